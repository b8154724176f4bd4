import type {
  Documentation,
  OldName,
  Operation,
  OperationNames,
  Resource,
  ResourceNames,
} from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import {
  camelCase,
  fileStem,
  functionName,
  isMemberName,
  pascalCase,
  Scope,
} from "./names.ts";
import type { NamedPlacement, Tag } from "./naming/index.ts";
import {
  clientMemberNames,
  fileNames,
  functionNames,
  resourceMemberNames,
} from "./reserved.ts";

const silent: Documentation = {
  summary: null,
  description: null,
  deprecated: false,
  notes: [],
};

function keyOf(resource: readonly string[]): string {
  return JSON.stringify(resource.map((name) => camelCase(name)));
}

const memberScope = new Scope(resourceMemberNames);
const functionScope = new Scope(functionNames);
const fileScope = new Scope(fileNames, (name) => name.toLowerCase());

/** One resource while it grows. */
class Branch {
  readonly names: ResourceNames;
  readonly documentation: Documentation;
  readonly operations: Operation[] = [];
  readonly oldNames: OldName[] = [];
  readonly branches = new Map<string, Branch>();
  readonly members: Scope = memberScope.within();
  readonly functions: Scope = functionScope.within();
  readonly files: Scope = fileScope.within();

  constructor(names: ResourceNames, documentation: Documentation) {
    this.names = names;
    this.documentation = documentation;
  }

  finish(): Resource {
    const resources = [...this.branches.values()].map((branch) =>
      branch.finish(),
    );
    const { names, documentation, operations, oldNames } = this;
    return { names, documentation, operations, oldNames, resources };
  }
}

/** An operation's place in the tree. */
interface Placed {
  readonly names: OperationNames;
  /** From the client down: `pets.list`. */
  readonly name: string;
  readonly resource: ResourceNames;
  readonly add: (operation: Operation) => void;
}

/** The resource tree. It grows in document order, so that an operation at the end renames nothing before it. */
export class ResourceTree {
  readonly #context: Context;
  readonly #types: Scope;
  readonly #root = new Branch(
    { member: "", type: "", file: "", members: [] },
    silent,
  );
  readonly #clientMembers = new Scope(clientMemberNames);
  readonly #tags: ReadonlyMap<string, Tag>;
  /** The tags by the resources that they stand for. */
  readonly #descriptions = new Map<string, Node>();

  /** `tags` may describe the resources. */
  constructor(context: Context, types: Scope, tags: ReadonlyMap<string, Tag>) {
    this.#context = context;
    this.#types = types;
    this.#tags = tags;
    for (const { resource, node } of [...tags.values()].reverse())
      if (node !== null) this.#descriptions.set(keyOf(resource), node);
  }

  /** Places an operation in its resource and names it; `add` takes it in once it is built. */
  place(node: Node, placement: NamedPlacement): Placed {
    const { resource, methods } = placement;
    const branch = this.#grow(resource, node);
    const { report } = this.#context;
    const method = branch.members.takeOrReport(report, node, ...methods);
    return {
      names: this.#operationNames(method, branch, placement),
      name: [...branch.names.members, method].join("."),
      resource: branch.names,
      add: (operation) => branch.operations.push(operation),
    };
  }

  /**
   * Lets an operation that is placed be called by a name from before too, `pets.list`, if nothing else has that now. Resources that
   * are gone come back for it.
   */
  keep(name: string, operation: Operation, resource: ResourceNames): boolean {
    const members = name.split(".");
    const method = members.pop() ?? "";
    if (members.length === 0 || ![...members, method].every(isMemberName))
      return false;
    let branch = this.#root;
    for (const member of members) {
      const next = this.#revive(branch, member);
      if (next === null) return false;
      branch = next;
    }
    if (!branch.members.isFree(method)) return false;
    branch.members.take(method);
    branch.oldNames.push({ method, operation, resource });
    return true;
  }

  /** The finished tree. */
  finish(): readonly Resource[] {
    return this.#root.finish().resources;
  }

  #grow(resource: readonly string[], operation: Node): Branch {
    let branch = this.#root;
    for (const [index, name] of resource.entries()) {
      const key = camelCase(name);
      let next = branch.branches.get(key);
      if (next === undefined) {
        const tag = this.#describing(resource.slice(0, index + 1));
        next = this.#branch(branch, name, tag, operation);
        branch.branches.set(key, next);
      }
      branch = next;
    }
    return branch;
  }

  /** The resource of a member, new where there is none; `null` where something else has the name. */
  #revive(parent: Branch, member: string): Branch | null {
    const branches = [...parent.branches.values()];
    const found = branches.find(({ names }) => names.member === member);
    if (found !== undefined) return found;
    const scope = this.#scopeOf(parent);
    if (!scope.isFree(member)) return null;
    scope.take(member);
    const branch = new Branch(this.#namesOf(parent, member, member), silent);
    parent.branches.set(`${member} of old`, branch);
    return branch;
  }

  /** The tag that describes a resource: the one of its name, or that stands for it. */
  #describing(resource: readonly string[]): Node | null {
    const tag = this.#tags.get(resource.at(-1) ?? "")?.node ?? null;
    return tag ?? this.#descriptions.get(keyOf(resource)) ?? null;
  }

  #branch(
    parent: Branch,
    name: string,
    tag: Node | null,
    operation: Node,
  ): Branch {
    const wanted = camelCase(name);
    const member = this.#scopeOf(parent).takeOrReport(
      this.#context.report,
      tag ?? operation,
      wanted,
      `${wanted}Resource`,
    );
    return new Branch(
      this.#namesOf(parent, name, member),
      tag === null ? silent : documentation(this.#context, tag),
    );
  }

  #scopeOf(parent: Branch): Scope {
    return parent === this.#root ? this.#clientMembers : parent.members;
  }

  /** Names a resource below another. */
  #namesOf(parent: Branch, name: string, member: string): ResourceNames {
    const type = pascalCase(name);
    const stem = fileStem(name);
    const file = parent.files.take(stem, `${stem}-resource`);
    return {
      member,
      type: this.#types.take(
        type,
        `${parent.names.type}${type}`,
        `${type}Resource`,
      ),
      file: parent.names.file === "" ? file : `${parent.names.file}/${file}`,
      members: [...parent.names.members, member],
    };
  }

  #operationNames(
    method: string,
    branch: Branch,
    { reason, isConfigured }: NamedPlacement,
  ): OperationNames {
    const base = pascalCase(method);
    const candidates = [
      base,
      `${pascalCase(branch.names.member)}${base}`,
      branch.names.members.map((one) => pascalCase(one)).join("") + base,
    ];
    const kinds = ["Params", "Response", "Error", "Result"] as const;
    const named = (stem: string): string[] => kinds.map((kind) => stem + kind);
    let taken = candidates
      .map(named)
      .find((names) => this.#types.takeAll(names));
    if (taken === undefined) {
      taken = named(this.#types.numbered(candidates.at(-1) ?? "", kinds));
      this.#types.takeAll(taken);
    }
    const [params = "", response = "", error = "", result = ""] = taken;
    return {
      method,
      reason,
      isConfigured,
      function: functionName(method, branch.functions),
      data: `${method}Operation`,
      params,
      response,
      error,
      result,
    };
  }
}
