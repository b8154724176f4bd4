import { type Members, members } from "./document.ts";
import type { Fault } from "./judge.ts";

/** Why Prism refuses what it should not, or the document asks for what no client can send. */
export interface Explanation {
  /** Whose fault it is; `fetch` is Node's own. */
  readonly fault: "document" | "prism" | "fetch" | "pathwright";
  readonly why: string;
  /** Whether this is what went wrong: it looks at what Prism said, at the document, and at what was sent. */
  readonly explains: (fault: Fault) => boolean;
}

/** Every known explanation by name. How often each may be needed, by document, is in `explained.json`. */
export const explanations: Readonly<Record<string, Explanation>> = {
  "fragment-in-path": {
    fault: "document",
    why: "A path with a fragment is the path before it: what follows `#` is never sent (RFC 9110, 7.1).",
    explains: ({ violation, target: { operation } }) =>
      violation.code === "route" && operation.path.includes("#"),
  },
  unsatisfiable: {
    fault: "document",
    why: "The value itself breaks its schema: neither an example of the document nor a made value satisfies it.",
    explains: ({
      violation: {
        path: [place, name = ""],
      },
      kind,
      values,
    }) =>
      place === "body"
        ? values.unsatisfied.has(`body ${kind.mediaType}`)
        : hasNamed(values.unsatisfied, `${place} ${name}`),
  },
  "multipart-without-parts": {
    fault: "document",
    why: "A multipart body that is one text has no parts, and so no boundary.",
    explains: ({ violation: { code }, kind, values }) =>
      code === 415 &&
      /^multipart\//.test(kind.mediaType ?? "") &&
      values.bodies.get(kind.mediaType ?? "") instanceof Blob,
  },
  "nameless-header": {
    fault: "document",
    why: "A header parameter has no name.",
    explains: ({ violation: { code }, values }) =>
      code === "client" && Object.hasOwn(values.params.header, ""),
  },
  "content-length": {
    fault: "document",
    why: "Its header parameter Content-Length is for HTTP to set (Fetch, 2.2.2).",
    explains: ({ violation: { code }, values }) =>
      code === "client" &&
      Object.keys(values.params.header).some((name) =>
        /^content-length$/i.test(name),
      ),
  },
  "framing-of-answer": {
    fault: "prism",
    why: "It sends the Content-Length and Transfer-Encoding that the document has among the headers of an answer.",
    explains: ({ violation: { code, message } }) =>
      code === "answer" &&
      message.includes(
        "Content-Length can't be present with Transfer-Encoding",
      ),
  },
  "objects-in-list": {
    fault: "document",
    why: "Its style says nothing of objects in a list; they are sent as JSON (OpenAPI 3.1, 4.8.12.3).",
    explains: ({ violation: { code, path }, target, values }) =>
      code === "type" &&
      path.length === 3 &&
      target.operation.parameters.some(
        ({ in: where, name, style }) =>
          where === path[0] &&
          name.toLowerCase() === path[1] &&
          style !== "deepObject" &&
          isListOfObjects(values.params[where][name]),
      ),
  },
  "accept-language-of-fetch": {
    fault: "fetch",
    why: "Node's fetch adds `accept-language: *` where a call has none; the document wants one of its own languages.",
    explains: ({ violation, sent }) =>
      violation.path.join() === "header,accept-language" &&
      sent !== null &&
      sent.headers["accept-language"] === undefined,
  },
  "list-in-path": {
    fault: "prism",
    why: "It reads a list out of a path, and then tries to split it as if it were text.",
    explains: ({ violation, target: { operation }, values }) =>
      violation.code === "crash" &&
      violation.message === "value.split is not a function" &&
      operation.parameters.some(
        ({ in: where, name }) =>
          where === "path" && isList(values.params.path[name]),
      ),
  },
  "reserved-in-path": {
    fault: "prism",
    why: "It takes a slash in the value of a path parameter that allows reserved characters for the end of a segment.",
    explains: ({ violation, target: { operation }, values }) =>
      violation.code.toString().includes("#NO_") &&
      operation.parameters.some(
        ({ in: where, name, allowReserved }) =>
          where === "path" &&
          allowReserved &&
          String(values.params.path[name]).includes("/"),
      ),
  },
  "converted-one-of": {
    fault: "prism",
    why: "It converts the text of a parameter for each schema of `oneOf`, so that a number satisfies a string as well.",
    explains: ({ violation: { code, path }, values, target }) =>
      code === "oneOf" &&
      target.operation.parameters.some(
        ({ in: where, name }) =>
          where === path[0] &&
          name.toLowerCase() === path[1] &&
          typeof values.params[where][name] === "number",
      ),
  },
  "text-of-body": {
    fault: "prism",
    why: "It checks a body that is neither JSON nor a form, unparsed, against the schema of what it stands for.",
    explains: ({ violation, kind }) =>
      violation.path.join() === "body" &&
      kind.mediaType !== null &&
      !isForm(kind.mediaType) &&
      !/^application\/([^;]+\+)?json/.test(kind.mediaType),
  },
  "empty-form": {
    fault: "prism",
    why: "It takes a form without fields, of which nothing is required, for no body.",
    explains: ({ violation, kind, sent }) =>
      violation.message === "Body parameter is required" &&
      isForm(kind.mediaType ?? "") &&
      sent?.headers["content-type"] !== undefined &&
      sent.body === "",
  },
  "list-in-form": {
    fault: "prism",
    why: "Without `encoding` it reads neither lists nor objects out of a form; OpenAPI has defaults for them.",
    explains: (fault) => {
      const { code, path, message } = fault.violation;
      const [place, name = "", ...rest] = path;
      return (
        place === "body" &&
        rest.length === 0 &&
        code === "type" &&
        /must be (array|object)/.test(message) &&
        isForm(fault.kind.mediaType ?? "") &&
        encodingOf(fault, name)["style"] === undefined &&
        typeof bodyOf(fault)[name] === "object"
      );
    },
  },
  "plus-in-form": {
    fault: "prism",
    why: "It calls the `+` that stands for a space in a form a reserved character.",
    explains: (fault) => {
      const { path, message } = fault.violation;
      const value = bodyOf(fault)[path[1] ?? ""];
      return (
        message === "Reserved characters used in request body" &&
        /urlencoded/.test(fault.kind.mediaType ?? "") &&
        typeof value === "string" &&
        value.includes(" ")
      );
    },
  },
  "absent-deep-object": {
    fault: "prism",
    why: "It makes an object of every `deepObject` that was not sent, and misses its required members.",
    explains: (fault) => {
      const { code, path } = fault.violation;
      return (
        code === "required" && isDeepObject(fault) && !isGiven(fault, path)
      );
    },
  },
  "list-in-deep-object": {
    fault: "prism",
    why: "It reads objects out of a list of a form only where they are JSON, also in style `deepObject`.",
    explains: (fault) =>
      fault.violation.message.startsWith(
        "Cannot deserialize JSON object array",
      ) &&
      isForm(fault.kind.mediaType ?? "") &&
      Object.values(bodyOf(fault)).some(isListOfObjects),
  },
  "undeclared-in-form": {
    fault: "prism",
    why: "It drops the fields of a form that the schema requires but does not declare.",
    explains: (fault) => {
      const { code, path, message } = fault.violation;
      const [, name = ""] = /property '(.*)'$/.exec(message) ?? [];
      return (
        code === "required" &&
        path.join() === "body" &&
        isForm(fault.kind.mediaType ?? "") &&
        Object.hasOwn(bodyOf(fault), name)
      );
    },
  },
  "comma-in-list": {
    fault: "prism",
    why: "It splits a list at its commas after it has decoded those that were percent-encoded in its items.",
    explains: ({ violation: { path }, target: { operation }, values, sent }) =>
      path[0] === "query" &&
      operation.parameters.some(
        ({ in: where, name, style }) =>
          where === "query" &&
          style === "form" &&
          name.toLowerCase() === path[1] &&
          JSON.stringify(values.params.query[name]).includes(",") &&
          sent?.url.includes("%2C"),
      ),
  },
};

