export { isContained, isFile } from "./contained.ts";
export { join, tooManyObjects, type Joined } from "./join.ts";
export { Links } from "./links.ts";
