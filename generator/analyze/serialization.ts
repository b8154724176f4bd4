import type { Parameter } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { didYouMean, quote } from "../model/messages.ts";
import {
  explodesUnsaid,
  type ParameterIn,
  stylesIn,
} from "../openapi/styles.ts";
import type { Context } from "./context.ts";

/** How a parameter is written, OpenAPI's defaults filled in (OpenAPI 3.1, 4.8.12.2; OpenAPI 3.2, 4.12.2). */
export function serialization(
  { report }: Context,
  where: ParameterIn,
  parameter: Node,
): Pick<Parameter, "style" | "explode" | "allowReserved" | "content"> {
  const styles = stylesIn[where];
  const [usual] = styles;
  const wanted = parameter.string("style") ?? usual;
  const style = styles.find((one) => one === wanted) ?? usual;
  if (style !== wanted)
    report(
      "unknown-style",
      `a ${where} parameter has no style ${quote(wanted)}; ${quote(usual)} is taken`,
      parameter.get("style").at,
      didYouMean(wanted, styles) ?? `write one of ${styles.join(", ")}`,
    );
  const explode = parameter.get("explode").value;
  return {
    style,
    explode: typeof explode === "boolean" ? explode : explodesUnsaid(style),
    // In a cookie it would let `;` end the value.
    allowReserved: where !== "cookie" && parameter.flag("allowReserved"),
    content: parameter.get("content").entries()[0]?.[0] ?? null,
  };
}
