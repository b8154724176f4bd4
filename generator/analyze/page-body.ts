import type { ItemsRef, MemberPath } from "../model/pagination.ts";
import type { Node } from "../model/document.ts";
import { answerContents, schemaKey } from "./answer-contents.ts";
import { JoinedSchema } from "./joined-schema.ts";
import { rememberedOf } from "./remembered.ts";

/** What the answers of an operation say that may be pages. */
export interface PageBody {
  readonly schema: JoinedSchema;
  /** Where that stands. */
  readonly node: Node;
  /** Whether a `Link` header is documented. */
  readonly hasLink: boolean;
}

/** The one body of JSON among the successes of an operation; `null` where there is none, or one of several. */
export const pageBody: (operation: Node) => PageBody | null =
  rememberedOf(bodyOf);

function bodyOf(operation: Node): PageBody | null {
  const successes = operation
    .get("responses")
    .entries()
    .filter(([status]) => /^2(\d\d|xx)$/i.test(status));
  const [found, ...others] = successes.filter(
    ([, response]) => response.get("content").entries().length > 0,
  );
  if (found === undefined || others.length > 0) return null;
  const [, response] = found;
  const contents = answerContents(response);
  const [content, ...further] = contents;
  if (content === undefined) return null;
  if (further.length > 0 && new Set(contents.map(schemaKey)).size > 1)
    return null;
  if (contents.some(({ kind }) => kind !== "json")) return null;
  // A success without a body is a page without items.
  const node = content.node.get("schema");
  const schema =
    successes.length > 1
      ? new JoinedSchema([node], true)
      : JoinedSchema.of(node);
  const headers = response.get("headers").entries();
  const hasLink = headers.some(([name]) => name.toLowerCase() === "link");
  return { schema, node, hasLink };
}

/** The list that `path` leads to in a body; `null` where the body has none there. */
export function itemsAt(
  schema: JoinedSchema,
  path: MemberPath,
): ItemsRef | null {
  if (schema.at(path)?.is("array") !== true) return null;
  const depths = [...path.keys(), path.length];
  return {
    path,
    optionalAfter: depths.filter((depth) =>
      schema.at(path.slice(0, depth))?.mayBeNothing(),
    ),
  };
}
