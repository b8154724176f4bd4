import type { Parameter, ParameterIn, Style } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { didYouMean, quote } from "../model/messages.ts";
import type { Context } from "./context.ts";

const stylesIn: Readonly<Record<ParameterIn, readonly Style[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** How a parameter is written, OpenAPI's defaults filled in (OpenAPI 3.1, 4.8.12.2; OpenAPI 3.2, 4.12.2). */
export function serialization(
  { report }: Context,
  where: ParameterIn,
  parameter: Node,
): Pick<Parameter, "style" | "explode" | "allowReserved" | "content"> {
  const usual: Style =
    where === "path" || where === "header" ? "simple" : "form";
  const wanted = parameter.string("style") ?? usual;
  const style = stylesIn[where].find((one) => one === wanted) ?? usual;
  if (style !== wanted)
    report(
      "unknown-style",
      `a ${where} parameter has no style ${quote(wanted)}; ${quote(usual)} is taken`,
      parameter.get("style").at,
      didYouMean(wanted, stylesIn[where]) ??
        `write one of ${stylesIn[where].join(", ")}`,
    );
  const explode = parameter.get("explode").value;
  return {
    style,
    explode:
      typeof explode === "boolean"
        ? explode
        : style === "form" || style === "cookie",
    // In a cookie it would let `;` end the value.
    allowReserved: where !== "cookie" && parameter.flag("allowReserved"),
    content: parameter.get("content").entries()[0]?.[0] ?? null,
  };
}
