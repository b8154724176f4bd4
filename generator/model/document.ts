/** The versions of OpenAPI that a document may declare. */
export type OpenApiVersion = "3.0" | "3.1" | "3.2";

/** A place in a document: the value there, and where that is. */
export interface Node {
  /** What the document has here; `undefined` where it has nothing. */
  readonly value: unknown;
  /** JSON Pointer (RFC 6901) of the value, after following `$ref`. `""` is the whole document. */
  readonly at: string;
  /** The name of the component this place was reached through, or `null` where it stands inline. */
  readonly component: string | null;
  /** The member `key`, its `$ref`s followed. Its value is `undefined` where there is none, or this is no object. */
  get(key: string): Node;
  /** The members in document order, their `$ref`s followed; none where this is no object. */
  entries(): readonly [key: string, node: Node][];
  /** The elements, their `$ref`s followed; none where this is no array. */
  items(): readonly Node[];
  /** The member `key` where it is a string, else `null`. */
  string(key: string): string | null;
  /** Whether the member `key` is `true`. */
  flag(key: string): boolean;
}

/** One OpenAPI document, read and resolvable, not yet interpreted. */
export interface Document {
  /** The name it was given, as diagnostics print it. */
  readonly file: string;
  readonly version: OpenApiVersion;
  readonly root: Node;
  /** Whether an object may stand at several places in it, as YAML's aliases have it. */
  readonly mayRepeat: boolean;
  /** The operations that the configuration leaves out, each by its operationId and as `get /path`. */
  readonly leftOut: ReadonlySet<string>;
  /** The place that a JSON Pointer names. */
  node(pointer: string): Node;
  /** Whether a place stands in the document itself and that is local: neither another file's, nor anything from a URL. */
  isOwn(node: Node): boolean;
}
