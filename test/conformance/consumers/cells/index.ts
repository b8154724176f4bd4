import type { Cell } from "../cell.ts";
import { bundlers } from "./bundlers.ts";
import { compilers } from "./compilers.ts";
import { formatters } from "./formatters.ts";
import { frameworks } from "./frameworks.ts";
import { git } from "./git.ts";
import { importExtensions } from "./import-extensions.ts";
import { init } from "./init.ts";
import { installation } from "./installation.ts";
import { loaders } from "./loaders.ts";
import { migration } from "./migration.ts";
import { ownEmitters } from "./own-emitters.ts";
import { packageManagers } from "./package-managers.ts";
import { platforms } from "./platforms.ts";
import { queryLibraries } from "./query-libraries.ts";
import { settings } from "./settings.ts";
import { severalClients } from "./several-clients.ts";
import { testRunners } from "./test-runners.ts";
import { typesAlone } from "./types-alone.ts";
import { watch } from "./watch.ts";

/** Every cell, group by group. */
export const cells: readonly Cell[] = [
  ...compilers,
  ...settings,
  ...installation,
  ...init,
  ...typesAlone,
  ...platforms,
  ...bundlers,
  ...frameworks,
  ...testRunners,
  ...loaders,
  ...packageManagers,
  ...queryLibraries,
  ...migration,
  ...formatters,
  ...git,
  ...severalClients,
  ...watch,
  ...ownEmitters,
  ...importExtensions,
];
