import type { GivenBody } from "./api.ts";
import { RequestError } from "./errors.ts";
import { type Operation, type Parameter, parametersOf } from "./operation.ts";
import type { Values } from "./parts.ts";
import type { Settings } from "./settings.ts";
import { member } from "./text.ts";

/** What a call sends: values by place and name, and the body before it is serialized. */
export interface Input extends GivenBody {
  readonly params: Params;
}

/** Values by place, as openapi-fetch takes them. */
export type Params = {
  readonly [Place in Parameter["in"]]?: Values;
};

/**
 * Sorts the arguments of a resource-shaped call: path parameters by position, the others by name.
 *
 * @throws RequestError for a client parameter that neither the client nor the call gives.
 */
export function readArguments(
  operation: Operation,
  args: readonly unknown[],
  given: object,
  { api, options }: Settings,
): Input {
  const params: { [Place in Parameter["in"]]?: Record<string, unknown> } = {};
  let position = 0;
  for (const parameter of parametersOf(operation)) {
    const { in: place, name, key = name, client } = parameter;
    let value =
      place === "path" && !client ? args[position++] : member(given, key);
    if (client) {
      value ??= member(options, client);
      if (value == null && (place === "path" || parameter.required))
        throw new RequestError(
          `\`${name}\` is missing: give \`${client}\` to createClient or \`${key}\` to the call`,
        );
    }
    // Without a prototype, `__proto__` is a name like any other.
    if (value !== undefined)
      (params[place] ??= Object.create(null) as Record<string, unknown>)[name] =
        value;
  }
  return { params, ...api.bodies?.read(operation, given) };
}
