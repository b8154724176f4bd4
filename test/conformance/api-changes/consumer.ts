import { bodiesOf } from "../../../generator/api-changes/answers.ts";
import { reachOf } from "../../../generator/api-changes/reach.ts";
import {
  allResources,
  namedOperations,
} from "../../../generator/emit/resources.ts";
import type { ApiModel, Operation } from "../../../generator/model/api.ts";
import type { Declaration } from "../../../generator/model/schema.ts";
import { Reads } from "./reads.ts";

/** What a consumer's file begins with. `api` is the client that it is compiled with, `Old` the one that it was written for. */
const header = `import * as api from "./api/index.js";
import type * as Old from "./old/index.js";
declare function value<T>(): T;
type Readable<T> = [T] extends [undefined] ? unknown : T;
type Keys<T> = T extends unknown ? keyof T : never;
type Read<T, K extends Keys<T>> = T extends unknown ? K extends keyof T ? Exclude<T[K], null | undefined> : never : never;
type Element<T> = T extends readonly (infer E)[] ? Exclude<E, null | undefined> : never;
type Item<F> = F extends (...given: never[]) => AsyncIterable<infer I> ? I : never;
type At<R, S> = R extends { status: infer T } ? S extends T ? R : never : never;
type Body<O> = O extends { requestBody: { content: infer C } } ? { body: C[keyof C] }
  : O extends { requestBody?: { content: infer C } } ? { body?: C[keyof C] } : {};
type Init<O> = O extends { parameters: infer P } ? { params: P } & Body<O> : never;
`;

/**
 * Writes what someone's code looks like that uses everything a client offers: gives each parameter, reads each member of answers,
 * tells all values of enums and all statuses apart, imports each type. Every line stands for itself.
 */
export function consumerOf(model: ApiModel): string[] {
  const operations = namedOperations(model.resources);
  return [
    ...header.split("\n"),
    ...exportLines(model),
    ...operations.flatMap(([name, operation], index) =>
      operationLines(name, operation, index),
    ),
    ...declarationLines(model),
    clientLine(model),
  ];
}

function exportLines({
  resources,
  declarations,
  schemaTypes,
}: ApiModel): string[] {
  const classes = allResources(resources).map(({ names }) => names.type);
  const types = allResources(resources).flatMap(({ operations }) =>
    operations.flatMap(({ names }) => [
      names.params,
      names.response,
      names.error,
      names.result,
    ]),
  );
  const schemas = schemaTypes.components.find(({ name }) => name === "schemas");
  const components =
    schemas?.schema.kind === "object" ? schemas.schema.members : [];
  return [
    ...[...types, ...declarations.map(({ name }) => name)].map(
      (name) => `export type T_${name} = api.${name};`,
    ),
    ...classes.map((name) => `export const C_${name} = api.${name};`),
    ...declarations.flatMap(({ name, constants }) =>
      (constants ?? []).map(
        (one, index) =>
          `export const V_${name}_${String(index)} = api.${name}.${one.name};`,
      ),
    ),
    ...components.map(
      ({ name }, index) =>
        `export type S_${String(index)} = api.components["schemas"][${JSON.stringify(name)}];`,
    ),
    ...schemaTypes.operations.map(
      ({ name }, index) =>
        `export type O_${String(index)} = api.operations[${JSON.stringify(name)}];`,
    ),
  ];
}

