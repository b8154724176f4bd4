import {
  ApiError,
  ComExampleHttpItem,
  createClient,
} from "./expected/index.js";
import type * as all from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client: all.Client = createClient({ baseUrl });
  const page: all.PageUser = await client.users.list();
  const items: all.ListItem | undefined = page.items;
  void items;
  const created: all.ResponseModel = await client.users.create({
    email: "ada@example.com",
  });
  created.user satisfies all.User | undefined;
  const listed = await client.users.list().result();
  if (!listed.ok) listed.error satisfies all.ErrorModel;

  const user: all.User = { name: "Ada" };
  const other: all.UserModel = { email: "ada@example.com" };
  const item: all.ComExampleHttpItem = ComExampleHttpItem.one;
  const rest: [
    all.ObjectModel,
    all.PromiseModel,
    all.HTTPValidationError,
    all.ApiKey,
    all._2fa,
    all.ApiErrorModel,
    all.ClientModel,
    all.RequestOptionsModel,
    all.Users,
    all.ListResponse,
    all.Model,
  ] = [
    { any: "p" },
    "p",
    { detail: "d" },
    "key",
    true,
    { code: 1 },
    "c",
    "o",
    [user],
    "r",
    "m",
  ];
  void [other, item, rest];
  // The names of the runtime stay its own.
  if (!(client.users instanceof Object) || typeof ApiError !== "function")
    throw new Error("ApiError");
  await client.POST("/users", { body: { email: "ada@example.com" } });
}
