import type { Api } from "./api.ts";
import { type Input, readArguments } from "./arguments.ts";
import { PendingCall } from "./pending-call.ts";
import { setHeaders } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { CallOptions } from "./parts.ts";
import { ApiPromise } from "./promise.ts";
import type { Result } from "./result.ts";
import type { Settings } from "./settings.ts";

/** What the resources of one client call. */
export interface Core extends Settings {
  /**
   * Starts a resource-shaped call: `args` are the path parameters in path order, but for those of the client; `params`
   * hold the other parameters and the body. Whatever is wrong with them rejects the promise.
   */
  call<Data, Outcome = Result>(
    operation: Operation,
    args: readonly unknown[],
    params?: object,
    options?: RequestOptions,
  ): ApiPromise<Data, Outcome>;
  /** The same, for what reads the answer in a way of its own; `change` has the last word on what is sent. */
  start(
    operation: Operation,
    args: readonly unknown[],
    params?: object,
    options?: CallOptions,
    change?: (input: Input) => Input,
  ): PendingCall;
}

/** Reads the options of a client, and the environment variables that the document names. */
export function coreOf(api: Api, options: Core["options"]): Core {
  const { clientParameters = [], securitySchemes = {} } = api;
  const { headers, middleware = [], query: usualQuery, ...others } = options;
  const defaults: Record<string, unknown> = { ...others, usualQuery };
  // A key is for one call, serializers for calls by path; what the document names is read by name, credentials nowhere else.
  for (const name of [
    "bodySerializer",
    "idempotencyKey",
    "pathSerializer",
    "querySerializer",
    ...clientParameters,
    ...Object.keys(securitySchemes),
  ])
    defaults[name] = undefined;
  const whole: Core = {
    api,
    options,
    defaults,
    headers: setHeaders({}, headers),
    idempotencyHeader: api.idempotencyHeader ?? "idempotency-key",
    credentials: api.authorize?.(securitySchemes, options),
    middleware: [...middleware],
    call(...call) {
      const pending = core.start(...call);
      return new ApiPromise(() => pending);
    },
    start(operation, args, params, own, change = (input) => input) {
      const { uses } = operation;
      const settings = uses
        ? Object.assign(Object.create(core), {
            api: Object.assign(Object.create(api), uses),
          })
        : core;
      return new PendingCall(settings, operation, own, () =>
        change(readArguments(operation, args, params ?? {}, settings)),
      );
    },
  };
  // Nothing is its own: whoever prints what functions are called with sees no credential.
  const core = Object.create(whole) as Core;
  return core;
}
