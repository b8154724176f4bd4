// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Resource } from "../runtime/resource.js";
import { PullRequests } from "./code/pull-requests.js";
import { Repos } from "./code/repos.js";

export class Code extends Resource {
  readonly repos: Repos = new Repos(this._core);
  readonly pullRequests: PullRequests = new PullRequests(this._core);
}
