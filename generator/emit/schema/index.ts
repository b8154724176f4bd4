import type { Format } from "../../model/conversion.ts";
import { componentMembers } from "./components.ts";
import { Context } from "./context.ts";
import { corrected, type Corrections } from "./corrections.ts";
import { compact, member } from "./member.ts";
import { type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { pathMembers, webhookMembers } from "./paths.ts";
import { Place } from "./place.ts";
import { pointerNames } from "./pointer.ts";
import { typeOf } from "./referred.ts";
import { schemaType } from "./schema.ts";
import { emptyRecord, object, type Type } from "./type.ts";

/**
 * The schema types (`paths`, `webhooks`, `components`, `$defs`, `operations`) of a document's value in openapi-typescript's
 * format, a `// prettier-ignore` before each declaration; `references` has what a `$ref` leads to that is no member of these.
 * Never throws: what is not as OpenAPI has it, is `unknown`.
 */
export function schemaTypes(
  document: unknown,
  corrections: Corrections = corrected,
  formats: readonly Format[] = [],
): string {
  const root: Raw = isObject(document) ? document : {};
  const context = new Context(root, corrections, formats);
  const declarations = [
    declaration("paths", pathMembers(root["paths"], placeOf("paths"), context)),
    declaration(
      "webhooks",
      webhookMembers(root["webhooks"], placeOf("webhooks"), context),
    ),
    declaration(
      "components",
      componentMembers(root["components"], placeOf("components"), context),
    ),
    definitions(root["$defs"], context),
    ...referred(context),
    ...footer(context),
  ];
  return declarations.map((text) => `// prettier-ignore\n${text}\n`).join("");
}

function placeOf(name: string): Place {
  return Place.root.beside(name);
}

function declaration(name: string, members: string): string {
  return members === "" ? empty(name) : declared(name, object(members, 0));
}

function declared(name: string, { text }: Type): string {
  return `export interface ${name} ${text}`;
}

function empty(name: string): string {
  return `export type ${name} = ${emptyRecord.text};`;
}

/** The root's `$defs`, which openapi-typescript reads as if it were a schema. */
function definitions($defs: unknown, context: Context): string {
  const type = schemaType($defs, placeOf("$defs"), context);
  return type.kind === "object" ? declared("$defs", type) : empty("$defs");
}

/** The parts of the document that stand in declarations by reference: those that no other has, and those that are another type where they are sent or received. */
function referred(context: Context): string[] {
  const members = new Map<string, string>();
  // Printing one may add to the list, which then goes on.
  for (const [, { name, pointer, print, view }] of context.referred) {
    const place = pointerNames(pointer).reduce(
      (to, key) => to.beside(key),
      Place.root.seen(view),
    );
    const target = context.references.target(pointer);
    const at = place.indented(1);
    const type =
      print === schemaType
        ? schemaType(target, at, context)
        : typeOf(target, at, context, print);
    const text = compact(member(pointer, type, 1, { documented: target }));
    members.set(name, (members.get(name) ?? "") + text);
  }
  return [...members].map(([name, text]) => declared(name, object(text, 0)));
}

function footer({ footer: asked, operations }: Context): string[] {
  const texts = {
    operations: () => declared("operations", object(operations, 0)),
    WithRequired: () => withRequired,
    Without: () => without,
    BinaryBody: () => binaryBody,
  };
  const declarations = [...asked].map((name) => texts[name]());
  return asked.has("operations")
    ? declarations
    : [...declarations, empty("operations")];
}

const withRequired = `type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};`;

// Unlike Omit, it keeps each of several alternatives, and members beside an index signature.
const without = `type Without<T, K extends PropertyKey> = {
    [P in keyof T as Exclude<P, K>]: T[P];
};`;

const binaryBody = `type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;`;
