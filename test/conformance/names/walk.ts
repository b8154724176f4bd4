import type { LoadedClient } from "../wire/client.ts";

/** A method of a client, by what leads to it. */
export interface MethodFound {
  readonly resource: string;
  readonly method: string;
}

/** What stands in a path for a parameter. */
const value = "zz";

/** Calls every method of a client, and gives the methods by what they send: `GET /pets/{}`. */
export async function walk({
  createClient,
  securitySchemes,
}: LoadedClient): Promise<Map<string, MethodFound>> {
  const found = new Map<string, MethodFound>();
  let here: MethodFound = { resource: "", method: "" };
  const fetch = (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const path = decodeURIComponent(pathname).split("/").map(asParameter);
    found.set(`${request.method} ${path.join("/")}`, here);
    return Promise.resolve(Response.json({}));
  };
  const credentials = securitySchemes.map(({ option, type }) => [
    option,
    type === "basic" ? { username: value, password: value } : value,
  ]);
  const client = createClient({
    baseUrl: "https://api.example.com",
    fetch,
    maxRetries: 0,
    ...Object.fromEntries(credentials),
  });
  for (const { resource, method, call } of methodsOf(client)) {
    here = { resource, method };
    const before = found.size;
    // The last two arguments are `params` and `options`, and may be left out.
    for (let count = call.length - 2; count <= call.length; count++) {
      if (found.size > before) break;
      const values = Array<string>(Math.max(0, count)).fill(value);
      try {
        await call(...values);
      } catch {
        // What is wrong with a call does not matter here, only where it went.
      }
    }
  }
  return found;
}

function asParameter(segment: string): string {
  return segment.includes(value) ? segment.replaceAll(value, "{}") : segment;
}

type Call = ((...values: string[]) => unknown) & { readonly length: number };

interface Method extends MethodFound {
  readonly call: Call;
}

/** The methods of the resources of a client, each resource once. */
function methodsOf(client: object): Method[] {
  const seen = new Set<object>();
  const below = (thing: object, members: readonly string[]): Method[] => {
    if (seen.has(thing)) return [];
    seen.add(thing);
    return namesIn(thing).flatMap((name): Method[] => {
      const member = (thing as Record<string, unknown>)[name];
      if (typeof member === "object" && member !== null)
        return below(member, [...members, name]);
      if (typeof member !== "function" || members.length === 0) return [];
      const call = member.bind(thing) as Call;
      Object.defineProperty(call, "length", { value: member.length });
      return [{ resource: members.join("."), method: name, call }];
    });
  };
  return below(client, []);
}

function namesIn(thing: object): string[] {
  const names = new Set(Object.keys(thing));
  const prototype = Object.getPrototypeOf(thing) as object | null;
  if (prototype !== null && prototype !== Object.prototype)
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  return [...names].filter(
    (name) => !name.startsWith("_") && name !== "constructor",
  );
}
