import type { Colors } from "./colors.ts";
import type { Outcome } from "./outcome.ts";
import { visible } from "./visible.ts";

type Preview = NonNullable<Outcome["preview"]>;

/** Lists what `generate` would do, a line for each file; nothing where that was not asked for. */
export function listedPreview(
  { preview, result }: Outcome,
  { green, yellow, red }: Colors,
): string {
  if (preview === null || result === null) return "";
  const { runtimes, ...own } = preview;
  const lines = [{ folder: result.output, ...own }, ...runtimes].flatMap(
    ({ folder, added, changed, removed }) => {
      const named = (what: string, paths: readonly string[]): string[] =>
        paths.map((path) => `${what} ${visible(`${folder}/${path}`)}\n`);
      return [
        ...named(green("would add"), added),
        ...named(yellow("would change"), changed),
        ...named(red("would remove"), removed),
      ];
    },
  );
  return lines.join("");
}

/** Says how many files `generate` would touch in a folder, by what it would do. */
export function counts({
  added,
  changed,
  removed,
}: Pick<Preview, "added" | "changed" | "removed">): string {
  return [
    `${String(added.length)} would be added`,
    `${String(changed.length)} changed`,
    `${String(removed.length)} removed`,
  ].join(", ");
}
