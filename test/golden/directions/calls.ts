import { createClient, type Member } from "./expected/index.js";
import type { components, operations, webhooks } from "./expected/schema.js";

type Schemas = components["schemas"];
type Listed =
  operations["membersList"]["responses"]["200"]["content"]["application/json"][number];
type Sent =
  operations["membersAdd"]["requestBody"]["content"]["application/json"];
type Imported =
  components["requestBodies"]["Import"]["content"]["multipart/form-data"];
type Joined = NonNullable<
  webhooks["joined"]["post"]["requestBody"]
>["content"]["application/json"];

/** Whether two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** That two types are the same, or what is there does not compile. */
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

same<
  keyof Sent,
  "name" | "nick" | "password" | "friends" | "tag" | "club" | "level"
>();
same<Sent["level"], number | undefined>();
same<Sent["friends"], Sent[]>();
same<Sent["tag"], Schemas["Tag"] | undefined>();
same<
  keyof Listed,
  "id" | "name" | "nick" | "friends" | "tag" | "club" | "level"
>();
same<Listed["level"], number | undefined>();
same<Listed["friends"], Listed[]>();
// A webhook is a request that the API sends.
same<Joined, Listed>();
// A component is what is received.
same<Schemas["Member"], Listed>();
same<Schemas["Member"]["id"], string>();

type Bytes =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;
same<Imported["list"], Bytes>();
same<Imported["photos"], Bytes[]>();
same<Imported["encoded"], string | undefined>();
same<Imported["bytes"], string | undefined>();
same<NonNullable<Imported["by"]>["signature"], string | undefined>();

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const member = { name: "Ada", password: "secret", friends: [] };
  await client.members.add(member);
  await client.POST("/members", { body: member });
  // @ts-expect-error What is readOnly is not sent.
  ({ ...member, id: "1" }) satisfies Sent;
  // What was received is a member, and can be sent again, with what it lacks.
  const listed = await client.members.list({ like: { text: "a" } });
  const first: Member | undefined = listed[0];
  await client.members.add({ ...first, ...member });
  await client.officers.appoint({ ...member, nick: "A", office: "chair" });
  const photo = new Blob(["photo"]);
  const answer: Blob = await client.members.setPhoto("1", { body: photo });
  answer.size;
  const { data } = await client.PUT("/members/{id}/photo", {
    params: { path: { id: "1" } },
    body: new TextEncoder().encode("photo"),
    parseAs: "blob",
  });
  data satisfies Blob | undefined;
  const body = { list: photo, photos: [photo.stream(), new ArrayBuffer(1)] };
  // @ts-expect-error A file is no string.
  ({ ...body, list: "photo" }) satisfies Imported;
  await client.members.import({ list: photo, photos: [photo] });
  await client.POST("/members/import", {
    body: { list: photo, photos: [photo] },
  });
}
