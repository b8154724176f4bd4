import { expect, test } from "vitest";
import { nextLink } from "../../../templates/runtime/link.ts";

test.each([
  ["", undefined],
  ['</a?page=2>; rel="next"', "/a?page=2"],
  ["</a>; rel=next", "/a"],
  ["</a>;rel=NEXT", "/a"],
  ["</a> ; REL = next", "/a"],
  ['</a>; rel="last", </b>; rel="next"', "/b"],
  ['</a>; rel="prev next"', "/a"],
  ["</a>; rel=prev; rel=next", undefined],
  ['</a>; rel="nextpage"', undefined],
  ['</a>; title="rel=next"', undefined],
  ['</a>; title="; rel=next, <b>; rel=next"; rel=prev', undefined],
  ['</a>; title="\\"; rel=prev"; rel="next"', "/a"],
  ["</a,b;c>; rel=next", "/a,b;c"],
  ["</a>; crossorigin; rel=next", "/a"],
  ["</a>; rel=next; rel", "/a"],
  ["</a>; rel*=UTF-8''next", undefined],
  ['</a>; rel=next; anchor="#part", </b>; rel=next', "/b"],
  ["</a>; rel=next, </b>; rel=next", "/a"],
  ["<>; rel=next", ""],
  ["/a; rel=next", undefined],
  ["</a; rel=next", undefined],
  ['</a>; rel="next', "/a"],
  ["</a>, rel=next", undefined],
  [",, </a>; rel=next ,", "/a"],
])("the next link of %j is %j", (header, target) => {
  expect(nextLink(header)).toBe(target);
});

test.each(["<", "</a>;", '"', '</a>; rel="\\', "=", " ", "</a>; rel=next; "])(
  "a header of nothing but %j is read in one pass",
  (piece) => {
    // Were a piece read again for every place that it may begin at, this would take hours.
    expect(() => nextLink(piece.repeat(2 ** 20))).not.toThrow();
  },
);
