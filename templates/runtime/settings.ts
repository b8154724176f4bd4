import type { Api, Credentials } from "./api.ts";
import type { HeaderFields } from "./headers.ts";
import type { BaseClientOptions } from "./options.ts";
import type { Middleware } from "./path-types.ts";

/** What all calls of one client share. */
export interface Settings {
  readonly api: Api;
  /** The client's own, its client parameters and credentials among them. */
  readonly options: BaseClientOptions & Readonly<Record<string, unknown>>;
  /** The client's options of the platform's Request. */
  readonly init: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<HeaderFields>;
  /** In lower case. */
  readonly idempotencyHeader: string;
  readonly credentials: Credentials | undefined;
  readonly middleware: Middleware[];
}