function encodingOf({ document, target, kind }: Fault, name: string): Members {
  const { method, path } = target.operation;
  const item = document.follow(members(document.root["paths"])[path]);
  const body = document.follow(
    members(item[method.toLowerCase()])["requestBody"],
  );
  const content = members(members(body["content"])[kind.mediaType ?? ""]);
  return members(members(content["encoding"])[name]);
}

function isDeepObject(fault: Fault): boolean {
  const [place, name = ""] = fault.violation.path;
  if (place === "body")
    return encodingOf(fault, name)["style"] === "deepObject";
  return fault.target.operation.parameters.some(
    (one) =>
      one.in === place &&
      one.name.toLowerCase() === name &&
      one.style === "deepObject",
  );
}

/** Whether the call gave a value for the place of a violation. */
function isGiven(fault: Fault, [place, ...steps]: readonly string[]): boolean {
  const root = place === "body" ? bodyOf(fault) : fault.values.params.query;
  let value: unknown = root;
  for (const step of steps) {
    if (isList(value)) value = (value as unknown[])[Number(step)];
    else value = members(value)[step];
  }
  return value !== undefined;
}

function bodyOf({ kind, values }: Fault): Members {
  return members(values.bodies.get(kind.mediaType ?? ""));
}

function isForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(
    mediaType,
  );
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "object");
}

/** Prism names parameters in lower case. */
function hasNamed(places: ReadonlySet<string>, wanted: string): boolean {
  return [...places].some((place) => place.toLowerCase() === wanted);
}
