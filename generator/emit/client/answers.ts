import type { Content, Operation, Response } from "../../model/api.ts";

/** One documented status, as a caller meets it. */
export interface Answer {
  readonly response: Response;
  readonly ok: boolean;
  /** What its body may be; none where it never has one. */
  readonly contents: readonly Content[];
}

/**
 * The answers of an operation. `default` speaks of successes only where no other key does (OpenAPI 3.1, 4.8.16); what informs on the
 * way is none.
 */
export function answersOf(operation: Operation): Answer[] {
  const { responses } = operation;
  return responses.flatMap((response) => {
    const contents = hasNoBody(response, operation) ? [] : response.contents;
    const answer = (ok: boolean): Answer => ({ response, ok, contents });
    if (response.status === "default")
      return responses.some(isSuccess)
        ? [answer(false)]
        : [answer(true), answer(false)];
    if (String(response.status).startsWith("1")) return [];
    return [answer(isSuccess(response))];
  });
}

/** Whether a response has to be told apart from others: those to the range that its status is in, and to all. */
export function isNarrower(
  { status }: Response,
  others: readonly Response[],
): boolean {
  const wider =
    typeof status === "number"
      ? [`${status}`.replace(/..$/, "XX"), "default"]
      : ["default"];
  return others.some(
    (one) => one.status !== status && wider.includes(String(one.status)),
  );
}

/**
 * Which failures may be text, by status, range of statuses, or `default`, and narrower ones that are JSON; `undefined` where none
 * may be.
 */
export function textFailures(
  operation: Operation,
): Record<string, boolean> | undefined {
  const failures = answersOf(operation).filter(({ ok }) => !ok);
  const texts = failures
    .filter(({ contents }) => contents.some(({ kind }) => kind !== "json"))
    .map(({ response }) => response);
  const told = failures
    .map(({ response }) => response)
    .filter((one) => texts.includes(one) || isNarrower(one, texts));
  return told.length === 0
    ? undefined
    : Object.fromEntries(told.map((one) => [one.status, texts.includes(one)]));
}

/** Whether a response is to a success. */
export function isSuccess({ status }: Response): boolean {
  return String(status).startsWith("2");
}

/** Statuses that never carry a body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodyless: readonly unknown[] = [204, 205, 304];

function hasNoBody({ status }: Response, { method }: Operation): boolean {
  return method === "HEAD" || bodyless.includes(status);
}
