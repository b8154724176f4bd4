import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../../generator/config/index.ts";
import { isUnanswered, isUnderstood, withSampledAnswers } from "./answers.ts";
import { type CallKind, call, credentials, kindsOf } from "./calls.ts";
import { type ClientOperation, loadClient } from "./client.ts";
import { DescribedDocument, type Members } from "./document.ts";
import type { PublicDocument } from "./documents.ts";
import { type Prism, startPrism, type Violation } from "./prism.ts";
import { type CallValues, ValueMaker } from "./values.ts";

const cache = fileURLToPath(new URL("../../../.cache/wire/", import.meta.url));

/** A call that Prism refuses, or that the client refuses to make, or whose answer the client does not understand. */
export interface Fault {
  readonly document: DescribedDocument;
  readonly target: ClientOperation;
  readonly kind: CallKind;
  readonly values: CallValues;
  readonly violation: Violation;
  /** What was sent; `null` where nothing was. */
  readonly sent: Sent | null;
}

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the calls of one document came to. */
export interface Judgement {
  readonly name: string;
  readonly operations: number;
  readonly calls: number;
  readonly accepted: number;
  /** Accepted calls that Prism could not make a documented answer for. */
  readonly unanswered: number;
  readonly rejected: number;
  /** Examples of the document that break their own schema. */
  readonly setAside: number;
  /** Of every call that went wrong, each thing that did. */
  readonly faults: readonly Fault[][];
}

/** Calls every `every`-th operation of a document in every way, one call after the other. */
export async function judge(
  { name, path, sampledAnswers }: PublicDocument,
  transport: NonNullable<Config["transport"]>,
  every: number,
): Promise<Judgement> {
  const text = readFileSync(path(), "utf8");
  const root = JSON.parse(text) as Members;
  const document = new DescribedDocument(root);
  const folder = join(cache, transport, name);
  const client = await loadClient(name, text, { transport }, folder);
  const prism = await startPrism(
    sampledAnswers === undefined ? root : withSampledAnswers(document),
  );
  try {
    const maker = new ValueMaker(document, prism);
    const court = new Court(document, prism, client.createClient, {
      ...credentials(client.securitySchemes),
    });
    const operations = document
      .operations()
      .filter((_, index) => index % every === 0);
    for (const operation of operations) {
      const target = client.operations.get(
        `${operation.method} ${operation.path}`,
      );
      if (target === undefined)
        throw new Error(
          `${name} has no ${operation.method} ${operation.path} in its client`,
        );
      for (const extent of ["least", "full"] as const) {
        const values = maker.make(operation, extent === "full");
        for (const kind of kindsOf(target, values, extent))
          await court.hear(target, kind, values);
      }
    }
    return {
      name,
      operations: operations.length,
      setAside: maker.setAside,
      ...court.result(),
    };
  } finally {
    await prism.stop();
  }
}

/** Hears calls one by one. */
class Court {
  readonly #document: DescribedDocument;
  readonly #prism: Prism;
  readonly #client: Readonly<Record<string, unknown>>;
  readonly #counts = { calls: 0, accepted: 0, unanswered: 0, rejected: 0 };
  readonly #faults: Fault[][] = [];
  #sent: Sent | null = null;
  /** The body of the last answer. */
  #answered = "";

  constructor(
    document: DescribedDocument,
    prism: Prism,
    createClient: (options: object) => Readonly<Record<string, unknown>>,
    options: object,
  ) {
    this.#document = document;
    this.#prism = prism;
    this.#client = createClient({
      ...options,
      baseUrl: prism.url,
      maxRetries: 0,
      fetch: async (request: Request, init: RequestInit) => {
        this.#sent = {
          url: request.url.slice(prism.url.length),
          headers: Object.fromEntries(request.headers),
          body: await request.clone().text(),
        };
        // An answer may redirect to anywhere.
        const response = await fetch(request, { ...init, redirect: "manual" });
        this.#answered = await response.clone().text();
        return response;
      },
    });
  }

  async hear(
    target: ClientOperation,
    kind: CallKind,
    values: CallValues,
  ): Promise<void> {
    this.#counts.calls++;
    this.#sent = null;
    this.#answered = "";
    const verdict = this.#prism.listen();
    const outcome = await call(this.#client, target, kind, values);
    const { operation, violations } = verdict();
    const { method, path } = target.operation;
    const endpoint = `${method.toLowerCase()} ${path}`;
    const isTaken = operation === null || operation === endpoint;
    const found: Violation[] = isTaken
      ? [...violations]
      : [odd("route", `taken for ${operation}`)];
    if (found.length === 0 && operation === null)
      found.push(
        outcome.kind === "error"
          ? odd("client", words(outcome.error))
          : odd("unread", `answered ${outcome.response.status} unread`),
      );
    if (found.length > 0) this.#counts.rejected++;
    else {
      this.#counts.accepted++;
      if (outcome.kind === "error")
        found.push(odd("answer", words(outcome.error)));
      else if (isUnanswered(outcome.response)) this.#counts.unanswered++;
      else if (!(await isUnderstood(outcome, this.#answered)))
        found.push(odd("answer", `not what came: ${this.#answered}`));
    }
    if (found.length === 0) return;
    const sent = this.#sent;
    const document = this.#document;
    this.#faults.push(
      found.map((violation) => ({
        document,
        target,
        kind,
        values,
        violation,
        sent,
      })),
    );
  }

  result(): Pick<
    Judgement,
    "calls" | "accepted" | "unanswered" | "rejected" | "faults"
  > {
    return { ...this.#counts, faults: this.#faults };
  }
}

/** A fault that no validator told. */
function odd(code: string, message: string): Violation {
  return { path: [], code, message };
}

/** An error and what caused it. */
function words({ name, message, cause }: Error): string {
  const reason = cause instanceof Error ? ` (${words(cause)})` : "";
  return `${name}: ${message}${reason}`;
}
