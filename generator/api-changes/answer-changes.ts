import type { Operation } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
import { anyOf, bodiesOf, type Body, bodyAt, isNothing } from "./answers.ts";
import type { ChangeKind } from "./kinds.ts";
import type { OperationSpots } from "./operation-spots.ts";
import type { Comparison } from "./comparison.ts";

const unknown: Schema = { kind: "unknown" };

/** Compares what callers get of an operation: when it succeeds, when it fails, and how they read it. */
export function answerChanges(
  old: Operation,
  now: Operation,
  spots: OperationSpots,
  comparison: Comparison,
): void {
  successes(bodiesOf(old, true), bodiesOf(now, true), spots, comparison);
  failures(bodiesOf(old, false), bodiesOf(now, false), spots, comparison);
  const tell = (kind: ChangeKind, message: string): void => {
    comparison.tell(spots.whole(), { kind, flow: "answer", message });
  };
  pages(old, now, tell);
  streams(old, now, spots, comparison);
  if (old.isBinary && !now.isBinary && now.stream === null)
    tell("bytes-removed", "no longer answers with bytes");
  if (!old.isBinary && now.isBinary)
    tell("bytes-added", "can answer with bytes");
}

/** Callers may tell all statuses of successes apart. */
function successes(
  olds: readonly Body[],
  news: readonly Body[],
  spots: OperationSpots,
  comparison: Comparison,
): void {
  if (olds.length === 0) return;
  const removed = olds.filter(({ status }) => bodyAt(news, status) === null);
  const added = news.filter(({ status }) => bodyAt(olds, status) === null);
  for (const { status } of removed)
    if (typeof status === "number" || news.length === 0)
      comparison.tell(spots.answer(status), {
        kind: "status-removed",
        flow: "answer",
        message: "is not documented any more",
      });
  for (const { status } of added)
    comparison.tell(spots.answer(status), {
      kind: "status-added",
      flow: "answer",
      message: "is a success that was not documented",
    });
  for (const old of olds) {
    const now = bodyAt(news, old.status);
    if (now !== null) compareBodies(old, now.schema, spots, comparison);
  }
  const [gone, come] = [removed[0], added[0]];
  if (gone && come && removed.length === 1 && added.length === 1)
    compareBodies(gone, come.schema, spots, comparison);
}

/** An undocumented failure has a body of which nothing is known; all documented ones are one type too. */
function failures(
  olds: readonly Body[],
  news: readonly Body[],
  spots: OperationSpots,
  comparison: Comparison,
): void {
  const tell = ({ status }: Body, kind: ChangeKind, message: string): void => {
    comparison.tell(spots.answer(status), { kind, flow: "answer", message });
  };
  for (const old of olds) {
    const now = bodyAt(news, old.status);
    if (now !== null) compareBodies(old, now.schema, spots, comparison);
    else if (isRead(old.schema, comparison))
      tell(old, "error-removed", "is not documented any more");
  }
  const all = olds.length === 0 ? unknown : anyOf(olds);
  for (const one of news) {
    const old = bodyAt(olds, one.status);
    if (old?.status === one.status) continue;
    const added = "is a failure that was not documented";
    if (old !== null)
      compareBodies(
        { ...old, status: one.status },
        one.schema,
        spots,
        comparison,
      );
    else if (comparison.relation.holds(one.schema, all))
      tell(one, "error-added", added);
    else
      tell(one, "type-widened", `${added}, with another body than the others`);
  }
}

/** Whether anybody can read something in a body. */
function isRead(schema: Schema, { relation }: Comparison): boolean {
  return !isNothing(schema) && !relation.holds(unknown, schema);
}

function compareBodies(
  { status, schema: old }: Body,
  now: Schema,
  spots: OperationSpots,
  comparison: Comparison,
): void {
  // What nobody reads may become anything.
  if (isNothing(old)) return;
  comparison.compare({
    old,
    new: now,
    flow: "answer",
    spot: spots.answer(status),
  });
}

function pages(
  { pagination: old }: Operation,
  { pagination: now }: Operation,
  tell: (kind: ChangeKind, message: string) => void,
): void {
  if (old !== null && now === null)
    tell(
      "pages-removed",
      "no longer answers with pages that can be iterated over",
    );
  if (old === null && now !== null)
    tell("pages-added", "answers with pages that can be iterated over");
  if (old !== null && now !== null && old.kind !== now.kind)
    tell(
      "pages-changed",
      `asks for pages by ${now.kind}, where it did by ${old.kind}`,
    );
}

function streams(
  { stream: old }: Operation,
  { stream: now }: Operation,
  spots: OperationSpots,
  comparison: Comparison,
): void {
  const tell = (kind: ChangeKind, message: string): void => {
    comparison.tell(spots.whole(), { kind, flow: "answer", message });
  };
  if (old === null) {
    if (now?.otherwise.length === 0)
      tell("stream-added", "answers with a stream");
    return;
  }
  if (now === null)
    return tell("stream-removed", "no longer answers with a stream");
  if (old.format !== now.format || old.isEvent !== now.isEvent)
    return tell("stream-changed", "answers with a stream of another kind");
  comparison.compare({
    old:
      old.item ??
      (old.isText ? { kind: "primitive", type: "string" } : unknown),
    new:
      now.item ??
      (now.isText ? { kind: "primitive", type: "string" } : unknown),
    flow: "answer",
    spot: { ...spots.whole(), part: "item" },
  });
}
