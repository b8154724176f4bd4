import type {
  Documentation,
  Operation,
  OperationNames,
  Resource,
  ResourceNames,
} from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { camelCase, kebabCase, pascalCase, Scope } from "./names.ts";
import type { Placement, Tag } from "./naming/index.ts";
import {
  clientMemberNames,
  fileNames,
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

/** File systems take names of 255 bytes, and a character has up to 4. */
function fileStem(name: string): string {
  return [...kebabCase(name)].slice(0, 55).join("");
}

/** One resource while it grows. */
class Branch {
  readonly names: ResourceNames;
  readonly documentation: Documentation;
  readonly operations: Operation[] = [];
  readonly branches = new Map<string, Branch>();
  readonly members = new Scope(resourceMemberNames);
  readonly files = new Scope(fileNames, (name) => name.toLowerCase());

  constructor(names: ResourceNames, documentation: Documentation) {
    this.names = names;
    this.documentation = documentation;
  }

  finish(): Resource {
    const resources = [...this.branches.values()].map((branch) =>
      branch.finish(),
    );
    return {
      names: this.names,
      documentation: this.documentation,
      operations: this.operations,
      resources,
    };
  }
}

/** An operation's place in the tree. */
interface Placed {
  readonly names: OperationNames;
  /** From the client down: `pets.list`. */
  readonly name: string;
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
  place(node: Node, { resource, methods, reason }: Placement): Placed {
    const branch = this.#grow(resource, node);
    const { report } = this.#context;
    const method = branch.members.takeOrReport(report, node.at, ...methods);
    return {
      names: this.#operationNames(method, branch, reason),
      name: [...branch.names.members, method].join("."),
      add: (operation) => branch.operations.push(operation),
    };
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
    const scope = parent === this.#root ? this.#clientMembers : parent.members;
    const wanted = camelCase(name);
    const member = scope.takeOrReport(
      this.#context.report,
      (tag ?? operation).at,
      wanted,
      `${wanted}Resource`,
    );
    const type = pascalCase(name);
    const stem = fileStem(name);
    const file = parent.files.take(stem, `${stem}-resource`);
    const names = {
      member,
      type: this.#types.take(
        type,
        `${parent.names.type}${type}`,
        `${type}Resource`,
      ),
      file: parent.names.file === "" ? file : `${parent.names.file}/${file}`,
      members: [...parent.names.members, member],
    };
    return new Branch(
      names,
      tag === null ? silent : documentation(this.#context, tag),
    );
  }

  #operationNames(
    method: string,
    branch: Branch,
    reason: string,
  ): OperationNames {
    const base = pascalCase(method);
    const candidates = [
      base,
      `${pascalCase(branch.names.member)}${base}`,
      branch.names.members.map((one) => pascalCase(one)).join("") + base,
    ];
    const kinds = ["Params", "Response", "Error", "Result"] as const;
    const stem =
      candidates.find((one) =>
        kinds.every((kind) => this.#types.isFree(one + kind)),
      ) ?? this.#types.numbered(candidates.at(-1) ?? "", kinds);
    const [params = "", response = "", error = "", result = ""] = kinds.map(
      (kind) => this.#types.take(stem + kind),
    );
    return {
      method,
      reason,
      data: `${method}Operation`,
      params,
      response,
      error,
      result,
    };
  }
}
