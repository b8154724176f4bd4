import { callBookshop } from "./program.js";

// Declared here, since not every platform has the types of Node.
declare const process: { readonly argv: readonly string[]; exitCode?: number };

callBookshop(process.argv[2] ?? "").then(
  () => console.log("all calls right"),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
