/** What the name and the value of a header may be (RFC 9110, 5.1 and 5.5); Node's own checks come with all of its HTTP. */
export const headerName: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;
export const headerValue: RegExp = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The name and the value in `Name: value`; `null` where there is none. */
export function headerIn(text: string): readonly [string, string] | null {
  const [name = "", ...rest] = text.split(":");
  const value = rest.join(":").trim();
  const isHeader =
    value !== "" && headerName.test(name) && headerValue.test(value);
  return isHeader ? [name, value] : null;
}
