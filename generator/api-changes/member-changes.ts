import type { Flow } from "./verdict.ts";
import type { Comparison } from "./comparison.ts";
import type { Field, Fields } from "./shape.ts";
import { type Spot, within } from "./spot.ts";

interface Where {
  readonly flow: Flow;
  readonly spot: Spot;
}

/** Compares two objects, member by member. */
export function memberChanges(
  old: Fields,
  now: Fields,
  where: Where,
  comparison: Comparison,
): void {
  for (const [name, member] of old.members) {
    const at = { ...where, spot: within(where.spot, { member: name }) };
    const other = now.members.get(name);
    if (other !== undefined) both(member, other, at, comparison);
    else if (now.others !== null)
      comparison.compare({ old: member.schema, new: now.others, ...at });
    else tell(comparison, at, "member-removed", "is no more");
  }
  for (const [name, member] of now.members)
    if (!old.members.has(name))
      added(
        old,
        member,
        { ...where, spot: within(where.spot, { member: name }) },
        comparison,
      );
  others(old, now, where, comparison);
}

function both(
  old: Field,
  now: Field,
  where: Where,
  comparison: Comparison,
): void {
  const isRequest = where.flow === "request";
  if (old.isOptional && !now.isOptional)
    tell(
      comparison,
      where,
      "member-required",
      isRequest ? "has to be given now" : "is always there now",
    );
  if (!old.isOptional && now.isOptional)
    tell(
      comparison,
      where,
      "member-optional",
      isRequest ? "may be left out now" : "may be missing now",
    );
  comparison.compare({ old: old.schema, new: now.schema, ...where });
}

function added(
  old: Fields,
  now: Field,
  where: Where,
  comparison: Comparison,
): void {
  if (where.flow === "request" && !now.isOptional)
    tell(comparison, where, "member-required", "is new, and has to be given");
  else if (old.others === null)
    tell(comparison, where, "member-added", "is new");
  else comparison.compare({ old: old.others, new: now.schema, ...where });
}

/** Members of other names than those that are declared. */
function others(
  old: Fields,
  now: Fields,
  where: Where,
  comparison: Comparison,
): void {
  const at = { ...where, spot: within(where.spot, "others") };
  if (old.others !== null && now.others !== null)
    comparison.compare({ old: old.others, new: now.others, ...at });
  else if (old.others !== null)
    tell(comparison, at, "member-removed", "other members are no more");
  else if (now.others !== null && !old.isEmpty)
    tell(comparison, at, "member-added", "other members are possible now");
}

function tell(
  comparison: Comparison,
  { flow, spot }: Where,
  kind: Parameters<Comparison["tell"]>[1]["kind"],
  message: string,
): void {
  comparison.tell(spot, { kind, flow, message });
}
