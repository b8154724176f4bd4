export { checkConfig, importExtensions } from "./check.ts";
export { type Config, defineConfig, type HeadersByHost } from "./config.ts";
export { headerIn } from "./headers.ts";
export { type Configuration, configure } from "./load.ts";
