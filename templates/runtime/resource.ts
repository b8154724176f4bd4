import type { Core } from "./core.ts";

/** What the classes of all resources have in common. */
export class Resource {
  /** Not enumerable: whoever prints a client sees no credential. */
  protected readonly _core!: Core;

  constructor(core: Core) {
    Object.defineProperty(this, "_core", {
      get: () => core,
      enumerable: false,
    });
  }
}
