/** What a `Link` header is made of: targets, quoted and bare values, separators. No piece is read twice. */
const pieces = /<[^<>]*>?|"(?:[^"\\]|\\.)*"?|[;,=]|[^\s;,="<]+/g;

/** One link of a `Link` header while it is read. */
interface Link {
  readonly target: string;
  /** Its parameters by name, in lower case; of several with one name the first. */
  readonly parameters: Map<string, string>;
}

/**
 * The target of the first link of a `Link` header that leads to the next page (RFC 8288, 3); `undefined` where none
 * does. A link that is about something other than the answer (`anchor`) is passed over.
 */
export function nextLink(header: string): string | undefined {
  return readLinks(header).find(
    ({ parameters }) =>
      !parameters.has("anchor") &&
      parameters.get("rel")?.toLowerCase().split(/\s+/).includes("next"),
  )?.target;
}

function readLinks(header: string): Link[] {
  const links: Link[] = [];
  let parameters: Map<string, string> | undefined;
  let before = ",";
  let name = "";
  for (const [piece] of header.matchAll(pieces)) {
    if (before === "," && /^<.*>$/.test(piece)) {
      parameters = new Map();
      links.push({ target: piece.slice(1, -1), parameters });
    } else if (before === ";") {
      name = piece.toLowerCase();
    } else if (before === "=" && !parameters?.has(name)) {
      parameters?.set(name, unquote(piece));
    }
    if (piece === ",") parameters = undefined;
    before = piece;
  }
  return links;
}

/** The text of a quoted string (RFC 9110, 5.6.4). */
function unquote(text: string): string {
  return text.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1");
}
