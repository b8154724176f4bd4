import type { OperationNames } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Declaration, ReferenceSchema, Schema } from "../model/schema.ts";
import { isObject } from "../openapi/json.ts";
import { pointerTokens } from "../openapi/json-pointer.ts";
import { methods } from "../openapi/methods.ts";
import type { Context } from "./context.ts";
import { pascalCase, type Scope } from "./names.ts";
import { isWorthName } from "./schemas/declarations.ts";
import { answer, type NamedBody, payload } from "./payload-bodies.ts";

/** What the API sends on one occasion. */
interface Sent {
  readonly kind: "Webhook" | "Callback";
  /** What the names of its types begin with. */
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** An operation that the API calls, and the steps to its type. */
interface Operation {
  readonly method: string;
  readonly node: Node;
  readonly steps: readonly string[];
}

/**
 * The types of what the API sends of its own accord, in webhooks (OpenAPI 3.1, 4.8.1) and callbacks (4.8.18), and of what it is to be
 * answered. They are named after all else, of which they rename nothing.
 */
export class Payloads {
  readonly #context: Context;
  readonly #types: Scope;
  readonly #callbacks: Sent[] = [];
  readonly #declared = new Map<Schema, ReferenceSchema>();

  constructor(context: Context, types: Scope) {
    this.#context = context;
    this.#types = types;
  }

  /** Takes in the callbacks of an operation, but for components: these have types of their own name. */
  add({ params }: OperationNames, node: Node, steps: readonly string[]): void {
    for (const [name, callback] of node.get("callbacks").entries()) {
      if (isComponent(callback)) continue;
      const prefix = params.replace(/Params$/, "");
      this.#callbacks.push(
        callbackAt(prefix, name, callback, [...steps, "callbacks"]),
      );
    }
  }

  /** Returns the types of webhooks, of callbacks among the components, and of those of operations, in the document's order. */
  finish(): Declaration[] {
    const { root } = this.#context.document;
    const webhooks = root.get("webhooks").entries();
    const components = root.get("components").get("callbacks").entries();
    return [
      ...webhooks.map(([name, item]): Sent => ({
        kind: "Webhook",
        name: pascalCase(name) || "Webhook",
        operations: operationsOf(item, ["webhooks", name]),
      })),
      ...components.map(([name, callback]) =>
        callbackAt("", name, callback, ["components", "callbacks"]),
      ),
      ...this.#callbacks,
    ].flatMap((sent) => this.#typesOf(sent));
  }

  #typesOf({ kind, name, operations }: Sent): Declaration[] {
    return operations.flatMap(({ method, node, steps }, index) => {
      this.#reportCallbacks(node);
      const stem = index === 0 ? name : name + pascalCase(method);
      const bodies = {
        Payload: payload(this.#context, node, steps),
        Response: answer(this.#context, node, steps),
      };
      return this.#declare([stem, stem + kind], bodies);
    });
  }

  /** Declares the bodies that there are, their names beginning alike. */
  #declare(
    stems: readonly string[],
    bodies: Readonly<Record<string, NamedBody | null>>,
  ): Declaration[] {
    const found = Object.entries(bodies).flatMap(([ending, body]) =>
      body === null ? [] : [{ ending, ...body }],
    );
    const endings = found.map(({ ending }) => ending);
    const stem =
      stems.find((one) =>
        endings.every((ending) => this.#types.isFree(one + ending)),
      ) ?? this.#types.numbered(stems.at(-1) ?? "", endings);
    return found.map(({ ending, schema, documentation }) => {
      const name = this.#types.take(stem + ending);
      const declaration: Declaration = {
        name,
        schema: this.#declared.get(schema) ?? schema,
        documentation,
        constants: null,
        enumMembers: null,
      };
      // What several refer to, a path item among the components, is declared once.
      if (isWorthName(schema) && !this.#declared.has(schema))
        this.#declared.set(schema, { kind: "reference", declaration });
      return declaration;
    });
  }

  #reportCallbacks(operation: Node): void {
    const callbacks = operation.get("callbacks");
    if (callbacks.entries().length > 0)
      this.#context.report(
        "unsupported-callback",
        "a request that the API sends has callbacks of its own; they are left out",
        callbacks.at,
        "describe them as operations of the API, or as its webhooks",
      );
  }
}

function isComponent({ at }: Node): boolean {
  const [first, kind, , ...further] = pointerTokens(at);
  return first === "components" && kind === "callbacks" && further.length === 0;
}

function callbackAt(
  prefix: string,
  name: string,
  callback: Node,
  steps: readonly string[],
): Sent {
  const operations = callback
    .entries()
    .filter(([expression]) => !expression.startsWith("x-"))
    .flatMap(([expression, item]) =>
      operationsOf(item, [...steps, name, expression]),
    );
  return {
    kind: "Callback",
    name: prefix + (pascalCase(name) || "Callback"),
    operations,
  };
}

/** The operations of a path item that the API calls, whatever their methods. */
function operationsOf(item: Node, steps: readonly string[]): Operation[] {
  return item.entries().flatMap(([field, node]): Operation[] => {
    if (field === "additionalOperations")
      return node
        .entries()
        .map(([method, one]) => ({
          method,
          node: one,
          steps: [...steps, field, method],
        }))
        .filter(({ node: one }) => isObject(one.value));
    return methods.includes(field) && isObject(node.value)
      ? [{ method: field, node, steps: [...steps, field] }]
      : [];
  });
}
