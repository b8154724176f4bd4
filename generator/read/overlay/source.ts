import type { Source as Place } from "../../model/diagnostics.ts";
import { pointerTokens } from "../../openapi/json-pointer.ts";
import { Source } from "../source.ts";
import type { Parsed } from "../tree.ts";
import type { Edited } from "./edited.ts";

/** A document as overlays have changed it: what came of one stands in its text. */
export class OverlaidSource extends Source {
  readonly #edited: Edited;
  readonly #whole: Parsed;
  readonly #mayHaveIds: boolean;

  constructor(root: Source, overlays: readonly Source[], edited: Edited) {
    super(root, root.base, root.hash);
    const { tree, problems } = root.parsed;
    this.#edited = edited;
    this.#whole = {
      problems,
      tree:
        tree === null ? null : { ...tree, value: edited.root, mayRepeat: true },
    };
    this.#mayHaveIds = [root, ...overlays].some(({ hasIds }) => hasIds);
  }

  override get parsed(): Parsed {
    return this.#whole;
  }

  override get hasIds(): boolean {
    return this.#mayHaveIds;
  }

  override sourceOf(pointer: string): Source {
    return this.#edited.originOf(pointerTokens(pointer)).source;
  }

  override locate(pointer: string): Place {
    const origin = this.#edited.originOf(pointerTokens(pointer));
    return origin.source.locate(origin.pointer);
  }
}
