import type {
  Content,
  Response,
  ResponseStatus,
  StatusRange,
} from "../model/api.ts";
import type { Conversion } from "../model/conversion.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import { anyJson } from "../openapi/media-types.ts";
import {
  type AnswerContent,
  answerContents,
  failureContents,
} from "./answer-contents.ts";
import type { Context } from "./context.ts";

/** The conversion of values that schemas describe. */
export type Convert = (schemas: readonly Node[]) => Conversion | null;

/** What an operation answers, by status, in document order (OpenAPI 3.1, 4.8.16). `steps` lead to the operation's type. */
export function buildResponses(
  context: Context,
  operation: Node,
  steps: readonly string[],
  convert: Convert,
): Response[] {
  const { schemas } = context;
  const types = schemas.at([...steps, "responses"]);
  const responses = operation.get("responses").entries();
  const hasSuccess = responses.some(([key]) => key.startsWith("2"));
  return responses.flatMap(([key, node]) => {
    // Of one whose reference leads nowhere, what it answers is as unknown as if it were not there.
    if (key.startsWith("x-") || node.value === undefined) return [];
    const status = readStatus(key);
    if (status === null) {
      context.report(
        "unexpected-value",
        `${quote(key)} is no status of a response; it is left out`,
        node.at,
        'write a status code such as "200", a range such as "4XX", or "default"',
      );
      return [];
    }
    const maySucceed = hasSuccess ? key.startsWith("2") : key === "default";
    const answers = maySucceed ? answerContents(node) : failureContents(node);
    const bodies = schemas.member(schemas.member(types, key), "content");
    const contents = answers.map(({ kind, mediaType, accept }): Content => {
      if (kind !== "json") return { kind, mediaType, accept };
      const schema = schemas.member(bodies, mediaType);
      return { kind, mediaType, accept, schema };
    });
    return [{ status, contents, conversion: convert(jsonSchemas(answers)) }];
  });
}

function readStatus(key: string): ResponseStatus | null {
  if (/^[1-5]\d\d$/.test(key)) return Number(key);
  if (key === "default") return key;
  return /^[1-5]xx$/i.test(key) ? (key.toUpperCase() as StatusRange) : null;
}

/** What describes the bodies that are read as JSON. */
function jsonSchemas(contents: readonly AnswerContent[]): Node[] {
  return contents
    .filter(({ kind }) => kind === "json")
    .map(({ node }) => node.get("schema"));
}

/** The responses that successes are: `default` only where there is no other. */
export function answering(responses: readonly Response[]): readonly Response[] {
  const successes = responses.filter(({ status }) =>
    String(status).startsWith("2"),
  );
  return successes.length > 0
    ? successes
    : responses.filter(({ status }) => status === "default");
}

/** What asks for an operation's successes in an `Accept` header, but for those of some media types. */
export function acceptedTypes(
  responses: readonly Response[],
  others: readonly string[] = [],
): string[] {
  const types = answering(responses)
    .flatMap(({ contents }) => contents)
    .flatMap(({ mediaType, accept }) =>
      others.includes(mediaType) ? [] : accept,
    );
  const all = new Set(types);
  return [...all].sort(
    (one, other) => Number(one === anyJson) - Number(other === anyJson),
  );
}

/** Whether one of an operation's successes is bytes. */
export function hasBytes(responses: readonly Response[]): boolean {
  return answering(responses).some(({ contents }) =>
    contents.some(({ kind }) => kind === "binary"),
  );
}
