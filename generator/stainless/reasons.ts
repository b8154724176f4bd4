const packages =
  "it is about packages that Pathwright does not make, or their documentation";

/** Why a key is not taken, or where what it says has its place, by where it stands; the first that fits counts. */
const reasons: readonly (readonly [place: RegExp, reason: string])[] = [
  [
    /^\/(?:organization|targets|package|readme|edition|codeflow|custom_casings|diagnostics|project|docs|settings)(?:\/|$)/,
    packages,
  ],
  [
    /^\/environments(?:\/|$)/,
    "base URLs are the `servers` of the document; `baseUrl` of createClient is another",
  ],
  [
    /^\/query_settings(?:\/|$)/,
    "`style` and `explode` of the parameters in the document say how they are written",
  ],
  [
    /^\/security(?:_schemes)?(?:\/|$)/,
    "the document's own security counts; write it there",
  ],
  [
    /^\/openapi\/(?:transforms|transformations)(?:\/|$)/,
    "change the document itself, or what makes it",
  ],
  [/^\/openapi\/path$/, 'the document is "spec" in the configuration'],
  [/^\/openapi\//, packages],
  [
    /^\/client_settings\/opts\/[^/]+\/description$/,
    "the security scheme or the parameter in the document describes the option",
  ],
  [/\/(?:mcp|description)$/, packages],
  [/^\/models(?:\/|$)/, "models stand in a resource"],
  [
    /^\/streaming(?:\/|$)/,
    'an event of type "error" is an error; "streams" in the configuration says what else is one',
  ],
  [
    /^\/pagination\/\d+/,
    'no method says "paginated: true" and no operation of the document pages like that, or Pathwright has nothing like it',
  ],
  [
    /^\/resources\/\$client(?:\/|$)/,
    "every method belongs to a resource; this one is placed by its tag or path",
  ],
  [
    /\/paginated$/,
    'there is not one pagination that it could be; pages are found in the document, and "pagination" in the configuration says it of an operation',
  ],
  [
    /\/param_discriminator$/,
    "give the parameter in the call: loop over it where it streams, await it where it does not",
  ],
  [
    /\/streaming(?:\/|$)/,
    '"streams" in the configuration says how an operation streams',
  ],
  [
    /\/body_param_name$/,
    "the members of a body stand in `params`, or it is `body` there",
  ],
  [
    /\/models\/[^/]+$/,
    "only a component schema of the document has a name of its own",
  ],
  [
    /\/read_env$/,
    '"credentials" in the configuration reads variables for security schemes',
  ],
  [
    /\/(?:default_headers|send_in_header)(?:\/|$)/,
    "give it as `headers` of createClient",
  ],
  [
    /\/default_timeout(?:\/|$)/,
    "give it as `timeout` of createClient, in milliseconds",
  ],
  [/\/default_retries(?:\/|$)/, "give it as `maxRetries` of createClient"],
  [/\/server_variable$/, "variables of servers are options of createClient"],
  [
    /\/send_(?:as|in)_[^/]+$/,
    "the security scheme or the parameter in the document says where it is sent",
  ],
  [/\/methods\/[^/]+$/, "it is no call of an operation of the document"],
  [
    /^\/client_settings\/opts\/[^/]+$/,
    "options are the security schemes of the document, and the parameters under `clientParams`",
  ],
];

/** Returns why what stands at a JSON Pointer of a Stainless configuration is not taken, or what to do instead. */
export function reasonFor(at: string): string {
  const found = reasons.find(([place]) => place.test(at));
  return found?.[1] ?? "Pathwright has nothing like it";
}
