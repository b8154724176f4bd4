/** What is said of a status: by itself, by the range that it is in, or by `default`. */
export function byStatus<Said>(
  said: Readonly<Record<string, Said>>,
  status: number,
): Said | undefined {
  const key = [String(status), `${String(status)[0]}XX`, "default"].find(
    (one) => Object.hasOwn(said, one),
  );
  return key === undefined ? undefined : said[key];
}
