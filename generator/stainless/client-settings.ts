import type { Config } from "../config/index.ts";
import { isObject } from "../openapi/json.ts";
import type { Setting } from "./settings.ts";

type Credentials = NonNullable<Config["credentials"]>;

/** What the settings of the client come to. */
export type ImportedSettings = Pick<
  Config,
  "credentials" | "clientParams" | "idempotencyHeader"
>;

/** Reads the options of the client that are credentials or parameters, with their environment variables, and the idempotency header. */
export function clientSettings(setting: Setting): ImportedSettings {
  const credentials: Record<string, Credentials[string]> = {};
  const clientParams: string[] = [];
  for (const [name, option] of setting.member("opts").members()) {
    const scheme = schemeOf(option);
    const parameter = parameterOf(option);
    if (scheme !== null && !Object.hasOwn(credentials, scheme)) {
      option.member("auth").member("security_scheme").take();
      option.member("auth").member("role").takeIf("value", null);
      const environment = option.member("read_env").text();
      credentials[scheme] = {
        option: name,
        ...(environment !== null && { environment }),
      };
    } else if (scheme === null && parameter !== null) {
      clientParams.push(option.member(parameter).text() ?? "");
    } else continue;
    option.member("type").takeIf("string");
    option.member("nullable").take();
  }
  const header = setting.member("idempotency").member("header").text();
  return {
    ...(Object.keys(credentials).length > 0 && { credentials }),
    ...(clientParams.length > 0 && { clientParams }),
    ...(header !== null && { idempotencyHeader: header }),
  };
}

/** The security scheme that an option is the value of; `null` where it is none, or one of several parts of it. */
function schemeOf(option: Setting): string | null {
  const auth = option.peek("auth");
  if (!isObject(auth)) return null;
  const { security_scheme: scheme, role } = auth;
  const isWhole = [undefined, null, "value"].includes(role as null);
  return isWhole && typeof scheme === "string" ? scheme : null;
}

/** The key by which an option is a parameter of operations; `null` where it is none. */
function parameterOf(option: Setting): string | null {
  const names = ["send_as_path_param", "send_as_query_param"];
  return names.find((name) => typeof option.peek(name) === "string") ?? null;
}
