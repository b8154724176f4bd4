import type { Flow } from "../../../generator/api-changes/verdict.ts";
import type { Schema } from "../../../generator/model/schema.ts";

/** So deep are values read from where they are given or gotten; what is declared is read where it is declared. */
const maximumDepth = 4;

/** Lines that read every member of a value, and tell its values apart where it is gotten. */
export class Reads {
  readonly lines: string[] = [];
  readonly #prefix: string;
  readonly #flow: Flow;

  constructor(prefix: string, flow: Flow) {
    this.#prefix = prefix;
    this.#flow = flow;
  }

  /** Reads a value whose type is written so. */
  of(
    schema: Schema,
    type: string,
    depth = 0,
    left: ReadonlySet<string> = new Set(),
  ): void {
    switch (schema.kind) {
      case "reference":
        if (depth <= 1)
          this.of(schema.declaration.schema, type, depth + 2, left);
        return;
      case "part":
      case "requiring":
        this.of(schema.schema, type, depth, left);
        return;
      case "omitting":
        this.of(
          schema.schema,
          type,
          depth,
          new Set([...left, ...schema.names]),
        );
        return;
      case "union":
        this.#tellApart(schema.schemas, type);
        for (const one of schema.schemas)
          if (one.kind !== "literal") this.of(one, type, depth, left);
        return;
      case "intersection":
        for (const one of schema.schemas) this.of(one, type, depth, left);
        return;
      case "literal":
        this.#tellApart([schema], type);
        return;
      case "array":
        if (isDeep(schema.items))
          this.of(schema.items, this.#named(`Element<${type}>`), depth, left);
        return;
      case "object":
        if (schema.others !== null) this.#named(`Read<${type}, "any name">`);
        for (const { name, schema: member } of schema.members)
          if (!left.has(name)) {
            const read = this.#named(`Read<${type}, ${JSON.stringify(name)}>`);
            if (depth < maximumDepth) this.of(member, read, depth + 1);
          }
        return;
      case "map":
      case "anyObject":
        this.#named(`Read<${type}, "any name">`);
        return;
      default:
    }
  }

  #named(type: string): string {
    const name = `${this.#prefix}_${String(this.lines.length)}`;
    this.lines.push(`export type ${name} = ${type};`);
    return name;
  }

  #tellApart(schemas: readonly Schema[], type: string): void {
    if (this.#flow === "request") return;
    const values = schemas.flatMap((one) =>
      one.kind === "literal" &&
      one.value !== null &&
      typeof one.value !== "object"
        ? [JSON.stringify(one.value)]
        : [],
    );
    if (values.length === 0) return;
    const name = `${this.#prefix}_${String(this.lines.length)}`;
    const cases = values.map((one) => `case ${one}: `).join("");
    this.lines.push(
      `export function ${name}(one: ${type}): void { switch (one) { ${cases}break; default: } }`,
    );
  }
}

function isDeep({ kind }: Schema): boolean {
  return kind !== "primitive" && kind !== "formatted" && kind !== "unknown";
}
