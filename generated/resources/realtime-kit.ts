// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Resource } from "../runtime/resource.ts";
import { Livestreams } from "./realtime-kit/livestreams.ts";

export class RealtimeKit extends Resource {
  readonly livestreams: Livestreams = new Livestreams(this._core);
}
