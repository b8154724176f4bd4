import type { ItemError } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { JoinedSchema } from "./joined-schema.ts";
import { variantsOf } from "./variants.ts";

/**
 * Finds what makes an item an error where the document leaves no doubt: the items have alternatives, of which one says
 * `type: error` and each other one another type, as OpenAI's have it, or of which one alone has to have an `error`. Else
 * `null`: an error too few is an item to look at, one too many ends a stream that goes on.
 */
export function documentedError(item: Node): ItemError | null {
  const variants = variantsOf(item).map((one) => JoinedSchema.of(one));
  if (variants.length < 2) return null;
  if (isTold(variants)) return { member: "type", value: "error" };
  const failing = variants.filter((one) => one.member("error") !== null);
  const error = failing[0]?.member("error");
  return failing.length === 1 &&
    error?.is("object", "string") === true &&
    !error.mayBeNothing()
    ? { member: "error", value: null }
    : null;
}

/** Whether every alternative has to say its type, and one says `error` and nothing else. */
function isTold(variants: readonly JoinedSchema[]): boolean {
  const types = variants.map((one) => {
    const type = one.member("type");
    return type === null || type.mayBeNothing() ? null : type.values();
  });
  const isError = (type: readonly unknown[] | null) =>
    type?.includes("error") === true;
  return (
    types.every((type) => type !== null) &&
    types.filter(isError).length === 1 &&
    types.some((type) => isError(type) && type?.length === 1)
  );
}
