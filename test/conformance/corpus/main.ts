import { parseArgs } from "node:util";
import { compilers } from "./compile.ts";
import { deeplyProven, proveDeeply } from "./deep.ts";
import { chosen, documents } from "./documents.ts";
import { proveTypes } from "./types.ts";
import { proveWhole } from "./whole.ts";

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    deep: { type: "boolean", default: false },
    converted: { type: "boolean", default: false },
    types: { type: "boolean", default: false },
    compiler: { type: "string", multiple: true },
    typescript: { type: "string", default: "typescript-7" },
  },
});
process.exitCode = (await run()) === 0 ? 0 : 1;

/** Proves what the arguments ask for; gives how many documents fail. */
async function run(): Promise<number> {
  const all = documents();
  const unknown = names.filter((name) => !all.some((it) => it.name === name));
  for (const name of unknown) console.log(`no document is called ${name}`);
  if (unknown.length > 0) return unknown.length;
  const usual = values.deep ? deeplyProven : [];
  const wanted = chosen(names.length > 0 ? names : usual, values.sample);
  const types = { "date-time": "Date", int64: "bigint" } as const;
  if (values.deep)
    return await proveDeeply(wanted, values.converted ? { types } : {});
  if (!values.types) return await proveWhole(wanted, values.typescript);
  return proveTypes(
    wanted,
    compilers.filter((name) => values.compiler?.includes(name) ?? true),
  );
}
