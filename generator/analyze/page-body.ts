import type { ItemsRef, MemberPath } from "../model/pagination.ts";
import type { Node } from "../model/document.ts";
import { isJson } from "../openapi/media-types.ts";
import { JoinedSchema } from "./joined-schema.ts";

/** What the answers of an operation say that may be pages. */
export interface PageBody {
  readonly schema: JoinedSchema;
  /** Whether a `Link` header is documented. */
  readonly hasLink: boolean;
}

/** The one JSON body among the successes of an operation; `null` where there is none, or one of several. */
export function pageBody(operation: Node): PageBody | null {
  const successes = operation
    .get("responses")
    .entries()
    .filter(([status]) => /^2(\d\d|xx)$/i.test(status));
  const [found, ...others] = successes.filter(
    ([, response]) => response.get("content").entries().length > 0,
  );
  if (found === undefined || others.length > 0) return null;
  const [, response] = found;
  const [content, ...further] = response.get("content").entries();
  if (content === undefined || further.length > 0) return null;
  const [mediaType, media] = content;
  if (!isJson(mediaType)) return null;
  // A success without a body is a page without items.
  const schema = new JoinedSchema([media.get("schema")], successes.length > 1);
  const headers = response.get("headers").entries();
  const hasLink = headers.some(([name]) => name.toLowerCase() === "link");
  return { schema, hasLink };
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
