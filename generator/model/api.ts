import type { ParameterIn, Style } from "../openapi/styles.ts";
import type { Conversion, Format } from "./conversion.ts";
import type { Documentation } from "./documentation.ts";
import type { Pagination } from "./pagination.ts";
import type {
  Declaration,
  Schema,
  SchemaDocumentation,
  SchemaTypes,
} from "./schema.ts";
import type { Server } from "./server.ts";
import type { ItemError, Stream } from "./stream.ts";

export type { Documentation, ItemError, Stream };

/**
 * What `analyze` makes of a document and `emit` prints: every default of OpenAPI settled, every name given.
 * It holds no TypeScript.
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
  /** What operations are named after: their operationIds, or paths and methods. */
  readonly naming: "operationId" | "rest";
  readonly declarations: readonly Declaration[];
  /** Objects that are written several times in one file, by the names that they have there. */
  readonly objectNames: ReadonlyMap<Schema, string>;
  readonly schemaTypes: SchemaTypes;
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
  /** Methods of this resource, or of another, under names that they had here before. */
  readonly oldNames: readonly OldName[];
  readonly resources: readonly Resource[];
}

/** A name that a method had before, beside the one that it has now. */
export interface OldName {
  readonly method: string;
  readonly operation: Operation;
  /** The resource that the operation belongs to now. */
  readonly resource: ResourceNames;
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
  /** All parameters of the query together; `null` where it has none. */
  readonly query: Schema | null;
  readonly body: Body | null;
  /** What else the body may be, by its media type. */
  readonly otherBodies: readonly Body[];
  /** The member of `params` that names the body's media type; `null` where the caller has no choice. */
  readonly contentTypeKey: string | null;
  /** What a method takes beside its arguments, and whether it has to be given. */
  readonly params: Schema;
  readonly needsParams: boolean;
  readonly responses: readonly Response[];
  /** What asks for all successes, or for `default` where there is no other, in an `Accept` header; none leave fetch its own. */
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
  /** What an item of a page is; `null` where there are no pages, or no schema describes their items. */
  readonly pageItem: Schema | null;
}

export interface OperationNames {
  readonly method: string;
  /** Why it is called so, and belongs where it does. */
  readonly reason: string;
  /** Whether the configuration has it so. */
  readonly isConfigured: boolean;
  /** What its function is declared as, which no word of the language may be: `delete_`. It is exported as `method`. */
  readonly function: string;
  /** The exported data object. */
  readonly data: string;
  readonly params: string;
  readonly response: string;
  readonly error: string;
  readonly result: string;
}

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
  /** The same as a member of an object. */
  readonly valueDocumentation: SchemaDocumentation | null;
  readonly type: Sampled;
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
  readonly schema: Schema;
  readonly members: readonly BodyMember[];
}

export interface BodyMember {
  readonly name: string;
  readonly required: boolean;
  readonly documentation: Documentation;
  /** Of a part of a multipart body that is a file, or a list of them, there is no type of the document's. */
  readonly type: Sampled | "binary" | "binaries";
}

export interface WholeBody extends BodyFacts {
  readonly kind: "whole";
  readonly key: string;
  readonly required: boolean;
  readonly documentation: Documentation;
  readonly schema: Schema;
  /** How a body of this media type is given: as the document's type, as members with files, or as what fetch takes. */
  readonly type: Sampled | readonly BodyMember[] | "binary" | "text";
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

/** One media type of a response: how the runtime reads it, and what asks for it in an `Accept` header. */
export type Content = {
  readonly mediaType: string;
  readonly accept: readonly string[];
} & (
  | { readonly kind: "json"; readonly schema: Schema }
  | { readonly kind: "text" | "binary" }
);

/** A schema, with a value for examples that matches it; `undefined` where none could be made. */
export interface Sampled {
  readonly schema: Schema;
  readonly sample: unknown;
}

/** A parameter that `createClient` takes once for all operations. */
export interface ClientParameter {
  readonly option: string;
  readonly documentation: Documentation;
  readonly schema: Schema;
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
