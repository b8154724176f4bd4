import type { SecurityScheme } from "../../../generator/model/api.ts";
import type { ClientOperation } from "./client.ts";
import type { CallValues } from "./values.ts";

/** Which of the two kinds of call was made, with what, and by which media type its body was sent. */
export interface CallKind {
  readonly shape: "resource" | "path";
  readonly extent: "full" | "least";
  readonly mediaType: string | null;
}

/** What a client made of a call. */
export type Outcome =
  | {
      readonly kind: "answer";
      readonly data: unknown;
      readonly response: Response;
    }
  | { readonly kind: "error"; readonly error: Error };

type Client = Readonly<Record<string, unknown>>;
type Send = (...args: unknown[]) => unknown;

/** The calls that one operation is judged by: its method, and one by path for each media type that its body may have. */
export function kindsOf(
  { operation }: ClientOperation,
  { bodies }: CallValues,
  extent: CallKind["extent"],
): CallKind[] {
  const chosen =
    operation.body !== null && bodies.has(operation.body.mediaType)
      ? operation.body.mediaType
      : null;
  const types =
    operation.body === null || bodies.size === 0 ? [null] : [...bodies.keys()];
  return [
    { shape: "resource", extent, mediaType: chosen },
    ...types.map((mediaType): CallKind => ({
      shape: "path",
      extent,
      mediaType,
    })),
  ];
}

/** Makes one call and waits for what the client gives. Never rejects. */
export async function call(
  client: Client,
  target: ClientOperation,
  kind: CallKind,
  values: CallValues,
): Promise<Outcome> {
  try {
    const made = await (kind.shape === "resource"
      ? callMethod(client, target, kind, values)
      : callPath(client, target, kind, values));
    const { data, response } = made as { data: unknown; response: Response };
    return { kind: "answer", data, response };
  } catch (error) {
    return { kind: "error", error: error as Error };
  }
}

/** Path parameters by position, then `params`, as the method's types ask for them. */
function callMethod(
  client: Client,
  { operation, members }: ClientOperation,
  { mediaType }: CallKind,
  { params, bodies }: CallValues,
): unknown {
  const args: unknown[] = [];
  const named: Record<string, unknown> = {};
  for (const { in: where, name, place } of operation.parameters) {
    const value = params[where][name];
    if (place.kind === "argument") args.push(value);
    else if (value !== undefined) named[place.key] = value;
  }
  const { body } = operation;
  if (mediaType !== null && body !== null) {
    const value = bodies.get(mediaType);
    if (body.kind === "flat") Object.assign(named, value);
    else named[body.key] = value;
  }
  const resource = members
    .slice(0, -1)
    .reduce((holder, member) => holder[member] as Client, client);
  const method = resource[members.at(-1) ?? ""] as Send;
  const options = { headers: ignoredHeaders(operation, params.header) };
  const promise = method.call(resource, ...args, named, options) as {
    result(): unknown;
  };
  return promise.result();
}

/** As openapi-fetch's users write it. */
function callPath(
  client: Client,
  { operation }: ClientOperation,
  { mediaType }: CallKind,
  { params, bodies }: CallValues,
): unknown {
  const isOther = mediaType !== null && mediaType !== operation.body?.mediaType;
  const success =
    operation.responses.find(({ status }) => /^2/.test(String(status))) ??
    operation.responses.find(({ status }) => status === "default");
  const isJson = success?.contents.every(({ kind }) => kind === "json");
  return (client["request"] as Send)(operation.method, operation.path, {
    params,
    parseAs: isJson ? "json" : "blob",
    ...(mediaType !== null && { body: bodies.get(mediaType) }),
    headers: {
      ...ignoredHeaders(operation, params.header),
      ...(isOther && { "Content-Type": mediaType }),
    },
  });
}

/** Header parameters that OpenAPI says to ignore; a caller gives them as headers (OpenAPI 3.1, 4.8.12.1). */
function ignoredHeaders(
  { parameters }: ClientOperation["operation"],
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const known = parameters.map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => !known.includes(name))
      .map(([name, value]) => [name, String(value)]),
  );
}

/** A value for every security scheme. */
export function credentials(
  schemes: readonly SecurityScheme[],
): Record<string, unknown> {
  return Object.fromEntries(
    schemes.map((scheme) => [scheme.option, credential(scheme)]),
  );
}

function credential(scheme: SecurityScheme): unknown {
  if (scheme.type === "basic")
    return { username: "user", password: "pass word" };
  return scheme.type === "apiKey" ? "key & value" : "token";
}
