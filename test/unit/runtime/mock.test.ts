import { describe, expect, expectTypeOf, test, vi } from "vitest";
import type { BinaryPromise } from "../../../templates/runtime/binary.ts";
import type { ApiEventStream } from "../../../templates/runtime/event-stream.ts";
import {
  ConnectionError,
  NotFoundError,
  RateLimitError,
  RequestError,
} from "../../../templates/runtime/errors.ts";
import {
  mockError,
  mockPages,
  mockResponse,
  mockStream,
} from "../../../templates/runtime/mock.ts";
import type { PagePromise } from "../../../templates/runtime/pages.ts";
import type { ApiPromise } from "../../../templates/runtime/promise.ts";
import type { Failure, Success } from "../../../templates/runtime/result.ts";
import { collect } from "./streams.ts";
import { rejection } from "./support.ts";

interface Pet {
  readonly id: number;
  readonly kind: "cat" | "dog";
}
type Outcome<Data> =
  | Success<200, Data>
  | Failure<404, { reason: string }>
  | Failure<429 | 500, string>;

/** A resource as the generator writes it; every method is mocked. */
class Pets {
  declare get: (id: number) => ApiPromise<Pet, Outcome<Pet>>;
  declare remove: () => ApiPromise<undefined, Outcome<undefined>>;
  declare list: () => PagePromise<{ data: Pet[] }, Pet, Outcome<unknown>>;
  declare all: () => PagePromise<Pet[], Pet, Outcome<Pet[]>>;
  declare photo: () => BinaryPromise<Blob, Outcome<Blob>>;
  declare watch: () => ApiEventStream<
    Pet,
    AsyncIterable<Pet>,
    Outcome<unknown>
  >;
}
const nothing = (): never => {
  throw new Error("not mocked");
};
const pets = Object.assign(new Pets(), {
  get: nothing,
  remove: nothing,
  list: nothing,
  all: nothing,
  photo: nothing,
  watch: nothing,
}) as Pets;
const cat: Pet = { id: 1, kind: "cat" };
const dog: Pet = { id: 2, kind: "dog" };

describe("a mocked success", () => {
  test("gives the very data, and a Response that says it, again and again", async () => {
    const get = vi.spyOn(pets, "get");
    get.mockReturnValue(
      mockResponse(cat, { status: 201, headers: { "x-id": "7" } }),
    );
    for (let time = 0; time < 2; time++) {
      expect(await pets.get(1)).toBe(cat);
      const response = await pets.get(1).asResponse();
      expect(response.status).toBe(201);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(response.headers.get("x-id")).toBe("7");
      expect(await response.json()).toEqual(cat);
      const whole = await pets.get(1).withResponse();
      expect([whole.data, whole.response.status]).toEqual([cat, 201]);
      const result = await pets.get(1).result();
      expect(result).toMatchObject({ ok: true, status: 201, data: cat });
      expect(result.response.headers.get("x-id")).toBe("7");
    }
    get.mockImplementation((id) => mockResponse({ id, kind: "dog" }));
    expect(await pets.get(5)).toEqual({ id: 5, kind: "dog" });
  });

  test("is 204 without data", async () => {
    vi.spyOn(pets, "remove").mockReturnValue(mockResponse(undefined));
    expect(await pets.remove().result()).toMatchObject({
      status: 204,
      data: undefined,
    });
    expect((await pets.remove().asResponse()).body).toBeNull();
  });

  test("of bytes gives them in every way", async () => {
    const blob = new Blob([new Uint8Array([1, 2])], { type: "image/png" });
    vi.spyOn(pets, "photo").mockReturnValue(mockResponse(blob));
    expect(await pets.photo()).toBe(blob);
    expect(await pets.photo().asBytes()).toEqual(new Uint8Array([1, 2]));
    expect((await pets.photo().asBlob()).type).toBe("image/png");
    const stream = await pets.photo().asStream();
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(2);
  });

  test("is given where there is no Response", async () => {
    vi.stubGlobal("Response", undefined);
    vi.spyOn(pets, "get").mockReturnValue(mockResponse(cat));
    expect(await pets.get(1)).toBe(cat);
    vi.unstubAllGlobals();
  });
});

