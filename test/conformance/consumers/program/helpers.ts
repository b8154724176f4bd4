import type {
  ErrorResponse,
  ErrorResponseJSON,
  FilterKeys,
  HttpMethod,
  IsOperationRequestBodyOptional,
  MediaType,
  OperationRequestBodyContent,
  PathsWithMethod,
  RequestBodyJSON,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
  SuccessResponseJSON,
} from "openapi-typescript-helpers";
import { connect, type paths } from "./client";

/** What a user writes over the helpers: a client that throws. */
type Operation<
  Path extends keyof paths,
  Method extends HttpMethod,
> = FilterKeys<paths[Path], Method>;
type Parameters<
  Path extends keyof paths,
  Method extends HttpMethod,
> = FilterKeys<Operation<Path, Method>, "parameters">;

const client = connect(process.argv[2] ?? "");

async function read<Path extends PathsWithMethod<paths, "get">>(
  path: Path,
  params: Parameters<Path, "get">,
): Promise<SuccessResponse<ResponseObjectMap<paths[Path]["get"]>>> {
  const { data, error } = await (
    client.GET as unknown as (
      path: Path,
      init: object,
    ) => Promise<{ data?: never; error?: { message: string } }>
  )(path, { params });
  if (error) throw new Error(error.message);
  return data as never;
}

type GetBook = paths["/books/{book_id}"]["get"];
type CreateBook = paths["/books"]["post"];
type NewBook = OperationRequestBodyContent<CreateBook>;
type SameNewBook = RequestBodyJSON<CreateBook>;

const created: NewBook = { title: "Middlemarch", genre: "novel" };
const same: SameNewBook = created;
const isOptional: IsOperationRequestBodyOptional<CreateBook> = false;
const required: RequiredKeysOf<NewBook> = "title";
const media: MediaType = "application/json";
const problem: ErrorResponseJSON<GetBook> = { message: "none" };
const failure: ErrorResponse<ResponseObjectMap<GetBook>> = problem;

export const wrong = [
  // @ts-expect-error A path that has no such method.
  (): PathsWithMethod<paths, "put"> => "/books",
  // @ts-expect-error A parameter of another type.
  () => read("/books/{book_id}", { path: { book_id: 1 } }),
  // @ts-expect-error A path that there is not.
  () => read("/book", {}),
  async () => {
    const book = await read("/books/{book_id}", { path: { book_id: "1" } });
    // @ts-expect-error A result of another type.
    const title: number = book.title;
    return title;
  },
  // @ts-expect-error A member that is missing.
  (): NewBook => ({ genre: "novel" }),
  // @ts-expect-error A member of another type.
  (): SuccessResponseJSON<GetBook> => ({ title: 1 }),
  // @ts-expect-error A member that is missing.
  (): ErrorResponseJSON<GetBook> => ({}),
  // @ts-expect-error The body is required.
  (): IsOperationRequestBodyOptional<CreateBook> => true,
];

const book = await read("/books/{book_id}", { path: { book_id: "a/b" } });
const title: string = book.title;
const list = await read("/books", {
  query: { genre: "novel", tags: ["a", "b,c"] },
});
const first: string | undefined = list.data[0]?.title;
const { data } = await client.POST("/books", {
  params: { header: { "X-Source": "program" } },
  body: same,
});
const failed = await read("/books/{book_id}", {
  path: { book_id: "none" },
}).catch(({ message }: Error) => message);
const found = [title, first, data?.id, failed, isOptional, required, media];
console.log(
  found.join() ===
    "A or B,Emma,1,There is no book none.,false,title,application/json" &&
    failure.message === "none"
    ? "all calls right"
    : found,
);
