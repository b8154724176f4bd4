import type { Parameter } from "../../../templates/runtime/operation.ts";

/** The kinds of value that a parameter called `color` is given. */
export const values: Readonly<Record<string, unknown>> = {
  string: "blue",
  number: 7,
  boolean: true,
  null: null,
  undefined,
  "empty string": "",
  "empty array": [],
  array: ["blue", "black", "brown"],
  "array with null": ["blue", null, "brown"],
  object: { R: 100, G: 200, B: 150 },
  "nested object": { R: 100, S: { T: 1 } },
  "empty object": {},
  Date: new Date(0),
};

/** A style in one place, and a table: kind of value, what is sent, what is sent exploded. */
export interface Table {
  readonly in: Parameter["in"];
  readonly style: NonNullable<Parameter["style"]>;
  readonly rows: string;
}

/**
 * The tables of "Style Examples" in OpenAPI 3.1.1 and 3.2.0, 4.8.12.6; where they have none, RFC 6570, 3.2. `-`: nothing is
 * sent; `refused`: neither is the request. What both leave open is settled in docs/bodies-and-parameters.md.
 */
export const tables: readonly Table[] = [
  {
    in: "path",
    style: "simple",
    rows: `
      string          | blue                            | blue
      number          | 7                               | 7
      boolean         | true                            | true
      null            | refused                         | refused
      undefined       | refused                         | refused
      empty string    | refused                         | refused
      empty array     | refused                         | refused
      array           | blue,black,brown                | blue,black,brown
      array with null | blue,brown                      | blue,brown
      object          | R,100,G,200,B,150               | R=100,G=200,B=150
      nested object   | R,100,S,%7B%22T%22%3A1%7D       | R=100,S=%7B%22T%22%3A1%7D
      empty object    | refused                         | refused
      Date            | 1970-01-01T00%3A00%3A00.000Z    | 1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "path",
    style: "label",
    rows: `
      string          | .blue                           | .blue
      number          | .7                              | .7
      boolean         | .true                           | .true
      null            | refused                         | refused
      undefined       | refused                         | refused
      empty string    | .                               | .
      empty array     | refused                         | refused
      array           | .blue,black,brown               | .blue.black.brown
      array with null | .blue,brown                     | .blue.brown
      object          | .R,100,G,200,B,150              | .R=100.G=200.B=150
      nested object   | .R,100,S,%7B%22T%22%3A1%7D      | .R=100.S=%7B%22T%22%3A1%7D
      empty object    | refused                         | refused
      Date            | .1970-01-01T00%3A00%3A00.000Z   | .1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "path",
    style: "matrix",
    rows: `
      string          | ;color=blue                     | ;color=blue
      number          | ;color=7                        | ;color=7
      boolean         | ;color=true                     | ;color=true
      null            | refused                         | refused
      undefined       | refused                         | refused
      empty string    | ;color                          | ;color
      empty array     | refused                         | refused
      array           | ;color=blue,black,brown         | ;color=blue;color=black;color=brown
      array with null | ;color=blue,brown               | ;color=blue;color=brown
      object          | ;color=R,100,G,200,B,150        | ;R=100;G=200;B=150
      nested object   | ;color=R,100,S,%7B%22T%22%3A1%7D | ;R=100;S=%7B%22T%22%3A1%7D
      empty object    | refused                         | refused
      Date            | ;color=1970-01-01T00%3A00%3A00.000Z | ;color=1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "query",
    style: "form",
    rows: `
      string          | color=blue                      | color=blue
      number          | color=7                         | color=7
      boolean         | color=true                      | color=true
      null            | -                               | -
      undefined       | -                               | -
      empty string    | color=                          | color=
      empty array     | -                               | -
      array           | color=blue,black,brown          | color=blue&color=black&color=brown
      array with null | color=blue,brown                | color=blue&color=brown
      object          | color=R,100,G,200,B,150         | R=100&G=200&B=150
      nested object   | color=R,100,S,%7B%22T%22%3A1%7D | R=100&S=%7B%22T%22%3A1%7D
      empty object    | -                               | -
      Date            | color=1970-01-01T00%3A00%3A00.000Z | color=1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "query",
    style: "spaceDelimited",
    rows: `
      string          | color=blue                      | color=blue
      number          | color=7                         | color=7
      boolean         | color=true                      | color=true
      null            | -                               | -
      undefined       | -                               | -
      empty string    | color=                          | color=
      empty array     | -                               | -
      array           | color=blue%20black%20brown      | color=blue&color=black&color=brown
      array with null | color=blue%20brown              | color=blue&color=brown
      object          | color=R%20100%20G%20200%20B%20150 | R=100&G=200&B=150
      nested object   | color=R%20100%20S%20%7B%22T%22%3A1%7D | R=100&S=%7B%22T%22%3A1%7D
      empty object    | -                               | -
      Date            | color=1970-01-01T00%3A00%3A00.000Z | color=1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "query",
    style: "pipeDelimited",
    rows: `
      string          | color=blue                      | color=blue
      number          | color=7                         | color=7
      boolean         | color=true                      | color=true
      null            | -                               | -
      undefined       | -                               | -
      empty string    | color=                          | color=
      empty array     | -                               | -
      array           | color=blue%7Cblack%7Cbrown      | color=blue&color=black&color=brown
      array with null | color=blue%7Cbrown              | color=blue&color=brown
      object          | color=R%7C100%7CG%7C200%7CB%7C150 | R=100&G=200&B=150
      nested object   | color=R%7C100%7CS%7C%7B%22T%22%3A1%7D | R=100&S=%7B%22T%22%3A1%7D
      empty object    | -                               | -
      Date            | color=1970-01-01T00%3A00%3A00.000Z | color=1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "query",
    style: "deepObject",
    rows: `
      string          | color=blue                      | color=blue
      number          | color=7                         | color=7
      boolean         | color=true                      | color=true
      null            | -                               | -
      undefined       | -                               | -
      empty string    | color=                          | color=
      empty array     | -                               | -
      array           | color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown | color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown
      array with null | color%5B0%5D=blue&color%5B2%5D=brown | color%5B0%5D=blue&color%5B2%5D=brown
      object          | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150 | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150
      nested object   | color%5BR%5D=100&color%5BS%5D%5BT%5D=1 | color%5BR%5D=100&color%5BS%5D%5BT%5D=1
      empty object    | -                               | -
      Date            | color=1970-01-01T00%3A00%3A00.000Z | color=1970-01-01T00%3A00%3A00.000Z`,
  },
  {
    in: "header",
    style: "simple",
    rows: `
      string          | blue                            | blue
      number          | 7                               | 7
      boolean         | true                            | true
      null            | -                               | -
      undefined       | -                               | -
      empty string    |                                 |
      empty array     | -                               | -
      array           | blue,black,brown                | blue,black,brown
      array with null | blue,brown                      | blue,brown
      object          | R,100,G,200,B,150               | R=100,G=200,B=150
      nested object   | R,100,S,{"T":1}                 | R=100,S={"T":1}
      empty object    | -                               | -
      Date            | 1970-01-01T00:00:00.000Z        | 1970-01-01T00:00:00.000Z`,
  },
  {
    in: "cookie",
    style: "form",
    rows: `
      string          | color=blue                      | color=blue
      number          | color=7                         | color=7
      boolean         | color=true                      | color=true
      null            | -                               | -
      undefined       | -                               | -
      empty string    | color=                          | color=
      empty array     | -                               | -
      array           | color=blue,black,brown          | color=blue; color=black; color=brown
      array with null | color=blue,brown                | color=blue; color=brown
      object          | color=R,100,G,200,B,150         | R=100; G=200; B=150
      nested object   | color=R,100,S,%7B%22T%22%3A1%7D | R=100; S=%7B%22T%22%3A1%7D
      empty object    | -                               | -
      Date            | color=1970-01-01T00%3A00%3A00.000Z | color=1970-01-01T00%3A00%3A00.000Z`,
  },
  // OpenAPI 3.2.0, 4.12.6: as they stand, but for what cannot.
  {
    in: "cookie",
    style: "cookie",
    rows: `
      string          | color=blue                      | color=blue
      number          | color=7                         | color=7
      boolean         | color=true                      | color=true
      null            | -                               | -
      undefined       | -                               | -
      empty string    | color=                          | color=
      empty array     | -                               | -
      array           | color=blue,black,brown          | color=blue; color=black; color=brown
      array with null | color=blue,brown                | color=blue; color=brown
      object          | color=R,100,G,200,B,150         | R=100; G=200; B=150
      nested object   | color=R,100,S,{%22T%22:1}       | R=100; S={%22T%22:1}
      empty object    | -                               | -
      Date            | color=1970-01-01T00:00:00.000Z  | color=1970-01-01T00:00:00.000Z`,
  },
];

