/** A JSON object of a document, of which nothing is known. */
export type Members = Readonly<Record<string, unknown>>;

/** A parameter as the document describes it. */
export interface DescribedParameter {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly required: boolean;
  readonly node: Members;
}

/** An operation as the document describes it, references to parameters and bodies followed. */
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  /** `null` where there is none. */
  readonly body: DescribedBody | null;
}

/** A request body by media type. */
export interface DescribedBody {
  readonly required: boolean;
  readonly contents: ReadonlyMap<string, Members>;
}

const places: readonly unknown[] = ["path", "query", "header", "cookie"];

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

/** A parsed document, read for its own sake: a judge shares no code with what it judges. */
export class DescribedDocument {
  readonly root: Members;

  constructor(root: Members) {
    this.root = root;
  }

  /** Follows references, the members beside them winning; `{}` for what leads nowhere or is no object. */
  follow(node: unknown): Members {
    let found = members(node);
    for (let steps = 0; typeof found["$ref"] === "string"; steps++) {
      if (steps > 100) return {};
      const { $ref, ...beside } = found;
      found = { ...members(this.at(String($ref))), ...beside };
    }
    return found;
  }

  /** What a reference leads to within the document; `undefined` where that is nothing. */
  at(reference: string): unknown {
    if (!reference.startsWith("#/")) return undefined;
    return reference
      .slice(2)
      .split("/")
      .map((step) => decoded(step).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>(
        (node, step) =>
          Array.isArray(node) ? node[Number(step)] : members(node)[step],
        this.root,
      );
  }

  /** Every operation under `paths`, in document order. */
  operations(): DescribedOperation[] {
    return Object.entries(members(this.root["paths"])).flatMap(
      ([path, given]) => {
        const item = this.follow(given);
        return methods.flatMap((method) => {
          if (item[method] === undefined) return [];
          const operation = members(item[method]);
          return {
            method,
            path,
            parameters: this.#parameters(item, operation),
            body: this.#body(operation),
          };
        });
      },
    );
  }

  #parameters(item: Members, operation: Members): DescribedParameter[] {
    const found = new Map<string, DescribedParameter>();
    for (const given of [
      ...list(item["parameters"]),
      ...list(operation["parameters"]),
    ]) {
      const node = this.follow(given);
      if (!places.includes(node["in"])) continue;
      const place = node["in"] as DescribedParameter["in"];
      const name = String(node["name"]);
      const required = place === "path" || node["required"] === true;
      found.set(`${place} ${name}`, { in: place, name, required, node });
    }
    return [...found.values()];
  }

  #body(operation: Members): DescribedBody | null {
    const node = this.follow(operation["requestBody"]);
    const contents = Object.entries(members(node["content"]));
    return contents.length === 0
      ? null
      : {
          required: node["required"] === true,
          contents: new Map(
            contents.map(([type, content]) => [type, members(content)]),
          ),
        };
  }
}

/** A step of a reference; as it stands where it is no percent-encoding. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The members of an object; none of anything else. */
export function members(node: unknown): Members {
  return typeof node === "object" && node !== null && !Array.isArray(node)
    ? (node as Members)
    : {};
}

/** The items of a list; none of anything else. */
export function list(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}
