import { asked, to } from "./featured.ts";
import { type Api, type Place, put, rename, token } from "./positions.ts";
import { escaped } from "./texts.ts";

/** What of the document there is, and where text can reach it. */
export interface Part {
  readonly paths: readonly string[];
  readonly schemas: readonly string[];
  readonly positions: Readonly<Record<string, Place>>;
  /** The positions of which nothing is emitted or said. */
  readonly silent: readonly string[];
}

const at = (api: Api, path: string, method = "get"): Api =>
  api.paths[path][method];
const success = (operation: Api): Api => operation.responses[200];
const form = (api: Api): Api =>
  at(api, "/forms", "post").requestBody.content["multipart/form-data"];
const fieldsOf = (api: Api): Api =>
  at(api, "/forms", "put").requestBody.content[
    "application/x-www-form-urlencoded"
  ];
const schema = (api: Api, name: string): Api => api.components.schemas[name];
const page = (api: Api): Api =>
  success(at(api, "/cursors")).content["application/json"].schema;
const itemSchema = (api: Api): Api =>
  success(at(api, "/events")).content["text/event-stream"].itemSchema;

/** Gives a component schema another name, wherever it is referred to. */
function renameSchema(api: Api, from: string, name: string): void {
  rename(api.components.schemas, from, name);
  const visit = (value: Api): void => {
    if (typeof value !== "object" || value === null) return;
    if (value.$ref === to(from).$ref) value.$ref = to(token(name)).$ref;
    Object.values(value).forEach(visit);
  };
  visit(api);
}

/** Gives a property another name. */
function renameIn(name: string, from: string): Place {
  return (api, text) => rename(schema(api, name).properties, from, text);
}

