import type { NamingStyle } from "../analyze/index.ts";
import type { ImportExtension } from "../model/project.ts";

// The words among which a configuration, or the command line, may choose.

export const importExtensions: readonly ImportExtension[] = [
  "js",
  "ts",
  "none",
];

export const namings: readonly (NamingStyle | "auto")[] = [
  "operationId",
  "rest",
  "auto",
];

export const transports = ["openapi-fetch", "vendored"] as const;

export const schemaTypes = ["pathwright", "openapi-typescript"] as const;
