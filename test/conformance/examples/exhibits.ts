import { read } from "../../../generator/read/index.ts";
import { DescribedDocument, members } from "../wire/document.ts";
import type { Claim } from "./claims.ts";
import { type Client, clientOf, type Method } from "./client.ts";
import { type Example, examplesIn } from "./examples.ts";
import { mediaKind } from "./media.ts";
import { importOf, mayHaveBody, Runner } from "./run.ts";
import type { Direction } from "./structure.ts";
import { type Violation, Validator } from "./validator.ts";

/** An example, and what is claimed of it. */
export interface Exhibit {
  readonly example: Example;
  /** That it is of the type that stands at its place in `paths`; `null` where that is no type of JSON. */
  readonly claim: Claim | null;
  /** What calls gave that were answered with it; `null` where none can be. */
  readonly given: readonly Claim[] | null;
  readonly faults: readonly string[];
  /** What its own document has against it. */
  readonly violation: Violation | null;
  /** Whether it, or what it holds, has nothing in common with an object of which no property is required. */
  readonly isForeign: () => boolean;
}

/** A document with its client and its examples, before the compiler has looked at them. */
export interface Exhibits {
  readonly document: DescribedDocument;
  readonly client: Client;
  readonly exhibits: readonly Exhibit[];
  /** The lines that import what the claims name. */
  readonly imports: readonly string[];
}

/** Generates the client of a document, and runs its examples through it. */
export async function exhibit(
  text: Parameters<typeof read>[0],
  folder: string,
): Promise<Exhibits> {
  const { document } = read(text);
  if (document === null) throw new Error("the document cannot be read");
  const described = new DescribedDocument(members(document.root.value));
  const client = await clientOf(document, folder);
  const runner = new Runner(client);
  const validators = validatorsOf(described);
  const exhibits: Exhibit[] = [];
  for (const example of examplesIn(described)) {
    const { answer, schema, value, mediaType } = example;
    const run = answer && (await runner.run(example, answer));
    const hasType = answer === null || mayHaveBody(answer);
    const isJson = hasType && ["json", "form"].includes(mediaKind(mediaType));
    const { byLetter, byType } =
      validators[isSent(example) ? "body" : "answer"];
    exhibits.push({
      example,
      claim: isJson ? { type: typeAt(example.steps), value } : null,
      given: run?.claims ?? null,
      faults: run?.faults ?? [],
      violation: isJson ? byLetter.violation(schema, value) : null,
      isForeign: () => byType.violation(schema, value) !== null,
    });
  }
  const imports = new Set([...client.methods.values()].map(importLine));
  return { document: described, client, exhibits, imports: [...imports] };
}

function validatorsOf(document: DescribedDocument) {
  const both = (direction: Direction) => ({
    byLetter: new Validator(document, direction),
    byType: new Validator(document, direction, true),
  });
  return { answer: both("answer"), body: both("body") };
}

/** Whether the client sends what an example is of: request bodies, and the answers to webhooks. */
function isSent({ steps }: Example): boolean {
  return (steps[0] === "webhooks") !== steps.includes("requestBody");
}

/** The type at a place of `paths` or `webhooks`. */
function typeAt([root, ...steps]: Example["steps"]): string {
  return steps.reduce<string>((type, step) => {
    const one = `${type}[${JSON.stringify(step)}]`;
    return step === "requestBody" ? `NonNullable<${one}>` : one;
  }, String(root));
}

function importLine(method: Method): string {
  return `import type * as ${importOf(method)} from "./resources/${method.resource.file}.ts";`;
}
