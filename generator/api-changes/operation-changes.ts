import type { Operation, Parameter } from "../model/api.ts";
import { answerChanges } from "./answer-changes.ts";
import type { ChangeKind } from "./kinds.ts";
import { type Named, unnamed } from "./operation-pairs.ts";
import type { OperationSpots } from "./operation-spots.ts";
import type { Comparison } from "./comparison.ts";

type Tell = (kind: ChangeKind, message: string) => void;

/** Compares what stands for one operation: its name, what it takes and what it gives. `kept` are the old names that methods have beside. */
export function operationChanges(
  [old, now]: readonly [Named, Named],
  kept: ReadonlySet<string>,
  spots: OperationSpots,
  comparison: Comparison,
): void {
  const tell: Tell = (kind, message) => {
    comparison.tell(spots.whole(), { kind, flow: "request", message });
  };
  nameChanges(old, now, kept, tell);
  placeChanges(old.operation, now.operation, tell);
  argumentChanges(old.operation, now.operation, spots, comparison);
  paramsChanges(old.operation, now.operation, spots, comparison);
  credentialChanges(old.operation, now.operation, tell);
  answerChanges(old.operation, now.operation, spots, comparison);
  if (
    now.operation.documentation.deprecated &&
    !old.operation.documentation.deprecated
  )
    tell("operation-deprecated", "is deprecated now");
}

function nameChanges(
  old: Named,
  now: Named,
  kept: ReadonlySet<string>,
  tell: Tell,
): void {
  const [was, is] = [old.operation, now.operation];
  if (old.name !== now.name) {
    const isKept = kept.has(old.name);
    tell(
      isKept ? "old-name-kept" : "operation-renamed",
      `is called ${now.name} now${isKept ? ", and keeps its old name, deprecated" : ""}`,
    );
    if (!isKept) return;
  }
  const types = ["params", "response", "error", "result"] as const;
  const changed = types.find((one) => was.names[one] !== is.names[one]);
  if (changed !== undefined)
    tell(
      "type-renamed",
      `its type ${was.names[changed]} is ${is.names[changed]} now, as are those beside it`,
    );
  if (was.id !== null && was.id !== is.id)
    tell(
      "id-changed",
      is.id === null
        ? `has no operationId, where it was ${was.id}`
        : `its operationId is ${is.id} now, where it was ${was.id}`,
    );
}

function placeChanges(old: Operation, now: Operation, tell: Tell): void {
  if (old.method !== now.method || unnamed(old.path) !== unnamed(now.path))
    tell("operation-moved", `is ${now.method} ${now.path} now`);
  else if (old.path !== now.path)
    tell("path-parameter-renamed", `its path is ${now.path} now`);
}

/** Arguments count by their position: their names are the method's own. */
function argumentChanges(
  old: Operation,
  now: Operation,
  spots: OperationSpots,
  comparison: Comparison,
): void {
  const [olds, news] = [old, now].map(argumentsOf) as [
    Parameter[],
    Parameter[],
  ];
  const [names, others] = [olds, news].map((all) =>
    all.map(({ name }) => name),
  ) as [string[], string[]];
  const tell = (position: number, kind: ChangeKind, message: string): void => {
    comparison.tell(spots.argument(position), {
      kind,
      flow: "request",
      message,
    });
  };
  if (olds.length !== news.length) {
    for (const [index, name] of others.entries())
      if (!names.includes(name))
        tell(index, "argument-added", `${name} is new`);
    for (const [index, name] of names.entries())
      if (!others.includes(name))
        tell(index, "argument-removed", `${name} is no more`);
    return;
  }
  const isSwapped =
    names.join() !== others.join() &&
    names.every((name) => others.includes(name));
  if (isSwapped)
    tell(
      0,
      "arguments-reordered",
      `the arguments are ${others.join(", ")} now, where they were ${names.join(", ")}`,
    );
  for (const [index, { type }] of olds.entries())
    comparison.compare({
      old: type.schema,
      new: news[index]?.type.schema ?? type.schema,
      flow: "request",
      spot: spots.argument(index),
    });
}

function argumentsOf({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ place }) => place.kind === "argument");
}

function paramsChanges(
  old: Operation,
  now: Operation,
  spots: OperationSpots,
  comparison: Comparison,
): void {
  const spot = spots.params();
  comparison.compare({
    old: old.params,
    new: now.params,
    flow: "request",
    spot,
  });
  const isOne = comparison.shapes.of(now.params).length === 1;
  if (now.needsParams && !old.needsParams && !isOne)
    comparison.tell(spot, {
      kind: "member-required",
      flow: "request",
      message: "has to be given now",
    });
}

/** Who has credentials for the old requirements should meet the new ones. */
function credentialChanges(
  { security: old }: Operation,
  { security: now }: Operation,
  tell: Tell,
): void {
  const olds = old.length === 0 ? [[]] : old;
  const news = now.length === 0 ? [[]] : now;
  const isMet = olds.every((given) =>
    news.some((needed) => needed.every((one) => given.includes(one))),
  );
  if (!isMet)
    tell(
      "credentials-needed",
      `needs ${news.map((one) => (one.length === 0 ? "nothing" : one.join(" and "))).join(" or ")} now`,
    );
  else if (JSON.stringify(olds) !== JSON.stringify(news))
    tell("credentials-changed", "takes other credentials too, or needs fewer");
}
