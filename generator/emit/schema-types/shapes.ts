import type { Member, ObjectSchema, Schema } from "../../model/schema.ts";
import { methods } from "../../openapi/methods.ts";
import { code, grouped, identifier, list } from "../typescript/code.ts";
import type { TypePrinter } from "../typescript/known-types.ts";
import type { View } from "../typescript/templates.ts";
import { genericType, named, type Type } from "../typescript/types.ts";
import {
  areOnly,
  isAbsent,
  isAnyHeaders,
  isBare,
  onlyMember,
} from "./members.ts";

/** The methods that every path has a member for. */
const ownMethods = methods.filter((method) => method !== "query");

/** The types that `shapes.hbs` declares, the paths aside. */
const shapes = [
  "noParameters",
  "pathParameters",
  "queryParameters",
  "jsonBody",
  "formBody",
  "json",
  "noContent",
] as const;

/** A type that many paths or operations have in common: its name, and what is put into it. */
interface Shape {
  readonly name: string;
  readonly members: readonly Member[];
}

/**
 * What many paths and operations look like, each a type that `shapes.hbs` declares where it is used. Their names begin small, as
 * those of `paths` and `operations` do: no schema is called so.
 */
export class Shapes {
  readonly #used = new Set<string>();
  /** By the name of the type: the methods that a path has. */
  readonly #paths = new Map<string, readonly string[]>();

  /** Returns the type of an object of such a shape; `null` for any other. `isOne` says that a schema has a type of one alternative. */
  of(
    { members, others }: ObjectSchema,
    printer: TypePrinter,
    isOne: (schema: Schema) => boolean,
  ): Type | null {
    const shape = others === null ? this.#shape(members) : null;
    if (shape === null) return null;
    const schemas = shape.members.map(({ schema }) => schema);
    if (!schemas.every(isOne)) return null;
    this.#used.add(shape.name);
    const name = identifier(shape.name);
    if (schemas.length === 0) return named(name);
    const types = schemas.map((schema) => printer.type(schema));
    return genericType(name, types);
  }

  /** What `shapes.hbs` prints. */
  view(): View {
    const used = shapes.map((name) => [name, this.#used.has(name)] as const);
    return {
      ...Object.fromEntries(used),
      paths: Array.from(this.#paths)
        .filter(([name]) => this.#used.has(name))
        .map(([name, own]) => pathView(name, own)),
    };
  }

  #shape(members: readonly Member[]): Shape | null {
    switch (members[0]?.name) {
      case "parameters":
        return this.#path(members);
      case "query":
        return parametersShape(members);
      case "headers":
        return responseShape(members);
      case "content":
        return bodyShape(members);
      default:
        return null;
    }
  }

  /** A path whose operations stand in `operations`, and that has no parameters of its own. */
  #path([parameters, ...all]: readonly Member[]): Shape | null {
    const names = all.map(({ name }) => name);
    if (names.join() !== ownMethods.join() || !isWithoutParameters(parameters))
      return null;
    const own = all.filter((one) => !isAbsent(one));
    const isListed = own.every(
      (one) => isBare(one) && one.schema.kind === "part",
    );
    if (!isListed || own.length === 0) return null;
    const listed = own.map((one) => one.name);
    const name = `only${listed.map(capitalized).join("")}`;
    this.#used.add("noParameters");
    this.#paths.set(name, listed);
    return { name, members: own };
  }
}

function isWithoutParameters(parameters: Member | undefined): boolean {
  return (
    parameters !== undefined &&
    isBare(parameters) &&
    parameters.schema.kind === "object" &&
    areOnly(parameters.schema.members, [])
  );
}

function parametersShape(members: readonly Member[]): Shape | null {
  if (areOnly(members, [])) return { name: "noParameters", members: [] };
  const [query, , path] = members;
  if (path !== undefined && isBare(path) && areOnly(members, ["path"]))
    return { name: "pathParameters", members: [path] };
  return query?.isOptional === true && areOnly(members, ["query"])
    ? { name: "queryParameters", members: [query] }
    : null;
}

function responseShape(members: readonly Member[]): Shape | null {
  const [headers, content] = members;
  if (members.length !== 2 || content?.name !== "content") return null;
  if (!isAnyHeaders(headers)) return null;
  if (isAbsent(content)) return { name: "noContent", members: [] };
  const body = onlyMember(content, "application/json");
  return body === null ? null : { name: "json", members: [body] };
}

function bodyShape(members: readonly Member[]): Shape | null {
  const [content] = members;
  if (content === undefined || members.length !== 1) return null;
  const json = onlyMember(content, "application/json");
  if (json !== null) return { name: "jsonBody", members: [json] };
  const form = onlyMember(content, "application/x-www-form-urlencoded");
  return form === null ? null : { name: "formBody", members: [form] };
}

/** What `shapes.hbs` prints of the paths that have these methods, and no others. */
function pathView(name: string, own: readonly string[]): View {
  const types = own.map((method) => identifier(capitalized(method)));
  const members = ownMethods.map((method) =>
    own.includes(method)
      ? code`${identifier(method)}: ${identifier(capitalized(method))};`
      : code`${identifier(method)}?: never;`,
  );
  const parameters = grouped(list("<", types, ">", false));
  return {
    opening: code`type ${identifier(name)}${parameters} = {`,
    members: members.map((member) => ({ member })),
  };
}

function capitalized(method: string): string {
  return method.charAt(0).toUpperCase() + method.slice(1);
}
