/** Every package that consumers install, at its exact version. `npm:` makes it an alias, so that several stand side by side. */
const versions = {
  "openapi-fetch": "0.17.0",
  typescript: "5.9.3",
  "typescript-5.4": "npm:typescript@5.4.5",
  "typescript-5.5": "npm:typescript@5.5.4",
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6": "npm:typescript@6.0.3",
  "typescript-7": "npm:typescript@7.0.2",
} as const;

export type Package = keyof typeof versions;

/** What `npm install` is given for a package. */
export function pin(name: Package): string {
  return `${name}@${versions[name]}`;
}
