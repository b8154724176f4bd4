// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Resource } from "../runtime/resource.js";
import { Livestreams } from "./realtime-kit/livestreams.js";

export class RealtimeKit extends Resource {
  readonly livestreams: Livestreams = new Livestreams(this._core);
}
