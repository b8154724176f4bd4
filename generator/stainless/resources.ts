import type { Config } from "../config/index.ts";
import { isObject } from "../openapi/json.ts";
import { fragmentTokens } from "../openapi/json-pointer.ts";
import type { Pagination } from "./pagination.ts";
import type { Setting } from "./settings.ts";

type Resource = NonNullable<Config["resources"]>[string];
type Methods = NonNullable<Resource["methods"]>;

/** Reads the tree of resources: methods, models, which of them page or stream, and which are left out. */
export class ResourcesImport {
  readonly #scheme: Pagination | null;
  readonly #paged: ReadonlyMap<string, Pagination>;
  readonly #models: ReadonlyMap<string, string>;
  readonly pagination: Record<string, Pagination | false> = {};
  readonly streams: Record<string, { format: "events"; item?: string }> = {};
  readonly exclude: string[] = [];
  /** Whether a method has the pagination. */
  isPaged = false;

  /**
   * `scheme` is the pagination of methods that are `paginated`; `null` where there is not one. `paged`: what is known to page, and how,
   * by its endpoint.
   */
  constructor(
    resources: unknown,
    scheme: Pagination | null,
    paged: ReadonlyMap<string, Pagination>,
  ) {
    this.#scheme = scheme;
    this.#paged = paged;
    this.#models = new Map(modelsIn(resources, []));
  }

  /** Reads resources that stand side by side. */
  resources(setting: Setting, isTop = true): Record<string, Resource> {
    const found = setting.members().flatMap(([name, member]) => {
      // Methods of the client itself belong to no resource.
      if ((isTop && name === "$client") || !isName(name)) return [];
      return [[name, this.#resource(member)] as const];
    });
    return Object.fromEntries(
      found.filter(([, resource]) => Object.keys(resource).length > 0),
    );
  }

  #resource(setting: Setting): Resource {
    if (setting.member("skip").takeIf(true)) {
      this.#leaveOut(setting);
      return {};
    }
    setting.member("skip").takeIf(false);
    const methods = this.#methods(setting.member("methods"));
    const models = modelsOf(setting.member("models"));
    const subresources = this.resources(setting.member("subresources"), false);
    return {
      ...(Object.keys(models).length > 0 && { models }),
      ...(Object.keys(methods).length > 0 && { methods }),
      ...(Object.keys(subresources).length > 0 && { subresources }),
    };
  }

  #methods(setting: Setting): Methods {
    const methods: Record<string, string> = {};
    for (const [name, method] of setting.members()) {
      const endpoint = isName(name) ? this.#method(method) : null;
      if (endpoint !== null) methods[name] = endpoint;
    }
    return methods;
  }

  /** The endpoint of a method; `null` where it is left out, or is no call of an operation. */
  #method(setting: Setting): string | null {
    if (typeof setting.value === "string")
      return isEndpoint(setting.value) ? setting.text() : null;
    const endpoint = setting.peek("endpoint");
    const isCall = (setting.peek("type") ?? "http") === "http";
    if (!isCall || !isEndpoint(endpoint)) return null;
    setting.member("type").take();
    setting.member("endpoint").take();
    if (setting.member("skip").takeIf(true)) {
      this.#exclude(endpoint);
      return null;
    }
    setting.member("skip").takeIf(false);
    this.#pages(setting.member("paginated"), endpoint);
    this.#streams(setting.member("streaming"), endpoint);
    return endpoint;
  }

  #pages(setting: Setting, endpoint: string): void {
    const key = ruleOf(endpoint);
    if (setting.takeIf(false)) this.pagination[key] = false;
    const scheme = this.#paged.get(key) ?? this.#scheme;
    if (scheme === null || !setting.takeIf(true)) return;
    this.pagination[key] = scheme;
    this.isPaged = true;
  }

  #streams(setting: Setting, endpoint: string): void {
    const { value } = setting;
    if (setting.takeIf(false)) return;
    if (!setting.takeIf(true) && !isObject(value)) return;
    setting.member("param_discriminator").takeIf(null);
    const event = setting.member("stream_event_model");
    const item = this.#models.get(String(event.value));
    if (item !== undefined) event.take();
    this.streams[ruleOf(endpoint)] = {
      format: "events",
      ...(item !== undefined && { item }),
    };
  }

  /** Leaves out all operations of a resource and of those below it. */
  #leaveOut(setting: Setting): void {
    for (const [, method] of setting.member("methods").members()) {
      const endpoint = this.#method(method);
      if (endpoint !== null) this.#exclude(endpoint);
    }
    for (const [, below] of setting.member("subresources").members())
      this.#leaveOut(below);
    // What nothing refers to any more has no type.
    setting.member("models").take();
  }

  #exclude(endpoint: string): void {
    this.exclude.push(ruleOf(endpoint));
  }
}

/** The models of a resource that are component schemas. */
function modelsOf(setting: Setting): Record<string, string> {
  const models: Record<string, string> = {};
  for (const [name, model] of setting.members())
    if (isName(name) && schemaIn(model.value) !== null)
      models[name] = model.text() ?? "";
  return models;
}

/** Every model of the tree by the path that leads to it, `chat.completions.chunk`, with the key of its schema. */
function modelsIn(
  resources: unknown,
  above: readonly string[],
): [path: string, key: string][] {
  return entries(resources).flatMap(([name, resource]) => {
    const { models, subresources } = isObject(resource)
      ? resource
      : ({} as Readonly<Record<string, unknown>>);
    const here = name === "$shared" ? above : [...above, name];
    const own = entries(models).flatMap(([model, schema]) => {
      const key = schemaIn(schema);
      return key === null
        ? []
        : [[[...here, model].join("."), key] as [string, string]];
    });
    return [...own, ...modelsIn(subresources, here)];
  });
}

function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The key of the component schema that `#/components/schemas/Pet` or `Pet` names; `null` of anything else. */
function schemaIn(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (!/[#/]/.test(value)) return value;
  const [first, kind, key, ...others] = fragmentTokens(value) ?? [];
  const isSchema = first === "components" && kind === "schemas";
  return isSchema && others.length === 0 ? (key ?? null) : null;
}

/** Whether a name can become one of TypeScript. */
function isName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** Whether a value is a method and a path. */
export function isEndpoint(value: unknown): value is string {
  return typeof value === "string" && /^[a-z]+ +\/\S*$/i.test(value.trim());
}

/** An endpoint as the configuration names operations: `GET /pets`. */
export function ruleOf(endpoint: string): string {
  const [method = "", ...path] = endpoint.trim().split(/ +/);
  return `${method.toUpperCase()} ${path.join(" ")}`;
}
