import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import { type ParameterIn, parameterPlaces } from "../openapi/styles.ts";
import type { Context } from "./context.ts";
import { headerFault } from "./headers.ts";
import type { OperationPlace } from "./operation-place.ts";
import type { Declared } from "./placeholders.ts";
import { rememberedOf } from "./remembered.ts";

/**
 * The parameters that an operation declares: those of the path item, the operation's in place of those that it overrides, then the
 * operation's others.
 */
export function declaredParameters(
  context: Context,
  { pathItem, operation }: OperationPlace,
): readonly Declared[] {
  const own = readParameters(context, operation);
  const ofPath = parametersOf(context, pathItem);
  if (ofPath.length === 0 || own.length === 0) return [...ofPath, ...own];
  const shared = ofPath.map(
    (one) => own.find((other) => isSame(one, other)) ?? one,
  );
  return [...new Set([...shared, ...own])];
}

const known = rememberedOf(
  (_: Context) => new Map<Node, readonly Declared[]>(),
);

/** Returns the parameters of a path item, which are looked at once for all its operations. */
function parametersOf(context: Context, pathItem: Node): readonly Declared[] {
  const all = known(context);
  const found = all.get(pathItem) ?? readParameters(context, pathItem);
  all.set(pathItem, found);
  return found;
}

function readParameters({ report }: Context, owner: Node): Declared[] {
  const found: Declared[] = [];
  for (const node of owner.get("parameters").items()) {
    const name = node.string("name");
    const where = node.string("in");
    if (where === "querystring") {
      report(
        "unsupported-querystring",
        "no parameter can be the whole query; it is left out",
        node.at,
        "describe the members of the query as parameters",
      );
      continue;
    }
    if (!name || where === null || !parameterPlaces.includes(where)) {
      if (node.value !== undefined) {
        report(
          name && where ? "unexpected-value" : "missing-field",
          parameterFault(name, where),
          node.at,
          where === "body" || where === "formData"
            ? "write a `requestBody` beside `parameters`"
            : `write a \`name\`, and an \`in\` of ${parameterPlaces.join(", ")}`,
        );
      }
      continue;
    }
    const declared: Declared = { name, in: where as ParameterIn, node };
    const fault = where === "header" ? headerFault(name) : null;
    if (fault !== null) {
      report("ignored-header-parameter", fault.message, node.at, fault.help);
    } else if (found.some((other) => isSame(declared, other))) {
      report(
        "duplicate-parameter",
        `the ${where} parameter ${quote(name)} is declared twice here; the first is used`,
        node.at,
        "remove one of the two",
      );
    } else {
      found.push(declared);
    }
  }
  return found;
}

function parameterFault(name: string | null, where: string | null): string {
  const missing = [name ? [] : "`name`", where ? [] : "`in`"].flat();
  return missing.length > 0
    ? `a parameter without ${missing.join(" and ")}; it is left out`
    : `a parameter cannot be in ${quote(where ?? "")}; it is left out`;
}

/** Whether two parameters are the same one (OpenAPI 3.1, 4.8.12.1). */
export function isSame(one: Declared, other: Declared): boolean {
  return one.name === other.name && one.in === other.in;
}
