import type {
  DescribedDocument,
  DescribedOperation,
  DescribedParameter,
} from "./document.ts";
import type { Prism } from "./prism.ts";
import { examplesOf, sample, type Wish } from "./samples.ts";

/** What one call is given. */
export interface CallValues {
  /** By place and name. */
  readonly params: Readonly<
    Record<DescribedParameter["in"], Readonly<Record<string, unknown>>>
  >;
  /** By media type; empty where the call has no body. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Places of which no value could be made that satisfies its schema: `query limit`, `body application/json`. */
  readonly unsatisfied: ReadonlySet<string>;
}

/** Makes the values of calls, the document's own examples first, each checked against its schema before it is used. */
export class ValueMaker {
  readonly #document: DescribedDocument;
  readonly #prism: Prism;
  /** Examples that were set aside as they break their own schema. */
  setAside = 0;

  constructor(document: DescribedDocument, prism: Prism) {
    this.#document = document;
    this.#prism = prism;
  }

  /** `isFull`: with every parameter and every member of the body, else with those that are required. */
  make(operation: DescribedOperation, isFull: boolean): CallValues {
    const params = { path: {}, query: {}, header: {}, cookie: {} } as Record<
      DescribedParameter["in"],
      Record<string, unknown>
    >;
    const bodies = new Map<string, unknown>();
    const unsatisfied = new Set<string>();
    const { parameters, body } = operation;
    const endpoint = `${operation.method} ${operation.path}`;
    for (const parameter of parameters) {
      if (!parameter.required && !isFull) continue;
      const { in: place, name, node } = parameter;
      const [content] = Object.values(node["content"] ?? {}) as object[];
      const holder = this.#document.follow(content ?? node);
      const allows = (value: unknown): boolean =>
        this.#prism.allowsParameter(endpoint, place, name, value);
      const [value, isSound] = this.#choose(holder, isFull, false, allows);
      if (!isSound) unsatisfied.add(`${place} ${name}`);
      if (value !== undefined) params[place][name] = value;
    }
    if (body !== null && (body.required || isFull)) {
      for (const [type, content] of body.contents) {
        if (type.includes("*") && body.contents.size > 1) continue;
        const allows = (value: unknown): boolean =>
          this.#prism.allowsBody(endpoint, type, withoutFiles(value));
        const [value, isSound] = this.#chooseBody(
          type,
          content,
          isFull,
          allows,
        );
        if (!isSound) unsatisfied.add(`body ${type}`);
        if (value !== undefined) bodies.set(type, value);
      }
    }
    return { params, bodies, unsatisfied };
  }

  /** What is neither JSON nor a form is text or a file. */
  #chooseBody(
    type: string,
    content: Readonly<Record<string, unknown>>,
    isFull: boolean,
    allows: (value: unknown) => boolean,
  ): [unknown, boolean] {
    const isJson = /[/+]json/.test(type);
    const isForm = /^multipart\/|x-www-form-urlencoded/.test(type);
    if (isJson || isForm || type === "*/*")
      return this.#choose(
        content,
        isFull,
        type.startsWith("multipart/"),
        allows,
      );
    const text = examplesOf(content).find((one) => typeof one === "string");
    const isText = /^text\/|[/+](xml|yaml)$/.test(type);
    return [isText ? (text ?? "sample") : new Blob(["sample"]), true];
  }

  /** The first value that its schema allows, else the first that could be made, and whether it is allowed. */
  #choose(
    holder: Readonly<Record<string, unknown>>,
    isFull: boolean,
    hasFiles: boolean,
    allows: (value: unknown) => boolean,
  ): [unknown, boolean] {
    for (const example of hasFiles ? [] : examplesOf(holder)) {
      if (example === null || example === "") continue;
      if (allows(example)) return [example, true];
      this.setAside++;
    }
    const schema = holder["schema"] ?? {};
    let first: unknown;
    for (const wish of wishes(isFull, hasFiles)) {
      const value = sample(this.#document, schema, wish);
      if (value !== undefined && allows(value)) return [value, true];
      first ??= value;
    }
    return [first, false];
  }
}

/** From the wish itself to what is rather had than nothing: another branch, no examples, all members. */
function wishes(isFull: boolean, hasFiles: boolean): Wish[] {
  return [...new Set([isFull, true])].flatMap((isFull) =>
    [0, 1, 2, 3].flatMap((branch) =>
      [true, false].map((usesExamples) => ({
        isFull,
        usesExamples,
        branch,
        hasFiles,
      })),
    ),
  );
}

/** A file counts as the string that its schema calls it. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof Blob) return "sample";
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutFiles(one)]),
  );
}
