import {
  type AddPetWebhookPayload,
  type AddPetWebhookResponse,
  createClient,
  type Pet,
  type PetCreatedPayload,
  type PetFedPayload,
  type PetFedPutPayload,
  type PetFedResponse,
  type PetGonePayload,
  type PetGoneResponse,
  type PetInput,
  type PetSoldAgainPayload,
  type PetSoldPayload,
} from "./expected/index.js";
import type { components, webhooks } from "./expected/schema.js";

/** Whether two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** That two types are the same, or what is there does not compile. */
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

/** What a webhook sends in JSON, by where it stands. */
type Sent<Name extends keyof webhooks> = webhooks[Name] extends {
  post: { requestBody?: infer Body };
}
  ? NonNullable<Body> extends { content: { "application/json": infer Json } }
    ? Json
    : never
  : never;

function created(payload: PetCreatedPayload): string {
  // @ts-expect-error What is writeOnly is only sent to the API.
  void payload.pin;
  return `${payload.id} ${payload.name}`;
}

function fed(payload: PetFedPayload): PetFedResponse {
  // @ts-expect-error The API does not send what is writeOnly.
  void payload.secret;
  const key: string = payload.key;
  return { food: payload.food, secret: key };
}

function gone(payload: PetGonePayload): PetGoneResponse {
  // @ts-expect-error The API sends what is readOnly, and is not sent it.
  return { id: payload.id, name: payload.name };
}

same<PetCreatedPayload, Pet>();
same<PetGonePayload, Pet>();
same<PetGoneResponse, PetInput>();
same<PetSoldPayload["pet"], Pet>();
same<PetSoldAgainPayload, PetSoldPayload>();
same<PetFedPutPayload, string>();
same<AddPetWebhookPayload, boolean>();
same<AddPetWebhookResponse, boolean>();
same<Sent<"petCreated">, PetCreatedPayload>();
same<Sent<"pet.fed">, PetFedPayload>();
same<Sent<"petSold">, PetSoldPayload>();
same<Sent<"petGone">, PetGonePayload>();
// Components are as clients send them.
same<
  components["requestBodies"]["Gone"]["content"]["application/json"],
  PetInput
>();

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.pets.addPet({ name: "Ada", pin: "1234" });
  created({ id: "1", name: "Ada" });
  fed({ food: "fish", key: "a" });
  gone({ id: "1", name: "Ada" });
}
