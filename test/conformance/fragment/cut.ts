import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../../generator/read/index.ts";
import { fetchPackage } from "../corpus/fetch.ts";

/** The operations of GitHub's documents of which the golden case has a part. */
const include = [
  "/repos/{owner}/{repo}/labels/**",
  "/gists/{gist_id}/star",
  "GET /zen",
];

/** GitHub's documents by the file of the golden case that is cut from them. */
export const wholes: Readonly<Record<string, string>> = {
  "upstream.json": "generated/ghes-3.17.json",
  "later.json": "generated/api.github.com.json",
};

/** Returns one of GitHub's documents. */
export function wholeText(file: string): string {
  return readFileSync(join(fetchPackage("github"), file), "utf8");
}

/** Returns a document with those operations alone, and what they need. */
export function cutText(text: string): string {
  const whole = JSON.parse(text) as Record<string, unknown>;
  const called = { ...whole, webhooks: undefined, "x-webhooks": undefined };
  const file = { file: "github.json", text: JSON.stringify(called) };
  const { document } = read(file, { include });
  // What is left out is hidden, and so is in no list of members.
  return `${JSON.stringify(document?.root.value, null, 2)}\n`;
}
