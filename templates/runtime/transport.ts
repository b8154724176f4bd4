import * as openapiFetch from "openapi-fetch";
import type { Serialize } from "./init.ts";
import type { Values } from "./parts.ts";

/** Declared here, since TypeScript 7 finds no export by name in openapi-fetch's declarations for CommonJS. */
interface Transport {
  createQuerySerializer(options?: object): (values: Values) => string;
  defaultBodySerializer: Serialize;
}

// What a Request is composed with, as openapi-fetch composes its own; one by one, so that bundlers leave out the rest.
export const createQuerySerializer: Transport["createQuerySerializer"] = (
  openapiFetch as unknown as Transport
).createQuerySerializer;
export const defaultBodySerializer: Transport["defaultBodySerializer"] = (
  openapiFetch as unknown as Transport
).defaultBodySerializer;
