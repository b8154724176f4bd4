import { discard } from "./answer.ts";
import type { Authorize, SecurityScheme, SendSigned } from "./api.ts";
import { RequestError } from "./errors.ts";
import type { BasicCredential, Credential } from "./options.ts";
import { rebuild } from "./request.ts";

/** One credential, and where requests carry it. */
interface Secret {
  readonly option: string;
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What is sent, or what is asked for it where the caller gave a function. */
  readonly value: string | (() => Promise<string>);
}

type Value = string | BasicCredential;

/** The credentials that `options` hold, or the environment variables that the document names. */
export const authorize: Authorize = (schemes, options) => {
  const secrets = new Map<string, Secret>();
  for (const [option, scheme] of Object.entries(schemes)) {
    const source = options[option] ?? (scheme.env && readVariable(scheme.env));
    if (source)
      secrets.set(
        option,
        createSecret(option, scheme, source as Credential<Value>),
      );
  }
  return (security) => {
    let chosen: Secret[] | undefined = security.length ? undefined : [];
    for (const requirement of security) {
      const met = requirement.flatMap((option) => secrets.get(option) ?? []);
      // `{}` is met by everyone, so it comes last.
      if (met.length === requirement.length && !chosen?.length) chosen = met;
    }
    if (chosen?.length)
      return (request, headers) => createSender(request, chosen, headers);
    if (chosen) return undefined;
    const choice = security.map((all) => `\`${all.join("` and `")}\``);
    throw new RequestError(`Give ${choice.join(" or ")} to createClient`);
  };
};

function readVariable(name: string): string | undefined {
  const { process } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
  };
  return process?.env?.[name];
}

function createSecret(
  option: string,
  scheme: SecurityScheme,
  source: Credential<Value>,
): Secret {
  const isKey = scheme.type === "apiKey";
  return {
    option,
    in: isKey ? scheme.in : "header",
    name: isKey ? scheme.name : "Authorization",
    value:
      typeof source === "function"
        ? () => ask(option, scheme, source)
        : write(scheme, source),
  };
}

async function ask(
  option: string,
  scheme: SecurityScheme,
  source: () => Value | Promise<Value>,
): Promise<string> {
  let value: Value | undefined;
  try {
    value = await source();
  } catch (cause) {
    throw new RequestError(`\`${option}\` failed`, { cause });
  }
  if (!value) throw new RequestError(`\`${option}\` gave nothing`);
  return write(scheme, value);
}

function write(scheme: SecurityScheme, value: Value): string {
  const text =
    typeof value === "string" ? value : `${value.username}:${value.password}`;
  if (scheme.type === "basic") return `Basic ${base64(text)}`;
  if (scheme.type === "bearer") return `Bearer ${text}`;
  return scheme.type === "http" ? `${scheme.scheme} ${text}` : text;
}

/** In UTF-8 (RFC 7617, 2.1). */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function createSender(
  request: Request,
  chosen: readonly Secret[],
  headers: Readonly<Record<string, unknown>>,
): SendSigned {
  const cookie = request.headers.get("cookie");
  const secrets = chosen.filter(({ in: place, name }) => {
    if (place === "cookie") return !`; ${cookie}`.includes(`; ${name}=`);
    if (place === "query") return !new URL(request.url).searchParams.has(name);
    return !request.headers.has(name) && headers[name.toLowerCase()] !== null;
  });
  const sign = (
    target: Request,
    body: BodyInit | undefined,
    values: readonly string[],
  ) => setSecrets(target, body ?? target.body, secrets, values, cookie);
  const fixed = secrets.flatMap(({ value }) =>
    typeof value === "string" ? value : [],
  );
  if (fixed.length === secrets.length)
    return (target, body, send) => send(() => sign(target, body, fixed));

  const ask = async () => {
    const values: string[] = [];
    for (const { value } of secrets)
      values.push(typeof value === "string" ? value : await value());
    return values;
  };
  let mayRefresh = true;
  return async (target, body, send, race, replay) => {
    let used: string[] = [];
    const response = await send(async () =>
      sign(target, body, (used = await ask())),
    );
    if (response.status !== 401 || !replay || !mayRefresh) return response;
    mayRefresh = false;
    const fresh = await race(() => ask().catch(() => used));
    if (fresh.every((value, index) => value === used[index])) return response;
    discard(response);
    return send(() => sign(replay(), body, fresh));
  };
}

function setSecrets(
  request: Request,
  body: BodyInit | null | undefined,
  secrets: readonly Secret[],
  values: readonly string[],
  cookie: string | null,
): Request {
  const cookies = cookie ? [cookie] : [];
  const query: string[] = [];
  secrets.forEach(({ in: place, name, option }, index) => {
    const value = values[index] as string;
    try {
      if (place === "header") {
        request.headers.set(name, value);
      } else if (place === "query") {
        query.push([name, value].map(encodeURIComponent).join("="));
      } else {
        const unsafe = /[^!-~]|[",;\\]/g;
        cookies.push(`${name}=${value.replace(unsafe, encodeURIComponent)}`);
        request.headers.set("cookie", cookies.join("; "));
      }
    } catch {
      // Without its cause, whose message shows the value.
      throw new RequestError(`\`${option}\` cannot be sent`);
    }
  });
  if (!query.length) return request;
  const url = new URL(request.url);
  url.search += `${url.search && "&"}${query.join("&")}`;
  return rebuild(request, url.href, body);
}
