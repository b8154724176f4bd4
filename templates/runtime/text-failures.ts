import type { IsTextFailure } from "./api.ts";
import { byStatus } from "./by-status.ts";
import { isJson } from "./media-type.ts";

/** Tells whether a failure is text: one that the document says may be, and that does not say itself that it is JSON. */
export const isTextFailure: IsTextFailure = (
  { textFailures = {} },
  { status, headers },
) =>
  !!byStatus(textFailures, status) &&
  !isJson(headers.get("content-type") ?? "");
