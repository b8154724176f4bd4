/** The wire facts of one operation: static data that the generator writes and the runtime reads. */
export interface Operation {
  /** The document's `operationId`. */
  readonly id: string | null;
  readonly method: string;
  /** The path template, placeholders in braces. */
  readonly path: string;
  /** The path as the document has it, which calls by path give, where that is not `path`. */
  readonly key?: string;
  /**
   * Path parameters first, in path order; the others in document order. One of which nothing but its name is said is in the
   * path where that has it in braces, else in the query.
   */
  readonly parameters?: readonly (string | Parameter)[];
  readonly body?: RequestBody;
  /** The media types of the documented success answers, as an `Accept` header; `null`: send none. The API's where left out. */
  readonly accept?: string | null;
  /** Which failures may be text, by status, range of statuses, or `default`; `false`: this one is JSON, unlike others. */
  readonly textFailures?: Readonly<Record<string, boolean>>;
  /** Security requirements in order of preference; each lists options of the client. `[]`: send nothing. The API's where left out. */
  readonly security?: readonly (readonly string[])[];
  /** The parts of the runtime that it calls for, as `Codecs`, where the API may not name them. */
  readonly uses?: object;
  /** Base URL of this operation where the document gives it another than the client's. */
  readonly server?: string;
}

/** The parameters of an operation, each with its place. */
export function parametersOf({
  path,
  parameters = [],
}: Operation): Parameter[] {
  return parameters.map((one) =>
    typeof one === "string"
      ? { in: path.includes(`{${one}}`) ? "path" : "query", name: one }
      : one,
  );
}

/** One parameter. What is left out has OpenAPI's default for its place. */
export interface Parameter {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  /** The member of `params` that carries it, where that is not `name`. */
  readonly key?: string;
  /** The option of the client that fills it in when the call does not. */
  readonly client?: string;
  /** Said only of client parameters outside the path: one of both has to give it. */
  readonly required?: true;
  readonly style?:
    | "simple"
    | "label"
    | "matrix"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject"
    | "cookie";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The media type of a parameter described by `content`. */
  readonly content?: string;
}

/** The request body of an operation. */
export interface RequestBody {
  /** The media type sent when the caller names none. A range, such as `image/*`, gives way to that of a Blob. */
  readonly type: string;
  /** The body's members stand beside the parameters in `params`. */
  readonly flat?: true;
  /** The member of `params` that carries a body that is not flat; `body` where left out. */
  readonly key?: string;
  /** How members of a form are written that OpenAPI's defaults say otherwise of. */
  readonly encoding?: readonly Encoding[];
  /** The members of a form in style `deepObject`. */
  readonly deepObject?: readonly string[];
  /** The member of `params` that names the media type, where the caller has a choice. */
  readonly typeKey?: string;
  /** The other media types that the caller may name. */
  readonly others?: readonly RequestBody[];
}

/** How a member of a form is written (OpenAPI 3.1, 4.8.15): in a style, or as a media type. */
export interface Encoding extends Pick<
  Parameter,
  "name" | "style" | "explode" | "allowReserved"
> {
  readonly type?: string;
}
