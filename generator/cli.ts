#!/usr/bin/env node
import { main } from "./cli/main.ts";
void main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
  // When nothing is left to wait for: to end by itself, Node takes apart all that it has made first.
  process.once("beforeExit", () => process.exit());
});
