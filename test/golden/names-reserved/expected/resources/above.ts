// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Resource } from "../runtime/resource.js";
import { Constructor } from "./above/constructor.js";
import { Proto } from "./above/proto.js";
import { Then } from "./above/then.js";

export class Above extends Resource {
  readonly thenResource: Then = new Then(this._core);
  readonly constructorResource: Constructor = new Constructor(this._core);
  readonly proto: Proto = new Proto(this._core);
}
