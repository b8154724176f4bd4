import * as v from "valibot";
import { membersOf, type Schema, text } from "./parts.ts";
import type { HeadersByHost } from "./config.ts";
import { headerName, headerValue } from "./header.ts";

const noHeader = "is no header";

/** Headers by host. What is wrong never shows a value: most are secrets. */
export const headers: Schema<HeadersByHost> = membersOf(
  membersOf(
    v.pipe(text, v.regex(headerValue, noHeader)),
    v.pipe(v.string(), v.regex(headerName, noHeader)),
  ),
  v.pipe(
    v.string(),
    v.check(
      isHost,
      'is no host\nwrite it as "api.example.com", "api.example.com:8443" or "http://api.example.com"',
    ),
  ),
);

function isHost(name: string): boolean {
  const url = name.includes("://") ? name : `https://${name}`;
  if (!URL.canParse(url)) return false;
  const { protocol, host, origin } = new URL(url);
  const isPlain = /^https?:$/.test(protocol) && /^[^*]+$/.test(host);
  return isPlain && url.toLowerCase() === origin;
}
