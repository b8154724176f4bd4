import { useEffect, useState } from "react";
import {
  createImmutableHook,
  createInfiniteHook,
  createMutateHook,
  createQueryHook,
} from "swr-openapi";
import { connect, type paths } from "./client";
import { render } from "./render";

type Media = `${string}/${string}`;
const client = connect(process.argv[2] ?? "");
const useQuery = createQueryHook<paths, Media, "bookshop">(client, "bookshop");
const useImmutable = createImmutableHook<paths, Media, "kept">(client, "kept");
const useInfinite = createInfiniteHook<paths, Media, "pages">(client, "pages");
const useMutate = createMutateHook<paths, Media>(
  client,
  "bookshop",
  (one, other) => JSON.stringify(one) === JSON.stringify(other),
);
const params = { path: { book_id: "a/b" } };

function Title() {
  const { data, error } = useQuery("/books/{book_id}", { params });
  const title: string | undefined = data?.title;
  const message: string | undefined = error?.message;
  return title ?? message ?? "loading";
}

function Missing() {
  const { error } = useQuery(
    "/books/{book_id}",
    { params: { path: { book_id: "none" } } },
    { shouldRetryOnError: false },
  );
  const message: string | undefined = error?.message;
  return message ?? "loading";
}

function Kept() {
  const { data } = useImmutable("/books/{book_id}", { params });
  const title: string | undefined = data?.title;
  return title ?? "loading";
}

function Pages() {
  const { data } = useInfinite(
    "/books",
    (index, previous) =>
      previous && index >= previous.total_pages
        ? null
        : {
            params: {
              query: { genre: "novel", tags: ["a", "b,c"], page: index + 1 },
            },
          },
    { initialSize: 2 },
  );
  if (!data) return "loading";
  const titles: string[] = data.flatMap((page) =>
    page.data.map(({ title }) => title),
  );
  return titles.join();
}

function Changed() {
  const { data } = useQuery("/books/{book_id}", { params });
  const mutate = useMutate();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (data?.title !== "A or B") return;
    const changed = { ...data, title: "Changed" };
    void mutate(["/books/{book_id}", { params }], changed, {
      revalidate: false,
    }).then(() => setDone(true));
  }, [data, mutate]);
  return isDone ? data?.title : "loading";
}

export const wrong = [
  // @ts-expect-error A parameter of another type.
  () => useQuery("/books/{book_id}", { params: { path: { book_id: 1 } } }),
  // @ts-expect-error A path that there is not.
  () => useQuery("/book", {}),
  // @ts-expect-error A parameter of another type.
  () => useImmutable("/books/{book_id}", { params: { path: { book_id: 1 } } }),
  () =>
    useInfinite("/books", () => ({
      // @ts-expect-error A parameter of another type.
      params: { query: { page: "one" } },
    })),
  // @ts-expect-error A member of another type.
  () => useMutate()(["/books/{book_id}"], { title: 1 }),
  () => {
    const { data, error } = useQuery("/books/{book_id}", { params });
    // @ts-expect-error A result of another type.
    const title: number | undefined = data?.title;
    // @ts-expect-error An error of another type.
    const code: number | undefined = error?.message;
    return [title, code];
  },
];

const texts = [];
for (const Part of [Title, Missing, Kept, Pages, Changed])
  texts.push(await render(<Part />));
const wanted =
  "A or B|There is no book none.|A or B|Emma,Dracula,Ulysses|Changed";
console.log(texts.join("|") === wanted ? "all calls right" : texts);
