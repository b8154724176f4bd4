import {
  createClient,
  type Order,
  PaginationError,
  type Post,
  type Problem,
  type User,
} from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, maxRetries: 0 });

  // Requests go to the server; what it answers is told here.
  const answering = (...answers: unknown[]) => ({
    async fetch(request: Request): Promise<Response> {
      await (await fetch(request)).body?.cancel();
      const answer = answers.shift();
      // Where nothing says that it is JSON, the document does.
      const headers = { "content-type": "text/plain" };
      return answer === undefined
        ? Response.error()
        : new Response(JSON.stringify(answer), { headers });
    },
  });
  const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
    const found: Item[] = [];
    for await (const item of items) found.push(item);
    return found;
  };
  const ann = { name: "Ann", since: "2026-01-01T00:00:00.000Z" };
  const bob = { name: "Bob" };

  const users = await all(
    client.users.list(
      { size: 1 },
      answering(
        { content: [ann], number: 0, last: false },
        { content: [bob], number: 1, last: true },
      ),
    ),
  );
  users satisfies User[];
  const [{ since } = bob as User] = users;
  since satisfies Date | undefined;
  if (since?.getUTCFullYear() !== 2026) throw new Error("No date was read.");
  // @ts-expect-error What may be any media type is no text.
  (await client.users.list().catch(() => null)) satisfies string | null;

  const byPath = await client.GET("/users", {
    params: { query: { page: 1, sort: ["name,asc"] } },
  });
  byPath.data?.content satisfies User[] | undefined;
  byPath.error satisfies Problem | undefined;

  (await client.users.create({ name: "Ann" })) satisfies User;
  // @ts-expect-error The members of the body stand in `params`.
  await client.users.create({ body: { name: "Ann" } }).catch(() => null);
  // @ts-expect-error It is JSON.
  client.users.create satisfies (params: { contentType: "a/b" }) => unknown;
  await client.POST("/users", { body: { name: "Bob" } });

  (await client.users.picture(1)) satisfies Blob;
  const picture = new Blob(["…"], { type: "image/png" });
  (await client.users.setPicture(1, { body: picture })) satisfies string;

  const pageable = { size: 1, sort: ["total,desc", "id"] };
  const orders = client.orders.list(
    { pageable },
    answering(
      { content: [{ total: 1 }], page: { number: 0, totalPages: 2 } },
      { content: [{ total: 2 }], page: { number: 1, totalPages: 2 } },
    ),
  );
  for (const order of await all(orders)) order satisfies Order;

  const members = client.members.list(
    {},
    answering(
      { _embedded: { members: [ann] }, page: { number: 0, totalPages: 2 } },
      { page: { number: 1, totalPages: 2 } },
    ),
  );
  for (const member of await all(members)) member satisfies User;

  const posts = client.posts.list(
    {},
    answering(
      { data: [{ title: "A" }], meta: { current_page: 1, last_page: 2 } },
      { data: [{ title: "B" }], meta: { current_page: 2, last_page: 2 } },
    ),
  );
  for await (const page of posts.pages()) page.data satisfies Post[];

  const files = client.files.list(
    {},
    answering(
      { entries: ["a"], next_marker: "b" },
      { entries: ["b"], next_marker: null },
    ),
  );
  for (const file of await all(files)) file satisfies string;

  const cats = client.cats.listCats(
    { limit: 1 },
    answering(
      { data: [{ title: "A" }], meta: { currentPage: 1, totalPages: 2 } },
      { data: [{ title: "B" }], meta: { currentPage: 2, totalPages: 2 } },
    ),
  );
  for await (const page of cats.pages())
    page.data.map(({ title }) => title) satisfies Post["title"][];

  const next = "https://elsewhere.example/accounts/?page=2";
  for (const accounts of [
    client.accounts.listAccounts(
      {},
      answering(
        { count: 2, next, previous: null, results: ["a"] },
        { count: 2, next: null, previous: next, results: ["b"] },
      ),
    ),
    client.accounts.latestAccounts(
      { limit: 1 },
      answering(
        { count: 2, next, previous: null, results: ["a"] },
        { count: 2, next: null, previous: next, results: ["b"] },
      ),
    ),
  ])
    if ((await all(accounts)).join() !== "a,b") throw new Error("Not all.");
  const feed = client.accounts.feed(
    { page_size: 1 },
    answering(
      {
        next: "https://elsewhere.example/accounts/feed?cursor=cD0x%3D&page_size=1",
        previous: null,
        results: [{ title: "A" }],
      },
      { next: null, previous: next, results: [{ title: "B" }] },
    ),
  );
  const titles: string[] = (await all(feed)).map(({ title }) => title);
  if (titles.join() !== "A,B") throw new Error("Not all.");
  // @ts-expect-error Nothing says that these are pages.
  client.accounts.hits satisfies () => AsyncIterable<string>;

  const teams = client.teams.list(
    {},
    answering(
      { data: ["a"], list_metadata: { after: "b" } },
      { data: ["b"], list_metadata: { after: "b" } },
    ),
  );
  try {
    await all(teams);
    throw new Error("A cursor that comes twice leads in a circle.");
  } catch (error) {
    if (!(error instanceof PaginationError)) throw error;
  }
}
