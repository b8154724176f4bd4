import type { Node } from "../../model/document.ts";
import { answerContents } from "../answer-contents.ts";
import { JoinedSchema } from "../joined-schema.ts";
import { pageBody } from "../page-body.ts";
import { findLayout } from "../page-layout.ts";
import { speaksOfPages } from "../page-likeness.ts";
import type { Answer } from "./routes.ts";

/** What the success of an operation gives, as far as the document says it: several things, one, or bytes. */
export function answerOf(operation: Node): Answer | null {
  const body = pageBody(operation);
  if (body !== null)
    return isList(body.schema) ? "many" : isThing(body.schema) ? "one" : null;
  const contents = operation
    .get("responses")
    .entries()
    .filter(([status]) => /^2(?:\d\d|xx)$/i.test(status))
    .flatMap(([, response]) => answerContents(response));
  const isFile = contents.some(({ kind }) => kind === "binary");
  return isFile && contents.every(({ kind }) => kind !== "json")
    ? "bytes"
    : null;
}

/**
 * Whether the success of an operation, or an alternative of it, is an object with a page of a list in a member, as Stripe's
 * customers hold one of their tax ids.
 */
export function holdsPage(operation: Node, member: string): boolean {
  const node = pageBody(operation)?.node;
  if (node === undefined) return false;
  const alternatives = ["anyOf", "oneOf"].flatMap((key) =>
    node.get(key).items(),
  );
  return [node, ...alternatives].some((one) => {
    const list = JoinedSchema.of(one).member(member);
    const layout = list === null ? null : findLayout(list);
    return layout !== null && speaksOfPages(layout);
  });
}

/** Whether a body is a list, or holds one and else only what is said about it. */
function isList(body: JoinedSchema): boolean {
  const layout = findLayout(body);
  if (layout === null) return false;
  const name = layout.items.path.at(-1);
  return name === undefined || lists.test(name) || body.names().length <= 2;
}

/** What the list in an answer is called where the answer is about nothing else. */
const lists =
  /^(?:data|items|results?|values?|entries|list|records|rows|elements|objects|collection|content|resources|hits|_embedded)$/i;

function isThing(body: JoinedSchema): boolean {
  return body.is("object", "string", "number", "integer", "boolean");
}
