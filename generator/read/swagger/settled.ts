import { isObject, memberValue } from "../tree.ts";
import { formTypes } from "./forms.ts";

type Members = Record<string, unknown>;

/**
 * Settles, in the document itself, what the upgrader leaves open: references to parameters that are bodies, what is sent and
 * answered where nothing says (Swagger 2.0, "Parameter Object", "Schema Object"), and the schemes.
 */
export function settle(document: Members, scheme: string): void {
  const { host, schemes, paths } = document;
  if (typeof host === "string")
    document["schemes"] = webSchemes(schemes, scheme);
  for (const [path, pathItem] of entriesOf(paths)) {
    if (!isObject(pathItem)) continue;
    const shared = settledParameters(pathItem["parameters"], document);
    // The upgrader meets them in order, and hands bodies on to what comes after.
    const { parameters: _, ...rest } = pathItem;
    (paths as Members)[path] =
      shared.length > 0 ? { parameters: shared, ...rest } : rest;
    if (needsForm(shared, document["consumes"]))
      document["consumes"] = [
        ...listOf(document["consumes"]),
        formTypeOf(shared),
      ];
    for (const [, operation] of entriesOf(rest))
      if (isObject(operation)) settleOperation(operation, document);
  }
}

function settleOperation(operation: Members, document: Members): void {
  if (operation["parameters"] !== undefined)
    operation["parameters"] = settledParameters(
      operation["parameters"],
      document,
    );
  const parameters = listOf(operation["parameters"]);
  if (needsForm(parameters, operation["consumes"] ?? document["consumes"]))
    operation["consumes"] = [formTypeOf(parameters)];
  const hasTypes = operation["produces"] ?? document["produces"];
  const answersFile = entriesOf(operation["responses"]).some(
    ([, response]) =>
      memberValue(memberValue(response, "schema"), "type") === "file",
  );
  if (hasTypes === undefined && answersFile)
    operation["produces"] = ["application/octet-stream"];
}

/** Parameters, those that refer to a body of the document's replaced by it: bodies are nothing that can be referred to from a list. */
function settledParameters(list: unknown, document: Members): unknown[] {
  return listOf(list).map((parameter) => {
    const target = parameterAt(parameter, document["parameters"]);
    return isBody(target) ? structuredClone(target) : parameter;
  });
}

/** The parameter of the document's that a reference leads to; a parameter itself. */
export function parameterAt(parameter: unknown, shared: unknown): unknown {
  let found = parameter;
  for (let hops = 0; hops < 100; hops += 1) {
    const reference = memberValue(found, "$ref");
    if (typeof reference !== "string") return found;
    const [, name = ""] = /^#\/parameters\/([^/]*)$/.exec(reference) ?? [];
    found = memberValue(
      shared,
      name.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
  }
  return undefined;
}

/** Whether a parameter is a request's body, or a part of one. */
export function isBody(parameter: unknown): boolean {
  const place = memberValue(parameter, "in");
  return place === "body" || place === "formData";
}

function needsForm(parameters: readonly unknown[], consumes: unknown): boolean {
  return (
    parameters.some(isField) &&
    !listOf(consumes).some((type) => formTypes.includes(type))
  );
}

function isField(parameter: unknown): boolean {
  return memberValue(parameter, "in") === "formData";
}

/** Files are only sent in parts. */
function formTypeOf(parameters: readonly unknown[]): string {
  return parameters.some(
    (parameter) =>
      isField(parameter) && memberValue(parameter, "type") === "file",
  )
    ? "multipart/form-data"
    : "application/x-www-form-urlencoded";
}

/** The schemes that are asked over HTTP, the one that the document came by where it names none. */
function webSchemes(schemes: unknown, own: string): unknown[] {
  const web = listOf(schemes).filter(
    (scheme) => scheme === "https" || scheme === "http",
  );
  return web.length > 0 ? web : [own];
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
