import type { Declaration } from "../model/schema.ts";
import type { Flow } from "./verdict.ts";
import { alternativeChanges } from "./alternative-changes.ts";
import { atomChanges } from "./atom-changes.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { memberChanges } from "./member-changes.ts";
import { elementAt, type Relation } from "./relation.ts";
import type { Elements, Fields, Shape } from "./shape.ts";
import type { Shapes } from "./shapes.ts";
import { type Spot, within } from "./spot.ts";

/** Finds what differs between schemas, place by place; what is declared is compared once for each way that its values go. */
export class SchemaChanges implements Comparison {
  readonly shapes: Shapes;
  readonly relation: Relation;
  readonly tell: Comparison["tell"];
  readonly #spotOf: (old: Declaration, above: Spot) => Spot;
  readonly #met = new Set<string>();
  readonly #pairs: Pair[] = [];

  /** `spotOf` gives where a declared schema stands, which was met at a spot. */
  constructor(
    shapes: Shapes,
    relation: Relation,
    tell: Comparison["tell"],
    spotOf: (old: Declaration, above: Spot) => Spot,
  ) {
    this.shapes = shapes;
    this.relation = relation;
    this.tell = tell;
    this.#spotOf = spotOf;
  }

  /** Takes two schemas that are to be compared, unless they were; `finish` does it. */
  compare(pair: Pair): void {
    const [old, now] = [pair.old, pair.new].map((one) =>
      this.shapes.numberOf(one),
    );
    const key = `${String(old)} ${String(now)} ${pair.flow}`;
    if (this.#met.has(key)) return;
    this.#met.add(key);
    this.#pairs.push(pair);
  }

  /** Compares all that is to be compared, and what that leads to. */
  finish(): void {
    for (;;) {
      const pair = this.#pairs.pop();
      if (pair === undefined || !this.relation.count()) return;
      this.#comparePair(pair);
    }
  }

  #comparePair({ old, new: now, flow, spot }: Pair): void {
    if (old.kind === "reference" && now.kind === "reference") {
      this.compare({
        old: old.declaration.schema,
        new: now.declaration.schema,
        flow,
        spot: this.#spotOf(old.declaration, spot),
      });
      return;
    }
    const [before, after] = [this.shapes.of(old), this.shapes.of(now)];
    for (const found of atomChanges(before, after, flow, this.relation))
      this.tell(spot, found);
    this.#compareLists(lists(before), lists(after), flow, spot);
    this.#compareObjects(before, after, flow, spot);
  }

  #compareObjects(
    before: readonly Shape[],
    after: readonly Shape[],
    flow: Flow,
    spot: Spot,
  ): void {
    const [olds, news] = [before, after].map(objects) as [Fields[], Fields[]];
    const sides = { olds, news, before, after };
    const { pairs, found } = alternativeChanges(sides, flow, this);
    for (const one of found) this.tell(spot, one);
    for (const [one, other] of pairs)
      memberChanges(one, other, { flow, spot }, this);
  }

  #compareLists(
    olds: readonly Elements[],
    news: readonly Elements[],
    flow: Flow,
    spot: Spot,
  ): void {
    const [old, now] = [olds[0], news[0]];
    if (old === undefined || now === undefined) return;
    const [from, to] = flow === "request" ? [old, now] : [now, old];
    if (isPlain(old) && isPlain(now) && olds.length + news.length === 2)
      this.#compareElements(old, now, 0, flow, spot);
    else if (from.least < to.least || (to.rest === null && from.rest !== null))
      this.tell(spot, {
        kind: "type-changed",
        flow,
        message: "is a list of another length",
      });
    else
      for (let index = 0; index <= old.first.length; index += 1)
        this.#compareElements(old, now, index, flow, spot);
  }

  #compareElements(
    one: Elements,
    other: Elements,
    index: number,
    flow: Flow,
    spot: Spot,
  ): void {
    const [old, now] = [elementAt(one, index), elementAt(other, index)];
    if (old !== null && now !== null)
      this.compare({ old, new: now, flow, spot: within(spot, "elements") });
  }
}

function isPlain({ first }: Elements): boolean {
  return first.length === 0;
}

function objects(shapes: readonly Shape[]): Fields[] {
  return shapes.filter((one) => one.kind === "object");
}

function lists(shapes: readonly Shape[]): Elements[] {
  return shapes.filter((one) => one.kind === "list");
}
