import type {
  Body,
  Documentation,
  Operation,
  Parameter,
} from "../model/api.ts";
import { isRange } from "../openapi/media-types.ts";
import type { Member, Schema, SchemaDocumentation } from "../model/schema.ts";
import {
  emptyObject,
  intersection,
  member,
  object,
  string,
  union,
} from "./schemas/construct.ts";
import { literal } from "./schemas/literals.ts";

/** What decides the `params` of an operation. */
type Facts = Pick<
  Operation,
  "parameters" | "query" | "body" | "otherBodies" | "contentTypeKey"
>;

/** Returns the schema of the `params` of an operation; where media types have bodies of their own, of one of several. */
export function paramsSchema(operation: Facts): Schema {
  const { parameters, body } = operation;
  const members = parameters.flatMap(parameterMember);
  if (body === null) return withoutBody(operation, members);
  const alternatives = alternativesOf(operation, body);
  const isAlone = alternatives.length === 1;
  const bodies = alternatives.map((one) =>
    withBody(
      [...(isAlone ? members : []), ...contentTypeMember(operation, one)],
      one.body,
    ),
  );
  return isAlone || members.length === 0
    ? union(bodies)
    : intersection([object(members), union(bodies)]);
}

/** Bodies that are the same but for their media types. */
interface Alternative {
  readonly body: Body;
  readonly mediaTypes: string[];
  /** Whether one of them is sent where the caller names no media type. */
  readonly isUsual: boolean;
}

function alternativesOf({ otherBodies }: Facts, body: Body): Alternative[] {
  const alternatives: Alternative[] = [];
  for (const one of [body, ...otherBodies]) {
    const { mediaType } = one;
    const same = alternatives.find((known) => isSame(known.body, one));
    if (same !== undefined) same.mediaTypes.push(mediaType);
    else {
      const isUsual = one === body;
      alternatives.push({ body: one, mediaTypes: [mediaType], isUsual });
    }
  }
  return alternatives;
}

/** Returns whether a call has to give `params`. */
export function needsParams({ parameters, body, otherBodies }: Facts): boolean {
  const isGiven = ({ required, place }: Parameter): boolean =>
    required && place.kind === "member";
  return (
    parameters.some(isGiven) ||
    (body !== null && [body, ...otherBodies].every(needsMembers))
  );
}

function needsMembers(body: Body): boolean {
  return body.kind === "whole"
    ? body.required
    : body.members.some(({ required }) => required);
}

/** Whether callers give two bodies in the same way. */
function isSame(one: Body, other: Body): boolean {
  if (one.schema !== other.schema || one.kind !== other.kind) return false;
  return (
    one.kind === "flat" ||
    (other.kind === "whole" &&
      one.key === other.key &&
      one.required === other.required)
  );
}

function withBody(members: readonly Member[], body: Body): Schema {
  const { schema } = body;
  if (body.kind === "whole") return object([...members, bodyMember(body)]);
  if (members.length === 0) return schema;
  return schema.kind === "object"
    ? object([...members, ...schema.members])
    : intersection([object(members), schema]);
}

function withoutBody(operation: Facts, members: readonly Member[]): Schema {
  if (members.length === 0) return emptyObject;
  const { query } = operation;
  return query !== null && isQuery(operation, members.length)
    ? query
    : object(members);
}

/** Whether all members are parameters of the query, under their own names. */
function isQuery({ parameters, query }: Facts, count: number): boolean {
  const own = parameters.filter(({ place }) => place.kind !== "argument");
  return (
    query?.kind === "object" &&
    query.members.length === count &&
    own.every(
      ({ in: where, name, place }) =>
        where === "query" && place.kind === "member" && place.key === name,
    )
  );
}

function parameterMember({
  place,
  required,
  type,
  valueDocumentation,
}: Parameter): Member[] {
  if (place.kind === "argument") return [];
  const isOptional = !required || place.kind === "client";
  const documentation = valueDocumentation;
  return [member(place.key, type.schema, { isOptional, documentation })];
}

/** The first media type is sent where the caller names none; of a range, the caller may name any. */
function contentTypeMember(
  { contentTypeKey }: Facts,
  { mediaTypes, isUsual }: Alternative,
): Member[] {
  if (contentTypeKey === null) return [];
  const schema = mediaTypes.some(isRange)
    ? string
    : union(mediaTypes.map(literal));
  const documentation = {
    ...undocumented,
    description: "The media type of the body.",
  };
  return [
    member(contentTypeKey, schema, { isOptional: isUsual, documentation }),
  ];
}

function bodyMember(body: Body & { readonly kind: "whole" }): Member {
  const { key, schema, required, documentation } = body;
  return member(key, schema, {
    isOptional: !required,
    documentation: ofDocumentation(documentation),
  });
}

/** What stands for a document that says nothing. */
const undocumented: SchemaDocumentation = {
  title: null,
  summary: null,
  description: null,
  format: null,
  deprecated: false,
  default: undefined,
  examples: [],
  isConstant: false,
  notes: [],
};

function ofDocumentation({
  summary,
  description,
  deprecated,
  notes,
}: Documentation): SchemaDocumentation {
  return { ...undocumented, summary, description, deprecated, notes };
}
