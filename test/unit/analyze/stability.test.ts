import { describe, expect, test } from "vitest";
import { built, operations } from "./support.ts";

const responses = { "200": { description: "Done" } };

function get(more: object): object {
  return { get: { responses, ...more } };
}

describe("stability", () => {
  const endpoints: readonly [path: string, operation: object][] = [
    ["/pets", { operationId: "list", tags: ["pets"] }],
    ["/dogs", { operationId: "list", tags: ["dogs"] }],
    ["/dogs/all", { operationId: "List", tags: ["dogs"] }],
    ["/cats", { operationId: "catsList", tags: ["cats"] }],
    ["/cats/list", { operationId: "list", tags: ["cats"] }],
    ["/kinds", { operationId: "pets", tags: ["pets"] }],
    ["/v1/pets", {}],
    ["/v2/pets", {}],
    ["/use", {}],
    ["/error", { tags: ["Error"] }],
    ["/nested", { operationId: "kept", tags: ["Below"] }],
    ["/nested/again", { operationId: "below", tags: ["Above"] }],
    [
      "/timeout",
      {
        operationId: "waits",
        tags: ["pets"],
        parameters: [
          {
            name: "timeout",
            in: "query",
            "x-client-param": true,
            schema: { type: "integer" },
          },
        ],
      },
    ],
    [
      "/other",
      {
        operationId: "waitsToo",
        tags: ["pets"],
        parameters: [
          {
            name: "Timeout",
            in: "query",
            "x-client-param": true,
            schema: { type: "integer" },
          },
        ],
      },
    ],
  ];
  const groups = [{ name: "Above", tags: ["Below"] }];

  /** All names that the operations got, by path. */
  function names(chosen: typeof endpoints): Map<string, unknown> {
    const paths = Object.fromEntries(
      chosen.map(([path, operation]) => [path, get(operation)]),
    );
    const { model } = built({ paths, "x-tagGroups": groups });
    return new Map(
      operations(model).map(([resource, { path, names, parameters }]) => [
        path,
        {
          resource: resource.names,
          names,
          places: parameters.map(({ place }) => place),
        },
      ]),
    );
  }

  /** The endpoints in another order, the same for the same `seed`. */
  function shuffled(seed: number): typeof endpoints {
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647);
    return endpoints
      .map((endpoint) => ({ endpoint, rank: random() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ endpoint }) => endpoint);
  }

  test.each([1, 2, 3, 5, 8, 13, 21, 34])(
    "an operation at the end renames nothing before it (order %i)",
    (seed) => {
      const order = shuffled(seed);
      const whole = names(order);
      for (let length = 1; length < order.length; length++) {
        for (const [path, given] of names(order.slice(0, length)))
          expect(whole.get(path), path).toEqual(given);
      }
    },
  );

  test("its endpoints do collide", () => {
    const paths = Object.fromEntries(
      endpoints.map(([path, operation]) => [path, get(operation)]),
    );
    const { reported } = built({ paths, "x-tagGroups": groups });
    expect(new Set(reported.map(([, at]) => at)).size).toBeGreaterThan(5);
  });
});
