import type { BodyCodec } from "./api.ts";
import { isJson } from "./media-type.ts";
import { rebuild } from "./request.ts";
import { isObject, leaves, toText } from "./text.ts";

/** Request bodies of every media type (OpenAPI 3.1, 4.8.13). */
export const bodies: BodyCodec = {
  read({ body, parameters = [] }, params) {
    if (!body) return undefined;
    const members = Object.entries(params);
    if (!body.flat) return new Map(members).get(body.key ?? "body");
    const taken = parameters.map(({ name, key = name }) => key);
    return Object.fromEntries(members.filter(([key]) => !taken.includes(key)));
  },

  prepare(parts, operation) {
    const { headers, bodySerializer } = parts;
    if (parts.body instanceof ReadableStream)
      Object.assign(parts, { duplex: "half" });
    parts.bodySerializer = (body, given) => {
      const type = String(
        headers["content-type"] ?? operation.body?.type ?? "application/json",
      );
      const content = (
        bodySerializer
          ? bodySerializer(body, given)
          : write(body, type, operation.body?.deepObjects)
      ) as BodyInit;
      // The boundary of a form is for fetch to set.
      if (content instanceof FormData) headers["content-type"] = null;
      else if (headers["content-type"] === undefined)
        headers["content-type"] = type;
      return (parts.content = content);
    };
  },

  replay(request, { content }, isComposed) {
    if (content instanceof ReadableStream) return undefined;
    if (isComposed) return () => rebuild(request, request.url, content);
    // Middleware made this request, and nobody else has its body.
    let spare = request.clone();
    return () => {
      const next = spare;
      spare = next.clone();
      return next;
    };
  },
};

/** A body as `fetch` takes it. What `fetch` knows passes as it is, and so does text where no JSON is due. */
function write(
  body: unknown,
  type: string,
  deepObjects: readonly string[] = [],
): BodyInit {
  if (
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams, ReadableStream].some(
      (known) => body instanceof known,
    )
  )
    return body as BodyInit;
  if (isJson(type)) return JSON.stringify(body);
  if (isObject(body)) {
    if (type.startsWith("multipart/")) return toFormData(body, deepObjects);
    if (type.startsWith("application/x-www-form-urlencoded"))
      return toFormText(body, deepObjects);
  }
  return toText(body);
}

/** Files as they are, lists as fields of one name, objects as JSON, or a `deepObject` as its leaves. */
function toFormData(body: object, deepObjects: readonly string[]): FormData {
  const form = new FormData();
  for (const [member, value] of Object.entries(body)) {
    const fields: [string, unknown][] = deepObjects.includes(member)
      ? leaves(member, value)
      : [value as unknown].flat().map((item) => [member, item]);
    for (const [name, item] of fields) {
      if (item instanceof Blob) form.append(name, item);
      else if (item instanceof ArrayBuffer || ArrayBuffer.isView(item))
        form.append(name, new Blob([item as BlobPart]));
      else if (item != null) form.append(name, toText(item));
    }
  }
  return form;
}

/**
 * Style `form`: lists as fields of one name; what is nested deeper, and all of a `deepObject`, has its members in
 * brackets.
 */
function toFormText(body: object, deepObjects: readonly string[]): string {
  const fields = Object.entries(body).flatMap(([name, value]) =>
    Array.isArray(value) && !value.some(isObject) && !deepObjects.includes(name)
      ? value.flatMap((item) => leaves(name, item))
      : leaves(name, value),
  );
  return new URLSearchParams(
    fields.map(([name, value]) => [name, toText(value)]),
  ).toString();
}
