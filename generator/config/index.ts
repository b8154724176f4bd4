export type { NamingStyle } from "../analyze/index.ts";
export { checkConfig } from "./check.ts";
export { type Config, defineConfig, type HeadersByHost } from "./config.ts";
export { type ConfigEdit, editConfig, isEditable } from "./edit.ts";
export { faultIn, valueIn } from "./evaluate.ts";
export { fault } from "./fault.ts";
export { headerIn } from "./header.ts";
export { redoclyApis, redoclyPurpose } from "./redocly.ts";
export { type Configuration, configFile, configure } from "./load.ts";
