import { parseAnyYaml } from "./any-yaml.ts";
import type { Parsed } from "./tree.ts";
import { parseUsualYaml } from "./yaml-events.ts";

/**
 * Parses a YAML text (YAML 1.2, core schema, with merge keys) into JSON's values: names are strings as they are written, dates
 * are strings, and tags beyond the core schema change nothing (OpenAPI 3.1, section 4.2, "Format").
 */
export function parseYaml(given: string): Parsed {
  // A carriage return alone ends a line too (YAML 1.2, section 5.4), which the parsers do not know.
  const text = given.replace(/\r(?!\n)/g, "\n");
  return parseUsualYaml(text) ?? parseAnyYaml(text);
}
