import type { Config } from "../config/index.ts";
import { isObject } from "../openapi/json.ts";
import { memberPointer } from "../openapi/json-pointer.ts";

/** How pages follow one another, as the configuration says it of an operation. */
export type Pagination = Exclude<
  NonNullable<Config["pagination"]>[string],
  false
>;

/** A field of a request or of an answer. */
interface Field {
  readonly name: string;
  /** The JSON Pointer in the body; what the items hold has none of its own. */
  readonly at: string;
  readonly type: unknown;
  /** As `x-stainless-pagination-property` says; `null` where it says nothing. */
  readonly purpose: unknown;
  readonly isOfItem: boolean;
}

/** The fields of a scheme, by what they are for. */
interface Fields {
  /** The parameter of a purpose; where none says one, the only one that is no limit. */
  parameter(purpose: string): string | undefined;
  /** The JSON Pointer of what is for a purpose, else of what `otherwise` takes for it. */
  member(
    purpose: string,
    otherwise?: (field: Field) => boolean,
  ): string | undefined;
  /** The member of an item that is for a purpose. */
  ofItem(purpose: string): string | undefined;
}

/** Reads a pagination scheme of a Stainless configuration; `null` where Pathwright has none like it. */
export function paginationOf(scheme: unknown): Pagination | null {
  if (!isObject(scheme)) return null;
  const { type, request, response } = scheme;
  const fields = fieldsOf(fieldsIn(request), fieldsIn(response));
  const read = typeof type === "string" ? kinds.get(type) : undefined;
  const items = fields.member("items", (field) => field.type === "array");
  const pagination = read?.(fields) ?? null;
  return pagination === null || items === undefined
    ? pagination
    : { ...pagination, items };
}

/** Reads each kind of scheme; `null` where it lacks something. */
const kinds: ReadonlyMap<string, (fields: Fields) => Pagination | null> =
  new Map([
    ["cursor", cursor],
    ["cursor_id", lastItem],
    ["page_number", page],
    ["offset", offset],
  ]);

function cursor({ parameter, member }: Fields): Pagination | null {
  const asked = parameter("next_cursor_param");
  const next = member(
    "next_cursor_field",
    ({ name, type }) => type !== "array" && /next|cursor/i.test(name),
  );
  const more = member("has_next_page");
  if (asked === undefined || next === undefined) return null;
  return {
    kind: "cursor",
    parameter: asked,
    next,
    ...(more !== undefined && { more }),
  };
}

function lastItem({ parameter, member, ofItem }: Fields): Pagination | null {
  const asked = parameter("next_cursor_id_param");
  const more = member(
    "has_next_page",
    ({ name, type }) => type === "boolean" && /more|next/i.test(name),
  );
  const id = ofItem("cursor_item_id");
  if (asked === undefined || more === undefined) return null;
  return {
    kind: "lastItem",
    parameter: asked,
    more,
    ...(id !== undefined && { member: id }),
  };
}

function page({ parameter, member }: Fields): Pagination | null {
  const asked = parameter("page_number_param");
  const totalPages = member("total_page_count_field");
  if (asked === undefined) return null;
  return {
    kind: "page",
    parameter: asked,
    ...(totalPages !== undefined && { totalPages }),
  };
}

function offset({ parameter, member }: Fields): Pagination | null {
  const asked = parameter("offset_count_param");
  const total = member("offset_total_count_field");
  if (asked === undefined) return null;
  return {
    kind: "offset",
    parameter: asked,
    ...(total !== undefined && { total }),
  };
}

function fieldsOf(
  request: readonly Field[],
  response: readonly Field[],
): Fields {
  const others = request.filter(
    ({ name, purpose }) => purpose === null && !/limit|size|count/i.test(name),
  );
  const ofBody = response.filter(({ isOfItem }) => !isOfItem);
  return {
    parameter: (purpose) =>
      (
        request.find((one) => one.purpose === purpose) ??
        (others.length === 1 ? others[0] : undefined)
      )?.name,
    member: (purpose, otherwise = () => false) =>
      (
        ofBody.find((one) => one.purpose === purpose) ??
        ofBody.find((one) => one.purpose === null && otherwise(one))
      )?.at,
    ofItem: (purpose) =>
      response.find((one) => one.isOfItem && one.purpose === purpose)?.name,
  };
}

/** The fields that schemas by name describe, with those of the objects among them, and of the items of lists. */
function fieldsIn(schemas: unknown, above = "", isOfItem = false): Field[] {
  if (!isObject(schemas)) return [];
  return Object.entries(schemas).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [];
    const at = memberPointer(above, name);
    const marked = schema["x-stainless-pagination-property"];
    const purpose = isObject(marked) ? (marked["purpose"] ?? null) : null;
    const { type, properties, items } = schema;
    const inItems = isObject(items) ? items["properties"] : null;
    return [
      { name, at, type, purpose, isOfItem },
      ...fieldsIn(properties, at, isOfItem),
      ...fieldsIn(inItems, at, true),
    ];
  });
}
