import type { Conversion, Format } from "./conversion.ts";
import type { Documentation } from "./documentation.ts";
import type { Pagination } from "./pagination.ts";
import type { Server } from "./server.ts";

export type { Documentation };

/**
 * What `analyze` makes of a document and `emit` prints: every default of OpenAPI settled, every name given.
 * It holds no type expressions: a type is a coordinate into the schema types.
 */
export interface ApiModel {
  readonly documentation: Documentation;
  /** The first server with its variables' defaults filled in; `null` where the document has none. */
  readonly baseUrl: string | null;
  /** All servers that the document lists. */
  readonly servers: readonly Server[];
  /** The header of an idempotency key, in lower case, where the configuration names one. */
  readonly idempotencyHeader: string | null;
  readonly clientParameters: readonly ClientParameter[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly resources: readonly Resource[];
  readonly models: readonly Model[];
  /** The formats whose values are not as JSON has them. */
  readonly formats: readonly Format[];
  /** Where answers have them: what several operations share. */
  readonly conversions: readonly Conversion[];
}

/** One resource: a class, and a member of the client or of the resource above it. */
export interface Resource {
  readonly names: ResourceNames;
  readonly documentation: Documentation;
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
}

export interface ResourceNames {
  /** The member that holds it: `livestreams`. */
  readonly member: string;
  /** Its class: `Livestreams`. */
  readonly type: string;
  /** Its file below `resources/`, without extension: `realtime-kit/livestreams`. */
  readonly file: string;
  /** The members that lead to it from the client: `["realtimeKit", "livestreams"]`. */
  readonly members: readonly string[];
}

/** One operation of the document. */
export interface Operation {
  readonly names: OperationNames;
  readonly id: string | null;
  /** As it is sent: `GET`. */
  readonly method: string;
  readonly path: string;
  /** The path that is filled in: every placeholder the name of a parameter, and nothing that URL parsers would change. */
  readonly template: string;
  readonly documentation: Documentation;
  /** Path parameters first, in path order; then the others in document order. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  /** What else the body may be, by its media type. */
  readonly otherBodies: readonly Body[];
  /** The member of `params` that names the body's media type; `null` where the caller has no choice. */
  readonly contentTypeKey: string | null;
  readonly responses: readonly Response[];
  /** The media types of all successes, or of `default` where there is no other; none leave fetch its own `Accept`. */
  readonly accept: readonly string[];
  /** Whether a success can be bytes. */
  readonly isBinary: boolean;
  /** What the successes are, or can be, item by item. */
  readonly stream: Stream | null;
  /** Requirements in order of preference; each lists options of the client. `[]`: no credentials are sent. */
  readonly security: readonly (readonly string[])[];
  /** The base URL of this operation, where it is another than the model's. */
  readonly server: string | null;
  /** How its answers lead through a list, where they are pages of one. */
  readonly pagination: Pagination | null;
}

export interface OperationNames {
  readonly method: string;
  /** The exported data object. */
  readonly data: string;
  readonly params: string;
  readonly response: string;
  readonly error: string;
  readonly result: string;
}

export type ParameterIn = "path" | "query" | "header" | "cookie";

export type Style =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

/** One parameter, with what decides how it is sent. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterIn;
  readonly required: boolean;
  readonly place: ParameterPlace;
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type where the parameter is described by `content`. */
  readonly content: string | null;
  /** Whether its values are single ones, never lists or objects. */
  readonly isScalar: boolean;
  readonly documentation: Documentation;
  readonly type: SchemaRef;
}

/** Where the caller gives a parameter: as an argument, or as a member of `params`, behind a client option or not. */
export type ParameterPlace =
  | { readonly kind: "argument"; readonly name: string }
  | { readonly kind: "member"; readonly key: string }
  | { readonly kind: "client"; readonly key: string; readonly option: string };

/** A request body: its members stand in `params`, or it is one member of `params` itself. */
export type Body = FlatBody | WholeBody;

interface BodyFacts {
  readonly mediaType: string;
  /** How members of a form are written that OpenAPI's defaults say otherwise of. */
  readonly encoding: readonly Encoding[];
}

