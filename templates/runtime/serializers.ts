import type { QuerySerializerOptions } from "./path-types.ts";

export { defaultBodySerializer } from "./transport.ts";

interface Reserved {
  /** Leaves every character of a value as it is. */
  allowReserved?: boolean;
}

interface Style<Name extends string> extends Reserved {
  style: Name;
  explode: boolean;
}

/** What stands between exploded values, where it is not `&`. */
const between: Record<string, string> = {
  simple: ",",
  label: ".",
  matrix: ";",
};

/** What stands between the values of a list that is not exploded, where it is not a comma. */
const inList: Record<string, string> = {
  spaceDelimited: "%20",
  pipeDelimited: "|",
};

/** One value of a query, as openapi-fetch writes it: `name=value`. */
export function serializePrimitiveParam(
  name: string,
  value: string,
  options?: Reserved,
): string {
  if (value == null) return "";
  if (typeof value === "object")
    throw new Error(`${name} is too deep: give a serializer of your own`);
  return `${name}=${write(value, options)}`;
}

/** An object in one of the styles of OpenAPI, as openapi-fetch writes it. */
export function serializeObjectParam(
  name: string,
  value: Record<string, unknown>,
  options: Style<"simple" | "label" | "matrix" | "form" | "deepObject">,
): string {
  if (!value || typeof value !== "object") return "";
  const { style, explode } = options;
  if (style !== "deepObject" && explode === false) {
    const parts = Object.entries(value).flatMap(([key, one]) => [
      key,
      write(one, options),
    ]);
    return unexploded(name, parts.join(","), style, "");
  }
  const parts = Object.entries(value).map(([key, one]) =>
    serializePrimitiveParam(
      style === "deepObject" ? `${name}[${key}]` : key,
      one as string,
      options,
    ),
  );
  return exploded(parts, style);
}

/** A list in one of the styles of OpenAPI, as openapi-fetch writes it. */
export function serializeArrayParam(
  name: string,
  value: unknown[],
  options: Style<
    "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited"
  >,
): string {
  if (!Array.isArray(value)) return "";
  const { style, explode } = options;
  if (explode === false) {
    const parts = value.map((one) => write(one, options));
    return unexploded(
      name,
      parts.join(inList[style] ?? ","),
      style,
      `${name}=`,
    );
  }
  const parts = value.map((one) =>
    style === "simple" || style === "label"
      ? write(one, options)
      : serializePrimitiveParam(name, one as string, options),
  );
  return exploded(parts, style);
}

/** A function that writes queries as openapi-fetch does. */
export function createQuerySerializer<T = unknown>({
  array,
  object,
  allowReserved = false,
}: QuerySerializerOptions = {}): (queryParams: T) => string {
  return (values) =>
    Object.entries(values ?? {})
      .filter(([, value]) => value != null && !isEmpty(value))
      .map(([name, value]: [string, unknown]) =>
        Array.isArray(value)
          ? serializeArrayParam(name, value, {
              style: "form",
              explode: true,
              ...array,
              allowReserved,
            })
          : typeof value === "object"
            ? serializeObjectParam(name, value as Record<string, unknown>, {
                style: "deepObject",
                explode: true,
                ...object,
                allowReserved,
              })
            : serializePrimitiveParam(name, value as string, { allowReserved }),
      )
      .join("&");
}

/** Fills in a path as openapi-fetch does; what has no value stays as it is. */
export function defaultPathSerializer(
  pathname: string,
  pathParams: Record<string, unknown>,
): string {
  return pathname.replace(
    /\{([.;]?)([^{}]+?)(\*?)\}/g,
    (all, sign, name, star) => {
      const value = pathParams?.[name];
      if (value == null) return all;
      const style = sign === "." ? "label" : sign === ";" ? "matrix" : "simple";
      const options = { style, explode: star === "*" } as const;
      if (Array.isArray(value))
        return serializeArrayParam(name, value, options);
      if (typeof value === "object")
        return serializeObjectParam(
          name,
          value as Record<string, unknown>,
          options,
        );
      const text = write(value);
      return sign === ";" ? `;${name}=${text}` : sign + text;
    },
  );
}

/** The address that openapi-fetch makes of a path and its parameters. */
export function createFinalURL(
  pathname: string,
  {
    baseUrl,
    params,
    querySerializer,
    pathSerializer,
  }: {
    baseUrl: string;
    params: { query?: Record<string, unknown>; path?: Record<string, unknown> };
    querySerializer: (query: Record<string, unknown>) => string;
    pathSerializer: (path: string, values: Record<string, unknown>) => string;
  },
): string {
  const template = baseUrl + pathname;
  const address = params.path
    ? pathSerializer(template, params.path)
    : template;
  const search = querySerializer(params.query ?? {}).replace(/^\?/, "");
  return search ? `${address}?${search}` : address;
}

type GivenHeaders =
  | Headers
  | Iterable<readonly [name: string, value: unknown]>
  | Readonly<Record<string, unknown>>;

/** Headers of which the last that names one wins, and `null` takes one away. */
export function mergeHeaders(
  ...allHeaders: (GivenHeaders | undefined)[]
): Headers {
  const merged = new Headers();
  for (const given of allHeaders) {
    const all = given ?? {};
    const pairs: unknown = Symbol.iterator in all ? all : Object.entries(all);
    for (const [name, value] of pairs as Iterable<[string, unknown]>) {
      if (value === null) merged.delete(name);
      else if (Array.isArray(value))
        for (const one of value) merged.append(name, String(one));
      else if (value !== undefined) merged.set(name, String(value));
    }
  }
  return merged;
}

/** An address without the slash that it ends in. */
export function removeTrailingSlash(url: string): string {
  return url.replace(/\/$/, "");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function write(value: unknown, options?: Reserved): string {
  const text = String(value);
  return options?.allowReserved ? text : encodeURIComponent(text);
}

function unexploded(
  name: string,
  text: string,
  style: string,
  otherwise: string,
): string {
  if (style === "label") return `.${text}`;
  if (style === "matrix") return `;${name}=${text}`;
  if (style === "simple") return text;
  return style === "form" ? `${name}=${text}` : otherwise + text;
}

function exploded(parts: readonly string[], style: string): string {
  const sign = between[style] ?? "&";
  const first = style === "label" || style === "matrix" ? sign : "";
  return first + parts.join(sign);
}
