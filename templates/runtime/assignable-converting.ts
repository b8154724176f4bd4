/** Adds nothing: where values are converted, openapi-fetch's types take a `Date` apart, and its client must not be taken for this one. */
export type Assignable = unknown;
