import type { Api, Credentials } from "./api.ts";
import type { HeaderFields } from "./headers.ts";
import type { BaseClientOptions } from "./options.ts";
import type { Serialize } from "./init.ts";
import type { CallOptions } from "./parts.ts";
import type { Run } from "./middleware.ts";
import type { Middleware } from "./path-types.ts";

/** What all calls of one client share. */
export interface Settings {
  readonly api: Api;
  /** The client's own, its client parameters and credentials among them. */
  readonly options: BaseClientOptions & Readonly<Record<string, unknown>>;
  /** What stands in for the options that a call leaves out. */
  readonly defaults: CallOptions;
  readonly headers: Readonly<HeaderFields>;
  /** In lower case. */
  readonly idempotencyHeader: string;
  readonly credentials: Credentials | undefined;
  readonly middleware: Middleware[];
  /** Runs middleware. There where there can be any: nobody else's bundle has it. */
  runHooks?: Run;
  /** How openapi-fetch writes bodies that no codec does, where there are calls by path. */
  defaultBodySerializer?: Serialize;
}