/** As a method may be written, with whatever may stand in one (RFC 9110, section 5.6.2). */
function method(text: string): string {
  return `M${text.toUpperCase().replace(/[^A-Z\d!#$%&'*+.^_`|~-]/g, "")}`;
}

/** What of a text may stand behind a media type of a part. */
function printable(text: string): string {
  return text.replace(/[^ -+\--~]/g, "");
}

/** Parts of that document, the smaller the faster, and every place of theirs that the other document has not. */
export const parts: Readonly<Record<string, Part>> = {
  streams: {
    paths: ["/events", "/lines"],
    schemas: ["Note"],
    silent: ["item of a stream", "media type of events' data"],
    positions: {
      "stream's media type": (api, text) =>
        rename(
          success(at(api, "/events")).content,
          "text/event-stream",
          `text/event-stream; x=${text}`,
        ),
      "media type of a stream of lines": (api, text) =>
        rename(
          success(at(api, "/lines")).content,
          "application/x-ndjson",
          `application/x-ndjson; x=${text}`,
        ),
      "media type beside a stream": (api, text) =>
        put(success(at(api, "/lines")).content, text, { schema: to("Note") }),
      "name of a stream's item": (api, text) => renameSchema(api, "Note", text),
      "item of a stream": (api, text) => {
        Object.assign(itemSchema(api), { title: text, description: text });
        itemSchema(api).properties.event.const = text;
        put(itemSchema(api).properties, text, { type: "string" });
      },
      "media type of events' data": (api, text) =>
        (itemSchema(api).properties.data.contentMediaType = text),
      "path of a stream": (api, text) =>
        rename(api.paths, "/events", `/${text}`),
    },
  },
  forms: {
    paths: ["/forms"],
    schemas: ["Upload", "Photo"],
    silent: ["header of a part"],
    positions: {
      "member that is sent in a style": (api, text) => {
        rename(form(api).encoding, "list", text);
        rename(schema(api, "Upload").properties, "list", text);
      },
      "member that has a media type": (api, text) => {
        rename(form(api).encoding, "title", text);
        rename(schema(api, "Upload").properties, "title", text);
      },
      "member that has an encoding in a form": (api, text) => {
        rename(fieldsOf(api).encoding, "filter", text);
        rename(fieldsOf(api).schema.properties, "filter", text);
      },
      "encoding of no member": (api, text) =>
        put(form(api).encoding, text, { contentType: "text/markdown" }),
      "media type of a part": (api, text) =>
        (form(api).encoding.title.contentType = text),
      "media type of a part, with a parameter": (api, text) =>
        (form(api).encoding.title.contentType =
          `text/markdown; x=${printable(text)}`),
      "style of a part": (api, text) => (form(api).encoding.list.style = text),
      "header of a part": (api, text) =>
        (form(api).encoding.title.headers = { [text]: { schema: {} } }),
      "part that is a file": renameIn("Upload", "photo"),
      "part that is files": renameIn("Upload", "photos"),
      "name of what is bytes": (api, text) => renameSchema(api, "Photo", text),
      "name of what has bytes": (api, text) =>
        renameSchema(api, "Upload", text),
      "media type of a form": (api, text) =>
        rename(
          at(api, "/forms", "post").requestBody.content,
          "multipart/form-data",
          `multipart/form-data; x=${text}`,
        ),
      "media type of one of several bodies": (api, text) =>
        put(at(api, "/forms", "put").requestBody.content, text, { schema: {} }),
      "title and comment of a reference": (api, text) =>
        Object.assign(schema(api, "Upload").properties.photo, {
          title: text,
          description: text,
          $comment: text,
        }),
    },
  },
  pages: {
    paths: ["/cursors", "/links"],
    schemas: ["Note"],
    silent: [],
    positions: {
      "parameter beside a cursor": (api, text) =>
        at(api, "/cursors").parameters.push(...asked(text)),
      "items of pages by cursor": (api, text) =>
        rename(page(api).properties, "items", text),
      "member beside a cursor": (api, text) =>
        put(page(api).properties, text, { type: "string" }),
      "default of a page's size": (api, text) =>
        (at(api, "/cursors").parameters[1].schema.default = text),
      "path of pages": (api, text) => rename(api.paths, "/cursors", `/${text}`),
      "header beside Link": (api, text) =>
        put(success(at(api, "/links")).headers, text, { schema: {} }),
      "description of Link": (api, text) =>
        (success(at(api, "/links")).headers.Link.description = text),
      "parameter beside those of Link": (api, text) =>
        at(api, "/links").parameters.push(...asked(text)),
    },
  },
  "conversions, directions and further methods": {
    paths: ["/notes/{at}"],
    schemas: ["Note"],
    silent: [],
    positions: {
      "member that is a date": renameIn("Note", "at"),
      "member that is a big integer": renameIn("Note", "id"),
      "member that is dates": renameIn("Note", "times"),
      "member that has dates": renameIn("Note", "more"),
      "member of a member that is a date": (api, text) =>
        rename(schema(api, "Note").properties.more.properties, "read", text),
      "member that is a date of one answer": (api, text) =>
        rename(
          success(at(api, "/notes/{at}")).content["application/json"].schema
            .properties,
          "seen",
          text,
        ),
      "member that is a date of a failure": (api, text) =>
        rename(
          at(api, "/notes/{at}").responses.default.content["application/json"]
            .schema.properties,
          "at",
          text,
        ),
      "status of what is converted": (api, text) =>
        rename(at(api, "/notes/{at}").responses, "default", text),
      "default that is a date": (api, text) =>
        (schema(api, "Note").properties.at.default = text),
      "example that is a date": (api, text) => {
        schema(api, "Note").properties.at.example = text;
        at(api, "/notes/{at}").parameters[0].example = text;
      },
      "path parameter that is a date": (api, text) => {
        rename(api.paths, "/notes/{at}", `/notes/{${text}}`);
        for (const one of ["get", "put"])
          at(api, `/notes/{${text}}`, one).parameters[0].name = text;
      },
      "query parameter that is a date": (api, text) =>
        (at(api, "/notes/{at}").parameters[1].name = text),
      "additional method": (api, text) =>
        rename(at(api, "/notes/{at}", "additionalOperations"), "COPY", text),
      "additional method as one is written": (api, text) =>
        rename(
          at(api, "/notes/{at}", "additionalOperations"),
          "COPY",
          method(text),
        ),
      "method that no path item has": (api, text) =>
        put(api.paths["/notes/{at}"], text, { responses: {} }),
      "member that is only read": (api, text) => {
        rename(schema(api, "Note").properties, "id", text);
        schema(api, "Note").required = [text];
      },
      "member that is only written": (api, text) => {
        rename(schema(api, "Note").properties, "secret", text);
        schema(api, "Note").required = [text];
      },
      "member that has a default": renameIn("Note", "level"),
      "description of what differs by direction": (api, text) => {
        schema(api, "Note").description = text;
        schema(api, "Note").properties.id.description = text;
        schema(api, "Note").properties.level.default = text;
      },
    },
  },
  "discriminators and names of schemas": {
    paths: ["/animals"],
    schemas: ["Animal", "Cat", "Dog"],
    silent: ["$anchor", "$dynamicAnchor", "$id"],
    positions: {
      "name of what a discriminator names": (api, text) =>
        renameSchema(api, "Cat", text),
      "name of what a discriminator maps": (api, text) => {
        renameSchema(api, "Cat", text);
        schema(api, "Animal").discriminator.mapping.cat = to(token(text)).$ref;
      },
      "name of what has a discriminator": (api, text) =>
        renameSchema(api, "Animal", text),
      "discriminating property": (api, text) => {
        schema(api, "Animal").discriminator.propertyName = text;
        for (const name of ["Cat", "Dog"])
          rename(schema(api, name).properties, "kind", text);
      },
      "discriminating property that is nowhere": (api, text) =>
        (schema(api, "Animal").discriminator.propertyName = text),
      "discriminating value": (api, text) =>
        rename(schema(api, "Animal").discriminator.mapping, "cat", text),
      "discriminating value of its own": (api, text) => {
        rename(schema(api, "Animal").discriminator.mapping, "cat", text);
        schema(api, "Cat").properties.kind.enum = [text, "other"];
      },
      "what a discriminator maps to": (api, text) =>
        (schema(api, "Animal").discriminator.mapping.dog = text),
      "default of a discriminator": (api, text) =>
        (schema(api, "Animal").discriminator.defaultMapping = text),
      $anchor: (api, text) => {
        schema(api, "Cat").$anchor = text;
        schema(api, "Animal").oneOf[0].$ref = `#${escaped(text)}`;
      },
      $dynamicAnchor: (api, text) => {
        schema(api, "Cat").$dynamicAnchor = text;
        schema(api, "Animal").oneOf[0] = { $dynamicRef: `#${escaped(text)}` };
      },
      $id: (api, text) => {
        schema(api, "Cat").$id = `https://example.com/${escaped(text)}`;
        schema(api, "Animal").oneOf[0].$ref =
          `https://example.com/${escaped(text)}`;
      },
      "member beside a reference": (api, text) =>
        Object.assign(schema(api, "Animal").oneOf[1], {
          properties: Object.fromEntries([[text, { type: "string" }]]),
          required: [text],
        }),
    },
  },
  "servers and tags": {
    paths: ["/lines"],
    schemas: ["Note"],
    silent: [],
    positions: {
      "name of a variable": (api, text) => {
        api.servers[0].url = `https://{${text}}.example.com`;
        rename(api.servers[0].variables, "region", text);
      },
      "default of a variable": (api, text) =>
        (api.servers[0].variables.base.default = text),
      "default among the values of a variable": (api, text) =>
        (api.servers[0].variables.region.default = text),
      "values of a variable": (api, text) =>
        (api.servers[0].variables.region.enum = ["eu", text]),
      "description of a variable": (api, text) =>
        (api.servers[0].variables.region.description = text),
      "name of a server": (api, text) => {
        api.servers[0].name = text;
        api.servers.push({ url: "https://b.example", name: text });
      },
      "tag's parent": (api, text) => {
        api.tags[0].name = text;
        api.tags[1].parent = text;
      },
      "tag's parent that is no tag": (api, text) => (api.tags[1].parent = text),
      "summary and kind of a tag": (api, text) =>
        Object.assign(api.tags[1], { summary: text, kind: text }),
      "identifier of the document": (api, text) => (api.$self = text),
    },
  },
};