/** Place, what is said of the parameter, its value, and what is sent. */
export type Special = readonly [
  place: Parameter["in"],
  facts: Omit<Parameter, "in" | "name">,
  value: unknown,
  expected: string,
];

/** Every reserved character of RFC 3986, 2.2, and a percent-encoded one. */
const reserved = ":/?#[]@!$&'()*+,;=%41";
const json = "application/json";
const nested = { R: ["a/b", null] };

/** `allowReserved`, and parameters by `content` (OpenAPI 3.1, 4.8.12.4). */
export const specials: readonly Special[] = [
  // `'` is encoded by every URL parser (WHATWG URL, "special-query percent-encode set").
  [
    "query",
    { allowReserved: true },
    reserved,
    "color=:/?%23%5B%5D@!$%26%27()*%2B,;=%41",
  ],
  ["query", { allowReserved: true }, ["a/b", "c d"], "color=a/b&color=c%20d"],
  [
    "query",
    { allowReserved: true, style: "deepObject" },
    { R: "a?b" },
    "color%5BR%5D=a?b",
  ],
  [
    "query",
    {},
    reserved,
    "color=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%2541",
  ],
  [
    "path",
    { allowReserved: true },
    reserved,
    ":/%3F%23%5B%5D@!$%26'()*%2B,;=%41",
  ],
  [
    "path",
    {},
    reserved,
    "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%2541",
  ],
  ["header", { allowReserved: true }, reserved, reserved],
  [
    "query",
    { content: json },
    nested,
    "color=%7B%22R%22%3A%5B%22a%2Fb%22%2Cnull%5D%7D",
  ],
  ["query", { content: json }, "blue", "color=%22blue%22"],
  ["query", { content: json }, [], "color=%5B%5D"],
  ["query", { content: json }, null, "-"],
  [
    "cookie",
    { style: "cookie" },
    `${reserved} "é"\\;`,
    "color=:/?#[]@!$&'()*+%2C%3B=%41%20%22%C3%A9%22%5C%3B",
  ],
  ["query", { content: "text/plain" }, "a b", "color=a%20b"],
  [
    "path",
    { content: json },
    nested,
    "%7B%22R%22%3A%5B%22a%2Fb%22%2Cnull%5D%7D",
  ],
  ["header", { content: json }, nested, '{"R":["a/b",null]}'],
  [
    "cookie",
    { content: json },
    nested,
    "color=%7B%22R%22%3A%5B%22a%2Fb%22%2Cnull%5D%7D",
  ],
];
