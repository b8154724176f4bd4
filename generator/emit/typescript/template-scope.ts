import { didYouMean, quote } from "../../model/messages.ts";
import type { Position, Slot, Template, Templates } from "./template.ts";

/** What a view has for a template: its members by name. */
type Scope = Map<string, Member>;

/** What a template may do with a member of a view. Whether there is something, it may ask of each. */
interface Member {
  isCode: boolean;
  /** What each item has, of a list. */
  items: Scope | null;
  /** What it has itself, of a view. */
  members: Scope | null;
}

/** Something wrong in a template, with what to do about it where that is known. */
export interface TemplateFault extends Position {
  /** The name of the template. */
  readonly template: string;
  readonly fault: string;
  readonly help: string | null;
}

/** Returns what Pathwright's own template of a name asks of its view, which is what another one of this name may ask. */
function scopeOf(
  template: Template,
  templates: Templates,
  scope: Scope = new Map(),
): Scope {
  for (const slot of template) {
    if (typeof slot === "string") continue;
    if (slot.kind === "partial") {
      scopeOf(templates.get(slot.name) ?? [], templates, scope);
      continue;
    }
    const member = memberFor(slot.path, scope);
    if (slot.kind === "code") member.isCode = true;
    if (slot.kind === "if") scopeOf(slot.body, templates, scope);
    if (slot.kind === "each")
      member.items = scopeOf(slot.body, templates, member.items ?? new Map());
    if (slot.kind !== "code") scopeOf(slot.otherwise, templates, scope);
  }
  return scope;
}

function memberFor(path: readonly string[], scope: Scope): Member {
  const [name = "", ...others] = path;
  const member = scope.get(name) ?? {
    isCode: false,
    items: null,
    members: null,
  };
  scope.set(name, member);
  if (others.length === 0) return member;
  member.members ??= new Map();
  return memberFor(others, member.members);
}

/** What files of one's own have: the view of `client.ts`, and that of each resource. */
function scopeOfFiles(own: Templates): Scope {
  const resource = scopeOf(own.get("resource") ?? [], own);
  const client = scopeOf(own.get("client") ?? [], own);
  return new Map([
    ["client", { isCode: false, items: null, members: client }],
    ["resources", { isCode: false, items: resource, members: null }],
  ]);
}

/**
 * Finds out what is wrong with templates that stand in the place of Pathwright's `own`, or make `files`: that they ask of a view what it
 * does not have, name a template that does not exist, or stand within themselves; and those that nothing uses.
 */
export function checkTemplates(
  templates: Templates,
  files: readonly string[],
  own: Templates,
): { faults: readonly TemplateFault[]; unused: readonly string[] } {
  const check = new Check(new Map([...own, ...templates]));
  for (const [name, template] of templates) {
    const replaced = own.get(name);
    if (replaced !== undefined)
      check.look(name, template, scopeOf(replaced, own));
    else if (files.includes(name))
      check.look(name, template, scopeOfFiles(own));
  }
  const unused = [...templates.keys()].filter((name) => !check.seen.has(name));
  return { faults: [...check.faults.values()], unused };
}

class Check {
  readonly faults = new Map<string, TemplateFault>();
  /** The names of templates that were looked at. */
  readonly seen = new Set<string>();
  readonly #templates: Templates;

  constructor(templates: Templates) {
    this.#templates = templates;
  }

  /** Looks at a template in a scope; `within` are those that it stands in. */
  look(
    name: string,
    template: Template,
    scope: Scope,
    within: readonly string[] = [],
  ): void {
    this.seen.add(name);
    for (const slot of template)
      if (typeof slot !== "string") this.#slot(name, slot, scope, within);
  }

  #slot(
    name: string,
    slot: Slot,
    scope: Scope,
    within: readonly string[],
  ): void {
    if (slot.kind === "partial") {
      this.#partial(name, slot, scope, [...within, name]);
      return;
    }
    const member = this.#member(name, slot, scope);
    if (member === null || slot.kind === "code") return;
    const inner = slot.kind === "each" ? member.items : scope;
    if (inner !== null) this.look(name, slot.body, inner, within);
    this.look(name, slot.otherwise, scope, within);
  }

  #partial(
    name: string,
    slot: Extract<Slot, { kind: "partial" }>,
    scope: Scope,
    within: readonly string[],
  ): void {
    const template = this.#templates.get(slot.name);
    if (template === undefined)
      this.#add(
        name,
        slot,
        `there is no template ${quote(slot.name)}`,
        didYouMean(slot.name, [...this.#templates.keys()]),
      );
    else if (within.includes(slot.name))
      this.#add(
        name,
        slot,
        `the template ${quote(slot.name)} stands within itself`,
      );
    else this.look(slot.name, template, scope, within);
  }

  /** The member of a view that a slot asks for; `null` where it is not there, or not what the slot takes. */
  #member(
    name: string,
    slot: Exclude<Slot, { kind: "partial" }>,
    scope: Scope,
  ): Member | null {
    let [member, members]: [Member | null, Scope] = [null, scope];
    for (const part of slot.path) {
      member = members.get(part) ?? null;
      if (member === null) {
        const known = [...members.keys()];
        const help =
          didYouMean(part, known) ?? `there is ${known.sort().join(", ")}`;
        this.#add(name, slot, `the view here has no ${quote(part)}`, help);
        return null;
      }
      members = member.members ?? new Map();
    }
    const called = quote(slot.path.join("."));
    if (slot.kind === "code" && member?.isCode === false)
      this.#add(name, slot, `${called} is no code that can be printed`);
    else if (slot.kind === "each" && member?.items === null)
      this.#add(name, slot, `${called} is no list`);
    else return member;
    return null;
  }

  #add(
    template: string,
    { line, column }: Position,
    fault: string,
    help: string | null = null,
  ): void {
    const found = { template, line, column, fault, help };
    this.faults.set(JSON.stringify(found), found);
  }
}
