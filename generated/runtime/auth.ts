// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { discard } from "./answer.js";
import type { Authorize, SecurityScheme, SendSigned } from "./api.js";
import { RequestError } from "./errors.js";
import type { BasicCredential, Credential } from "./options.js";
import { rebuild } from "./request.js";

/** One credential, and where requests carry it. */
interface Secret {
  readonly option: string;
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly ask: () => Promise<string>;
}

type Source = Credential<string | BasicCredential>;

/** The credentials that `options` hold, or the environment variables that the document names. */
export const authorize: Authorize = (schemes, options) => {
  const secrets = new Map<string, Secret>();
  for (const [option, scheme] of Object.entries(schemes)) {
    const source = options[option] ?? (scheme.env && readVariable(scheme.env));
    if (source)
      secrets.set(option, createSecret(option, scheme, source as Source));
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
  source: Source,
): Secret {
  const isKey = scheme.type === "apiKey";
  return {
    option,
    in: isKey ? scheme.in : "header",
    name: isKey ? scheme.name : "Authorization",
    async ask() {
      let value;
      try {
        value = typeof source === "function" ? await source() : source;
      } catch (cause) {
        throw new RequestError(`\`${option}\` failed`, { cause });
      }
      if (!value) throw new RequestError(`\`${option}\` is empty`);
      const text =
        typeof value === "string"
          ? value
          : `${value.username}:${value.password}`;
      if (scheme.type === "basic") return `Basic ${base64(text)}`;
      if (scheme.type === "bearer") return `Bearer ${text}`;
      return scheme.type === "http" ? `${scheme.scheme} ${text}` : text;
    },
  };
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
  const ask = async () => {
    const values: string[] = [];
    for (const secret of secrets) values.push(await secret.ask());
    return values;
  };
  let mayRefresh = true;

  return async (target, body, replay, send, race) => {
    const sign = (one: Request, values: string[]) =>
      setSecrets(one, body ?? one.body, secrets, values, cookie);
    let used: string[] = [];
    const response = await send(async () => sign(target, (used = await ask())));
    if (response.status !== 401 || !replay || !mayRefresh) return response;
    mayRefresh = false;
    const fresh = await race(() => ask().catch(() => used));
    if (fresh.every((value, index) => value === used[index])) return response;
    discard(response);
    return send(async () => sign(replay(), fresh));
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
