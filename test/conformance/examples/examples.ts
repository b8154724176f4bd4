import {
  type DescribedDocument,
  list,
  type Members,
  members,
} from "../wire/document.ts";

/** An example that a document has of an answer or of a request body. */
export interface Example {
  /** Where its type stands in `paths` or `webhooks`, from there down. */
  readonly steps: readonly (string | number)[];
  /** `null` of a request body. */
  readonly answer: Answer | null;
  readonly mediaType: string;
  /** As the document has it. */
  readonly schema: unknown;
  readonly value: unknown;
}

/** Which answer of which operation an example is of. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  /** One that a server may answer with, and the document describes by this answer. */
  readonly status: number;
}

/** One media type of a body or answer, and what leads to it in the types. */
interface Content {
  readonly steps: readonly (string | number)[];
  readonly answer: Answer | null;
  readonly contents: unknown;
}

const methods: readonly string[] = [
  ..."get put post delete options head patch trace".split(" "),
];

/** Every example of a body or an answer, those of webhooks too. */
export function examplesIn(document: DescribedDocument): Example[] {
  return ["paths", "webhooks"].flatMap((where) =>
    Object.entries(members(document.root[where])).flatMap(([path, given]) => {
      const item = document.follow(given);
      return methods
        .filter((method) => item[method] !== undefined)
        .flatMap((method) =>
          contentsOf(document, members(item[method]), [where, path, method]),
        )
        .flatMap((content) => examplesOfContent(document, content));
    }),
  );
}

function contentsOf(
  document: DescribedDocument,
  operation: Members,
  place: readonly [where: string, path: string, method: string],
): Content[] {
  const [where, path, method] = place;
  const body = document.follow(operation["requestBody"])["content"];
  const responses = members(operation["responses"]);
  const answers = Object.entries(responses).flatMap(([key, given]) => {
    const status = statusOf(key, Object.keys(responses));
    if (key.startsWith("x-") || status === null) return [];
    const step = /^\d+$/.test(key) ? Number(key) : key;
    const answer = where === "paths" ? { method, path, status } : null;
    const contents = document.follow(given)["content"];
    return [{ steps: [...place, "responses", step], answer, contents }];
  });
  return [
    { steps: [...place, "requestBody"], answer: null, contents: body },
    ...answers,
  ];
}

/** A status that an answer's key stands for and none of the others names; `null` where there is none. */
function statusOf(key: string, all: readonly string[]): number | null {
  if (/^\d+$/.test(key)) return Number(key);
  const isFree = (status: number): boolean =>
    !all.includes(String(status)) &&
    (key !== "default" ||
      !all.some((one) => one.toUpperCase() === `${String(status)[0]}XX`));
  const range = /^([1-5])XX$/i.exec(key)?.[1];
  if (range !== undefined)
    return (
      [0, 1, 2, 3, 9].map((n) => Number(range) * 100 + n).find(isFree) ?? null
    );
  if (key !== "default") return null;
  const hasSuccess = all.some((one) => one.startsWith("2"));
  const tried = hasSuccess ? [500, 400, 502, 409] : [200, 201];
  return tried.find(isFree) ?? null;
}

function examplesOfContent(
  document: DescribedDocument,
  { steps, answer, contents }: Content,
): Example[] {
  return Object.entries(members(contents)).flatMap(([mediaType, given]) => {
    const content = document.follow(given);
    const { schema } = content;
    const root = document.follow(schema);
    return [...statedIn(document, content), ...statedIn(document, root)].map(
      (value) => ({
        steps: [...steps, "content", mediaType],
        answer,
        mediaType,
        schema,
        value,
      }),
    );
  });
}

/** The examples of a media type, by name, or of a schema, as a list. */
function statedIn(document: DescribedDocument, holder: Members): unknown[] {
  const { example, examples } = holder;
  const named = Object.values(members(examples)).map((one) =>
    valueOf(document.follow(one)),
  );
  return [example, ...list(examples), ...named].filter(
    (value) => value !== undefined,
  );
}

/** What an Example Object holds (OpenAPI 3.2, 4.19); `undefined` where that is elsewhere. */
function valueOf({ value, dataValue, serializedValue }: Members): unknown {
  return value ?? dataValue ?? serializedValue;
}
