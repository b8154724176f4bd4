import { type Answer, answersOf } from "../emit/client/answers.ts";
import type { Operation, ResponseStatus } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";

/** What callers get of an operation with one status, or one range of them. */
export interface Body {
  readonly status: ResponseStatus;
  readonly schema: Schema;
}

/** What callers get of an operation whose call succeeds, or fails. */
export function bodiesOf(operation: Operation, ok: boolean): Body[] {
  return answersOf(operation)
    .filter((one) => one.ok === ok)
    .map((answer) => ({
      status: answer.response.status,
      schema: bodyOf(answer, operation),
    }));
}

/** The body with a status: of its own, of its range, or of all others; `null` where there is none. */
export function bodyAt(
  bodies: readonly Body[],
  status: ResponseStatus,
): Body | null {
  const range =
    typeof status === "number" ? `${String(status)[0] ?? ""}XX` : status;
  return (
    [status, range, "default"]
      .map((key) => bodies.find((one) => one.status === key))
      .find((one) => one !== undefined) ?? null
  );
}

/** What can be any of some bodies. */
export function anyOf(bodies: readonly Body[]): Schema {
  return union(bodies.map(({ schema }) => schema));
}

/** Whether there is nothing in a body that callers could read. */
export function isNothing(schema: Schema): boolean {
  return schema === nothing;
}

const nothing: Schema = { kind: "written", type: "undefined" };
const text: Schema = { kind: "primitive", type: "string" };
const bytes: Schema = { kind: "written", type: "Blob" };
const streams: Readonly<Record<"events" | "lines", Schema>> = {
  events: { kind: "written", type: "EventStream" },
  lines: { kind: "written", type: "ItemStream" },
};

/** As the types of a method have it: a stream is left to those who iterate, where there is anything else to await. */
function bodyOf({ ok, contents }: Answer, { stream }: Operation): Schema {
  if (contents.length === 0) return nothing;
  if (ok && stream?.otherwise.length === 0) return streams[stream.format];
  const awaited =
    ok && stream !== null
      ? contents.filter(
          ({ mediaType }) => !stream.mediaTypes.includes(mediaType),
        )
      : contents;
  return union(
    awaited.map((content) => {
      if (content.kind === "json") return content.schema;
      return content.kind === "binary" && ok ? bytes : text;
    }),
  );
}

function union(schemas: readonly Schema[]): Schema {
  const [only] = schemas;
  if (schemas.length === 1 && only !== undefined) return only;
  return { kind: "union", schemas, documentation: new Map() };
}
