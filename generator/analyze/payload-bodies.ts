import type { Node } from "../model/document.ts";
import type { Schema, SchemaDocumentation } from "../model/schema.ts";
import { isForm } from "../openapi/media-types.ts";
import { type AnswerContent, answerContents } from "./answer-contents.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { string, union } from "./schemas/construct.ts";
import { schemaDocumentation } from "./schemas/documentation.ts";
import { isBodiless } from "./schemas/statuses.ts";

/** What is declared of a body. */
export interface NamedBody {
  readonly schema: Schema;
  readonly documentation: SchemaDocumentation;
}

/** A Request Body or Response Object, and the steps to its type. */
interface Holder {
  readonly node: Node;
  readonly steps: readonly string[];
}

/** What the API sends in a request, parsed; `null` where that is nothing, or bytes. `steps` lead to the operation's type. */
export function payload(
  context: Context,
  operation: Node,
  steps: readonly string[],
): NamedBody | null {
  const node = operation.get("requestBody");
  const body = { node, steps: [...steps, "requestBody"] };
  return namedBody(context, [body], [operation, node]);
}

/** What the API is to be answered where all is well; `null` where that is nothing, or bytes. */
export function answer(
  context: Context,
  operation: Node,
  steps: readonly string[],
): NamedBody | null {
  const all = operation.get("responses").entries();
  const successes = all.filter(([status]) => status.startsWith("2"));
  const wanted =
    successes.length > 0
      ? successes.filter(([status]) => !isBodiless(status))
      : all.filter(([status]) => status === "default");
  const responses = wanted.map(([status, node]) => ({
    node,
    steps: [...steps, "responses", status],
  }));
  const described = wanted.map(([, node]) => node);
  return namedBody(context, responses, described);
}

function namedBody(
  context: Context,
  holders: readonly Holder[],
  described: readonly Node[],
): NamedBody | null {
  const contents = holders.flatMap(({ node, steps }) =>
    parsedContents(node).map((content) => ({ ...content, steps })),
  );
  const [only, ...others] = new Set(
    contents.map(({ kind, mediaType, steps }) =>
      kind === "text"
        ? string
        : context.schemas.at([...steps, "content", mediaType]),
    ),
  );
  if (only === undefined) return null;
  const schema = union([only, ...others]);
  const inline = contents
    .map(({ node }) => node.get("schema"))
    .filter(({ component }) => component === null);
  return {
    schema,
    documentation: documentationOf(context, described, inline),
  };
}

/** What is said of what holds a body, and of its schema where that has no name of its own. */
function documentationOf(
  context: Context,
  described: readonly Node[],
  [schema]: readonly Node[],
): SchemaDocumentation {
  const texts = [...described, ...(schema === undefined ? [] : [schema])].map(
    (node) => documentation(context, node),
  );
  const own = schemaDocumentation(schema?.value, context.extensions);
  const [{ summary = null } = {}] = texts;
  const descriptions = texts.flatMap(({ description }) => description ?? []);
  return {
    title: own?.title ?? null,
    summary,
    description: [...new Set(descriptions)].join("\n\n") || null,
    format: own?.format ?? null,
    deprecated: texts.some(({ deprecated }) => deprecated),
    default: own?.default,
    examples: own?.examples ?? [],
    isConstant: own?.isConstant ?? false,
    notes: [
      ...new Set([
        ...texts.flatMap(({ notes }) => notes),
        ...(own?.notes ?? []),
      ]),
    ],
  };
}

/** The media types of a body that say what it is: those of JSON, else of forms, else of text. */
function parsedContents(holder: Node): AnswerContent[] {
  const contents = answerContents(holder).filter(
    ({ node }) => node.get("schema").value !== undefined,
  );
  const alike: ((content: AnswerContent) => boolean)[] = [
    ({ kind }) => kind === "json",
    ({ mediaType }) => isForm(mediaType),
    ({ kind }) => kind === "text",
  ];
  return (
    alike.map((is) => contents.filter(is)).find((those) => those.length > 0) ??
    []
  );
}
