import {
  analyze,
  configuredName,
  type ConfiguredResource,
  isCalled,
  type NamingStyle,
} from "./analyze/index.ts";
import type { Config, ConfigEdit } from "./config/index.ts";
import { allResources, namedOperations } from "./emit/resources.ts";
import { Findings } from "./findings.ts";
import { analyzeOptions, modelOf } from "./generate.ts";
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
  /** What the configuration lacks of them. */
  readonly edits: readonly ConfigEdit[];
  /** In the order of `GenerateResult`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the resources that a client of a document has or, in the folder `output`, would have, beside what they are in another style. */
export async function listResourcesFrom(
  sources: Sources,
  config: Config,
  output: string,
  other: NamingStyle | null,
): Promise<ResourcesResult> {
  const findings = await Findings.of(sources, config);
  const { document } = findings;
  const options = await analyzeOptions(config, output);
  const model = await modelOf(document, options, config, findings);
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
    edits: allResources(model?.resources ?? []).flatMap((resource) =>
      editsFor(resource, config.resources ?? {}),
    ),
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
        configuredName(names.method),
        `${method.toLowerCase()} ${path}`,
      ]);
      return [
        configuredName(names.member),
        {
          ...(methods.length > 0 && { methods: Object.fromEntries(methods) }),
          ...(resources.length > 0 && { subresources: configured(resources) }),
        },
      ];
    }),
  );
}

/** What puts the operations of a resource that the configuration does not name into its `resources`. */
function editsFor(
  { names, operations }: Resource,
  resources: Readonly<Record<string, ConfiguredResource>>,
): ConfigEdit[] {
  let here: ConfiguredResource = { subresources: resources };
  const path: string[] = [];
  for (const member of names.members) {
    const name = nameOf(member, here.subresources);
    path.push(path.length === 0 ? "resources" : "subresources", name);
    here = here.subresources?.[name] ?? {};
  }
  return operations
    .filter(({ names }) => !names.isConfigured)
    .map(({ names, method, path: target }) => [
      [...path, "methods", nameOf(names.method, here.methods)],
      `${method.toLowerCase()} ${target}`,
    ]);
}

/** What the configuration calls a member, or would. */
function nameOf(member: string, named: object = {}): string {
  const own = Object.keys(named);
  return own.find((name) => isCalled(name, member)) ?? configuredName(member);
}
