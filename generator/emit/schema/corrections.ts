/**
 * Where the types depart from openapi-typescript's, to say what the document says. Every one of them off gives its very
 * bytes.
 */
export type Corrections = Readonly<Record<never, boolean>>;
