import * as v from "valibot";
import type { ConfiguredCredential } from "../analyze/index.ts";
import { object, objectThat, type Schema, text } from "./parts.ts";

/** What one security scheme is called in the client, and read from. */
export const credential: Schema<ConfiguredCredential> = objectThat(
  object(
    {
      option: v.exactOptional(text),
      environment: v.exactOptional(text),
    },
    { unknown: (name) => `has the unknown option "${name}"` },
  ),
);
