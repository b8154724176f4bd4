// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

/** *\/ globalThis.canary = 'schema' /* */
export type GlobalThisCanary1 =
  components["schemas"]["*\u002f globalThis.canary = 1; /*"];

/** `${globalThis.canary = 'enum'}` *\/ */
export type Payload = components["schemas"]["Payload"];
export const Payload = {
  "c:\\d\\": "c:\\d\\",
  "*\u002f": "*\u002f",
  "// no": "// no",
  "`${globalThis.canary = 1}`": "`${globalThis.canary = 1}`",
  "'": "'",
  '"': '"',
  "\r\n": "\r\n",
  "\u2028": "\u2028",
  "\u2029": "\u2029",
  "\ufeff": "\ufeff",
  "\u0000": "\u0000",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  "</script>": "</script>",
  "Asia/Tokyo": "Asia/Tokyo",
} as const;

export type Members = components["schemas"]["Members"];
