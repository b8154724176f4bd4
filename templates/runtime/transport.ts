import * as openapiFetch from "openapi-fetch";
import type { Serialize } from "./init.ts";

/**
 * What a Request is composed with, as openapi-fetch composes its own. By name, so that bundlers leave out the rest; TypeScript 7
 * finds none in openapi-fetch's declarations for CommonJS.
 */
export const defaultBodySerializer: Serialize = (
  openapiFetch as unknown as { defaultBodySerializer: Serialize }
).defaultBodySerializer;
