import type { Decided } from "./support.ts";

/** Where a call by path does otherwise than openapi-fetch's, and why. */
export const decided: readonly Decided[] = [
  {
    name: "text of a type that is not JSON's",
    because: "text/plain is sent as it is, not in quotation marks",
  },
  {
    name: "an operation of the document",
    because: "it asks for the media types that its answers have: `Accept`",
  },
  {
    name: "the path /{.simple}/{;list}/{list*}/{.object*}/{;object*}",
    because:
      "a parameter's style comes from the document, which does not have this path",
  },
  {
    name: "the path value !*'()",
    because: "all but RFC 3986's unreserved characters are encoded",
  },
  {
    name: "a path value that is missing",
    because: "`{text}` is no resource: nothing is sent",
  },
  ...[
    "an array of a query in style pipeDelimited",
    "an object of a query in style deepObject",
    "an object of a query in style deepObject, exploded",
  ].map((name) => ({
    name,
    because: "RFC 3986 has no `|`, `[` and `]` in a query: they are encoded",
  })),
  {
    name: "an empty 500 as an answer",
    because: "an error without a body is undefined, as a success without one",
  },
  {
    name: "the method TRACE",
    because: "what cannot be made is a RequestError, whose cause says why",
  },
  ...[
    "an error that middleware leaves as it is",
    "the error that middleware is told of",
  ].map((name) => ({
    name,
    because: "no answer is a ConnectionError, whose cause is fetch's error",
  })),
  {
    name: "what middleware is told of a call",
    because: "`params.path` is always there",
  },
];
