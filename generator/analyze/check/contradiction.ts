import { quote } from "../../model/messages.ts";
import { elementsOf, memberValue } from "../../openapi/json.ts";
import type { Contradiction, Wish } from "../schemas/contradictions.ts";
import type { Finding, Members } from "./finding.ts";

/** Says of an `allOf` that two of its schemas want different things of a property. */
export function contradiction(
  { allOf }: Members,
  { property, wishes: [one, other] }: Contradiction,
): Finding {
  return {
    code: "conflicting-fields",
    message: `${quote(property)} is ${wanted(one)} ${placeOf(one, allOf)}, and ${wanted(other)} here; nothing is both, and its type is \`never\``,
    help: "write in one of the two what the other allows, or leave it out there",
    path: ["allOf", String(other.index)],
  };
}

/** Where the other schema stands: by its reference, or by its place in the list. */
function placeOf({ index }: Wish, allOf: unknown): string {
  if (index === null) return "beside `allOf`";
  const reference = memberValue(elementsOf(allOf)[index], "$ref");
  return typeof reference === "string"
    ? `in ${quote(reference)}`
    : `in \`allOf/${index}\``;
}

/** How many values a message shows. */
const mostShown = 3;

function wanted({ values, types }: Wish): string {
  if (values === null) return types.join(" or ");
  const shown = values.slice(0, mostShown).map((one) => quote(String(one)));
  return [...shown, ...(values.length > mostShown ? ["…"] : [])].join(" or ");
}
