/** Names whose values are credentials in every API: headers, and the query parameter of RFC 6750, 2.3. */
const always = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "access_token",
];

const hidden = "[redacted]";

/** Hides the values that stand under some names, whatever their case. */
export interface Redactor {
  /** URLs in a text without users and without secret parameters of query and fragment. */
  text(text: string): string;
  headers(headers: Headers): Record<string, string>;
}

/** Hides what is secret everywhere and what stands under `names`. */
export function redactor(names: readonly string[]): Redactor {
  const secret = new Set(
    [...always, ...names].map((name) => name.toLowerCase()),
  );
  const isSecret = (name: string) => secret.has(name.toLowerCase());
  const text = (given: string) =>
    given
      .replace(/\/\/[^/?#@\s]*@/g, `//${hidden}@`)
      .replace(/([?&#])([^?&#=\s]+)=[^&#\s<>"]*/g, (pair, sign, name) =>
        isSecret(decode(name)) ? `${sign}${name}=${hidden}` : pair,
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
