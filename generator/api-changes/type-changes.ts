import type { ApiModel } from "../model/api.ts";
import type { Document, Node } from "../model/document.ts";
import type { Declaration, Schema } from "../model/schema.ts";
import type { Flow } from "./verdict.ts";
import type { ChangeKind } from "./kinds.ts";
import { reachOf } from "./reach.ts";
import type { Comparison } from "./comparison.ts";
import type { Shape } from "./shape.ts";
import type { Shapes } from "./shapes.ts";
import { along, plainSpot, type Side, type Spot } from "./spot.ts";

/** The exported types of two documents, and which of them are the same. */
export class TypePairs {
  readonly #documents: Readonly<Record<Side, Document>>;
  readonly #keys: Readonly<Record<Side, ReadonlyMap<string, string>>>;
  readonly #pairs = new Map<Declaration, Declaration>();
  readonly #removed: Declaration[] = [];
  readonly #added: Declaration[] = [];

  constructor(
    models: Readonly<Record<Side, ApiModel>>,
    documents: Readonly<Record<Side, Document>>,
    { shapes, relation }: Pick<Comparison, "shapes" | "relation">,
  ) {
    this.#documents = documents;
    this.#keys = { old: keysOf(models.old), new: keysOf(models.new) };
    const named = new Map(
      models.new.declarations.map((one) => [one.name, one]),
    );
    for (const old of models.old.declarations) {
      const now = named.get(old.name);
      if (now === undefined) this.#removed.push(old);
      else this.#pairs.set(old, now);
      named.delete(old.name);
    }
    const signs = bySign([...named.values()], shapes);
    const isSame = (one: Schema, other: Schema): boolean =>
      relation.holds(one, other) && relation.holds(other, one);
    for (const [sign, olds] of bySign(this.#removed, shapes)) {
      const [old, now] = [olds[0], signs.get(sign)?.[0]];
      // Where several could be meant, nobody can tell which is.
      if (!old || !now || olds.length + (signs.get(sign)?.length ?? 0) > 2)
        continue;
      if (!isSame(old.schema, now.schema)) continue;
      this.#pairs.set(old, now);
      this.#removed.splice(this.#removed.indexOf(old), 1);
      named.delete(now.name);
    }
    this.#added = [...named.values()];
  }

  /** Where a type stands, or what it was met in where it has no place of its own. */
  spotOf(
    old: Declaration | null,
    now: Declaration | null,
    above: Spot | null,
  ): Spot {
    const names = { old: old?.name, new: now?.name };
    const subject = old?.name ?? now?.name ?? "";
    const isComponent = (["old", "new"] as const).some((side) =>
      this.#keys[side].has(names[side] ?? ""),
    );
    if (above !== null && !isComponent)
      return {
        ...above,
        subject,
        part: "",
        steps: [],
        find: (side, steps) => above.find(side, [...above.steps, ...steps]),
      };
    return plainSpot(subject, (side, steps) => {
      const node = this.#node(side, names[side]);
      return node && along(node, steps);
    });
  }

  /** The new type that an old one has become; `null` where it is no more. */
  of(old: Declaration): Declaration | null {
    return this.#pairs.get(old) ?? null;
  }

  /** Tells which types have come, gone or been renamed, and has the others compared, each for where its values go. */
  compare(model: ApiModel, comparison: Comparison): void {
    const reach = reachOf(model);
    for (const one of this.#removed)
      this.#tell(comparison, one, null, "type-removed", "is exported no more");
    for (const one of this.#added)
      this.#tell(comparison, null, one, "type-added", "is new");
    for (const [old, now] of this.#pairs) {
      if (old.name !== now.name)
        this.#tell(
          comparison,
          old,
          now,
          "type-renamed",
          `is called ${now.name} now`,
        );
      this.#compareConstants(old, now, comparison);
      const flows = (["request", "answer"] as const).filter((flow) =>
        reach[flow].has(old),
      );
      const spot = this.spotOf(old, now, null);
      for (const flow of flows.length === 0 ? (["answer"] as Flow[]) : flows)
        comparison.compare({ old: old.schema, new: now.schema, flow, spot });
    }
  }

  #compareConstants(
    old: Declaration,
    now: Declaration,
    comparison: Comparison,
  ): void {
    if (old.constants === null) return;
    const names = new Set(now.constants?.map(({ name }) => name));
    const values = new Set(now.constants?.map(({ value }) => value));
    const gone = old.constants.filter(
      ({ name, value }) =>
        !names.has(name) && (now.constants === null || values.has(value)),
    );
    if (gone.length > 0)
      this.#tell(
        comparison,
        old,
        now,
        "constant-removed",
        `has no constant ${gone
          .slice(0, 8)
          .map(({ name }) => name)
          .join(", ")} any more`,
      );
  }

  #tell(
    comparison: Comparison,
    old: Declaration | null,
    now: Declaration | null,
    kind: ChangeKind,
    message: string,
  ): void {
    comparison.tell(this.spotOf(old, now, null), {
      kind,
      flow: "answer",
      message,
    });
  }

  #node(side: Side, name: string | undefined): Node | null {
    const key = name === undefined ? undefined : this.#keys[side].get(name);
    return key === undefined
      ? null
      : this.#documents[side].root.get("components").get("schemas").get(key);
  }
}

/** The names of component schemas in the document, by those of their types. */
function keysOf({ schemaTypes }: ApiModel): Map<string, string> {
  const schemas = schemaTypes.components.find(
    ({ name }) => name === "schemas",
  )?.schema;
  const keys = new Map<string, string>();
  if (schemas?.kind === "object")
    for (const { name, schema } of schemas.members)
      if (schema.kind === "reference") keys.set(schema.declaration.name, name);
  return keys;
}

/** Declared schemas by what they look like from afar; those that say little look like many, and have no sign. */
function bySign(
  declarations: readonly Declaration[],
  shapes: Shapes,
): Map<string, Declaration[]> {
  const found = new Map<string, Declaration[]>();
  for (const one of declarations) {
    const sign = signOf(shapes.of(one.schema));
    if (sign !== null) found.set(sign, [...(found.get(sign) ?? []), one]);
  }
  return found;
}

function signOf(all: readonly Shape[]): string | null {
  const signs = all.map((one) => {
    if (one.kind === "atom") return one.of === null ? "" : one.text;
    return one.kind === "list"
      ? ""
      : JSON.stringify([...one.members.keys()].sort());
  });
  return signs.every((one) => one === "") ? null : signs.sort().join();
}
