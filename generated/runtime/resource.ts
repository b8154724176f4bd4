// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Core } from "./core.ts";

/** What the classes of all resources have in common. */
export class Resource {
  protected readonly _core: Core;

  constructor(core: Core) {
    this._core = core;
  }
}
