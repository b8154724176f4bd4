import { Heirs } from "./heirs.ts";
import {
  type DescribedDocument,
  list,
  type Members,
  members,
} from "../wire/document.ts";

/** Which way a value goes: what is only read is not sent, what is only written not received. */
export type Direction = "answer" | "body";

/** What a `$ref` leads to. */
interface Target extends Reading {
  readonly $ref: string;
  readonly id: string;
}

/** How a schema is read. */
interface Reading {
  /** Whether an object has to have one of the declared properties, where none is required: so TypeScript reads its types. */
  readonly isClose: boolean;
  /** Whether it is inherited: then a discriminator chooses nothing. */
  readonly isBase: boolean;
}

/** What says more of an object than which properties it may have. */
const says: readonly string[] = [
  ..."additionalProperties patternProperties anyOf oneOf".split(" "),
];

const typeNames: readonly unknown[] = [
  ..."object array string number integer boolean null".split(" "),
];

/**
 * Translates schemas of a document to JSON Schema 2020-12, for a validator. What no type says is left out: formats, patterns and
 * limits of strings and numbers, `not`, conditions. Without these several alternatives of a `oneOf` may hold, so it is `anyOf`.
 */
export class Structure {
  readonly #document: DescribedDocument;
  readonly #direction: Direction;
  /** Whether members beside `$ref` and lists of types count. */
  readonly #isModern: boolean;
  readonly #isClose: boolean;
  readonly #heirs: Heirs;
  /** What `$ref`s led to. */
  readonly #targets = new Map<string, Target>();
  readonly #waiting: Target[] = [];

  constructor(
    document: DescribedDocument,
    direction: Direction,
    isClose: boolean,
  ) {
    this.#document = document;
    this.#direction = direction;
    this.#isClose = isClose;
    this.#isModern = !String(document.root["openapi"]).startsWith("3.0");
    this.#heirs = new Heirs(document);
  }

  /** The schemas that `$ref`s led to since the last call, and those that these lead to. */
  *referred(): Generator<Members> {
    for (let one = this.#waiting.pop(); one; one = this.#waiting.pop())
      yield {
        $id: one.id,
        ...members(this.#target(one)),
      };
  }

  /** What a schema says of structure. */
  of(
    given: unknown,
    isClose: boolean = this.#isClose,
    isBase = false,
  ): unknown {
    if (given === false) return { not: {} };
    const { $ref, ...own } = members(given);
    if (typeof $ref !== "string") return this.#own(own, isClose);
    const target = { $ref: this.#id($ref, { isClose, isBase }) };
    if (!this.#isModern) return target;
    return { allOf: [target, this.#own(own, false)] };
  }

  /** What a `$ref` leads to, and of a parent that is not inherited the heir that its discriminator names. */
  #target({ $ref, isClose, isBase }: Target): unknown {
    const schema = this.#document.at($ref);
    const own = this.of(schema, isClose, isBase);
    const heirs = isBase ? [] : this.#heirs.of($ref);
    if (heirs.length === 0) return own;
    const chosen = heirs.map(({ property, value, $ref: heir }) => ({
      if: {
        required: [property],
        properties: { [property]: { const: value } },
      },
      then: this.of({ $ref: heir }, isClose),
    }));
    return { allOf: [own, ...chosen] };
  }

  #id($ref: string, reading: Reading): string {
    const key = `${reading.isClose} ${reading.isBase} ${$ref}`;
    const known = this.#targets.get(key);
    if (known !== undefined) return known.id;
    const target = { $ref, ...reading, id: `schema-${this.#targets.size}` };
    this.#targets.set(key, target);
    this.#waiting.push(target);
    return target.id;
  }

  #own(schema: Members, isClose: boolean): unknown {
    const said = {
      ...this.#values(schema),
      ...this.#object(schema),
      ...this.#list(schema),
      ...this.#compositions(schema, isClose),
      ...(isClose && this.#closeness(schema)),
    };
    return schema["nullable"] === true && !this.#isModern
      ? { anyOf: [{ type: "null" }, said] }
      : said;
  }

  #values(schema: Members): Members {
    const types = [schema["type"] ?? []]
      .flat()
      .filter((type) => typeNames.includes(type));
    const { not } = schema;
    const isNothing =
      not === true ||
      (typeof not === "object" && not && Object.keys(not).length === 0);
    return {
      ...(types.length > 0 && { type: [...new Set(types)] }),
      ...(list(schema["enum"]).length > 0 && { enum: schema["enum"] }),
      ...("const" in schema && { const: schema["const"] }),
      ...(isNothing && { not: {} }),
    };
  }

  #object(schema: Members): Members {
    const properties = Object.entries(members(schema["properties"]));
    const required = this.#required(schema);
    const patterns = Object.keys(members(schema["patternProperties"]));
    const others = schema["additionalProperties"];
    return {
      ...(properties.length > 0 && {
        properties: Object.fromEntries(
          properties.map(([name, one]) => [name, this.of(one)]),
        ),
      }),
      ...(required.length > 0 && { required: [...new Set(required)] }),
      ...(others !== undefined &&
        patterns.length === 0 && {
          additionalProperties: others === false ? false : this.of(others),
        }),
    };
  }

  /** What is required of a value that goes this way. */
  #required(schema: Members): unknown[] {
    const properties = members(schema["properties"]);
    return list(schema["required"]).filter(
      (name) =>
        typeof name === "string" && !this.#isOfTheOtherWay(properties[name]),
    );
  }

  #isOfTheOtherWay(property: unknown): boolean {
    const other = this.#direction === "answer" ? "writeOnly" : "readOnly";
    return this.#document.follow(property)[other] === true;
  }