/** How a member of a form is written (OpenAPI 3.1, 4.8.15): in a style, or as a media type. */
export type Encoding =
  | (Pick<Parameter, "name" | "style" | "explode" | "allowReserved"> & {
      readonly kind: "style";
    })
  | {
      readonly kind: "mediaType";
      readonly name: string;
      readonly mediaType: string;
    };

export interface FlatBody extends BodyFacts {
  readonly kind: "flat";
  readonly members: readonly BodyMember[];
}

export interface BodyMember {
  readonly name: string;
  readonly required: boolean;
  readonly documentation: Documentation;
  /** Of a part of a multipart body that is a file, or a list of them, there is no type of the document's. */
  readonly type: SchemaRef | "binary" | "binaries";
}

export interface WholeBody extends BodyFacts {
  readonly kind: "whole";
  readonly key: string;
  readonly required: boolean;
  readonly documentation: Documentation;
  /** How a body of this media type is given: as the document's type, as members with files, or as what fetch takes. */
  readonly type: SchemaRef | readonly BodyMember[] | "binary" | "text";
}

/** What one response key of the document promises. */
export interface Response {
  readonly status: ResponseStatus;
  readonly contents: readonly Content[];
  /** Where a body of JSON is converted; `null` where it stays as it is. */
  readonly conversion: Conversion | null;
}

export type StatusRange = "1XX" | "2XX" | "3XX" | "4XX" | "5XX";
export type ResponseStatus = number | StatusRange | "default";

/** One media type of a response, by how the runtime reads it. */
export type Content =
  | {
      readonly kind: "json";
      readonly mediaType: string;
      readonly type: SchemaRef;
    }
  | { readonly kind: "text" | "binary"; readonly mediaType: string };

/** A success that comes item by item: by events of a `text/event-stream`, or by lines. */
export interface Stream {
  readonly format: "events" | "lines";
  /** The one that is asked for, then those of other documented streams, which no call is awaited for. */
  readonly mediaTypes: readonly string[];
  /** Whether items are text as it comes, not JSON. */
  readonly isText: boolean;
  /** The type of an item, or (`isElement`) of the list of them; `null` where the document does not say. */
  readonly item: (SchemaRef & { readonly isElement: boolean }) | null;
  /** Where an item is converted; `null` where it stays as it is. */
  readonly conversion: Conversion | null;
  /** The media types of the other successes: the call can be awaited for one of these. */
  readonly otherwise: readonly string[];
}

/** A type, as a coordinate into the schema types: `paths["/pets"]["get"]…`. */
export interface SchemaRef {
  /** The steps from the exported interface: `["paths", "/pets", "get", …]`; `null`: a string, of which no more is known. */
  readonly steps: readonly string[] | null;
  /** After how many steps stands a member that the schema types declare optional (`query?`). */
  readonly optionalAfter: readonly number[];
  /** A value that this type takes, for examples; `undefined` where none could be made. */
  readonly sample: unknown;
}

/** A parameter that `createClient` takes once for all operations. */
export interface ClientParameter {
  readonly option: string;
  readonly documentation: Documentation;
  readonly type: SchemaRef;
}

interface SecuritySchemeFacts {
  readonly option: string;
  readonly documentation: Documentation;
  /** The environment variable that `x-env` names. */
  readonly environment: string | null;
}

/** A security scheme (OpenAPI 3.1, 4.8.27) by what is sent; OAuth 2 and OpenID Connect send a bearer token. */
export type SecurityScheme =
  | (SecuritySchemeFacts & { readonly type: "bearer" })
  | (SecuritySchemeFacts & { readonly type: "basic" })
  | (SecuritySchemeFacts & { readonly type: "http"; readonly scheme: string })
  | (SecuritySchemeFacts & {
      readonly type: "apiKey";
      readonly in: "query" | "header" | "cookie";
      readonly name: string;
    });

/** A component schema under the name that TypeScript knows it by. */
export interface Model {
  readonly name: string;
  /** Its key under `components.schemas`. */
  readonly component: string;
  readonly documentation: Documentation;
  /** The values of an enum of strings and numbers, without repetition; `null` for any other schema. */
  readonly values: readonly (string | number)[] | null;
}
