/** What every object inherits: a member of such a name would be there where none is given. */
const inheritedNames: readonly string[] = [
  "constructor",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
];

/** What the `options` of a client hold before the document adds to them. */
export const clientOptionNames: readonly string[] = [
  ...inheritedNames,
  "baseUrl",
  "fetch",
  "headers",
  "timeout",
  "maxRetries",
  "maxResponseSize",
  "middleware",
  "logger",
  "query",
  "redirect",
  "reconnect",
  "idleTimeout",
  "maxItemSize",
  ..."requestInitExt Request querySerializer bodySerializer pathSerializer cache cf credentials dispatcher".split(
    " ",
  ),
  ..."duplex integrity keepalive mode next priority referrer referrerPolicy window".split(
    " ",
  ),
];

/** The members that every client has: the path-typed interface, and what would make it a promise. */
export const clientMemberNames: readonly string[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "QUERY",
  "request",
  "use",
  "eject",
  "withOptions",
  "then",
  ...inheritedNames,
];

/** The members that no resource may redefine, and `then`: whoever has it is taken for a promise. */
export const resourceMemberNames: readonly string[] = [
  "then",
  ...inheritedNames,
];

/** Words that nothing may be called (ECMA-262, 12.7.2, strict mode and modules). */
const reservedWords: readonly string[] = [
  ..."arguments await break case catch class const continue debugger default delete do else enum eval export".split(
    " ",
  ),
  ..."extends false finally for function if implements import in instanceof interface let new null package".split(
    " ",
  ),
  ..."private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
];

/** What no argument may be called, and what it must not hide. */
export const argumentNames: readonly string[] = [
  ...reservedWords,
  "undefined",
  "params",
  "options",
  "openEvents",
  "openLines",
];

/** What no function may be declared as, beside what its file imports. */
export const functionNames: readonly string[] = [
  ...reservedWords,
  ..."core undefined globalThis exports require openEvents openLines byLink byCursor byAddress byLastItem byPage byOffset".split(
    " ",
  ),
  ..."parameters bodies writeForm readMedia isTextFailure".split(" "),
];

/** What no type may be called: TypeScript's own have these names. */
export const wordsOfTypes: readonly string[] = [
  ...reservedWords,
  ..."any bigint boolean never number object string symbol undefined unknown".split(
    " ",
  ),
];

/** Globals that a reader would mistake a type for. */
const globalTypes: readonly string[] = [
  ..."AbortSignal Array Blob Boolean Date Error Exclude Extract File FormData Function Headers Map Number".split(
    " ",
  ),
  ..."NonNullable Object Omit Partial Pick Promise Readonly ReadableStream Record Request RequestInit".split(
    " ",
  ),
  ..."Response Set String Symbol URL URLSearchParams".split(" "),
];

/** What a generated file exports or refers to without the document's doing. */
export const typeNames: readonly string[] = [
  // what index.ts exports
  ..."ApiError AuthenticationError BadRequestError ConflictError ConnectionError InternalServerError".split(
    " ",
  ),
  ..."NotFoundError ParseError PathwrightError PermissionDeniedError RateLimitError RequestError TimeoutError".split(
    " ",
  ),
  ..."UnprocessableEntityError ApiPromise Client ClientOptions RequestOptions Credential BasicCredential BinaryBody".split(
    " ",
  ),
  ..."BaseClientOptions HeaderOptions Fetch Middleware PathClient Success Failure Result SuccessStatus".split(
    " ",
  ),
  ..."RedirectStatus ClientErrorStatus ServerErrorStatus ErrorStatus createClient createCore Core".split(
    " ",
  ),
  ..."createLogger Logger LoggerOptions LogEvent ServerVariables".split(" "),
  ..."mockError mockPages mockResponse mockStream".split(" "),
  ..."PagePromise PagedOperation PaginationError ListPage BinaryPromise".split(
    " ",
  ),
  ..."createPathClient createPathBasedClient wrapAsPathBasedClient PathBasedClient paths components operations webhooks Readable Writable".split(
    " ",
  ),
  ..."ApiStream ApiEventStream ItemStream EventStream EventStreamOptions ServerSentEvent openEvents openLines".split(
    " ",
  ),
  ..."StreamError StreamOptions".split(" "),
  // what other files refer to
  ..."Api Resource Operation StreamOperation Converting Parameter RequestBody Body WithRequired Without".split(
    " ",
  ),
  ...globalTypes,
];

/** What a file of types alone declares, or refers to. */
export const namesInTypes: readonly string[] = [
  ..."paths webhooks components operations references ApiPaths BinaryBody WithRequired Without".split(
    " ",
  ),
  ..."Readable Writable ArrayBuffer ArrayBufferView AsyncIterable Blob Exclude NonNullable Pick".split(
    " ",
  ),
  ..."ReadableStream Record Uint8Array".split(" "),
];

/** What no type of such a file is called unless it is asked for: the same, and globals that a reader would mistake it for. */
export const namesOfTypes: readonly string[] = [
  ...namesInTypes,
  ...globalTypes,
];

/** Names that some file system cannot hold, or that the output already uses. */
export const fileNames: readonly string[] = [
  ..."con prn aux nul index".split(" "),
  // To Windows a digit that is raised is that digit.
  ...[..."123456789¹²³"].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];
