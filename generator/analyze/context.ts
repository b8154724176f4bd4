import type { Transform } from "./schemas/transform.ts";
import type { Format } from "../model/conversion.ts";
import type { Report } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import type { Discriminated } from "./discriminated.ts";
import type { Extensions } from "./extensions.ts";
import type { SchemaLookup } from "./schemas/lookup.ts";
import type { Parents } from "./schemas/parents.ts";

/** What the configuration says to `analyze`. */
export interface AnalyzeOptions {
  /** Names of parameters that become options of `createClient`, beside those marked `x-client-param`. */
  readonly clientParams?: readonly string[];
  /** Keys of operations (`x-…`) to show in the documentation of methods, each with its label. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** The header of idempotency keys, `Idempotency-Key` by default. */
  readonly idempotencyHeader?: string;
  /** Environment variables that `x-env` may name in documents from elsewhere. */
  readonly environment?: readonly string[];
  /** What security schemes are called in the client, and the environment variables that they are read from, by their names in the document. */
  readonly credentials?: Readonly<Record<string, ConfiguredCredential>>;
  /** The tree of resources, in the shape of a Stainless configuration. */
  readonly resources?: Readonly<Record<string, ConfiguredResource>>;
  /** What operations are named after: `"auto"` (default), `"operationId"` or `"rest"`. */
  readonly naming?: NamingStyle | "auto";
  /** Whether methods keep their old names beside new ones, deprecated. */
  readonly keepNames?: boolean;
  /** What a client of the document has already, that names may be kept and changes told; no part of a configuration. */
  readonly known?: KnownNames;
  /** How pages follow one another, by operationId or `GET /path`, where the document does not show it; `false`: they do not. */
  readonly pagination?: Readonly<Record<string, ConfiguredPagination | false>>;
  /** Whether a property with a default is always there in responses. */
  readonly defaultNonNullable?: boolean;
  /** Whether objects may have other properties where the document does not say so. */
  readonly additionalProperties?: boolean;
  /** Whether all properties are there where a schema has no `required`. */
  readonly propertiesRequiredByDefault?: boolean;
  /** Whether lists have as many elements as `minItems` and `maxItems` say. */
  readonly arrayLength?: boolean;
  /** Gives schemas other types, of `pathwright types` alone. */
  readonly transform?: Transform;
  /** What prints `schema.ts`: `"pathwright"` (default) or `"openapi-typescript"`. */
  readonly schemaTypes?: "pathwright" | "openapi-typescript";
  /** Which operations stream, and how, by operationId or `GET /path`, where the document does not say so. */
  readonly streams?: Readonly<Record<string, StreamFormat | StreamOptions>>;
  /** Formats whose values are dates and big integers: `"date-time": "Date"`, `int64: "bigint"`. */
  readonly types?: Readonly<Partial<FormatTypes>>;
}

/**
 * How the pages of an operation follow one another. Members of the body are told as JSON Pointers (RFC 6901), parameters
 * by the names that the document gives them. `items` leads to the list; left out, the body is the list.
 */
export type ConfiguredPagination =
  | { readonly kind: "link"; readonly items?: string }
  | {
      readonly kind: "cursor";
      readonly items?: string;
      readonly parameter: string;
      readonly next: string;
      readonly more?: string;
    }
  | {
      readonly kind: "lastItem";
      readonly items?: string;
      readonly parameter: string;
      /** Of the item; `id` where left out. */
      readonly member?: string;
      readonly more: string;
    }
  | (ConfiguredNumbers & {
      readonly kind: "page";
      /** The number of the first page; 1 where left out. */
      readonly first?: number;
      /** Leads to the number of all pages. */
      readonly totalPages?: string;
    })
  | (ConfiguredNumbers & { readonly kind: "offset" });

interface ConfiguredNumbers {
  readonly items?: string;
  readonly parameter: string;
  /** The parameter that says how many items a page may have. */
  readonly limit?: string;
  readonly more?: string;
  /** Leads to whether this page is the last. */
  readonly last?: string;
  /** Leads to the number of all items. */
  readonly total?: string;
}

/** How a stream is divided into items: events of a `text/event-stream`, or lines. */
export type StreamFormat = "events" | "lines";

/** What the configuration says of one stream. */
export interface StreamOptions {
  readonly format: StreamFormat;
  /** The component schema of an item; else what the document says of the media type. */
  readonly item?: string;
  /** Of the answers that are streams; else the documented one of this format, or the format's own. */
  readonly mediaType?: string;
  /** The member that an item of JSON has where it is an error. */
  readonly error?: string;
}

/** What operations are named after: their tags and operationIds, or their paths and methods. */
export type NamingStyle = "operationId" | "rest";

/** The names in a client that was generated before. */
export interface KnownNames {
  /** `null` where there is no client. */
  readonly naming: NamingStyle | null;
  /** The name of each operation by its method and path: `GET /pets`. */
  readonly operations: ReadonlyMap<string, string>;
  /** The method and path of each operation that still has an older name too, by that name. */
  readonly oldNames: ReadonlyMap<string, string>;
}

/** A resource of the configuration: its methods by name, each a `get /path`, its models, and what lies below it. */
export interface ConfiguredResource {
  readonly methods?: Readonly<
    Record<string, string | { readonly endpoint: string }>
  >;
  /** Names of types, each with the component schema that has it: `#/components/schemas/PetDto`, or `PetDto`. */
  readonly models?: Readonly<Record<string, string>>;
  readonly subresources?: Readonly<Record<string, ConfiguredResource>>;
}

/** How the client takes what a security scheme sends. */
export interface ConfiguredCredential {
  /** What the option of the client is called; the name of the scheme where left out. */
  readonly option?: string;
  /** The environment variable that is read where the option is not given. */
  readonly environment?: string;
}

/** The types that values of a format have instead of strings and numbers. */
export interface FormatTypes extends Record<Format, string> {
  readonly "date-time": "Date";
  readonly int64: "bigint";
}

/** What every part of `analyze` is handed. */
export interface Context {
  readonly document: Document;
  readonly options: AnalyzeOptions;
  readonly report: Report;
  /** The schemas among which discriminators choose. */
  readonly discriminated: Discriminated;
  /** What is documented of the extensions that things have. */
  readonly extensions: Extensions;
  /** The formats whose values are not as JSON has them. */
  readonly formats: readonly Format[];
  /** The schemas that stand for those that inherit them. */
  readonly parents: Parents;
  /** The schemas by where they stand in the document. */
  readonly schemas: SchemaLookup;
}
