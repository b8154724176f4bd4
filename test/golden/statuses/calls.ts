import { ApiError, createClient } from "./expected/index.js";
import type {
  Fault,
  GetResponse,
  Missing,
  Problem,
  Ticket,
} from "./expected/index.js";

/** Whether two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** That two types are the same, or what is there does not compile. */
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, maxRetries: 0 });

  const upserted = await client.tickets.upsert().result();
  switch (upserted.status) {
    case 200:
      upserted.data satisfies Ticket;
      break;
    case 201:
      upserted.data.created satisfies string;
      break;
    case 204:
      upserted.data satisfies undefined;
      break;
    case 404:
      upserted.error satisfies Missing;
      break;
    case 422:
      upserted.error satisfies Fault;
      break;
    case 500:
      upserted.error satisfies Problem;
      break;
  }
  if (upserted.ok) {
    upserted.status satisfies 200 | 201 | 204;
    upserted.error satisfies undefined;
  } else {
    upserted.error satisfies Missing | Fault | Problem;
    upserted.data satisfies undefined;
  }
  const anyOfThree: Ticket | { created: string } | undefined =
    await client.tickets.upsert();
  void anyOfThree;

  const listed = await client.tickets.list().result();
  if (listed.status === 200) listed.data satisfies Problem;
  if (listed.status === 404) listed.error satisfies Problem;

  const cancelled = await client.tickets.cancel().result();
  if (cancelled.status === 202) cancelled.data satisfies undefined;
  if (cancelled.status === 200) cancelled.data satisfies Ticket;
  if (cancelled.status === 409) cancelled.error satisfies string;
  // @ts-expect-error Nothing is known of other failures.
  if (cancelled.status === 500) cancelled.error satisfies string;

  (await client.tickets.check()) satisfies undefined;

  const timetable = await client.timetable.get();
  timetable satisfies GetResponse;
  timetable satisfies string[] | string | Blob;
  (await client.timetable.note()) satisfies string;
  (await client.map.get()) satisfies Blob;

  const { data, error, response } = await client.PUT("/tickets");
  data satisfies Ticket | { created: string } | undefined;
  error satisfies Missing | Fault | Problem | undefined;
  response satisfies Response;

  // What is by path has the same answers.
  const listedByPath = await client.GET("/tickets");
  same<typeof listedByPath.data, Problem | undefined>();
  same<typeof listedByPath.error, Problem | undefined>();
  const cancelledByPath = await client.DELETE("/tickets");
  same<typeof cancelledByPath.data, Ticket | undefined>();
  same<typeof cancelledByPath.error, string | undefined>();
  const checkedByPath = await client.HEAD("/tickets");
  same<typeof checkedByPath.data, undefined>();
  const lower = await client.GET("/lower");
  same<typeof lower.data, Ticket | undefined>();
  same<typeof lower.error, Fault | undefined>();
  const unlisted = await client.GET("/unlisted");
  same<typeof unlisted.data, Ticket | undefined>();
  same<typeof unlisted.error, Missing | Fault | Problem | undefined>();
  const nothing = await client.GET("/nothing");
  same<typeof nothing.data, undefined>();
  same<typeof nothing.error, Problem | undefined>();

  const asResponse = await client.map.get().asResponse();
  await asResponse.body?.cancel();
  ApiError satisfies abstract new (...fields: never) => Error;
}
