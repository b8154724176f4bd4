import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "./calls.ts";
import { type DescribedDocument, type Members, members } from "./document.ts";
import { sample } from "./samples.ts";

/** Whether Prism has no answer for a request that it accepts. */
export function isUnanswered({ status, headers }: Response): boolean {
  const type = headers.get("content-type") ?? "";
  return status >= 400 && type.startsWith("application/problem+json");
}

/** Whether the data of a success is what its body says: text and bytes as they came, JSON parsed, nothing where it is empty. */
export async function isUnderstood(
  { response, data }: Outcome & { kind: "answer" },
  text: string,
): Promise<boolean> {
  if (!response.ok) return true;
  if (data instanceof Blob) return (await data.text()) === text;
  // A stream that nobody iterates over.
  if (typeof data === "object" && data && Symbol.asyncIterator in data)
    return true;
  const type = response.headers.get("content-type") ?? "";
  const isJson = /[/+]json\s*(;|$)/.test(type);
  const expected: unknown = isJson && text ? JSON.parse(text) : text;
  return isDeepStrictEqual(data, text ? expected : undefined);
}

/**
 * The document with a made example in the place of each schema of an answer, and with the components that are then still of
 * use.
 */
export function withSampledAnswers(document: DescribedDocument): Members {
  const paths = sampled(document, document.root["paths"]);
  const kept: Record<string, Record<string, unknown>> = {
    securitySchemes: {
      ...members(members(document.root["components"])["securitySchemes"]),
    },
  };
  const keep = (node: unknown): void => {
    for (const [, kind = "", name = ""] of JSON.stringify(node).matchAll(
      /"#\/components\/(\w+)\/([^"]+)"/g,
    )) {
      if (kept[kind]?.[name] !== undefined) continue;
      const found = document.follow({ $ref: `#/components/${kind}/${name}` });
      (kept[kind] ??= {})[name] = found;
      keep(found);
    }
  };
  keep(paths);
  return { ...document.root, paths, components: kept };
}

function sampled(
  document: DescribedDocument,
  node: unknown,
  key = "",
): unknown {
  if (Array.isArray(node)) return node.map((item) => sampled(document, item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, member]) => [
      name,
      key === "responses"
        ? withExamples(document, member)
        : sampled(document, member, name),
    ]),
  );
}

const wish = { isFull: true, usesExamples: true, branch: 0, hasFiles: false };

function withExamples(document: DescribedDocument, given: unknown): Members {
  const response = document.follow(given);
  const content = Object.entries(members(response["content"])).map(
    ([type, one]) => {
      const { schema } = members(one);
      const example = sample(document, schema, wish);
      return [type, { schema: {}, ...(example !== undefined && { example }) }];
    },
  );
  return { ...response, content: Object.fromEntries(content) as Members };
}
