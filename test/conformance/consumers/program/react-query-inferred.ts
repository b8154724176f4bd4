import createClient from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import type { paths } from "./api/schema";
import type { paths as reference } from "./theirs";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
declare function same<A, B>(
  ...proof: Equal<A, B> extends true ? [] : [never]
): void;
// @ts-expect-error These are not the same.
same<{ a?: string }, { a: string }>();
// @ts-expect-error Nor is any.
same<{ a: any }, { a: string }>();

const ours = createQueryClient(createClient<paths>());
const theirs = createQueryClient(createClient<reference>());

export function useAll(): void {
  const params = { path: { book_id: "1" } };
  const book = [
    ours.useQuery("get", "/books/{book_id}", { params }),
    theirs.useQuery("get", "/books/{book_id}", { params }),
  ] as const;
  same<(typeof book)[0]["data"], (typeof book)[1]["data"]>();
  same<(typeof book)[0]["error"], (typeof book)[1]["error"]>();
  // @ts-expect-error The data is something.
  same<NonNullable<(typeof book)[0]["data"]>, never>();
  const creating = [
    ours.useMutation("post", "/books"),
    theirs.useMutation("post", "/books"),
  ] as const;
  same<(typeof creating)[0]["data"], (typeof creating)[1]["data"]>();
  const given = [creating[0].variables, creating[1].variables] as const;
  type Given = [NonNullable<(typeof given)[0]>, NonNullable<(typeof given)[1]>];
  same<Given[0]["params"], Given[1]["params"]>();
  // What is only ever received need not be sent: ours takes theirs, and more.
  same<Given[1]["body"] extends Given[0]["body"] ? true : false, true>();
  same<keyof Given[0], keyof Given[1]>();
}
