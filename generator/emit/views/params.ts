import type {
  Body,
  BodyMember,
  Operation,
  WholeBody,
} from "../../model/api.ts";
import {
  assignment,
  code,
  type Code,
  docComment,
  grouped,
  identifier,
  list,
  objectType,
  propertyKey,
  string,
  union,
} from "../code.ts";
import type { Imports } from "../imports.ts";
import { typeAt } from "../schema-ref.ts";
import type { View } from "../templates.ts";
import { comment } from "./documentation.ts";

/** One member of `params`. */
export interface Member {
  readonly documentation: Code | null;
  readonly declaration: Code;
  readonly required: boolean;
}

/** The members of `params`; where a body may be of several media types, those of each. */
export function paramsAlternatives(
  operation: Operation,
  imports: Imports,
): Member[][] {
  const { body, otherBodies } = operation;
  const parameters = parameterMembers(operation, imports);
  return [body, ...otherBodies].map((one, index) => [
    ...parameters,
    ...contentTypeMember(operation, one, index === 0),
    ...(one === null ? [] : bodyMembers(one, imports)),
  ]);
}

/** What `types.hbs` prints of `params`: an interface, a union of objects, or a type that has no members. */
export function paramsView(
  name: string,
  alternatives: readonly Member[][],
): View {
  const [members = []] = alternatives;
  const last = alternatives.length - 1;
  return {
    hasParams: last === 0 && members.length > 0,
    hasAlternatives: last > 0,
    paramsName: identifier(name),
    noParams:
      last === 0 && members.length === 0
        ? assignment(
            code`export type ${identifier(name)}`,
            code`Record${grouped(list("<", [code`string`, code`never`], ">", false))}`,
          )
        : null,
    members: members.map(memberView),
    alternatives: alternatives.map((one, index) => ({
      members: one.map(memberView),
      end: index === last ? code`};` : code`}`,
    })),
  };
}

function memberView({ documentation, declaration }: Member): View {
  return { documentation, declaration };
}

function parameterMembers(
  { parameters }: Operation,
  imports: Imports,
): Member[] {
  return parameters.flatMap((parameter): Member[] => {
    const { place, documentation, type } = parameter;
    if (place.kind === "argument") return [];
    const required = parameter.required && place.kind === "member";
    return [
      member(
        place.key,
        required,
        comment(documentation),
        typeAt(type, imports),
      ),
    ];
  });
}

/** The first media type is sent where the caller names none; of a range, the caller may name any. */
function contentTypeMember(
  { contentTypeKey }: Operation,
  body: Body | null,
  isFirst: boolean,
): Member[] {
  if (contentTypeKey === null || body === null) return [];
  const { mediaType } = body;
  const type = /^[^;]*\*/.test(mediaType) ? code`string` : string(mediaType);
  const documentation = docComment(["The media type of the body."], []);
  return [member(contentTypeKey, !isFirst, documentation, type)];
}

function bodyMembers(body: Body, imports: Imports): Member[] {
  if (body.kind === "flat")
    return body.members.map(({ name, required, documentation, type }) =>
      member(name, required, comment(documentation), partType(type, imports)),
    );
  const { key, required, documentation, type } = body;
  return [
    member(key, required, comment(documentation), bodyType(type, imports)),
  ];
}

function member(
  key: string,
  required: boolean,
  documentation: Code | null,
  type: Code,
): Member {
  const name = propertyKey(key);
  const declaration = required
    ? code`${name}: ${type};`
    : code`${name}?: ${union([type, code`undefined`])};`;
  return { documentation, declaration, required };
}

function bodyType(type: WholeBody["type"], imports: Imports): Code {
  if (type === "text") return code`string`;
  if (type === "binary")
    return imports.type("BinaryBody", "runtime/options.ts");
  return "steps" in type ? typeAt(type, imports) : formType(type, imports);
}

/** Of a form with files, the schema types would say that they are strings. */
function formType(members: readonly BodyMember[], imports: Imports): Code {
  const declarations = members.map(({ name, required, type }) => {
    const key = propertyKey(name);
    const part = partType(type, imports);
    return required
      ? code`${key}: ${part}`
      : code`${key}?: ${union([part, code`undefined`])}`;
  });
  return objectType(declarations);
}

function partType(type: BodyMember["type"], imports: Imports): Code {
  if (type !== "binary" && type !== "binaries") return typeAt(type, imports);
  const file = imports.type("BinaryBody", "runtime/options.ts");
  return type === "binary" ? file : code`${file}[]`;
}
