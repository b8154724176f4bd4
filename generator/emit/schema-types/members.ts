import type { Member } from "../../model/schema.ts";

/** The members that the parameters of every operation have. */
const locations: readonly string[] = ["query", "header", "path", "cookie"];

/** Whether these are the parameters of an operation, of which there are only those in some places. */
export function areOnly(
  members: readonly Member[],
  present: readonly string[],
): boolean {
  return (
    members.length === locations.length &&
    members.every(
      (one, index) =>
        one.name === locations[index] &&
        one.documentation === null &&
        present.includes(one.name) !== isAbsent(one),
    )
  );
}

/** Whether a member is one that nothing may be given for. */
export function isAbsent(member: Member): boolean {
  return (
    member.isOptional &&
    member.schema.kind === "never" &&
    isBare({ ...member, isOptional: false })
  );
}

/** Whether of a member only its name and its schema are to be said. */
export function isBare(member: Member): boolean {
  return (
    !member.isOptional &&
    !member.isReadonly &&
    member.marker === null &&
    member.documentation === null
  );
}

/** Whether these are the headers of a response, of which none is described. */
export function isAnyHeaders(member: Member | undefined): boolean {
  return (
    member?.name === "headers" &&
    isBare(member) &&
    member.schema.kind === "object" &&
    member.schema.members.length === 0 &&
    member.schema.others?.kind === "unknown"
  );
}

/** The member of this name, where a member's schema has only that, and says nothing else of it; else `null`. */
export function onlyMember(owner: Member, name: string): Member | null {
  if (!isBare(owner) || owner.schema.kind !== "object") return null;
  const { members, others } = owner.schema;
  const [only] = members;
  const isOnly = members.length === 1 && others === null;
  return isOnly && only?.name === name && isBare(only) ? only : null;
}
