import { join } from "node:path";
import { installPeer } from "./install.ts";
import { ownCommand } from "./project.ts";
import { type Peer, versions } from "./versions.ts";

/** A command, run in a project, that makes something of a document. */
export interface Tool {
  readonly name: string;
  /** The program, and its arguments for a document and an output folder. */
  readonly argv: (document: string, output: string) => readonly string[];
}

/** Pathwright's own commands, as they are installed. */
export const pathwright: Tool = {
  name: "Pathwright",
  argv: (document, output) => [
    ownCommand,
    "generate",
    document,
    "-o",
    output,
    "--quiet",
  ],
};

/** The same, of the types alone. */
export const pathwrightTypes: Tool = {
  name: "pathwright types",
  argv: (document, output) => [
    ownCommand,
    "types",
    document,
    "-o",
    join(output, "schema.ts"),
    "--quiet",
  ],
};

const peerArguments: Readonly<
  Record<Peer, (document: string, output: string) => readonly string[]>
> = {
  redocly: (document, output) => [
    "generate-client",
    document,
    "--output",
    join(output, "client.ts"),
  ],
  oazapfts: (document, output) => [document, join(output, "client.ts")],
  "hey-api": (document, output) => [
    "-i",
    document,
    "-o",
    output,
    "--no-log-file",
  ],
  orval: (document, output) => [
    "--input",
    document,
    "--output",
    join(output, "client.ts"),
  ],
  "openapi-typescript": (document, output) => [
    document,
    "-o",
    join(output, "schema.ts"),
  ],
};

/** Installs a peer, once; gives its command. */
export function toolOf(peer: Peer): Tool {
  const program = installPeer(peer);
  return {
    name: versions[peer].replace(/^@?([^@]+)@/, "$1 "),
    argv: (document, output) => [
      program,
      ...peerArguments[peer](document, output),
    ],
  };
}
