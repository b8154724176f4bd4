import { writeJson } from "./json.ts";
import { nextLink } from "./link.ts";
import type { Page } from "./page.ts";
import { type Pages, PaginationError, type Path, valueAt } from "./pages.ts";
import type { Values } from "./parts.ts";
import { member, toPlain } from "./text.ts";

/** What an answer may say of how much there is. */
export interface Extent {
  /** Leads to `true` or `false`: whether there is another page. */
  readonly more?: Path;
  /** Leads to `true` or `false`: whether this page is the last. */
  readonly last?: Path;
  /** Leads to the number of all items. */
  readonly total?: Path;
  /** The parameter that says how many items a page may have. */
  readonly limit?: Limit;
}

/** How many items a page may have. */
export interface Limit {
  readonly parameter: string;
  /** How many it has where the parameter is left out. */
  readonly default?: number;
  /** The most that may be asked for. */
  readonly maximum?: number;
}

/** A `Link` header with `rel="next"` has the address of the next page (RFC 8288). Another origin is never asked. */
export function byLink({ items }: { readonly items: Path }): Pages {
  return {
    items,
    next({ response, url }) {
      const target = linkOf(response);
      return target === undefined ? undefined : resolve(target, url);
    },
  };
}

/** The body has the cursor of the next page, at `next`: none, `null` or "" on the last. */
export function byCursor(facts: {
  readonly items: Path;
  readonly parameter: string;
  readonly within?: string;
  readonly next: Path;
  readonly more?: Path;
}): Pages {
  const { next } = facts;
  return {
    ...facts,
    next({ body }) {
      const more = readMore(body, facts);
      return more === false
        ? undefined
        : toCursor(valueAt(body, next), more, next);
    },
  };
}

/** The `member` of the last item is the cursor of the next page; `more` leads to whether there is one. */
export function byLastItem(facts: {
  readonly items: Path;
  readonly parameter: string;
  readonly within?: string;
  readonly member: string;
  readonly more: Path;
}): Pages {
  const own = [facts.member];
  return {
    ...facts,
    next: ({ body, items }) =>
      readMore(body, facts) && items.length
        ? toCursor(valueAt(items.at(-1), own), true, own)
        : undefined,
  };
}

/** Pages have numbers, which begin at `first`. */
export function byPage(
  facts: Extent & {
    readonly items: Path;
    readonly parameter: string;
    readonly within?: string;
    readonly first: number;
    /** Where the body has the number of the page, and what the first page has there. */
    readonly current?: { readonly path: Path; readonly first: number };
    /** Leads to the number of all pages. */
    readonly totalPages?: Path;
  },
): Pages {
  const { parameter, first, current, totalPages } = facts;
  return {
    ...facts,
    next(page) {
      const { body, index, before } = page;
      const number = readNumber(page, parameter, first);
      const isFromFirst = number - index === first;
      const said = current && valueAt(body, current.path);
      const count = isNumber(said)
        ? Number(said) - (current?.first ?? 0)
        : number - first;
      const all = totalPages && valueAt(body, totalPages);
      // There are no more pages than there are, whatever number each says that it has.
      const isLast =
        isNumber(all) && all > 0
          ? Math.max(count, index) + 1 >= all
          : undefined;
      return endsHere(page, facts, isFromFirst ? before : undefined, isLast)
        ? undefined
        : checkNew(page, number + 1);
    },
  };
}

/** A page begins behind as many items as its `parameter` says. */
export function byOffset(
  facts: Extent & {
    readonly items: Path;
    readonly parameter: string;
    readonly within?: string;
  },
): Pages {
  return {
    ...facts,
    next(page) {
      const offset = readNumber(page, facts.parameter, 0);
      return endsHere(page, facts, offset)
        ? undefined
        : checkNew(page, offset + page.items.length);
    },
  };
}

function linkOf({ headers }: Response): string | undefined {
  return nextLink(headers.get("link") ?? "");
}

/**
 * Whether a page is the last. `position`: how many items of the whole list come before it, where that is known; `isWhole`:
 * whether it is by the number of all pages, where the body has that.
 */
function endsHere(
  { body, items, asked, fullest, response }: Page,
  facts: Extent,
  position: number | undefined,
  isWhole?: boolean,
): boolean {
  const more = readMore(body, facts);
  if (!items.length || more === false) return true;
  if (isWhole !== undefined || more) return isWhole === true;
  // GitHub's filtered lists have short pages in the middle, and say so in a header that is not documented everywhere.
  if (linkOf(response) !== undefined) return false;
  const { limit, total } = facts;
  const end = position === undefined ? Infinity : position + items.length;
  const all = total && valueAt(body, total);
  // A total of fewer than there are is none.
  if (isNumber(all) && end <= all) return end === Number(all);
  return limit !== undefined && items.length < pageSize(limit, asked, fullest);
}

/** How many items a full page has; 0 where more is asked for than the server is known to give. */
function pageSize(
  { parameter, default: usual, maximum = usual }: Limit,
  params: Values,
  fullest: number,
): number {
  const asked = Number(member(params, parameter) ?? usual);
  return asked <= Math.max(maximum ?? 0, fullest) ? asked : 0;
}

/** Whether the body says that there is another page; `undefined` where it does not. */
function readMore(
  body: unknown,
  { more, last }: { readonly more?: Path; readonly last?: Path },
): boolean | undefined {
  const isMore = more && valueAt(body, more);
  const isLast = last && valueAt(body, last);
  return typeof isMore === "boolean"
    ? isMore
    : typeof isLast === "boolean"
      ? !isLast
      : undefined;
}

function readNumber({ asked }: Page, parameter: string, first: number): number {
  const number = Number(member(asked, parameter) ?? first);
  if (Number.isSafeInteger(number)) return number;
  throw new PaginationError(`\`${parameter}\` is no whole number`);
}

/** A server that does not know the parameter gives the same page for ever. */
function checkNew({ items, previous }: Page, next: number): number {
  if (writeJson(items) === writeJson(previous))
    throw new PaginationError(`The page before \`${next}\` came twice`);
  return next;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function toCursor(
  value: unknown,
  more: boolean | undefined,
  path: Path,
): string | number | bigint | undefined {
  const cursor = toPlain(value);
  if (isNumber(cursor) || (cursor && typeof cursor === "string")) return cursor;
  if ((cursor == null || cursor === "") && !more) return undefined;
  throw new PaginationError(`\`${path.join(".")}\` is no cursor`);
}

function resolve(target: string, url: string): string {
  const { origin } = new URL(url);
  // React Native's URL knows nothing relative, and cannot be changed.
  const [page = ""] = url.split(/[?#]/);
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  const whole = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(target)
    ? target
    : target.startsWith("/")
      ? origin + target
      : (/^([?#]|$)/.test(target) ? page : folder) + target;
  let next: URL | undefined;
  try {
    next = new URL(whole, url);
  } catch {
    // No address at all.
  }
  // A fragment is not sent: it makes no other page.
  if (next?.origin === origin) return next.href.replace(/#[^]*/, "");
  throw new PaginationError(`The next page is not to be asked for: ${target}`);
}