function operationLines(
  name: string,
  operation: Operation,
  index: number,
): string[] {
  const { names, parameters, needsParams, pagination, stream, isBinary } =
    operation;
  const method = `Old.Client${name
    .split(".")
    .map((one) => `["${one}"]`)
    .join("")}`;
  const count = parameters.filter(
    ({ place }) => place.kind === "argument",
  ).length;
  const given = Array.from(
    { length: count + 1 },
    (_, at) => `value<NonNullable<Parameters<${method}>[${String(at)}]>>()`,
  );
  const least = needsParams ? given : given.slice(0, -1);
  const prefix = `c${String(index)}`;
  const reads = new Reads(prefix, "request");
  const answers = new Reads(`a${String(index)}`, "answer");
  reads.of(operation.params, `api.${names.params}`);
  for (const { schema } of bodiesOf(operation, true))
    answers.of(schema, `NonNullable<api.${names.response}>`);
  const { path } = operation;
  const key = operation.method.toLowerCase();
  const inPaths = `Old.paths[${JSON.stringify(path)}]["${key}"]`;
  const isStream = stream !== null;
  return [
    `export const ${prefix} = (client: api.Client) => client.${name}(${given.join(", ")});`,
    `export const ${prefix}l = (client: api.Client) => client.${name}(${least.join(", ")});`,
    `export const ${prefix}p = (client: api.Client) => client.${operation.method}(${JSON.stringify(path)}, value<Init<${inPaths}>>());`,
    ...(isStream && stream.otherwise.length === 0
      ? []
      : [
          `export const ${prefix}a = async (): Promise<Readable<Old.${names.response}>> => await ${prefix}(value<api.Client>());`,
        ]),
    ...(isStream || pagination !== null
      ? [
          `export async function ${prefix}i(): Promise<void> { for await (const item of ${prefix}(value<api.Client>())) { const one: Item<${method}> = item; void one; } }`,
        ]
      : []),
    ...(isBinary && !isStream
      ? [
          `export const ${prefix}b = () => ${prefix}(value<api.Client>()).asBlob();`,
        ]
      : []),
    ...statusLines(operation, prefix),
    ...reads.lines,
    ...answers.lines,
  ];
}

function statusLines(operation: Operation, prefix: string): string[] {
  const { result, error } = operation.names;
  const [successes, failures] = [true, false].map((ok) =>
    bodiesOf(operation, ok).map(({ status }) => status),
  );
  const numbers = (successes ?? []).filter((one) => typeof one === "number");
  const isAll = numbers.length > 0 && numbers.length === successes?.length;
  const cases = numbers.map((one) => `case ${String(one)}: `).join("");
  const rest = isAll
    ? "default: { const none: never = status; void none; }"
    : "";
  const isStreamOnly = operation.stream?.otherwise.length === 0;
  return [
    ...(numbers.length === 0
      ? []
      : [
          `export async function ${prefix}s(): Promise<void> { const result = await ${prefix}(value<api.Client>()).result(); if (result.ok) { const { status } = result; switch (status) { ${cases}break; ${rest} } } }`,
        ]),
    ...(isStreamOnly ? [] : numbers).map(
      (one) =>
        `export const ${prefix}d${String(one)} = (): Readable<At<Old.${result}, ${String(one)}>["data"]> => value<At<api.${result}, ${String(one)}>>().data;`,
    ),
    ...(failures ?? [])
      .filter((one) => typeof one === "number")
      .map(
        (one) =>
          `export const ${prefix}e${String(one)} = (): Readable<At<Old.${result}, ${String(one)}>["error"]> => value<At<api.${result}, ${String(one)}>>().error;`,
      ),
    `export const ${prefix}e = (): Readable<Old.${error}> => value<api.${error}>();`,
  ];
}

function declarationLines(model: ApiModel): string[] {
  const reach = reachOf(model);
  return model.declarations.flatMap((one, index) => {
    const { name } = one;
    const isGiven = reach.request.has(one);
    const isGotten = reach.answer.has(one) || !isGiven;
    return [
      ...(isGiven
        ? [
            `export const g${String(index)}: api.${name} = value<Old.${name}>();`,
          ]
        : []),
      ...(isGotten
        ? [
            `export const r${String(index)}: Old.${name} = value<api.${name}>();`,
          ]
        : []),
      ...declarationReads(one, index, isGotten),
    ];
  });
}

function declarationReads(
  { name, schema }: Declaration,
  index: number,
  isGotten: boolean,
): string[] {
  const reads = new Reads(`m${String(index)}`, isGotten ? "answer" : "request");
  reads.of(schema, `NonNullable<api.${name}>`);
  return reads.lines;
}

function clientLine({
  clientParameters,
  securitySchemes,
  servers,
}: ApiModel): string {
  const names = [...clientParameters, ...securitySchemes].map(
    ({ option }) => option,
  );
  if ((servers[0]?.variables.length ?? 0) > 0) names.push("server");
  const members = names.map(
    (name) =>
      `${JSON.stringify(name)}: value<NonNullable<Old.ClientOptions[${JSON.stringify(name)}]>>()`,
  );
  return `export const client = api.createClient({ ${members.join(", ")} });`;
}
