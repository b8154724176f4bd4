import { readJsonBody, readText } from "./answer.ts";
import type { ReadMedia } from "./api.ts";
import { essence, isJson } from "./media-type.ts";

/**
 * Reads a body by its own media type: JSON, text for `text/*` and XML, else a Blob. Where the operation promises JSON and
 * not this type, it has to be JSON all the same. An empty text is one, where the operation promises anything at all.
 */
export const readMedia: ReadMedia = async (response, operation, api, most) => {
  const { accept = api.accept } = operation;
  const promised = accept ?? "";
  const type = response.headers.get("content-type") ?? "";
  if (isJson(type)) return readJsonBody(response, operation, api, most);
  const name = essence(type);
  const ranges = [name, name.replace(/\/.*/, "/*"), "*/*"];
  // What is asked for behind JSON is another name for it.
  const isPromised =
    name &&
    promised
      .split(",")
      .some((one) => !one.includes(";q=") && ranges.includes(essence(one)));
  if (isJson(promised) && !isPromised)
    return readJsonBody(response, operation, api, most);
  const isText = /^text\/|[/+]xml\b/.test(name || promised);
  const body = await (isText ? readText(response, most) : response.blob());
  const size = typeof body === "string" ? body.length : body.size;
  return size || promised ? body : undefined;
};
