import type { ApiModel } from "../../model/api.ts";
import type { ServerVariable } from "../../model/server.ts";

/** The variables that the first server of an API has: the one that clients call. */
export function serverVariables({
  servers,
}: ApiModel): readonly ServerVariable[] {
  return servers[0]?.variables ?? [];
}
