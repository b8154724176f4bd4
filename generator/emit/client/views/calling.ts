import type { Operation } from "../../../model/api.ts";
import type { ItemsRef } from "../../../model/pagination.ts";
import {
  code,
  type Code,
  grouped,
  identifier,
  list,
  string,
} from "../../typescript/code.ts";
import type { Imports } from "../../typescript/imports.ts";
import type { SchemaPrinter } from "../../typescript/schema-printer.ts";
import { streamItem, streamRuntime } from "../streams.ts";

/** How a method starts its call, by how its answers are read: whole, as bytes, page by page, or item by item. */
export interface Calling {
  /** The type of the method's last argument. */
  readonly options: Code;
  /** What it calls. */
  readonly call: Code;
  /** What it gives. */
  readonly answer: Code;
}

/** How an operation answers: the type of the last argument of its method, and what that gives. */
export function answering(
  operation: Operation,
  imports: Imports,
  printer: SchemaPrinter,
): Pick<Calling, "options" | "answer"> {
  const { names, pagination, pageItem, stream, isBinary } = operation;
  const response = identifier(names.response);
  const result = identifier(names.result);
  if (stream !== null) {
    const runtime = streamRuntime[stream.format];
    const item = streamItem(stream, printer);
    const type = imports.type(...runtime.call);
    return {
      options: imports.type(...runtime.options),
      answer: generic(type, [item, response, result]),
    };
  }
  const options = imports.type("RequestOptions", "runtime/options.ts");
  if (pagination !== null) {
    const promise = imports.type("PagePromise", "runtime/pages.ts");
    const item =
      pageItem === null
        ? itemType(response, pagination.items)
        : printer.argument(pageItem);
    return { options, answer: generic(promise, [response, item, result]) };
  }
  const promise = isBinary
    ? imports.type("BinaryPromise", "runtime/binary.ts")
    : imports.type("ApiPromise", "runtime/promise.ts");
  return { options, answer: generic(promise, [response, result]) };
}

/** The calling of an operation by `core` with `args`. Bytes, pages and streams are started by what only they import. */
export function calling(
  operation: Operation,
  core: Code,
  args: readonly Code[],
  imports: Imports,
  printer: SchemaPrinter,
): Calling {
  const { pagination, stream, isBinary } = operation;
  const given = [core, ...args];
  const answer = answering(operation, imports, printer);
  if (stream !== null) {
    const { open } = streamRuntime[stream.format];
    return { ...answer, call: invoked(imports.value(...open), given) };
  }
  if (pagination !== null) {
    const promise = imports.value("PagePromise", "runtime/pages.ts");
    return { ...answer, call: code`new ${invoked(promise, given)}` };
  }
  if (!isBinary) return { ...answer, call: invoked(code`${core}.call`, args) };
  const promise = imports.value("BinaryPromise", "runtime/binary.ts");
  return { ...answer, call: code`new ${invoked(promise, given)}` };
}

/** The type of an operation's data. */
export function dataType(
  { pagination, stream }: Operation,
  imports: Imports,
): Code {
  if (stream !== null)
    return imports.type("StreamOperation", "runtime/stream-call.ts");
  return pagination !== null
    ? imports.type("PagedOperation", "runtime/pages.ts")
    : imports.type("Operation", "runtime/operation.ts");
}

/** A callee, called with arguments. */
export function invoked(callee: Code, args: readonly Code[]): Code {
  return code`${callee}${grouped(list("(", args, ")"))}`;
}

function generic(type: Code, args: readonly Code[]): Code {
  return code`${type}${grouped(list("<", args, ">", false))}`;
}

/** The type of the items of a page, by the members that lead to them from its body. */
function itemType(body: Code, { path, optionalAfter }: ItemsRef): Code {
  const present = (type: Code, depth: number): Code =>
    optionalAfter.includes(depth) ? generic(code`NonNullable`, [type]) : type;
  const list = path.reduce(
    (type, key, index) => present(code`${type}[${string(key)}]`, index + 1),
    present(body, 0),
  );
  return code`${list}[number]`;
}
