import * as v from "valibot";
import type {
  ConfiguredPagination,
  ConfiguredResource,
  StreamFormat,
  StreamOptions,
} from "../analyze/index.ts";
import { isObject } from "../openapi/json.ts";
import {
  matching,
  membersOf,
  misspelt,
  object,
  objectThat,
  oneOf,
  type Schema,
  text,
} from "./parts.ts";

const pointer = matching(/^(\/|$)/, 'a JSON Pointer such as "/data"');
const wholeNumber = v.pipe(
  v.number("must be a whole number"),
  v.safeInteger("must be a whole number"),
);

const items = { items: v.exactOptional(pointer) };
const numbered = {
  parameter: text,
  limit: v.exactOptional(text),
  more: v.exactOptional(pointer),
  last: v.exactOptional(pointer),
  total: v.exactOptional(pointer),
};

/** The kinds of pagination, each with what it needs and may have. */
const kinds = {
  link: items,
  cursor: {
    ...items,
    parameter: text,
    next: pointer,
    more: v.exactOptional(pointer),
  },
  lastItem: {
    ...items,
    parameter: text,
    more: pointer,
    member: v.exactOptional(text),
  },
  page: {
    ...items,
    ...numbered,
    first: v.exactOptional(wholeNumber),
    totalPages: v.exactOptional(pointer),
  },
  offset: { ...items, ...numbered },
};

const needsKind = `needs a "kind": ${Object.keys(kinds).join(", ")}`;

/** How the pages of one operation follow one another. */
export const pagination: Schema<ConfiguredPagination | false> = v.union(
  [
    v.literal(false),
    objectThat(
      v.variant("kind", Object.entries(kinds).map(ofKind), ({ input }) =>
        misspelt(needsKind, String(input), Object.keys(kinds)),
      ),
    ),
  ],
  "must be an object, or false",
) as unknown as Schema<ConfiguredPagination | false>;

/** An object of one kind of pagination. */
function ofKind([kind, members]: [string, v.ObjectEntries]) {
  return object(
    { kind: v.literal(kind), ...members },
    { unknown: (name) => `has no "${name}" where it is of kind "${kind}"` },
  );
}

const format = oneOf<StreamFormat>(["events", "lines"]);

/** One stream: its format, or an object that says more of it. */
export const stream: Schema<StreamFormat | StreamOptions> = v.union(
  [
    format,
    objectThat(
      object(
        {
          format,
          item: v.exactOptional(text),
          mediaType: v.exactOptional(text),
          error: v.exactOptional(text),
        },
        {
          unknown: (name) => `has the unknown option "${name}"`,
          missing: () => 'needs a "format": "events" or "lines"',
        },
      ),
    ),
  ],
  'must be "events", "lines", or an object with a "format"',
) as unknown as Schema<StreamFormat | StreamOptions>;

/** A name that becomes one in TypeScript. */
export const resourceName: Schema<string> = v.pipe(
  v.string(),
  v.regex(/[\p{L}\p{N}]/u, "needs a letter or a digit in its name"),
);

const method = v.union(
  [v.string(), objectThat(v.looseObject({ endpoint: v.string("") }, ""))],
  'must be an endpoint such as "get /pets", or an object with one',
);

const resourceMembers = {
  methods: v.exactOptional(membersOf(method, resourceName)),
  models: v.exactOptional(membersOf(text, resourceName)),
  subresources: v.exactOptional(
    v.lazy(() => membersOf(resource, resourceName)),
  ),
};

/** One resource as a Stainless configuration writes it; what else stands there, and is no slip, is ignored, which is told. */
export const resource: Schema<ConfiguredResource> = v.pipe(
  objectThat(v.looseObject(resourceMembers)),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    for (const name of isObject(value) ? Object.keys(value) : []) {
      const message = `has the unknown option "${name}"`;
      const told = misspelt(message, name, Object.keys(resourceMembers));
      const isSlip = told !== message && !Object.hasOwn(resourceMembers, name);
      if (isSlip) addIssue({ message: told });
    }
  }),
) as unknown as Schema<ConfiguredResource>;
