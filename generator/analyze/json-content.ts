import type { Node } from "../model/document.ts";
import { isAny, isJson } from "../openapi/media-types.ts";
import { JoinedSchema } from "./joined-schema.ts";

/**
 * Whether a media type is JSON: by its name, or, where it may be any, by what describes it: text and bytes are neither objects
 * nor lists nor numbers.
 */
export function isJsonContent(mediaType: string, content: Node): boolean {
  if (isJson(mediaType)) return true;
  if (!isAny(mediaType)) return false;
  const schema = JoinedSchema.of(content.get("schema"));
  return schema.is(...types) || schema.names().length > 0;
}

const types = ["object", "array", "integer", "number", "boolean"];
