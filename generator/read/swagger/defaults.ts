import type { TreeNode } from "../node.ts";
import { Spec } from "../spec.ts";
import { elementsOf, isObject, memberValue } from "../../openapi/json.ts";
import { formTypes } from "./forms.ts";

type Members = Record<string, unknown>;

/** What is sent where nothing says. */
const usual: readonly string[] = ["application/json"];

/**
 * Settles, in the document itself, what the upgrader leaves open: references to parameters that are bodies, what is sent and
 * answered where nothing says (Swagger 2.0, "Parameter Object", "Schema Object"), and the schemes.
 */
export function fillDefaults(document: Members, scheme: string): void {
  const { host, schemes, paths } = document;
  // An empty list of media types leaves open what is sent.
  for (const name of ["consumes", "produces"])
    if (isEmpty(document[name])) delete document[name];
  if (typeof host === "string")
    document["schemes"] = webSchemes(schemes, scheme);
  const { root } = new Spec("", "3.0", document, () => false);
  for (const [path, pathItem] of entriesOf(paths)) {
    if (!isObject(pathItem)) continue;
    const node = root.child("paths").child(path);
    const shared = withoutBodyReferences(node);
    // The upgrader meets them in order, and hands bodies on to what comes after, also to a reference.
    const { $ref, parameters: _, ...rest } = pathItem;
    (paths as Members)[path] = {
      ...($ref === undefined ? {} : { $ref }),
      ...(shared.length > 0 ? { parameters: shared } : {}),
      ...rest,
    };
    if (needsForm(shared, document["consumes"]))
      document["consumes"] = [
        ...elementsOf(document["consumes"]),
        formTypeOf(shared),
      ];
    for (const [method, operation] of entriesOf(rest))
      if (isObject(operation))
        fillOperation(operation, node.child(method), document);
  }
}

function fillOperation(
  operation: Members,
  node: TreeNode,
  document: Members,
): void {
  if (operation["parameters"] !== undefined)
    operation["parameters"] = withoutBodyReferences(node);
  const parameters = elementsOf(operation["parameters"]);
  if (needsForm(parameters, operation["consumes"] ?? document["consumes"]))
    operation["consumes"] = [formTypeOf(parameters)];
  else if (isEmpty(operation["consumes"])) operation["consumes"] = usual;
  const isOpen = isEmpty(operation["produces"]);
  const hasTypes = operation["produces"] ?? document["produces"];
  const answersFile = entriesOf(operation["responses"]).some(
    ([, response]) =>
      memberValue(memberValue(response, "schema"), "type") === "file",
  );
  if ((isOpen || hasTypes === undefined) && answersFile)
    operation["produces"] = ["application/octet-stream"];
  else if (isOpen) operation["produces"] = usual;
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** The parameters of an owner, those that refer to a body replaced by it: bodies are nothing that a list can refer to. */
function withoutBodyReferences(owner: TreeNode): unknown[] {
  const list = owner.child("parameters");
  const followed = list.items();
  return elementsOf(list.value).map((parameter, index) => {
    const target = followed[index]?.value;
    return isBody(target) ? structuredClone(target) : parameter;
  });
}

/** Whether a parameter is a request's body, or a part of one. */
export function isBody(parameter: unknown): boolean {
  const place = memberValue(parameter, "in");
  return place === "body" || place === "formData";
}

function needsForm(parameters: readonly unknown[], consumes: unknown): boolean {
  return (
    parameters.some(isField) &&
    !elementsOf(consumes).some((type) => formTypes.includes(type))
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
  const web = elementsOf(schemes).filter(
    (scheme) => scheme === "https" || scheme === "http",
  );
  return web.length > 0 ? web : [own];
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
