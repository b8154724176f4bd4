import type { Colors } from "./colors.ts";
import type { Outcome } from "./perform.ts";
import { visible } from "./visible.ts";

/** Lists what `generate` would do, a line for each file; nothing where that was not asked for. */
export function listedPreview(
  { preview, result }: Outcome,
  { green, yellow, red }: Colors,
): string {
  if (preview === null || result === null) return "";
  const lines = [
    ...preview.added.map((path) => [green("would add"), path]),
    ...preview.changed.map((path) => [yellow("would change"), path]),
    ...preview.removed.map((path) => [red("would remove"), path]),
  ];
  return lines
    .map(
      ([what = "", path = ""]) =>
        `${what} ${visible(`${result.output}/${path}`)}\n`,
    )
    .join("");
}

/** Says how many files `generate` would touch, by what it would do. */
export function counts({
  added,
  changed,
  removed,
}: NonNullable<Outcome["preview"]>): string {
  return [
    `${String(added.length)} would be added`,
    `${String(changed.length)} changed`,
    `${String(removed.length)} removed`,
  ].join(", ");
}
