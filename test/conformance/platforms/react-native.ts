import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Project } from "../consumers/project.ts";
import type { Platform } from "./platform.ts";
import { reactNativeRules } from "./rules.ts";

const native = fileURLToPath(
  new URL("react-native/native.ts", import.meta.url),
);

/**
 * React Native's own fetch, XMLHttpRequest, Blob, FormData, URL and AbortController on Node, with the native modules that
 * they call.
 */
export const reactNative: Platform = {
  name: "React Native",
  quick: true,
  packages: ["react-native", "@react-native/babel-preset", "@babel/core"],
  files: async (url, project) => ({
    "platform.mjs": await bundlePlatform(project),
    "start.mjs": `import "./platform.mjs";
const { run } = await import("./program.mjs");
await run("${url}");
`,
  }),
  command: () => [process.execPath, "start.mjs"],
  rules: reactNativeRules,
};

/** Bundles the native modules and, after them, what React Native's `InitializeCore` does for requests. */
async function bundlePlatform(project: Project): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${JSON.stringify(native)};
import "react-native/Libraries/Core/setUpXHR.js";`,
      resolveDir: project.folder,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["react-native", "browser", "main"],
    resolveExtensions: [".ios.js", ".native.js", ".js", ".ts", ".json"],
    external: ["node:*"],
    plugins: [stripFlow(project)],
    // The native modules are there for what they do.
    ignoreAnnotations: true,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** React Native is written in Flow: its own preset makes JavaScript of it. */
function stripFlow(project: Project): Plugin {
  const require = createRequire(project.module("x"));
  const { transformFileAsync } = require("@babel/core") as {
    transformFileAsync(
      file: string,
      options: object,
    ): Promise<{ readonly code: string } | null>;
  };
  const options = {
    babelrc: false,
    configFile: false,
    presets: [
      [
        require.resolve("@react-native/babel-preset"),
        { disableImportExportTransform: true, enableBabelRuntime: false },
      ],
    ],
  };
  return {
    name: "strip Flow",
    setup({ onLoad }) {
      onLoad(
        { filter: /node_modules\/@?react-native\/.*\.js$/ },
        async (file) => {
          const made = await transformFileAsync(file.path, options);
          return { contents: made?.code ?? "" };
        },
      );
    },
  };
}