describe("a mocked failure", () => {
  test("is the error of its status, as of a real call", async () => {
    vi.spyOn(pets, "get").mockReturnValue(
      mockError(404, { reason: "gone" }, { headers: { "x-id": "7" } }),
    );
    const error = await rejection(pets.get(1));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.body).toEqual({ reason: "gone" });
    expect(error.headers.get("x-id")).toBe("7");
    expect(await pets.get(1).result()).toMatchObject({
      ok: false,
      status: 404,
      data: undefined,
      error: { reason: "gone" },
    });
    const response = await pets.get(1).asResponse();
    expect(await response.json()).toEqual({ reason: "gone" });
    expect(await rejection(pets.get(1).withResponse())).toBe(error);
  });

  test("says what the mock knows of the request", async () => {
    const error = await rejection(
      mockError(429, "", {
        method: "PUT",
        url: "https://a.example/b",
        operationId: "putIt",
      }),
    );
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ method: "PUT", operationId: "putIt" });
    expect(error.message).toContain("PUT https://a.example/b");
  });

  test("can be that nothing came", async () => {
    const down = new ConnectionError("down");
    vi.spyOn(pets, "get").mockReturnValue(mockError(down));
    expect(await rejection(pets.get(1))).toBe(down);
    expect(await rejection(pets.get(1).result())).toBe(down);
    expect(await rejection(pets.get(1).asResponse())).toBe(down);
  });

  test("fails in the ways of pages, bytes and streams too", async () => {
    vi.spyOn(pets, "list").mockReturnValue(mockError(500, "down"));
    vi.spyOn(pets, "photo").mockReturnValue(mockError(404));
    vi.spyOn(pets, "watch").mockReturnValue(mockError(404));
    for (const failing of [
      collect(pets.list()),
      collect(pets.list().pages()),
      pets.photo().asBytes(),
      collect(pets.watch()),
      collect(pets.watch().events()),
    ])
      expect(String(await rejection(failing))).toMatch(/Error: (500|404) for/);
  });

  test("that nobody reads is silent", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    void mockError(500);
    void mockError(new ConnectionError("down"));
    await new Promise((resolve) => setTimeout(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test("mocked pages are looped over, and the first is awaited", async () => {
  const pages = [{ data: [cat] }, { data: [dog] }] as const;
  vi.spyOn(pets, "list").mockReturnValue(
    mockPages<ReturnType<Pets["list"]>>(
      [{ data: [cat] }, { data: [dog] }],
      ({ data }) => data,
    ),
  );
  expect(await pets.list()).toEqual(pages[0]);
  expect(await collect(pets.list())).toEqual([cat, dog]);
  expect(await collect(pets.list().pages())).toEqual(pages);
  const first = await pets.list().page();
  expect([first.data, first.items, first.hasNextPage()]).toEqual([
    pages[0],
    [cat],
    true,
  ]);
  expect(await first.response.json()).toEqual(pages[0]);
  const second = await first.getNextPage();
  expect([second.items, second.hasNextPage()]).toEqual([[dog], false]);
  expect(await rejection(second.getNextPage())).toBeInstanceOf(RequestError);
  vi.spyOn(pets, "all").mockReturnValue(mockPages([[cat], [dog]]));
  expect(await collect(pets.all())).toEqual([cat, dog]);
});

test("mocked streams are looped over", async () => {
  vi.spyOn(pets, "watch").mockReturnValue(mockStream([cat, dog]));
  expect(await collect(pets.watch())).toEqual([cat, dog]);
  expect(await collect(await pets.watch())).toEqual([cat, dog]);
  const [event] = await collect(pets.watch().events());
  expect(event).toEqual({
    event: "message",
    data: JSON.stringify(cat),
    id: "",
    retry: undefined,
  });
});

test("what a mock cannot be is refused in words", async () => {
  expect(() => mockResponse(cat, { status: 404 })).toThrow("use mockError");
  expect(() => mockError(200)).toThrow("use mockResponse");
  expect(() => mockPages([])).toThrow("first page");
  vi.spyOn(pets, "list").mockReturnValue(mockResponse({ data: [] }));
  const error = await rejection(collect(pets.list()));
  expect(error).toBeInstanceOf(RequestError);
  expect(error.message).toContain("mockPages");
  vi.spyOn(pets, "list").mockReturnValue(mockPages([{ data: [] }]));
  expect((await rejection(collect(pets.list()))).message).toContain("no list");
});

test("the types are those of the method", () => {
  const get = vi.spyOn(pets, "get");
  // @ts-expect-error: no pet
  get.mockReturnValue(mockResponse({ id: 1 }));
  // @ts-expect-error: not one of its members
  get.mockReturnValue(mockResponse({ id: 1, kind: "cat", king: 1 }));
  // @ts-expect-error: not the body of a 404
  get.mockReturnValue(mockError(404, { cause: "" }));
  // @ts-expect-error: nor of a 500
  get.mockReturnValue(mockError(500, { reason: "" }));
  // Nobody knows its body.
  get.mockReturnValue(mockError(418, { teapot: true }));
  // @ts-expect-error: the items are pets
  vi.spyOn(pets, "watch").mockReturnValue(mockStream([1]));
  expectTypeOf(
    mockResponse<ReturnType<Pets["get"]>>(cat).result(),
  ).resolves.toEqualTypeOf<Outcome<Pet>>();
});
