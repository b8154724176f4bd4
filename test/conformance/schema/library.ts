/** A member of each kind; `n` tells those of one depth from those of another. */
function members(n: number): object {
  return {
    type: "object",
    required: [`required${n}`],
    properties: {
      [`required${n}`]: {
        type: "string",
        description: `What is needed, ${n}.`,
      },
      [`optional${n}`]: {
        type: "string",
        example: `some ${n}`,
      },
      [`fixed${n}`]: { type: "string", readOnly: true, deprecated: true },
      [`preset${n}`]: { type: "string", default: `none${n}` },
      [`only${n}`]: { const: `only ${n}` },
    },
  };
}

/** A document that has everything there is to compare, at three depths. */
export const library: string = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Library", version: "1" },
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        parameters: [
          { in: "query", name: "page", schema: { type: "integer" } },
          { $ref: "#/components/parameters/Trace" },
        ],
        responses: {
          "200": {
            description: "Books",
            headers: { "X-Total": { schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    shelves: {
                      type: "array",
                      items: {
                        oneOf: [
                          members(3),
                          { type: "null" },
                          { $ref: "#/components/schemas/Book" },
                        ],
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      post: {
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Book" },
            },
          },
        },
        responses: { "204": { description: "Added" } },
      },
    },
    "/authors": {
      get: {
        responses: { default: { $ref: "#/components/responses/Authors" } },
      },
    },
  },
  webhooks: {
    lent: { post: { responses: { "204": { description: "Seen" } } } },
  },
  components: {
    schemas: {
      Book: {
        allOf: [
          { $ref: "#/components/schemas/Entry" },
          {
            type: "object",
            properties: {
              sequels: {
                type: "array",
                items: { $ref: "#/components/schemas/Book" },
              },
            },
          },
        ],
      },
      Entry: members(1),
      Shelf: {
        type: "object",
        additionalProperties: { type: "array", items: members(2) },
      },
      Lone: { type: "string" },
      Mentioning: {
        type: "object",
        properties: {
          at: { type: "string", description: "@see the shelf.\n@@ -1 @@" },
        },
      },
      Alike: {
        oneOf: ["a shelf", "a room"].map((place) => ({
          type: "object",
          properties: { name: { type: "string", description: `Of ${place}.` } },
        })),
      },
    },
    parameters: {
      Trace: { in: "header", name: "X-Trace", schema: { type: "string" } },
    },
    responses: {
      Authors: {
        description: "Authors",
        content: { "text/plain": { schema: { type: "string" } } },
      },
    },
  },
});
