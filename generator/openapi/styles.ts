/** Where a parameter stands in a request (OpenAPI 3.1, 4.8.12.1). */
export type ParameterIn = "path" | "query" | "header" | "cookie";

/** How the value of a parameter is written. */
export type Style =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

/** The styles that parameters have, by where they stand, the default first (OpenAPI 3.1, 4.8.12.2; OpenAPI 3.2, 4.12.2). */
export const stylesIn: Readonly<
  Record<ParameterIn, readonly [Style, ...Style[]]>
> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Where parameters may stand. */
export const parameterPlaces: readonly string[] = Object.keys(stylesIn);

/** Whether a list or an object makes one parameter for each value, where `explode` does not say (OpenAPI 3.2, 4.12.2). */
export function explodesUnsaid(style: Style): boolean {
  return style === "form" || style === "cookie";
}
