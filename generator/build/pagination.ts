import type { Body, Parameter } from "../model/api.ts";
import type { Pagination } from "../model/pagination.ts";
import { configurePagination } from "./configured-pagination.ts";
import type { ConfiguredPagination, Context } from "./context.ts";
import { pageBody } from "./page-body.ts";
import { detectPagination } from "./page-detection.ts";
import { pageQuery } from "./page-query.ts";
import type { OperationPlace } from "./operation-place.ts";

/** How operations page: as the configuration says, else as their shape shows. */
export class Paginations {
  readonly #context: Context;
  readonly #configured: ReadonlyMap<string, ConfiguredPagination | false>;
  readonly #met = new Set<string>();

  constructor(context: Context) {
    this.#context = context;
    this.#configured = new Map(
      Object.entries(context.options.pagination ?? {}),
    );
  }

  /** How the pages of an operation follow one another; `null` where its answers are no pages. */
  find(
    place: OperationPlace,
    id: string | null,
    parameters: readonly Parameter[],
    body: Body | null,
  ): Pagination | null {
    const configured = this.#configuredFor(place, id);
    if (configured === false) return null;
    if (configured === undefined && place.method !== "get") return null;
    const query = pageQuery(place, parameters);
    const answer = pageBody(place.operation);
    if (configured !== undefined)
      return configurePagination(this.#context, configured, {
        operation: place.operation,
        query,
        body,
        answer,
      });
    return answer === null ? null : detectPagination(query, answer);
  }

  /** Reports operations of the configuration that the document does not have. */
  finish(): void {
    for (const name of this.#configured.keys()) {
      if (this.#met.has(name)) continue;
      this.#context.report(
        "unknown-paginated-operation",
        `The configuration tells how "${name}" pages, but the document has no such operation.`,
        "",
      );
    }
  }

  #configuredFor(
    { method, path }: OperationPlace,
    id: string | null,
  ): ConfiguredPagination | false | undefined {
    const names = [...this.#configured.keys()].filter(
      (name) => name === id || isEndpoint(name, method, path),
    );
    for (const name of names) this.#met.add(name);
    return names.map((name) => this.#configured.get(name))[0];
  }
}

/** `GET /path`, in letters of any case. */
function isEndpoint(name: string, method: string, path: string): boolean {
  const [verb = "", target] = name.trim().split(/\s+/);
  return verb.toLowerCase() === method && target === path;
}
