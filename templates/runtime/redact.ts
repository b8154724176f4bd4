/** Names whose values are credentials in every API: headers, and the query parameter of RFC 6750, 2.3. */
const always = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "access_token",
];

const hidden = "[redacted]";

type Schemes = Readonly<Record<string, { readonly name: string }>>;

/** Hides the credentials of an API in what an error and its causes say. */
export function hideIn(
  error: unknown,
  { securitySchemes = {} }: { readonly securitySchemes?: Schemes },
): void {
  const { text } = redactor(
    Object.values(securitySchemes).map(({ name }) => name),
  );
  let one: unknown = error;
  // An error may be its own cause.
  for (let depth = 0; depth < 5 && one instanceof Error; depth++) {
    for (const key of ["message", "stack", "url"] as const)
      hide(one, key, text);
    one = one.cause;
  }
}

function hide(
  error: { url?: unknown; message: string; stack?: string },
  key: "message" | "stack" | "url",
  text: (given: string) => string,
): void {
  const said = error[key];
  try {
    if (typeof said === "string") error[key] = text(said);
  } catch {
    // The platform's own may be fixed, and hold no address.
  }
}

/** Hides the values that stand under some names, whatever their case. */
export interface Redactor {
  /** URLs in a text without users and without secret parameters of query and fragment. */
  text(text: string): string;
  headers(headers: Headers): Record<string, string>;
}

/** Hides what is secret everywhere and what stands under `names`. */
export function redactor(names: readonly string[]): Redactor {
  const secret = [...always, ...names].map((name) => name.toLowerCase());
  const isSecret = (name: string) => secret.includes(name.toLowerCase());
  const text = (given: string) =>
    given
      .replace(/\/\/[^/?#@\s]*@/g, `//${hidden}@`)
      .replace(
        /([?&#])([^?&#=\s]+)=[^&#\s<>"]*/g,
        (pair: string, sign: string, name: string) =>
          isSecret(decode(name))
            ? // A colon belongs to the sentence that the address stands in.
              `${sign}${name}=${hidden}${pair.endsWith(":") ? ":" : ""}`
            : pair,
      );
  return {
    text,
    headers(headers) {
      const fields: [name: string, value: string][] = [];
      headers.forEach((value, name) =>
        fields.push([name, isSecret(name) ? hidden : text(value)]),
      );
      return Object.fromEntries(fields);
    },
  };
}

/** A name as the query has it, read as leniently as a server may. */
function decode(name: string): string {
  let decoded = name;
  new URLSearchParams(name).forEach((_, key) => (decoded = key));
  return decoded;
}
