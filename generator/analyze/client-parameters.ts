import type { ClientParameter } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Schema } from "../model/schema.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { camelCase, type Scope } from "./names.ts";

/** The parameters that the client is given once, collected as operations mention them. */
export class ClientParameters {
  readonly #context: Context;
  readonly #options: Scope;
  readonly #found = new Map<string, ClientParameter>();

  constructor(context: Context, options: Scope) {
    this.#context = context;
    this.#options = options;
  }

  /** The option that fills in the parameter, or `null` where it is no client parameter. */
  option(name: string, node: Node, schema: Schema): string | null {
    if (
      !node.flag("x-client-param") &&
      !this.#context.options.clientParams?.includes(name)
    )
      return null;
    let parameter = this.#found.get(name);
    if (parameter === undefined) {
      const wanted = camelCase(name) || "parameter";
      parameter = {
        option: this.#options.takeOrReport(
          this.#context.report,
          node,
          wanted,
          `${wanted}Param`,
        ),
        documentation: documentation(this.#context, node, node.get("schema")),
        schema,
      };
      this.#found.set(name, parameter);
    }
    return parameter.option;
  }

  /** All of them, in the order in which they were first met; reports configured names that no operation has. */
  finish(): ClientParameter[] {
    for (const name of this.#context.options.clientParams ?? []) {
      if (this.#found.has(name)) continue;
      this.#context.report(
        "unknown-client-parameter",
        `the configuration lists the client parameter ${quote(name)}, which no operation has`,
        "",
        "write the name of a parameter, as the document has it",
      );
    }
    return [...this.#found.values()];
  }
}
