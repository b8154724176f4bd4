import { createClient } from "./expected/index.js";
import type {
  Folder,
  Link,
  Person,
  Search,
  SeriesSearch,
} from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const root = await client.tree.get();
  root satisfies Folder;
  const deeper: string | undefined = (root.folders ?? [])[0]?.folders[0]?.name;
  void deeper;
  await client.tree.replace({
    name: "/",
    folders: [{ name: "etc", folders: [] }],
  });
  const link: Link = { value: 1, next: { value: 2, next: { value: 3 } } };
  await client.chain.append(link);
  const ada: Person = {
    name: "Ada",
    companion: { name: "Grace", parents: [] },
  };
  await client.person.create({ ...ada, byName: { ada } });
  await client.PUT("/tree", { body: { name: "/", folders: [] } });
}

/** What is an alternative of both is one of each. */
export const search: Search = { allOf: [{ title: "a" }, { allOf: [] }] };
export const series: SeriesSearch = { title: "a" };
// @ts-expect-error: no alternative has this.
export const other: SeriesSearch = { author: "a" };
