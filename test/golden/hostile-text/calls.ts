import { createClient, Payload } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, keyGlobalThisCanary1: "secret" });
  await client.thingsGlobalThisCanary1.getGlobalThisCanary1("one", {
    'q"]; globalThis.canary = 1; ["\u2028': "*/'\"`${1}\\\n\u2029\0",
    "X-It's-`Own`": "header",
    ["__proto__"]: "prototype",
  });
  await client.thingsGlobalThisCanary1.constructorConstructorGlobalThisCanary1(
    "one",
    {
      "quo'te": "1",
      'a"b': "2",
      ["__proto__"]: "3",
      constructor: "4",
      toString: "5",
      hasOwnProperty: 6,
      "*/ globalThis.canary = 1; /*": true,
      "`${globalThis.canary = 1}`": Payload["c:\\d\\"],
      "line\nbreak\u2028": "7",
      "back\\slash": "8",
    },
  );
  await client.POST("/things/`${globalThis.canary/*/ '\"/{a'b\"*`$}", {
    params: { path: { "a'b\"*`$": "one" } },
    body: {
      "quo'te": "1",
      'a"b': "2",
      ["__proto__"]: "3",
      constructor: "4",
      toString: "5",
      hasOwnProperty: 6,
    },
  });

  const live = Object.entries(Payload).filter(
    ([name, value]) => name !== value,
  );
  if (live.length > 0 || Object.keys(Payload).length !== 15)
    throw new Error("An enum's value is not what it was.");
  if ("canary" in globalThis) throw new Error("The document's text ran.");
}