  #list(schema: Members): Members {
    const { items, prefixItems, minItems, maxItems } = schema;
    const first = list(prefixItems).map((one) => this.of(one));
    return {
      ...(items !== undefined &&
        !Array.isArray(items) && { items: this.of(items) }),
      ...(first.length > 0 && { prefixItems: first }),
      ...(isCount(minItems) && { minItems }),
      ...(isCount(maxItems) && { maxItems }),
    };
  }

  /**
   * How TypeScript reads what declares properties: of an object, which has one of them, or none at all, where this is all that
   * is said of it, here and in its `allOf`; and what declares items: of a list.
   */
  #closeness(schema: Members): Members {
    const { type, properties, items, additionalProperties: others } = schema;
    const isOfObjects = [properties, others].some(
      (one) => Object.keys(members(one)).length > 0,
    );
    const isOf = isOfObjects ? "object" : items === undefined ? null : "array";
    const parts = [...this.#parts(schema)];
    const names = parts.flatMap((part) =>
      Object.entries(members(part["properties"]))
        .filter(([, one]) => !this.#isOfTheOtherWay(one))
        .map(([name]) => name),
    );
    const isLoose = !parts.some(
      (part) =>
        says.some((one) => one in part) || this.#required(part).length > 0,
    );
    const one = [...new Set(names)].map((name) => ({ required: [name] }));
    return {
      ...(isOf !== null && type === undefined && { type: isOf }),
      ...(isLoose &&
        names.length > 0 && { anyOf: [{ maxProperties: 0 }, ...one] }),
    };
  }

  /** A schema and all that its `allOf` lists. */
  #parts(schema: Members): Set<Members> {
    const parts = new Set([schema]);
    for (const part of parts)
      for (const one of list(part["allOf"]))
        parts.add(this.#document.follow(one));
    return parts;
  }

  #compositions(schema: Members, isClose: boolean): Members {
    // TypeScript looks at the properties of all parts together.
    const allOf = list(schema["allOf"]).map((one) => this.of(one, false, true));
    for (const keyword of ["anyOf", "oneOf"]) {
      const anyOf = list(schema[keyword]).map((one) => this.of(one, isClose));
      if (anyOf.length > 0) allOf.push({ anyOf });
    }
    return allOf.length > 0 ? { allOf } : {};
  }
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
