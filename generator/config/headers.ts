import { type Check, fault, members, text } from "./checks.ts";
import { isObject } from "../openapi/json.ts";

/** Checks headers by host. What is wrong never shows a value: most are secrets. */
export const checkHeaders: Check = (value, at) => {
  if (!isObject(value)) return [fault(`${at} must be an object`)];
  return Object.entries(value).flatMap(([host, headers]) => {
    const place = `${at} "${host}"`;
    if (!isHost(host))
      return [
        fault(
          `${place} is no host`,
          'write it as "api.example.com", "api.example.com:8443" or "http://api.example.com"',
        ),
      ];
    const faults = members(headers, place, text);
    if (faults.length > 0 || !isObject(headers)) return faults;
    return Object.entries(headers)
      .filter(([name, text]) => !isHeader(name, String(text)))
      .map(([name]) => fault(`${place} "${name}" is no header`));
  });
};

/** The name and the value in `Name: value`; `null` where there is none. */
export function headerIn(text: string): readonly [string, string] | null {
  const [name = "", ...rest] = text.split(":");
  const value = rest.join(":").trim();
  return value !== "" && isHeader(name, value) ? [name, value] : null;
}

/** Whether a header may have a name and a value (RFC 9110, 5.1 and 5.5); Node's own checks come with all of its HTTP. */
function isHeader(name: string, value: string): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}

function isHost(name: string): boolean {
  const url = name.includes("://") ? name : `https://${name}`;
  if (!URL.canParse(url)) return false;
  const { protocol, host, origin } = new URL(url);
  const isPlain = /^https?:$/.test(protocol) && /^[^*]+$/.test(host);
  return isPlain && url.toLowerCase() === origin;
}
