import { remembered } from "./remembered.ts";

/** A name without what differs between ways to write it: `$skip`, `page_size`, `page[size]`, `PageSize`. */
export const plain: (name: string) => string = remembered((name) =>
  name.replace(/[$_.[\]-]/g, "").toLowerCase(),
);

/** What parameters and members are called that are about pages, by plain names, the best first. */
export const limitNames: readonly string[] =
  "perpage pagesize limit size".split(" ");
export const pageNames: readonly string[] = ["page", "pagenumber"];
export const offsetNames: readonly string[] = ["offset", "skip"];
/** What asks for a page by a cursor; the plain `page` does so in Stripe's searches. */
export const cursorNames: readonly string[] =
  "cursor pagecursor pagetoken nextpagetoken nexttoken continuationtoken startingafter after marker page".split(
    " ",
  );
export const nextNames: readonly string[] =
  "nextcursor nextpagetoken nexttoken nextpage continuationtoken nextmarker".split(
    " ",
  );
export const moreNames: readonly string[] = "hasmore hasnext hasnextpage".split(
  " ",
);
export const lastNames: readonly string[] = "last islast islastpage".split(" ");
export const totalNames: readonly string[] =
  "total totalcount totalitems totalresults totalelements".split(" ");
export const totalPagesNames: readonly string[] =
  "totalpages pagecount lastpage".split(" ");

/** The types of a number. */
export const numbers: readonly string[] = ["integer", "number"];
