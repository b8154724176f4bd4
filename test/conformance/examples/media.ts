/** How what is sent in a media type is told in these tests. */
export type MediaKind = "json" | "lines" | "events" | "form" | "other";

/** What kind a media type is of; JSON where any is. */
export function mediaKind(mediaType: string): MediaKind {
  const [essence = ""] = mediaType.toLowerCase().split(";");
  if (/^text\/event-stream\s*$/.test(essence)) return "events";
  if (/[/+-](nd-?json|jsonl|jsonlines|json-lines)\s*$/.test(essence))
    return "lines";
  if (/[/+]json\s*$|^\*\/\*|^application\/\*/.test(essence)) return "json";
  if (/^multipart\/|x-www-form-urlencoded/.test(essence)) return "form";
  return "other";
}
