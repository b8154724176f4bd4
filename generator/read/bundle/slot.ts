import type { TreeNode } from "../node.ts";
import { memberPointer } from "../../openapi/json-pointer.ts";
import { setMember } from "../../openapi/json.ts";

/** A place in the joined document that a value is to take. */
export class Slot {
  readonly #owner: Record<string, unknown> | unknown[];
  readonly #key: string;
  readonly #above: Slot | string;
  /** The part of another text that stands here in place of a reference to it. */
  readonly #part: TreeNode | null;
  #pointer: string | null = null;

  /** `above` is the slot of the owner, or the JSON Pointer to it. */
  constructor(
    owner: Record<string, unknown> | unknown[],
    key: string,
    above: Slot | string,
    part: TreeNode | null = null,
  ) {
    this.#owner = owner;
    this.#key = key;
    this.#above = above;
    this.#part = part;
  }

  /** The JSON Pointer to this place in the joined document. */
  get pointer(): string {
    return (this.#pointer ??= memberPointer(
      typeof this.#above === "string" ? this.#above : this.#above.pointer,
      this.#key,
    ));
  }

  /** This place, taken by a part of another text. */
  with(part: TreeNode): Slot {
    return new Slot(this.#owner, this.#key, this.#above, part);
  }

  /** The slots that this one is in, itself the first. */
  *#upwards(): Generator<Slot> {
    yield this;
    let above = this.#above;
    for (; typeof above !== "string"; above = above.#above) yield above;
  }

  /** Whether this place is within a part of another text that stands where a reference to it was. */
  isWithin({ at, file }: TreeNode): boolean {
    for (const slot of this.#upwards())
      if (slot.#part?.at === at && slot.#part.file === file) return true;
    return false;
  }

  take(value: unknown): void {
    if (Array.isArray(this.#owner)) this.#owner[Number(this.#key)] = value;
    else setMember(this.#owner, this.#key, value);
  }
}
