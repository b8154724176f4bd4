import type { ApiModel } from "../model/api.ts";
import type { Source } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { allResources } from "../emit/resources.ts";
import { type Change, worst } from "./change.ts";
import { type Verdict, verdicts } from "./verdict.ts";
import { clientChanges } from "./client-changes.ts";
import { documentationChange } from "./documentation-changes.ts";
import { rules, verdictOf } from "./kinds.ts";
import { operationChanges } from "./operation-changes.ts";
import { type Named, pairOperations } from "./operation-pairs.ts";
import { OperationSpots } from "./operation-spots.ts";
import { Relation } from "./relation.ts";
import { resourceChanges } from "./resource-changes.ts";
import type { Comparison, Found, Pair } from "./comparison.ts";
import { SchemaChanges } from "./schema-changes.ts";
import { Shapes } from "./shapes.ts";
import { partOf, plainSpot, type Side, type Spot } from "./spot.ts";
import { TypePairs } from "./type-changes.ts";

export type { Change } from "./change.ts";
export { type Verdict, verdicts } from "./verdict.ts";
export { type ChangeKind, rules } from "./kinds.ts";

/** A document with the client that it gives. */
export interface Given {
  readonly model: ApiModel;
  readonly document: Document;
  /** Where in the texts the place is that a JSON Pointer names. */
  readonly locate: (at: string) => Source;
}

/** What has changed for those who call the client. */
export interface Changes {
  /** `null` where nothing has. */
  readonly verdict: Verdict | null;
  /** Those that break calls first; each kind of verdict in the order of the old document. */
  readonly changes: readonly Change[];
}

/** Compares two documents by what their clients give to callers. */
export function compareApis(old: Given, now: Given): Changes {
  const comparing = new Comparing(old, now);
  const changes = comparing.changes();
  return { verdict: worst(changes), changes };
}

/** One comparison of two documents. */
class Comparing implements Comparison {
  readonly shapes = new Shapes();
  readonly relation = new Relation(this.shapes);
  readonly #given: Readonly<Record<Side, Given>>;
  readonly #documents: Readonly<Record<Side, Document>>;
  readonly #types: TypePairs;
  readonly #schemas: SchemaChanges;
  readonly #changes: Change[] = [];
  /** What was asked to be compared, but for what that led to. */
  readonly #asked: Pair[] = [];

  constructor(old: Given, now: Given) {
    this.#given = { old, new: now };
    this.#documents = { old: old.document, new: now.document };
    const models = { old: old.model, new: now.model };
    this.#types = new TypePairs(models, this.#documents, this);
    this.#schemas = new SchemaChanges(
      this.shapes,
      this.relation,
      (spot, found) => {
        this.tell(spot, found);
      },
      (old, above) => this.#types.spotOf(old, this.#types.of(old), above),
    );
  }

  compare(pair: Pair): void {
    this.#asked.push(pair);
    this.#schemas.compare(pair);
  }

  tell(spot: Spot, { kind, flow, message }: Found): void {
    const [, remedy, silent] = rules[kind];
    const verdict = verdictOf(kind, flow);
    this.#changes.push({
      kind,
      verdict,
      isSilent: silent !== undefined,
      subject: spot.subject,
      part: partOf(spot),
      message,
      remedy: verdict === "major" ? remedy : null,
      operation: spot.operation,
      types: spot.types,
      old: this.#place("old", spot),
      new: this.#place("new", spot),
    });
  }

  changes(): Change[] {
    const { old, new: now } = this.#given;
    const models = { old: old.model, new: now.model };
    const paired = pairOperations(old.model, now.model);
    this.#types.compare(old.model, this);
    for (const one of paired.removed) this.#tellOperation(one, null);
    for (const one of paired.added) this.#tellOperation(null, one);
    const kept = oldNames(now.model);
    for (const pair of paired.pairs)
      operationChanges(pair, kept, this.#spots(...pair), this);
    resourceChanges(
      old.model,
      now.model,
      paired,
      (name, kind, message, first) => {
        const spot = {
          ...this.#spots(first, null).whole(),
          subject: name,
          operation: null,
          types: [],
        };
        this.tell(spot, { kind, flow: "answer", message });
      },
    );
    clientChanges(models, this.#documents, this);
    this.#schemas.finish();
    this.#makeSure();
    const said = documentationChange(paired, old.model, this.#types);
    if (said !== null)
      this.tell(
        plainSpot("documentation", () => null),
        {
          kind: "documentation-changed",
          flow: "answer",
          message: said,
        },
      );
    return this.#changes.sort(inOrder);
  }

  #tellOperation(old: Named | null, now: Named | null): void {
    const isGone = now === null;
    this.tell(this.#spots(old, now).whole(), {
      kind: isGone ? "operation-removed" : "operation-added",
      flow: "request",
      message: isGone ? "is no more" : "is new",
    });
  }

  #spots(old: Named | null, now: Named | null): OperationSpots {
    return new OperationSpots(this.#documents, old, now);
  }

  /** Tells of types that do not fit as a whole, where no part of them was found that does not, and of what was not compared. */
  #makeSure(): void {
    if (this.relation.isExhausted)
      this.tell(
        plainSpot("types", () => null),
        {
          kind: "uncompared",
          flow: "answer",
          message: "not all of them were compared",
        },
      );
    if (
      this.#changes.some(
        ({ verdict, isSilent }) => verdict === "major" && !isSilent,
      )
    )
      return;
    for (const { old, new: now, flow, spot } of this.#asked) {
      const [from, to] = flow === "request" ? [old, now] : [now, old];
      if (!this.relation.holds(from, to))
        this.tell(spot, {
          kind: "type-changed",
          flow,
          message: "is of another type now",
        });
    }
  }

  #place(side: Side, spot: Spot): Source | null {
    const node = spot.find(side, spot.steps);
    return node && this.#given[side].locate(node.at);
  }
}

/** The names that methods had before and have still, beside their new ones. */
function oldNames({ resources }: ApiModel): Set<string> {
  return new Set(
    allResources(resources).flatMap(({ names, oldNames }) =>
      oldNames.map(({ method }) => [...names.members, method].join(".")),
    ),
  );
}

/** The worst first, each in the order of the documents. */
function inOrder(one: Change, other: Change): number {
  const [place, next] = [one, other].map((change) => change.old ?? change.new);
  return (
    verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
    (place?.line ?? 0) - (next?.line ?? 0) ||
    (place?.column ?? 0) - (next?.column ?? 0)
  );
}
