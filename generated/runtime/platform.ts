// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
/*
 * Types of the platform for which Node, Bun, Deno, Workers and browsers have no name in common, by what all of them do
 * name. Nothing here needs the DOM library.
 */

/** What `fetch` takes as a body. */
export type BodyInit = NonNullable<RequestInit["body"]>;

/** What `fetch` can make of a redirect. */
export type RequestRedirect = NonNullable<RequestInit["redirect"]>;

/** What a Blob can be made of. */
export type BlobPart = NonNullable<
  ConstructorParameters<typeof Blob>[0]
>[number];
