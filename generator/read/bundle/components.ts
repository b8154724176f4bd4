import { pointerTokens } from "../../openapi/json-pointer.ts";
import { isObject, memberValue, setMember } from "../../openapi/json.ts";

type Members = Record<string, unknown>;

/** The components that parts of other texts become, by section. */
export class Components {
  readonly #sections = new Map<string, Members>();

  /** The components of a section, a JSON Pointer, to which more can be added. */
  in(section: string): Members {
    const known = this.#sections.get(section) ?? {};
    this.#sections.set(section, known);
    return known;
  }

  /** Adds them to the sections of the document, behind what these have. */
  addTo(document: Members): void {
    for (const [section, components] of this.#sections) {
      const owner = pointerTokens(section).reduce(objectIn, document);
      for (const [name, component] of Object.entries(components))
        setMember(owner, name, component);
    }
  }
}

/** The member of an object that is one, made where it is none. */
function objectIn(owner: Members, name: string): Members {
  const known = memberValue(owner, name);
  if (isObject(known)) return known;
  const made: Members = {};
  setMember(owner, name, made);
  return made;
}
