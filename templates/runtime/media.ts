import { readJsonBody } from "./answer.ts";
import type { ReadMedia } from "./api.ts";
import { essence, isJson } from "./media-type.ts";

/**
 * Reads a body by its own media type: JSON, text for `text/*` and XML, else a Blob. Where the operation promises JSON and
 * not this type, it has to be JSON all the same.
 */
export const readMedia: ReadMedia = (response, operation, api) => {
  const { accept = api.accept } = operation;
  const promised = accept ?? "";
  const type = response.headers.get("content-type") ?? "";
  if (isJson(type)) return readJsonBody(response, operation);
  const name = essence(type);
  const ranges = [name, name.replace(/\/.*/, "/*"), "*/*"];
  const isPromised = name && ranges.some((one) => promised.includes(one));
  if (isJson(promised) && !isPromised) return readJsonBody(response, operation);
  return /^text\/|[/+]xml$/.test(name)
    ? response.text().then((text) => text || undefined)
    : response.blob().then((blob) => (blob.size ? blob : undefined));
};
