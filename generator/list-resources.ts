import {
  analyze,
  type ConfiguredResource,
  type NamingStyle,
} from "./analyze/index.ts";
import type { Config } from "./config/index.ts";
import { namedOperations } from "./emit/resources.ts";
import { Findings } from "./findings.ts";
import { analyzeOptions } from "./generate.ts";
import type { Resource } from "./model/api.ts";
import type { Diagnostic } from "./model/diagnostics.ts";
import type { Document } from "./model/document.ts";
import type { Sources } from "./read/index.ts";

/** What an operation is called in the client, and why. */
export interface ListedOperation {
  /** From the client down: `pets.list`. */
  readonly name: string;
  /** As it is sent: `GET`. */
  readonly method: string;
  readonly path: string;
  readonly reason: string;
  /** What it is called in the style that is compared; `null` where none is. */
  readonly other: string | null;
}

/** The resources of a document. */
export interface ResourcesResult {
  /** What operations are named after; `null` where an error stands among the diagnostics. */
  readonly naming: NamingStyle | null;
  readonly operations: readonly ListedOperation[];
  /** The same as the configuration takes it, as `resources`. */
  readonly resources: Readonly<Record<string, ConfiguredResource>>;
  /** In the order of `GenerateResult`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the resources that a client of a document has or, in the folder `output`, would have, beside what they are in another style. */
export async function listResourcesFrom(
  sources: Sources,
  { strict = false, ...config }: Config,
  output: string,
  other: NamingStyle | null,
): Promise<ResourcesResult> {
  const findings = new Findings(sources, strict);
  const { document, report } = findings;
  const options = await analyzeOptions(config, output);
  const model = document === null ? null : analyze(document, options, report);
  const others = other === null ? null : namesIn(document, config, other);
  const operations = namedOperations(model?.resources ?? []);
  return {
    naming: model?.naming ?? null,
    operations: operations.map(([name, { method, path, names }]) => ({
      name,
      method,
      path,
      reason: names.reason,
      other: others?.get(`${method} ${path}`) ?? null,
    })),
    resources: configured(model?.resources ?? []),
    diagnostics: findings.inOrder(),
  };
}

/** What operations are called in a style, by method and path. */
function namesIn(
  document: Document | null,
  config: Config,
  naming: NamingStyle,
): Map<string, string> {
  if (document === null) return new Map();
  const { resources } = analyze(document, { ...config, naming }, () => {});
  return new Map(
    namedOperations(resources).map(([name, { method, path }]) => [
      `${method} ${path}`,
      name,
    ]),
  );
}

/** Resources in the shape of the configuration's `resources`. */
function configured(
  resources: readonly Resource[],
): Record<string, ConfiguredResource> {
  return Object.fromEntries(
    resources.map(({ names, operations, resources }) => {
      const methods = operations.map(({ names, method, path }) => [
        names.method,
        `${method.toLowerCase()} ${path}`,
      ]);
      return [
        names.member,
        {
          ...(methods.length > 0 && { methods: Object.fromEntries(methods) }),
          ...(resources.length > 0 && { subresources: configured(resources) }),
        },
      ];
    }),
  );
}
