import type { Parameter, ParameterIn, Style } from "../model/api.ts";
import type { Node } from "../model/document.ts";

const stylesIn: Readonly<Record<ParameterIn, readonly Style[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** How a parameter is written, OpenAPI's defaults filled in (OpenAPI 3.1, 4.8.12.2). */
export function serialization(
  where: ParameterIn,
  parameter: Node,
): Pick<Parameter, "style" | "explode" | "allowReserved" | "content"> {
  const usual: Style =
    where === "path" || where === "header" ? "simple" : "form";
  const style =
    stylesIn[where].find((one) => one === parameter.string("style")) ?? usual;
  const explode = parameter.get("explode").value;
  return {
    style,
    explode: typeof explode === "boolean" ? explode : style === "form",
    // In a cookie it would let `;` end the value.
    allowReserved: where !== "cookie" && parameter.flag("allowReserved"),
    content: parameter.get("content").entries()[0]?.[0] ?? null,
  };
}
