import type { ItemsRef, MemberPath } from "../model/pagination.ts";
import type { JoinedSchema } from "./joined-schema.ts";
import { itemsAt } from "./page-body.ts";
import { numbers, plain } from "./page-names.ts";
import { rememberedOf } from "./remembered.ts";

/** Where a body has its items, and what it says about the list. */
export interface Layout {
  readonly body: JoinedSchema;
  readonly items: ItemsRef;
  readonly about: readonly About[];
}

/** An object of the body, or the body itself, that may say something about the list. */
export interface About {
  readonly path: MemberPath;
  /** The names of its members by their plain ones. */
  readonly members: ReadonlyMap<string, string>;
  /** What stands there, and not everywhere, for the cursor of the next page, by plain names. */
  readonly next: readonly string[];
}

/** The plain names that lead to what is said about a list, and what else stands there for the next cursor. */
const places: readonly (readonly [path: string[], ...next: string[]])[] = [
  [[]],
  [["meta"]],
  [["metadata"]],
  [["pagination"]],
  [["paging"]],
  [["pageinfo"]],
  [["page"]],
  [["responsemetadata"]],
  // Cloudflare.
  [["resultinfo"], "after", "cursor"],
  [["resultinfo", "cursors"], "after"],
  // WorkOS.
  [["listmetadata"], "after"],
  // Apideck.
  [["meta", "cursors"], "next"],
  // HubSpot.
  [["paging", "next"], "after"],
];

/** Bodies that may have further lists: what the items are called, and what is said beside them, by plain names. */
const envelopes: readonly (readonly [items: string, ...beside: string[]])[] = [
  // Cloudflare, whose further lists are errors and messages.
  ["result", "resultinfo"],
  // Laravel, which lists the links to other pages.
  ["data", "currentpage", "lastpage"],
  // Spring Data, which lists what the items are sorted by.
  ["content", "number", "size"],
];

/** Finds where a body has its items. Two lists leave open which of them the pages are of, but in a well-known envelope. */
export const findLayout: (body: JoinedSchema) => Layout | null =
  rememberedOf(layoutOf);

function layoutOf(body: JoinedSchema): Layout | null {
  if (body.isVast()) return null;
  const path = body.is("array") ? [] : listIn(body);
  const items = path === null ? null : itemsAt(body, path);
  return items === null ? null : { body, items, about: aboutOf(body) };
}

function listIn(body: JoinedSchema): MemberPath | null {
  const members = plainMembers(body);
  const envelope = envelopes.find(
    ([items, ...beside]) =>
      members.has(items) &&
      beside.every((name) =>
        body.member(members.get(name) ?? "")?.is("object", ...numbers),
      ),
  );
  if (envelope !== undefined) return [members.get(envelope[0]) ?? ""];
  const lists = listsOf(body);
  if (lists.length > 0) return lists.length > 1 ? null : lists;
  // HAL.
  const embedded = body.member("_embedded");
  const inner = embedded?.isVast() === false ? listsOf(embedded) : [];
  return inner.length === 1 ? ["_embedded", ...inner] : null;
}

function listsOf(body: JoinedSchema): string[] {
  return body.names().filter((name) => body.member(name)?.is("array"));
}

function aboutOf(body: JoinedSchema): About[] {
  return places.flatMap(([names, ...next]) => {
    const found: string[] = [];
    let object: JoinedSchema | null = body;
    for (const name of names) {
      const own: string = plainMembers(object).get(name) ?? "";
      found.push(own);
      object = object.member(own);
      if (object === null || object.isVast()) return [];
    }
    return [{ path: found, members: plainMembers(object), next }];
  });
}

/** The names of the declared members by their plain ones; of two alike the first. Many places are below one object. */
const plainMembers = rememberedOf(
  (object: JoinedSchema): ReadonlyMap<string, string> => {
    const names = object.names().map((name) => [plain(name), name] as const);
    return new Map(names.reverse());
  },
);

/** Where the body has the first of several members, given by plain names, of one of these types. */
export function findMember(
  { body, about }: Layout,
  names: readonly string[],
  types: readonly string[],
): MemberPath | null {
  for (const { path, members } of about)
    for (const name of names) {
      const own = members.get(name);
      const whole = own === undefined ? null : [...path, own];
      if (whole !== null && body.at(whole)?.is(...types)) return whole;
    }
  return null;
}

/** Where the body has the cursor of the next page, of this type. An address is no cursor. */
export function findNext(
  layout: Layout,
  names: readonly string[],
  types: readonly string[],
): MemberPath | null {
  const usual = findMember(layout, names, types);
  const found =
    usual ??
    layout.about
      .map((one) => findMember({ ...layout, about: [one] }, one.next, types))
      .find((path) => path !== null) ??
    null;
  return found !== null && isAddress(layout.body.at(found)) ? null : found;
}

/** Whether a member is the address of something. */
export function isAddress(member: JoinedSchema | null): boolean {
  return /^ur[il]/.test(member?.format() ?? "");
}
