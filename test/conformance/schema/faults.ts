/** A fault: what stands in the types of the library, what takes its place, and the finding that it must give. */
export type Fault = readonly [
  name: string,
  from: string,
  to: string,
  finding: string,
];

/** Where the members of each depth stand. */
const places = [
  "components.schemas.Entry",
  "components.schemas.Shelf[string][]",
  'paths["/books"].get.responses["200"].content["application/json"].shelves[]',
];

/** The faults that the judge must find, those of members at three depths. */
export const faults: readonly Fault[] = [
  ...places.flatMap((place, index): Fault[] => {
    const n = index + 1;
    const required = `required${n}: string;`;
    const optional = `optional${n}?: string;`;
    const at = (member: string): string => `${place}.${member}${n}`;
    return [
      [
        "a wrong type",
        required,
        `required${n}: number;`,
        `${at("required")} is number instead of string`,
      ],
      [
        "a missing required member",
        required,
        "",
        `${at("required")} is missing`,
      ],
      [
        "a missing optional member",
        optional,
        "",
        `${at("optional")} is missing`,
      ],
      [
        "an additional member",
        required,
        `${required} more${n}: string;`,
        `${at("more")} openapi-typescript has no such member`,
      ],
      [
        "a ? too many",
        required,
        `required${n}?: string;`,
        `${at("required")} is optional`,
      ],
      [
        "a ? too few",
        optional,
        `optional${n}: string;`,
        `${at("optional")} is not optional`,
      ],
      [
        "a lost readonly",
        `readonly fixed${n}`,
        `fixed${n}`,
        `${at("fixed")} is not readonly`,
      ],
      [
        "an any",
        optional,
        `optional${n}?: any;`,
        `${at("optional")} is any instead of string | undefined`,
      ],
      [
        "a null too many",
        required,
        `required${n}: string | null;`,
        `${at("required")} also null`,
      ],
      [
        "a lost description",
        `What is needed, ${n}.`,
        "",
        `${at("required")} says nothing of @description What is needed ${n}`,
      ],
      [
        "a lost default",
        `@default none${n}`,
        "",
        `${at("preset")} says nothing of @default none${n}`,
      ],
      [
        "a lost example",
        `@example some ${n}`,
        "",
        `${at("optional")} says nothing of @example some ${n}`,
      ],
      [
        "a lost deprecation",
        `/** @deprecated */\n`,
        "",
        `${at("fixed")} says nothing of @deprecated `,
      ],
      [
        "a lost constant",
        `@constant`,
        "",
        `${at("only")} says nothing of @constant `,
      ],
    ].map(
      ([name, ...rest]) =>
        [`${String(name)}, depth ${n}`, ...rest] as unknown as Fault,
    );
  }),
  [
    "a missing operation",
    'get: operations["listBooks"];',
    "get?: never;",
    'paths["/books"].get is optional',
  ],
  [
    "a missing path",
    '"/authors": {',
    '"/writers": {',
    'paths["/authors"] is missing',
  ],
  [
    "a status that is a string",
    "200: {",
    '"200": {',
    'paths["/books"].get.responses["200"] is a string, not a number',
  ],
  [
    "a missing operation of a webhook",
    "lent: {",
    "borrowed: {",
    "webhooks.lent is missing",
  ],
  [
    "a missing member of operations",
    "    listBooks: {",
    "    list: {",
    "operations.listBooks is missing",
  ],
  [
    "a missing schema",
    "Lone: string;",
    "",
    "components.schemas.Lone is missing",
  ],
  [
    "a lost description of an alternative",
    "Of a room.",
    "Of a shelf.",
    "components.schemas.Alike.name says nothing of @description Of a room",
  ],
  [
    "a lost description that begins with an @",
    "@see the shelf.",
    "@description",
    "components.schemas.Mentioning.at says nothing of @description see the shelf 1",
  ],
  [
    "a missing response",
    "Authors: {",
    "Writers: {",
    "components.responses.Authors is missing",
  ],
  [
    "a missing parameter",
    "Trace: string;",
    "",
    "components.parameters.Trace is missing",
  ],
  [
    "a missing header",
    '"X-Total"?: number;',
    "",
    'paths["/books"].get.responses["200"].headers["X-Total"] is missing',
  ],
  [
    "a missing body",
    '"application/json": components["schemas"]["Book"];',
    "",
    'paths["/books"].post.requestBody.content["application/json"] is missing',
  ],
];

/** Puts a fault's `to` in the place of its `from`, for a deprecation and a constant at the depth that the name ends with. */
export function faulty(text: string, [name, from, to]: Fault): string {
  const depth = Number(/depth (\d)$/.exec(name)?.[1] ?? 0);
  const start = /deprecation|constant/.test(name)
    ? text.lastIndexOf(
        from,
        text.indexOf(/constant/.test(name) ? `only${depth}` : `fixed${depth}`),
      )
    : text.indexOf(from);
  if (start === -1) throw new Error(`${from} does not stand in the types`);
  return text.slice(0, start) + to + text.slice(start + from.length);
}
