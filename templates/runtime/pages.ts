import type { Input } from "./arguments.ts";
import type { Core } from "./core.ts";
import { PathwrightError } from "./errors.ts";
import type { ListPage, Page } from "./page.ts";
import type { PendingCall } from "./pending-call.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { CallOptions, Values } from "./parts.ts";
import { ApiPromise } from "./promise.ts";
import type { Result } from "./result.ts";
import { isObject, member } from "./text.ts";

/** An answer does not lead on as it ought to: the page that it names was there before, or must not be followed. */
export class PaginationError extends PathwrightError {
  static override readonly pathwright: string = "PaginationError";
}

/** An operation that answers with one page of a list. */
export interface PagedOperation extends Operation {
  readonly pages: Pages;
}

/** How the pages of a list follow one another. */
export interface Pages {
  /** The members that lead from the body to the items of a page; none where the body is the list. */
  readonly items: Path;
  /** The member of `params` that asks for a page; left out where each page has an address of its own. */
  readonly parameter?: string;
  /** The member of `params` whose member that is; left out where it is one of `params` itself. */
  readonly within?: string;
  /**
   * The value of `parameter`, or the address, that asks for the page behind this one; `undefined` where it is the last.
   *
   * @throws PaginationError for an answer that leads nowhere.
   */
  next(page: Page): string | number | bigint | undefined;
}

/** The members that lead to a value. */
export type Path = readonly string[];

/**
 * The call of an operation whose answer is one page of a list. Awaiting it gives the first page, as for any other call;
 * `for await` goes through the items of that page and of all behind it, each page asked for when the one before is done.
 *
 * Iterating throws what awaiting throws, for every page, and PaginationError.
 */
export class PagePromise<Data, Item, Outcome = Result>
  extends ApiPromise<Data, Outcome>
  implements AsyncIterable<Item>
{
  readonly #core: Core;
  readonly #first: PendingCall;
  readonly #pages: Pages;
  readonly #params: Values;
  /** Asks for a page by its `params`, or by an address that an answer gave. */
  readonly #ask: (params: Values, url?: string) => PendingCall;

  /** Starts the call at once; the arguments are those of `Core.call`. */
  constructor(
    core: Core,
    operation: PagedOperation,
    args: readonly unknown[],
    params?: object,
    options?: RequestOptions,
  ) {
    // Copied: what the caller does to them later is not meant for pages still to come.
    const values: Values = { ...params };
    // An idempotency key stands for one request; each page is another.
    const next: CallOptions = { ...options, idempotencyKey: undefined };
    const first = core.start(operation, args, values, options);
    super(() => first);
    this.#core = core;
    this.#first = first;
    this.#pages = operation.pages;
    this.#params = values;
    this.#ask = (all, url) =>
      url === undefined
        ? core.start(operation, args, all, next)
        : core.start(
            operation,
            args,
            all,
            {
              ...next,
              baseUrl: new URL(url).origin,
              usualQuery: {},
              pathSerializer: () => url,
            },
            withoutQuery,
          );
  }

  /** The items of all pages. The first page is asked for only once, however often this is called. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return readItems<Item>(this.#walk());
  }

  /** The bodies of all pages, each as awaiting the call for that page would give it. */
  pages(): AsyncGenerator<Data, void, undefined> {
    return readBodies<Data>(this.#walk());
  }

  /**
   * The first page, from which one can go to the others.
   *
   * @throws what awaiting throws, and PaginationError where it has no list.
   */
  async page(): Promise<ListPage<Data, Item>> {
    return this.#list(await this.#load(this, this.#first, this.#params), []);
  }

  #list(page: Page, asked: readonly string[]): ListPage<Data, Item> {
    const { body, items, response } = page;
    return {
      data: body as Data,
      items: items as readonly Item[],
      response,
      hasNextPage: () => this.#next(page, new Set(asked)) !== undefined,
      getNextPage: async () => {
        const behind = await this.#behind(page, new Set(asked));
        if (behind) return this.#list(behind, [...asked, this.#keyOf(page)]);
        throw new PaginationError("This is the last page");
      },
    };
  }

  /** The pages as they are asked for. The failure of the first is for the loop to tell, however late it begins. */
  #walk(): AsyncGenerator<Page, void, undefined> {
    this.#first.answer.catch(() => {});
    return this.#follow();
  }

  async *#follow(): AsyncGenerator<Page, void, undefined> {
    const asked = new Set<string>();
    const first = await this.#load(this, this.#first, this.#params);
    let page: Page | undefined = first;
    while (page) {
      yield page;
      page = await this.#behind(page, asked);
    }
  }

  /** The page behind another; `undefined` where that is the last. `asked`, which it joins, are those before it. */
  async #behind(page: Page, asked: Set<string>): Promise<Page | undefined> {
    const value = this.#next(page, asked);
    if (value === undefined) return undefined;
    const { parameter, within } = this.#pages;
    const next = parameter ? { ...page.asked, [parameter]: value } : page.asked;
    const params = within ? { ...page.params, [within]: next } : next;
    const pending = this.#ask(params, parameter ? undefined : String(value));
    return this.#load(new ApiPromise(() => pending), pending, params, page);
  }

  /** @throws PaginationError, without credentials in its text. */
  #next(page: Page, asked: Set<string>): ReturnType<Pages["next"]> {
    const { api } = this.#core;
    asked.add(this.#keyOf(page));
    try {
      const value = this.#pages.next(page);
      if (value !== undefined && asked.has(String(value)))
        throw new PaginationError(`The page \`${value}\` was there before`);
      return value;
    } catch (cause) {
      const error =
        cause instanceof PaginationError
          ? cause
          : new PaginationError("What comes next cannot be told", { cause });
      api.hideIn?.(error, api);
      throw error;
    }
  }

  #keyOf({ asked, url }: Page): string {
    const { parameter } = this.#pages;
    return String(parameter ? member(asked, parameter) : url);
  }

  async #load(
    call: ApiPromise<unknown, unknown>,
    pending: PendingCall,
    params: Values,
    last?: Page,
  ): Promise<Page> {
    const { data: body, response } = await call.withResponse();
    const { items: path, within } = this.#pages;
    const items = listAt(body, path);
    const { url } = pending;
    const previous = last?.items ?? [];
    const asked = within ? member(params, within) : params;
    return {
      url,
      params,
      asked: isObject(asked) ? (asked as Values) : {},
      response,
      body,
      items,
      previous,
      index: last ? last.index + 1 : 0,
      before: last ? last.before + previous.length : 0,
      fullest: last ? Math.max(last.fullest, previous.length) : 0,
    };
  }
}

async function* readItems<Item>(
  pages: AsyncIterable<Page>,
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of pages) yield* items as Item[];
}

async function* readBodies<Data>(
  pages: AsyncIterable<Page>,
): AsyncGenerator<Data, void, undefined> {
  for await (const { body } of pages) yield body as Data;
}

/** The value that `path` leads to; `undefined` where there is none. */
export function valueAt(body: unknown, path: Path): unknown {
  return path.reduce(
    (value: unknown, name) =>
      isObject(value) ? member(value, name) : undefined,
    body,
  );
}

/** A list that is left out, or `null`, is empty. */
function listAt(body: unknown, path: Path): readonly unknown[] {
  const list = valueAt(body, path) ?? [];
  if (!Array.isArray(list))
    throw new PaginationError(`\`${path.join(".") || "body"}\` is no list`);
  return list;
}

/** An address that an answer gives has its query already. */
function withoutQuery({ params, body }: Input): Input {
  return { params: { ...params, query: {} }, body };
}
