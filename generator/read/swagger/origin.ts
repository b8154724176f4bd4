import type { Document } from "../../model/document.ts";
import { memberPointer, pointerTokens } from "../../openapi/json-pointer.ts";
import { memberValue } from "../../openapi/json.ts";
import { isBody } from "./defaults.ts";

/** The JSON Pointer, in a Swagger document, of what the upgraded one has at a pointer, or of what that was made of. */
export function originOf(pointer: string, old: Document): string {
  return new Origins(old).of(pointerTokens(pointer)).reduce(memberPointer, "");
}

type Way = readonly string[];

const sections: ReadonlyMap<string, string> = new Map([
  ["schemas", "definitions"],
  ["parameters", "parameters"],
  ["requestBodies", "parameters"],
  ["responses", "responses"],
  ["securitySchemes", "securityDefinitions"],
]);

class Origins {
  readonly #old: Document;

  constructor(old: Document) {
    this.#old = old;
  }

  of([first = "", ...rest]: Way): Way {
    switch (first) {
      case "":
        return [];
      case "openapi":
        return ["swagger"];
      case "servers":
        return this.#has("host") ? ["host"] : ["basePath"];
      case "components":
        return this.#component(rest);
      case "paths":
        return this.#inPath(rest);
      default:
        return [first, ...rest];
    }
  }

  #component([kind = "", name = "", ...rest]: Way): Way {
    const section = sections.get(kind);
    if (section === undefined) return [];
    const above = name === "" ? [section] : [section, name];
    switch (kind) {
      case "parameters":
        return [...above, ...inParameter(rest)];
      case "requestBodies":
        return [...above, ...inContent(rest)];
      case "responses":
        return [...above, ...inResponse(rest)];
      default:
        return [...above, ...rest];
    }
  }

  #inPath([path = "", member, ...rest]: Way): Way {
    const above = path === "" ? ["paths"] : ["paths", path];
    if (member === undefined) return above;
    if (member === "parameters") return this.#parameter(above, rest);
    const [part, ...further] = rest;
    const operation = [...above, member];
    switch (part) {
      case "parameters":
        return this.#parameter(operation, further);
      case "requestBody":
        return (
          this.#body(operation, further) ??
          this.#body(above, further) ??
          operation
        );
      case "responses": {
        const [status = "", ...inner] = further;
        const responses = [...operation, part];
        return status === ""
          ? responses
          : [...responses, status, ...inResponse(inner)];
      }
      default:
        return [...operation, ...rest];
    }
  }

  /** The upgraded list has no bodies any more. */
  #parameter(owner: Way, [index = "", ...rest]: Way): Way {
    const list = [...owner, "parameters"];
    const others = this.#parameters(owner).filter(([, one]) => !isBody(one));
    const [own] = others[Number(index)] ?? [];
    return own === undefined ? list : [...list, own, ...inParameter(rest)];
  }

  #body(owner: Way, way: Way): Way | null {
    const bodies = this.#parameters(owner).filter(([, one]) => isBody(one));
    const [first] = bodies;
    if (first === undefined) return null;
    const list = [...owner, "parameters"];
    const inside = inContent(way);
    const [, properties, name] = inside;
    const field = bodies.find(
      ([, one]) =>
        properties === "properties" &&
        memberValue(one, "in") === "formData" &&
        memberValue(one, "name") === name,
    );
    return field === undefined
      ? [...list, first[0], ...inside]
      : [...list, field[0], ...inside.slice(3)];
  }

  /** The parameters of a path or an operation, by index, as what they refer to. */
  #parameters(owner: Way): [string, unknown][] {
    const list = [...owner, "parameters"].reduce(memberPointer, "");
    const parameters = this.#old.node(list).items();
    return parameters.map(({ value }, index) => [String(index), value]);
  }

  #has(name: string): boolean {
    return this.#old.root.get(name).value !== undefined;
  }
}

/** What a parameter's or a header's schema says it said itself. */
function inParameter(way: Way): Way {
  return way[0] === "schema" ? way.slice(1) : way;
}

/** One schema became that of each media type. */
function inContent(way: Way): Way {
  return way[0] === "content" ? way.slice(2) : way;
}

function inResponse(way: Way): Way {
  const [first = "", name = "", ...rest] = way;
  return first === "headers" && name !== ""
    ? [first, name, ...inParameter(rest)]
    : inContent(way);
}
