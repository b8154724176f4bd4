import type { Operation, ResponseStatus } from "../model/api.ts";
import type { Document, Node } from "../model/document.ts";
import type { Named } from "./operation-pairs.ts";
import { along, type Side, type Spot, type Step } from "./spot.ts";

/** Where the parts of an operation stand, in both documents. */
export class OperationSpots {
  readonly #documents: Readonly<Record<Side, Document>>;
  readonly #pair: Readonly<Record<Side, Named | null>>;

  constructor(
    documents: Readonly<Record<Side, Document>>,
    old: Named | null,
    now: Named | null,
  ) {
    this.#documents = documents;
    this.#pair = { old, new: now };
  }

  /** The operation itself. */
  whole(): Spot {
    return this.#spot("", (operation) => operation);
  }

  /** Its member of `params`, or argument, where the steps begin with one. */
  params(): Spot {
    return this.#spot("params", (node, { parameters, body }, side, steps) => {
      const [first, ...others] = steps;
      if (typeof first !== "object") return node.get("requestBody");
      const key = first.member;
      const parameter = parameters.find(
        ({ place }) => place.kind !== "argument" && place.key === key,
      );
      if (parameter !== undefined)
        return along(this.#parameter(side, parameter).get("schema"), others);
      const isWhole = body?.kind === "whole" && body.key === key;
      return along(schemaOf(node.get("requestBody")), isWhole ? others : steps);
    });
  }

  /** The argument at a position. */
  argument(position: number): Spot {
    return this.#spot(
      `argument ${String(position + 1)}`,
      (node, { parameters }, side, steps) => {
        const parameter = parameters.filter(
          ({ place }) => place.kind === "argument",
        )[position];
        if (parameter === undefined) return node;
        return along(this.#parameter(side, parameter).get("schema"), steps);
      },
    );
  }

  /** Its answer with a status. */
  answer(status: ResponseStatus): Spot {
    return this.#spot(
      `answer ${String(status)}`,
      (node, operation, _, steps) => {
        const responses = node.get("responses");
        const own = responses.get(String(status));
        const response =
          own.value === undefined ? responses.get("default") : own;
        const there = response.value === undefined ? responses : response;
        return steps.length === 0 ? there : along(schemaOf(there), steps);
      },
    );
  }

  #spot(
    part: string,
    find: (
      node: Node,
      operation: Operation,
      side: Side,
      steps: readonly Step[],
    ) => Node,
  ): Spot {
    const named = this.#pair.old ?? this.#pair.new;
    return {
      subject: named?.name ?? "",
      part,
      operation: named && `${named.operation.method} ${named.operation.path}`,
      types: typesOf(named?.operation),
      steps: [],
      find: (side, steps) => {
        const operation = this.#pair[side]?.operation;
        const node = this.#node(side);
        return operation === undefined || node === null
          ? null
          : find(node, operation, side, steps);
      },
    };
  }

  #node(side: Side): Node | null {
    const operation = this.#pair[side]?.operation;
    if (operation === undefined) return null;
    const item = this.#documents[side].root.get("paths").get(operation.path);
    return item.get(operation.method.toLowerCase());
  }

  #parameter(
    side: Side,
    { name, in: where }: Operation["parameters"][number],
  ): Node {
    const operation = this.#node(side);
    const path = this.#pair[side]?.operation.path ?? "";
    const item = this.#documents[side].root.get("paths").get(path);
    const all = [operation, item].flatMap(
      (one) => one?.get("parameters").items() ?? [],
    );
    return (
      all.find(
        (one) => one.string("name") === name && one.string("in") === where,
      ) ??
      operation ??
      item
    );
  }
}

function typesOf(operation: Operation | undefined): readonly string[] {
  if (operation === undefined) return [];
  const { params, response, error, result } = operation.names;
  return [params, response, error, result];
}

/** The schema of the first media type of a body or an answer. */
function schemaOf(node: Node): Node {
  const [first] = node.get("content").entries();
  return first === undefined ? node : first[1].get("schema");
}
