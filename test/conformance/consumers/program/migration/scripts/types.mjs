#!/usr/bin/env node
// The types for the other half of the company, who like enums.
import fs from "node:fs";
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";

const ast = await openapiTS(new URL("../api.yaml", import.meta.url), {
  enum: true,
  alphabetize: true,
});
fs.writeFileSync("src/api/enums.ts", `${COMMENT_HEADER}${astToString(ast)}`);
