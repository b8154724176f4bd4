import type { BodyCodec, FormContent, WriteForm } from "./api.ts";
import {
  isBlob,
  isFile,
  isFormData,
  isPlain,
  isSearchParams,
  isStream,
  toJson,
} from "./content.ts";
import { RequestError } from "./errors.ts";
import { takesForm, toContent } from "./join.ts";
import { essence, isJson } from "./media-type.ts";
import { parametersOf, type RequestBody } from "./operation.ts";
import type { BodyInit } from "./platform.ts";
import { endBy, rebuild } from "./request.ts";
import { isObject, member, toPlain, toText } from "./text.ts";

/** Request bodies of every media type (OpenAPI 3.1, 4.8.13). */
export const bodies: BodyCodec = {
  read(operation, params) {
    const { body } = operation;
    if (!body) return {};
    const { typeKey } = body;
    const contentType = typeKey && (member(params, typeKey) as string);
    const { flat, key = "body" } = find(body, contentType) ?? body;
    if (!flat) return { body: member(params, key), contentType };
    const keys = parametersOf(operation).map(({ name, key = name }) => key);
    const taken = [...keys, typeKey];
    const members = Object.entries(params).filter(
      ([name]) => !taken.includes(name),
    );
    return { body: Object.fromEntries(members), contentType };
  },

  prepare(parts, { body: declared }, { writeForm }, contentType) {
    const { headers, bodySerializer } = parts;
    if (contentType) headers["content-type"] = contentType;
    parts.bodySerializer = (body, given) => {
      const type = String(
        headers["content-type"] ?? ownType(declared?.type, body),
      );
      const written: FormContent = bodySerializer
        ? { content: bodySerializer(body, given) as BodyInit, type }
        : write(body, type, find(declared, type), writeForm);
      // The boundary of a form is for whoever writes it to set.
      if (isFormData(written.content)) headers["content-type"] = null;
      else if (headers["content-type"] === undefined || written.type !== type)
        headers["content-type"] = written.type;
      parts.reopen = written.reopen;
      return (parts.content = written.content);
    };
  },

  replay(request, parts, isComposed) {
    const { content, reopen } = parts;
    if (isStream(content) && !reopen) return undefined;
    if (isComposed)
      return (signal) => {
        if (reopen) parts.content = reopen();
        return rebuild(request, request.url, parts.content, signal);
      };
    // Middleware made this request, and nobody else has its body. Bun's types have `clone` give Node's Request.
    const copy = (one: Request) => one.clone() as Request;
    let spare = copy(request);
    return (signal) => {
      const next = spare;
      spare = copy(next);
      return endBy(next, signal);
    };
  },
};

/** What the document says of a body of this media type: by its name, else by the range that it is in. */
function find(
  body: RequestBody | undefined,
  type: string | undefined,
): RequestBody | undefined {
  if (!body || !type) return body;
  const wanted = essence(type);
  const ranges = [wanted, wanted.replace(/\/.*/, "/*"), "*/*"];
  const all = [body, ...(body.others ?? [])];
  return ranges
    .map((range) => all.find((one) => essence(one.type) === range))
    .find(Boolean);
}

/** The media type of a body of which nobody says it; for a range, that of the body itself. */
function ownType(type = "application/json", body: unknown): string {
  if (!/^[^;]*\*/.test(type)) return type;
  if (isBlob(body) && body.type) return body.type;
  if (type.startsWith("text/")) return "text/plain";
  return isFile(body) ? "application/octet-stream" : "application/json";
}

const urlencoded = "application/x-www-form-urlencoded";
const isUrlencoded = /^application\/x-www-form-urlencoded/i;
const isForm = /^(multipart\/|application\/x-www-form-urlencoded)/i;

/** A form that the platform does not know is written member by member. */
function passForm(
  form: FormData,
  writeForm: WriteForm | undefined,
): FormContent {
  const type = "multipart/form-data";
  if (takesForm(form)) return { content: form, type };
  if (!writeForm || !("entries" in form))
    throw new RequestError("Give the FormData of this platform");
  const members = new Map<string, unknown[]>();
  const { entries } = form as { entries(): Iterable<[string, unknown]> };
  for (const [name, value] of entries.call(form))
    members.set(name, [...(members.get(name) ?? []), value]);
  return writeForm(Object.fromEntries(members), type, undefined);
}

/** A body as `fetch` takes it. What `fetch` knows passes as it is, and so does text where no JSON is due. */
function write(
  body: unknown,
  type: string,
  declared: RequestBody | undefined,
  writeForm: WriteForm | undefined,
): FormContent {
  if (isFile(body)) return toContent(body, type);
  if (isSearchParams(body)) {
    const own = isUrlencoded.test(type) ? type : urlencoded;
    return { content: String(body), type: own };
  }
  if (isFormData(body)) return passForm(body as FormData, writeForm);
  if (isJson(type)) return { content: toJson(body), type };
  if (isObject(body) && isForm.test(type)) {
    if (!writeForm)
      throw new RequestError("Give a form as FormData or URLSearchParams");
    return writeForm(body, type, declared);
  }
  if (!isPlain(toPlain(body)))
    throw new RequestError(`A body of ${type} must be bytes or text`);
  return { content: toText(body), type };
}
