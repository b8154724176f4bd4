import {
  createClient,
  type EndPayload,
  type Event,
  type ResubscribeOnEventPayload,
  type SubscribeOnEventDeletePayload,
  type SubscribeOnEventPayload,
  type SubscribeOnEventPostPayload,
  type SubscribeOnEventResponse,
} from "./expected/index.js";
import type { components, operations } from "./expected/schema.js";

/** Whether two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** That two types are the same, or what is there does not compile. */
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

type Callbacks = operations["subscribe"]["callbacks"];

function onEvent(payload: SubscribeOnEventPayload): SubscribeOnEventResponse {
  // @ts-expect-error The API does not send what is writeOnly.
  void payload.signature;
  // @ts-expect-error No kind of event.
  if (payload.kind === "other") throw new Error(payload.id);
  return { goOn: payload.kind === "added" };
}

// @ts-expect-error What is answered has a member that is required.
const nothing: SubscribeOnEventResponse = {};

same<SubscribeOnEventPayload, Event>();
same<ResubscribeOnEventPayload, Event>();
same<SubscribeOnEventDeletePayload["reason"], string>();
same<SubscribeOnEventPostPayload, string>();
same<
  Callbacks["onEvent"]["{$request.body#/url}"]["post"]["requestBody"]["content"]["application/json"],
  SubscribeOnEventPayload
>();
same<
  keyof Callbacks["onEvent"],
  "{$request.body#/url}" | "{$request.body#/url}/again"
>();
same<Callbacks["onEnd"], components["callbacks"]["End"]>();
same<operations["resubscribe"]["callbacks"]["onEnd"], Callbacks["onEnd"]>();
same<
  NonNullable<
    Callbacks["onEnd"]["{$request.body#/url}"]["post"]["requestBody"]
  >["content"]["application/json"],
  EndPayload
>();
// Callbacks are no operations of the API.
same<keyof operations, "subscribe" | "resubscribe">();

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.subscriptions.subscribe({ url: "https://example.com/" });
  onEvent({ id: "1", kind: "added" });
  void nothing;
}
