export { containment, isFile } from "./contained.ts";
export { join, type Joined } from "./join.ts";
export { tooMuch } from "./limits.ts";
export { Links } from "./links.ts";
