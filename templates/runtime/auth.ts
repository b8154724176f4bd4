import type {
  Authorize,
  CredentialPlace,
  SecurityScheme,
  Signer,
} from "./api.ts";
import { RequestError } from "./errors.ts";
import type { BasicCredential, Credential } from "./options.ts";
import type { BodyInit } from "./platform.ts";
import {
  type PendingCredential,
  shareCredential,
} from "./pending-credential.ts";
import { bodyOf, rebuild } from "./request.ts";
import { limit } from "./timing.ts";

/** A bearer token (RFC 6750), which OAuth 2 and OpenID Connect send as well. */
export function bearer(env?: string): SecurityScheme {
  return http("Bearer", env);
}

/** Any scheme of the `Authorization` header (RFC 9110, 11.1): the credential stands as it is behind its name. */
export function http(scheme: string, env?: string): SecurityScheme {
  return {
    place: inHeader,
    name: "Authorization",
    env,
    write: (value) => `${scheme} ${value as string}`,
  };
}

/** User name and password in UTF-8 (RFC 7617), or both as text with a colon between. */
export function basic(env?: string): SecurityScheme {
  return {
    ...http("Basic", env),
    write(value) {
      const { username, password } = value as BasicCredential;
      const text =
        typeof value === "string" ? value : `${username}:${password}`;
      const bytes = Array.from(new TextEncoder().encode(text));
      // One by one: a call takes only so many arguments.
      const binary = bytes.map((byte) => String.fromCharCode(byte)).join("");
      return `Basic ${btoa(binary)}`;
    },
  };
}

/** A key under a name of its own. */
export function apiKey(
  place: CredentialPlace,
  name: string,
  env?: string,
): SecurityScheme {
  return { place, name, env, write: (value) => value as string };
}

export const inHeader: CredentialPlace = {
  isTaken: ({ headers }, name) => headers.has(name),
  put(request, name, value) {
    request.headers.set(name, value);
    return request;
  },
};

/** Reads and writes the address as text: React Native's `URL` cannot be changed. */
export const inQuery: CredentialPlace = {
  isTaken: ({ url }, name) =>
    new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(url)?.[1]).has(name),
  put(request, name, value, body) {
    const pair = [name, value].map(encodeURIComponent).join("=");
    const url = request.url.replace(
      /^([^?#]*)(?:\?([^#]*))?/,
      (_, address: string, search?: string) =>
        `${address}?${search ? `${search}&` : ""}${pair}`,
    );
    return rebuild(request, url, body);
  },
};

export const inCookie: CredentialPlace = {
  isTaken: (request, name) => cookies(request, name).isTaken,
  put(request, name, value) {
    const unsafe = /[^!-~]|[",;\\]/g;
    const pair = `${name}=${value.replace(unsafe, encodeURIComponent)}`;
    const { others } = cookies(request, name);
    request.headers.set("cookie", [...others, pair].join("; "));
    return request;
  },
};

/** The cookies of a request but those of this name, and whether there were such. */
function cookies(
  { headers }: Request,
  name: string,
): { others: string[]; isTaken: boolean } {
  const all = headers.get("cookie")?.split("; ") ?? [];
  const others = all.filter((pair) => !pair.startsWith(`${name}=`));
  return { others, isTaken: others.length < all.length };
}

/** One credential. */
interface Secret extends SecurityScheme {
  readonly option: string;
  /** What is sent, or how to ask for it where the caller gave a function. */
  readonly value: string | (() => PendingCredential);
}

type Value = string | BasicCredential;

/** The credentials that `options` hold, or the environment variables that the document names. */
export const authorize: Authorize = (schemes, options) => {
  const secrets: Record<string, Secret> = {};
  for (const [option, scheme] of Object.entries(schemes)) {
    const source = (options[option] ??
      (scheme.env && readVariable(scheme.env))) as
      Credential<Value> | undefined;
    if (source) {
      const value =
        typeof source === "function"
          ? shareCredential(
              (refused?: Value) => ask(option, source, refused),
              scheme.write,
            )
          : scheme.write(source);
      secrets[option] = { ...scheme, option, value };
    }
  }
  return (security) => {
    const met = security.filter((all) => all.every((one) => secrets[one]));
    // `{}` is met by everyone, so it comes last.
    const chosen = met.find((all) => all.length);
    if (chosen)
      return (request, headers) =>
        createSigner(
          request,
          chosen.map((one) => secrets[one] as Secret),
          headers,
        );
    if (met.length || !security.length) return undefined;
    const choice = security.map((all) => `\`${all.join("` and `")}\``);
    throw new RequestError(`Give ${choice.join(" or ")} to createClient`);
  };
};

function readVariable(name: string): string | undefined {
  const { process } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
  };
  try {
    return process?.env?.[name]?.trim();
  } catch {
    // Deno has not been allowed to read it.
    return undefined;
  }
}

async function ask(
  option: string,
  source: (refused?: Value) => Value | Promise<Value>,
  refused: Value | undefined,
): Promise<Value> {
  let value: Value | undefined;
  try {
    value = await source(refused);
  } catch (cause) {
    throw new RequestError(`\`${option}\` failed`, { cause });
  }
  if (!value) throw new RequestError(`\`${option}\` gave nothing`);
  return value;
}

function createSigner(
  request: Request,
  chosen: readonly Secret[],
  headers: Readonly<Record<string, unknown>>,
): Signer {
  const secrets = chosen.filter(
    ({ place, name }) =>
      !place.isTaken(request, name) && headers[name.toLowerCase()] !== null,
  );
  let asked: readonly (string | PendingCredential)[] = [];
  let used: readonly string[] = [];
  let renewed: typeof asked | undefined;
  let mayRefresh = true;

  return {
    sign(target, body) {
      const put = (values: readonly string[]) =>
        putSecrets(secrets, (used = values), target, body);
      asked =
        renewed ??
        secrets.map(({ value }) => (isText(value) ? value : value()));
      renewed = undefined;
      return asked.every(isText) ? put(asked) : answers(asked).then(put);
    },
    async refresh(limits) {
      if (!mayRefresh) return false;
      mayRefresh = false;
      const again = asked.map((one) => (isText(one) ? one : one.renew()));
      renewed = again;
      const fresh = await limit(() => answers(again), limits).catch(
        () => undefined,
      );
      return !!fresh?.some((value, index) => value !== used[index]);
    },
  };
}

function answers(
  asked: readonly (string | PendingCredential)[],
): Promise<string[]> {
  return Promise.all(
    asked.map(async (one) => (isText(one) ? one : one.answer)),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function putSecrets(
  secrets: readonly Secret[],
  values: readonly string[],
  target: Request,
  body: BodyInit | undefined,
): Request {
  return secrets.reduce((signed, { place, name, option }, index) => {
    try {
      const value = values[index] as string;
      return place.put(signed, name, value, body ?? bodyOf(signed));
    } catch {
      // Without its cause, whose message shows the value.
      throw new RequestError(`\`${option}\` cannot be sent`);
    }
  }, target);
}
