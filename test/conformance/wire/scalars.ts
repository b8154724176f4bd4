import type { Members } from "./document.ts";
import { matching } from "./pattern.ts";

const formats: Readonly<Record<string, string>> = {
  date: "2024-02-29",
  "date-time": "2024-02-29T12:30:00Z",
  time: "12:30:00Z",
  duration: "P1D",
  uuid: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
  guid: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
  email: "user@example.com",
  "idn-email": "user@example.com",
  uri: "https://example.com/path?query=1",
  url: "https://example.com/path?query=1",
  "uri-reference": "/path",
  iri: "https://example.com/path",
  hostname: "www.example.com",
  "idn-hostname": "www.example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  ip: "192.0.2.1",
  byte: "c2FtcGxl",
  regex: "^a+$",
  "json-pointer": "/a/b",
  "uri-template": "/a/{b}",
};

/** A string of a schema: by its pattern, by its format, else text with signs that have to be escaped on the wire. */
export function sampleString(schema: Members, index: number): string {
  const { pattern, format } = schema;
  const made = typeof pattern === "string" ? matching(pattern) : null;
  if (made !== null) return ofLength(made, schema);
  const known = typeof format === "string" ? formats[format] : undefined;
  if (known !== undefined) return known;
  return ofLength(index === 0 ? "a b&c/é" : `text ${index}`, schema);
}

function ofLength(text: string, { minLength, maxLength }: Members): string {
  const least = typeof minLength === "number" ? minLength : 0;
  const most = typeof maxLength === "number" ? maxLength : Infinity;
  return text.padEnd(least, text.at(-1) ?? "a").slice(0, most);
}

/** A number of a schema, inside its bounds and a multiple of what it asks for. */
export function sampleNumber(schema: Members, index: number): number {
  const step = number(schema["multipleOf"]);
  const isWhole = schema["type"] === "integer" || step !== undefined;
  const unit = step ?? (isWhole ? 1 : 0.5);
  const low = bound(schema, "minimum", "exclusiveMinimum", unit);
  const high = bound(schema, "maximum", "exclusiveMaximum", -unit);
  const wanted = (isWhole ? 1 : 1.5) + index;
  const bounded = Math.min(Math.max(wanted, low ?? wanted), high ?? Infinity);
  if (!isWhole) return bounded;
  const up = Math.ceil(bounded / unit) * unit;
  return high !== undefined && up > high ? Math.floor(high / unit) * unit : up;
}

/** A bound as OpenAPI 3.1 has it, or as 3.0 with a flag beside it; `inside` leads to the nearest value that an exclusive one allows. */
function bound(
  schema: Members,
  inclusive: string,
  exclusive: string,
  inside: number,
): number | undefined {
  const open = number(schema[exclusive]);
  if (open !== undefined) return open + inside;
  const closed = number(schema[inclusive]);
  return closed !== undefined && schema[exclusive] === true
    ? closed + inside
    : closed;
}

/** Whether an example of a single value is one that its schema allows; what a schema does not say, it allows. */
export function allows(schema: Members, value: unknown): boolean {
  const choices = schema["enum"];
  if (Array.isArray(choices) && !choices.includes(value)) return false;
  const types = [schema["type"] ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value)))
    return false;
  if (typeof value === "string") return allowsText(schema, value);
  if (typeof value !== "number") return true;
  const low = bound(schema, "minimum", "exclusiveMinimum", Number.EPSILON);
  const high = bound(schema, "maximum", "exclusiveMaximum", -Number.EPSILON);
  return value >= (low ?? -Infinity) && value <= (high ?? Infinity);
}

function allowsText(schema: Members, value: string): boolean {
  const { pattern, minLength, maxLength } = schema;
  if (value.length < (number(minLength) ?? 0)) return false;
  if (value.length > (number(maxLength) ?? Infinity)) return false;
  try {
    return typeof pattern !== "string" || new RegExp(pattern).test(value);
  } catch {
    return true;
  }
}

function isOf(type: unknown, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
