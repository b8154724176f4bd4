import {
  check,
  type Check,
  fault,
  type Fault,
  text,
  unknown,
} from "./checks.ts";
import { isObject } from "../openapi/json.ts";

const pointer = check(
  'a JSON Pointer such as "/data"',
  (value) => typeof value === "string" && /^(\/|$)/.test(value),
);
const wholeNumber = check("a whole number", Number.isSafeInteger);

const paginationMembers: Readonly<Record<string, Check>> = {
  kind: text,
  items: pointer,
  parameter: text,
  next: pointer,
  member: text,
  more: pointer,
  last: pointer,
  first: wholeNumber,
  limit: text,
  total: pointer,
  totalPages: pointer,
};

/** By kind of pagination: the members that it needs, and those that it may have beside `items`. */
const paginationKinds: Readonly<
  Record<string, readonly [needed: string[], further: string[]]>
> = {
  link: [[], []],
  cursor: [["parameter", "next"], ["more"]],
  lastItem: [["parameter", "more"], ["member"]],
  page: [
    ["parameter"],
    ["first", "limit", "more", "last", "total", "totalPages"],
  ],
  offset: [["parameter"], ["limit", "more", "last", "total"]],
};

/** Checks what is said of one operation's pages. */
export function checkPagination(value: unknown, at: string): Fault[] {
  if (value === false) return [];
  if (!isObject(value)) return [fault(`${at} must be an object, or false`)];
  const kind = String(value["kind"]);
  if (!Object.hasOwn(paginationKinds, kind)) {
    const kinds = Object.keys(paginationKinds).join(", ");
    return [
      unknown(
        `${at} needs a "kind": ${kinds}`,
        kind,
        Object.keys(paginationKinds),
      ),
    ];
  }
  const [needed, further] = paginationKinds[kind] ?? [[], []];
  const known = ["kind", "items", ...needed, ...further];
  return [
    ...needed
      .filter((name) => value[name] === undefined)
      .map((name) => fault(`${at} needs "${name}"`)),
    ...Object.entries(value).flatMap(([name, member]) =>
      known.includes(name)
        ? (paginationMembers[name]?.(member, `${at} "${name}"`) ?? [])
        : [
            unknown(
              `${at} has no "${name}" where it is of kind "${kind}"`,
              name,
              known,
            ),
          ],
    ),
  ];
}
