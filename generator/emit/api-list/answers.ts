import type { Content, Operation } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";

/** What a method gives, on a line. */
export interface ListedAnswer {
  /** `Pet`, `Pet[]`, `Page<Pet>`, `Stream<Chunk>`; the name of the answer's own type where that says more. */
  readonly type: string;
  /** The declared schema, or else the type, that stands in it; `null` where neither does. */
  readonly named: { readonly name: string; readonly isModel: boolean } | null;
}

/** Returns what a method gives, as short as a line has it. */
export function answerOf(operation: Operation): ListedAnswer {
  const { names, pagination, pageItem, stream, isBinary } = operation;
  if (stream !== null) return within("Stream", stream.item, null);
  if (pagination !== null) return within("Page", pageItem, names.response);
  if (isBinary) return { type: "Blob", named: null };
  const [only, ...others] = successesOf(operation);
  if (only === undefined) return { type: "void", named: null };
  const schema = only.kind === "json" ? only.schema : text;
  const short = others.length > 0 ? null : shortTypeOf(schema);
  return short ?? own(names.response);
}

const text: Schema = { kind: "primitive", type: "string" };

function own(name: string): ListedAnswer {
  return { type: name, named: { name, isModel: false } };
}

/** What comes in parts, each of a schema; `otherwise` is the type where that has no short one. */
function within(
  whole: string,
  schema: Schema | null,
  otherwise: string | null,
): ListedAnswer {
  const short = schema === null ? null : shortTypeOf(schema);
  const part = short ?? (otherwise === null ? vague : own(otherwise));
  return { type: `${whole}<${part.type}>`, named: part.named };
}

const vague: ListedAnswer = { type: "unknown", named: null };

/** The type of a schema that has a name, or no parts, or is a list of such; `null` of any other. */
function shortTypeOf(schema: Schema): ListedAnswer | null {
  if (schema.kind === "reference") {
    const { name } = schema.declaration;
    return { type: name, named: { name, isModel: true } };
  }
  if (schema.kind === "primitive") return { type: schema.type, named: null };
  if (schema.kind !== "array") return null;
  const item = shortTypeOf(schema.items);
  return item === null ? null : { ...item, type: `${item.type}[]` };
}

/** What the successes of an operation hold, those without a body aside. */
function successesOf({ responses, method }: Operation): Content[] {
  if (method === "HEAD") return [];
  const successes = responses.filter(({ status }) =>
    String(status).startsWith("2"),
  );
  const answering =
    successes.length > 0
      ? successes
      : responses.filter(({ status }) => status === "default");
  return answering.flatMap(({ status, contents }) =>
    status === 204 || status === 205 ? [] : contents,
  );
}
