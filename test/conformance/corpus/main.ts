import { readOptions } from "../../tools/support/options.ts";
import { compilers } from "./compile.ts";
import { deeplyProven, proveDeeply } from "./deep.ts";
import { chosen } from "./documents.ts";
import { proveTypes } from "./types.ts";
import { proveWhole } from "./whole.ts";

const { values, names } = readOptions(
  {
    sample: { type: "number" },
    deep: { type: "boolean", default: false },
    converted: { type: "boolean", default: false },
    types: { type: "boolean", default: false },
    compiler: { type: "string", multiple: true },
    typescript: { type: "string", default: "typescript-7" },
  },
  { takesNames: true },
);
process.exitCode = (await run()) === 0 ? 0 : 1;

/** Proves what the arguments ask for; gives how many documents fail. */
async function run(): Promise<number> {
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
