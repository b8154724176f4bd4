import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tree } from "../../golden/cases.ts";
import { circle, floorOf, floors, importsOf, wrongImport } from "./floors.ts";

/** Draws the imports of the generator, floor by floor, as Mermaid prints it, and tells how large its files are. */
const generator = tree(
  fileURLToPath(new URL("../../../generator", import.meta.url)),
  (path) => path.endsWith(".ts"),
);
const counts = new Map<string, number>();
const wrong: string[] = [];
for (const path of generator.keys())
  for (const target of importsOf(path, generator)) {
    const [from, to] = [nodeOf(path), nodeOf(target)];
    const arrow = `${idOf(from)} --> ${idOf(to)}`;
    if (from !== to) counts.set(arrow, (counts.get(arrow) ?? 0) + 1);
    const fault = wrongImport(path, target);
    if (fault !== null) wrong.push(fault);
  }

console.log("flowchart TD");
for (const floor of Object.keys(floors)) {
  const nodes = new Set(
    [...generator.keys()].filter((path) => floorOf(path) === floor).map(nodeOf),
  );
  if (nodes.size < 2) continue;
  console.log(`  subgraph floor-${floor}["${floor}/"]`);
  for (const node of nodes) console.log(`    ${idOf(node)}["${node}"]`);
  console.log("  end");
}
for (const [arrow, count] of [...counts].sort())
  console.log(`  ${arrow.replace("-->", `-->|${count}|`)}`);

const sizes = [...generator.values()]
  .map((text) => text.split("\n").length - 1)
  .sort((one, other) => one - other);
console.log(
  `\n${sizes.length} files, median ${sizes[sizes.length >> 1] ?? 0} lines, largest ${sizes.at(-1) ?? 0}`,
);
const around = circle(generator);
if (around !== null) wrong.push(`in a circle: ${around.join(" -> ")}`);
console.log(
  wrong.length === 0
    ? "no circle, no arrow upwards, emitters side by side"
    : wrong.join("\n"),
);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** What is drawn of a file: its floor; of `emit/` each folder, since emitters stand side by side. */
function nodeOf(path: string): string {
  const [floor = "", folder, file] = path.split("/");
  return floor === "emit" && file !== undefined
    ? join(floor, folder ?? "")
    : floor.replace(/\.ts$/, "");
}

/** The name of a node in the drawing, where a slash would end it. */
function idOf(node: string): string {
  return node.replaceAll("/", "-");
}
