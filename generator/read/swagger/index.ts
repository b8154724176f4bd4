import type { DiagnosticCode } from "../../model/diagnostics.ts";
import type { Document, Node } from "../../model/document.ts";
import { maximumValues, tooManyValues } from "../tree.ts";
import { isObject } from "../../openapi/json.ts";
import { redirect } from "./destination.ts";
import { requireForms } from "./forms.ts";
import { restored } from "./names.ts";
import { fillDefaults } from "./defaults.ts";
import { expectedDocument, withoutUnexpected } from "./expected.ts";
import { upgradeFromSwagger } from "./upgrader.ts";

export { originOf } from "./origin.ts";

/** Something wrong with a Swagger document, at a JSON Pointer into it. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly at: string;
}

/** A Swagger document as one of OpenAPI 3.0; `null` where it cannot be. */
export interface Upgraded {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** The most headers of one answer: the upgrader takes the square of their number. */
const maximumHeaders = 1_000;

/**
 * Upgrades a document of Swagger 2.0 to OpenAPI 3.0. What no such document has is left out, and told. `scheme` is
 * that by which the document came, for servers without one. The document stays as it is.
 */
export function upgrade(old: Document, scheme: string): Upgraded {
  const faults: Fault[] = [];
  const copy = withoutUnexpected(
    old.root.value,
    expectedDocument,
    (expected, at) => {
      const message = `this must be ${expected} in Swagger 2.0; it is left out`;
      faults.push({ code: "unexpected-type", message, at });
    },
  );
  const limit = isObject(copy) ? beyondLimits(copy) : null;
  if (!isObject(copy) || limit !== null)
    return { value: null, faults: limit === null ? faults : [limit] };
  copy["swagger"] = "2.0";
  fillDefaults(copy, scheme);
  try {
    const value = restored(upgradeFromSwagger(copy));
    requireForms(value);
    redirect(value, old);
    return { value, faults: [...faults, ...withoutStyle(old)] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `this Swagger 2.0 document cannot be upgraded to OpenAPI 3.0: ${reason.slice(0, 200)}`;
    const fault: Fault = {
      code: "unknown-version",
      message,
      at: "/swagger",
    };
    return { value: null, faults: [...faults, fault] };
  }
}

/** The parameters in a format that no style of OpenAPI stands for. */
function withoutStyle({ root }: Document): Fault[] {
  const paths = root
    .get("paths")
    .entries()
    .map(([, pathItem]) => pathItem);
  const owners = [...paths, ...paths.flatMap((path) => membersOf(path))];
  const parameters = [
    ...owners.flatMap((owner) => owner.get("parameters").items()),
    ...membersOf(root.get("parameters")),
  ];
  const places = parameters
    .filter((parameter) => parameter.string("collectionFormat") === "tsv")
    .map(({ at }) => `${at}/collectionFormat`);
  const message =
    'OpenAPI has no style for the `collectionFormat` "tsv"; the usual one is taken';
  return [...new Set(places)].map((at) => ({
    code: "unknown-style",
    message,
    at,
  }));
}

function membersOf(owner: Node): Node[] {
  return owner.entries().map(([, member]) => member);
}

/** What would take too long, or too much memory: schemas are written out for each media type. */
function beyondLimits(document: Record<string, unknown>): Fault | null {
  let values = 0;
  let mediaTypes = 1;
  const pending: [unknown, string][] = [[document, ""]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, name] = next;
    if (typeof value !== "object" || value === null) continue;
    const members = Object.entries(value);
    values += members.length;
    if (name === "headers" && members.length > maximumHeaders)
      return {
        code: "too-large",
        message: `this has an answer with more than ${maximumHeaders.toLocaleString("en")} headers`,
        at: "",
      };
    if (Array.isArray(value) && (name === "consumes" || name === "produces"))
      mediaTypes = Math.max(mediaTypes, value.length);
    for (const [key, member] of members) pending.push([member, key]);
  }
  if (values * mediaTypes <= maximumValues) return null;
  const message = `with each schema for each of ${mediaTypes} media types, this ${tooManyValues}`;
  return { code: "too-large", message, at: "" };
}
