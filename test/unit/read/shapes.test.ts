import { expect, test } from "vitest";

import type { Node } from "../../../generator/model/document.ts";
import { documentOf } from "./support.ts";

test.each([
  '{"openapi":"3.1.0","paths":[],"info":null,"components":7,"tags":{}}',
  '{"openapi":"3.0.0","paths":{"/a":[{"get":3}]},"components":{"schemas":[1,[null]]}}',
  '{"openapi":"3.0.0","paths":"","servers":{"a":[]},"webhooks":{"a":{"get":{"parameters":{"a":1}}}}}',
  '{"openapi":"3.1.0","components":{"schemas":{"A":{"properties":[],"items":[true,"",{"allOf":{}}]}}}}',
])("%s is read without a finding", (text) => {
  const { root } = documentOf(text);
  const visit = (node: Node): void => {
    for (const [, member] of node.entries()) visit(member);
    for (const element of node.items()) visit(element);
  };
  expect(() => visit(root)).not.toThrow();
  expect(root.get("info").get("title").string("x")).toBeNull();
});
