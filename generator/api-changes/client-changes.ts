import type { ApiModel, SecurityScheme } from "../model/api.ts";
import type { Document } from "../model/document.ts";
import type { ServerVariable } from "../model/server.ts";
import { listed } from "./atom-changes.ts";
import type { ChangeKind } from "./kinds.ts";
import type { Comparison } from "./comparison.ts";
import { plainSpot, type Side, type Spot } from "./spot.ts";

type Models = Readonly<Record<Side, ApiModel>>;
type Tell = (part: string, kind: ChangeKind, message: string) => void;

/** Compares what `createClient` takes: parameters, credentials and what servers vary in. */
export function clientChanges(
  { old, new: now }: Models,
  documents: Readonly<Record<Side, Document>>,
  comparison: Comparison,
): void {
  const spotAt = (part: string): Spot =>
    plainSpot("createClient", (side) => placeOf(documents[side], part), part);
  const tell: Tell = (part, kind, message) => {
    comparison.tell(spotAt(part), { kind, flow: "request", message });
  };
  optionChanges(old, now, tell);
  for (const { option, schema } of old.clientParameters) {
    const other = now.clientParameters.find((one) => one.option === option);
    if (other !== undefined)
      comparison.compare({
        old: schema,
        new: other.schema,
        flow: "request",
        spot: spotAt(option),
      });
  }
  credentialChanges(old, now, tell);
  serverChanges(old, now, tell);
}

function optionChanges(old: ApiModel, now: ApiModel, tell: Tell): void {
  const [names, others] = [optionsOf(old), optionsOf(now)];
  for (const name of names)
    if (!others.includes(name)) tell(name, "option-removed", "is no more");
  for (const name of others)
    if (!names.includes(name)) tell(name, "option-added", "is new");
}

function optionsOf({ clientParameters, securitySchemes }: ApiModel): string[] {
  return [...clientParameters, ...securitySchemes].map(({ option }) => option);
}

/** A user name with a password is no token. */
function credentialChanges(old: ApiModel, now: ApiModel, tell: Tell): void {
  for (const one of old.securitySchemes) {
    const other = now.securitySchemes.find(
      ({ option }) => option === one.option,
    );
    if (other !== undefined && kindOf(one) !== kindOf(other))
      tell(
        one.option,
        "type-changed",
        `is ${kindOf(other)} now, where it was ${kindOf(one)}`,
      );
  }
}

function kindOf({ type }: SecurityScheme): string {
  return type === "basic" ? "a user name with a password" : "a text";
}

function serverChanges(old: ApiModel, now: ApiModel, tell: Tell): void {
  if (old.baseUrl !== null && now.baseUrl === null)
    tell("baseUrl", "server-removed", "there is no server any more");
  else if (old.baseUrl !== now.baseUrl)
    tell(
      "baseUrl",
      "server-changed",
      `is ${now.baseUrl ?? "nothing"} where it is not given, and was ${old.baseUrl ?? "nothing"}`,
    );
  const news = now.servers[0]?.variables ?? [];
  for (const one of old.servers[0]?.variables ?? []) {
    const other = news.find(({ name }) => name === one.name);
    if (other === undefined)
      tell(`server.${one.name}`, "option-removed", "is no more");
    else valueChanges(one, other, tell);
  }
}

function valueChanges(
  old: ServerVariable,
  now: ServerVariable,
  tell: Tell,
): void {
  if (now.values === null) return;
  const taken = new Set(now.values);
  const gone = old.values?.filter((one) => !taken.has(one)) ?? null;
  if (gone === null)
    tell(
      `server.${old.name}`,
      "type-narrowed",
      `can only be ${listed(now.values.map(quoted))} now`,
    );
  else if (gone.length > 0)
    tell(
      `server.${old.name}`,
      "value-removed",
      `can no longer be ${listed(gone.map(quoted))}`,
    );
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function placeOf({ root }: Document, part: string): ReturnType<Spot["find"]> {
  return part === "baseUrl" || part.startsWith("server.")
    ? root.get("servers")
    : root.get("components").get("securitySchemes");
}
