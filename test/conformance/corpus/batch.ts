import { rmSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./compile.ts";
import type { RealDocument } from "./documents.ts";
import { lay } from "./lay.ts";
import { type Proof, prove } from "./proof.ts";

/** What a process is to prove. */
export interface Batch {
  readonly documents: readonly RealDocument[];
  /** The names of those that Prettier looks at as well. */
  readonly formatted: readonly string[];
  /** Where their clients are laid. */
  readonly folder: string;
  /** What type-checks them. */
  readonly compiler: string;
}

/** What came of a batch. */
export interface BatchProof {
  readonly proofs: readonly Proof[];
  /** How long the compiler took. */
  readonly seconds: number;
}

/** Proves the documents that its parent sends, in a process of its own, whose memory ends with it. */
process.on("message", (batch: Batch) => {
  void proveBatch(batch).then((proved) =>
    process.send?.(proved, () => process.disconnect()),
  );
});

async function proveBatch(batch: Batch): Promise<BatchProof> {
  const { documents, formatted, folder, compiler } = batch;
  rmSync(folder, { recursive: true, force: true });
  const proofs: Proof[] = [];
  for (const document of documents) {
    const isFormatted = formatted.includes(document.name);
    const { proof, files } = await prove(document, isFormatted);
    lay(join(folder, folderOf(proof)), files);
    proofs.push(proof);
  }
  const start = performance.now();
  const faults = proofs.some(({ files }) => files > 0)
    ? check(folder, compiler)
    : [];
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return {
    proofs: proofs.map((proof) => ({
      ...proof,
      faults: [...proof.faults, ...ofDocument(folderOf(proof), faults)],
    })),
    seconds,
  };
}

function folderOf({ name }: Proof): string {
  return name.replaceAll("/", "+");
}

/** A line of the compiler, and the folder of the document it is about; `null` for all of them. */
interface Fault {
  readonly folder: string | null;
  readonly line: string;
}

function check(folder: string, compiler: string): Fault[] {
  return compile(compiler, folder)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => {
      const [, below] = /\/batch-\d+\/(.*)$/.exec(line) ?? [];
      const [name = null] = below?.split("/") ?? [];
      return { folder: name, line: below ?? line };
    });
}

function ofDocument(folder: string, faults: readonly Fault[]): string[] {
  return faults
    .filter((fault) => fault.folder === folder || fault.folder === null)
    .map(({ line }) => line);
}
