import { analyze, type ConfiguredPagination } from "./analyze/index.ts";
import type { Config } from "./config/index.ts";
import { allOperations } from "./emit/resources.ts";
import { Findings } from "./findings.ts";
import type { Operation } from "./model/api.ts";
import type { Sources } from "./read/index.ts";

/** The operations of a document that page in a way. */
export interface PagedOperations {
  /** Those of which the document does not show it, as `GET /pets`. */
  readonly hidden: readonly string[];
  /** Whether there are others, of which it does. */
  readonly areShown: boolean;
}

/** Finds the operations of a document that ask for pages by the parameter of a pagination, and answer with the members that it names. */
export function operationsPagedBy(
  sources: Sources,
  config: Config,
  pagination: ConfiguredPagination,
): PagedOperations {
  const { document } = new Findings(sources, config);
  const asked = "parameter" in pagination ? pagination.parameter : null;
  if (document === null || asked === null)
    return { hidden: [], areShown: false };
  const operationsBy = (ways: Config["pagination"]): Operation[] => {
    const options = { ...config, ...(ways && { pagination: ways }) };
    return allOperations(analyze(document, options, () => {}).resources);
  };
  const all = operationsBy(config.pagination);
  const candidates = all
    .filter(
      ({ parameters, pagination }) =>
        pagination === null && parameters.some(({ name }) => name === asked),
    )
    .map(endpointOf);
  const tried = candidates.map((endpoint) => [endpoint, pagination]);
  const hidden = operationsBy(Object.fromEntries(tried) as Config["pagination"])
    .filter((one) => one.pagination !== null)
    .map(endpointOf)
    .filter((endpoint) => candidates.includes(endpoint));
  const areShown = all.some(
    ({ pagination: own }) =>
      own !== null && "parameter" in own && own.parameter === asked,
  );
  return { hidden, areShown };
}

function endpointOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}
