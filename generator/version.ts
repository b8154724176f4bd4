import { createRequire } from "node:module";

const { version: own } = createRequire(import.meta.url)("../package.json") as {
  version: string;
};

/** Pathwright's own version, as the package says it. */
export const version: string = own;
