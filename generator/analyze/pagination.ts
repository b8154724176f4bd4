import type { Body, Parameter } from "../model/api.ts";
import type { Pagination } from "../model/pagination.ts";
import { quote } from "../model/messages.ts";
import { ConfiguredOperations } from "./configured-operations.ts";
import { configurePagination } from "./configured-pagination.ts";
import type { ConfiguredPagination, Context } from "./context.ts";
import { pageBody } from "./page-body.ts";
import { detectPagination } from "./page-detection.ts";
import { findLayout } from "./page-layout.ts";
import { looksLikePages } from "./page-likeness.ts";
import { pageQueries } from "./page-query.ts";
import type { OperationPlace } from "./operation-place.ts";

/** How operations page: as the configuration says, else as their shape shows. */
export class Paginations {
  readonly #context: Context;
  readonly #configured: ConfiguredOperations<ConfiguredPagination | false>;

  constructor(context: Context) {
    this.#context = context;
    this.#configured = new ConfiguredOperations(
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
    const configured = this.#configured.of(place, id);
    if (configured === false) return null;
    if (configured === undefined && place.method !== "get") return null;
    const { operation } = place;
    const answer = pageBody(operation);
    if (configured !== undefined)
      return configurePagination(this.#context, configured, {
        operation,
        queries: pageQueries(place, parameters),
        body,
        answer,
      });
    // What is no list has no pages, whatever the query.
    if (answer === null || findLayout(answer.schema) === null) return null;
    const queries = pageQueries(place, parameters);
    for (const query of queries) {
      const detected = detectPagination(query, answer);
      if (detected !== null) return detected;
    }
    if (queries.some((query) => looksLikePages(query, answer)))
      this.#context.report(
        "unknown-pagination",
        "this looks like a list in pages, but does not tell how the next one is requested; the method gives one page",
        operation.at,
        'tell it under "pagination" in the configuration; `false` there says that these are no pages',
      );
    return null;
  }

  /** Reports operations of the configuration that the document does not have. */
  finish(): void {
    for (const name of this.#configured.unmet(this.#context.document))
      this.#context.report(
        "unknown-paginated-operation",
        `the configuration tells how ${quote(name)} pages, which is no operation of the document`,
        "",
        "write an operationId, or a method and a path, as the document has them",
      );
  }
}
