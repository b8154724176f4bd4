/**
 * What English words of paths are, as far as names need to know: plural or not, verb or noun. All are in lower case. None of it
 * knows any one API.
 */

/** Nouns in -s that name one thing, or a mass: `GET /settings` is one object. */
const singularInS: ReadonlySet<string> = listed(
  "alias analytics atlas aws bias canvas chaos cosmos css details diagnostics dns eks gas gps graphics hls https ios iris jwks kubernetes",
  "lens logistics metrics mms news physics pos prefs preferences redis sas sass series settings sms sns species sqs stats statistics tls",
);

/** Plurals that are not made with an -s alone, and what is one of them. */
const irregular: Readonly<Record<string, string>> = {
  analyses: "analysis",
  caches: "cache",
  children: "child",
  cookies: "cookie",
  cpus: "cpu",
  criteria: "criterion",
  gpus: "gpu",
  indices: "index",
  matrices: "matrix",
  media: "media",
  men: "man",
  menus: "menu",
  movies: "movie",
  people: "person",
  skus: "sku",
  vertices: "vertex",
  women: "woman",
};

/** Whether a noun names several things. */
export function isPlural(word: string): boolean {
  if (Object.hasOwn(irregular, word)) return true;
  const isOne = /(?:^.?|s|u|[sx]i)s$/.test(word) || singularInS.has(word);
  return word.endsWith("s") && !isOne;
}

/** One of the things that a plural names; another noun stays as it is. */
export function singular(word: string): string {
  if (!isPlural(word)) return word;
  const known = irregular[word];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|sh|ch|tus|ias|[^aeiou]us)es$/.test(word)
    ? word.slice(0, -2)
    : word.slice(0, -1);
}

/** Verbs that are hardly ever nouns: `verify_microdeposits` is something to do. */
const verbs: ReadonlySet<string> = listed(
  "abandon abort accept acknowledge acquire activate adapt add adjust admit advance agree allocate amend analyze annotate anonymize",
  "append apply approve ask assemble assign associate attach authenticate authorize begin bind browse calculate cancel capture",
  "choose classify clear close collect combine compare complete compute confirm connect consume continue convert correct",
  "create deactivate deauthorize decline decrypt deduplicate define delegate delete deliver deny deploy deprecate destroy detach detect",
  "determine dial disable disassociate discard disconnect dismiss dispatch dissociate distribute download duplicate edit eject emit enable encode",
  "decode encrypt enforce enhance enqueue enrich enroll ensure enter erase escalate establish evaluate evict execute exclude expire",
  "extend extract fetch fill finalize find finish flush follow force forget format forward freeze fulfill gather generate get give",
  "hangup ignore impersonate import improve include increase increment ingest initialize initiate insert inspect install instantiate",
  "interrupt introspect invalidate invite invoke join kick kill launch leave listen load login logoff logout lookup make mark merge migrate modify",
  "mute notify obtain onboard open optimize overwrite parse pause pay perform pick ping play populate postpone prepare prevent preview",
  "prioritize proceed promote provision prune publish purge put qualify query read reactivate reassign rebuild recalculate receive",
  "recognize recommend reconcile reconnect recover recreate redact redeem refer refresh regenerate register reissue reject release reload",
  "remember remind remove rename render renew reopen replace replicate reply reprocess resend resize resolve respond restart restore resubmit",
  "resume retain retire retrieve retry reveal revert revoke rotate run save scrub search send serve set settle share shorten",
  "show shutdown signin signout signup simulate skip solve speak start stop store submit subscribe suggest summarize suspend",
  "synchronize sync terminate toggle train transcode transcribe transform translate trigger unarchive unassign unban unblock",
  "undelete undo uninstall unlink unlock unmute unpublish unregister unschedule unsubscribe unsuspend update upgrade upload upsert use validate",
  "verify void wait withdraw write yank",
);

/** Verbs that are nouns as often: alone they are something to do, before another noun rather not (`report_runs`). */
const verbsOrNouns: ReadonlySet<string> = listed(
  "abuse access answer appeal archive backup ban batch block bookmark boost bridge broadcast build buy call change charge chat check",
  "checkout claim clone comment commit consent contact contest count decide dispute download drop embed estimate exchange export favorite",
  "filter flag fork fund grant hide hold import issue like link lock log login lookup match merge message move order park pin place play post",
  "preview print process purchase pull push query quote rate recall record redirect refund release report request research reserve reset",
  "return reverse review sample scan schedule score search share sign signin signup snooze star stream swap switch tag test trace trade",
  "transfer transition upload view vote watch",
);

/** Words that name things, and do not end as plurals do. A word that is in no list may be a verb. */
const nouns: ReadonlySet<string> = listed(
  "account address attachment avatar certificate code configuration credential customer document domain email entry event file folder",
  "group image invoice item job key label member membership message note password permission person photo policy role rule secret",
  "session subscription task team thumbnail ticket token url user video webhook",
);

function listed(...lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** What the last words of a path tell: something to do (`capture`, `mark_paid`), a thing (`report_runs`), or either (`order`). */
export type Sense = "action" | "thing" | "either";

/** Tells the sense of some words. */
export function senseOf([first = "", ...others]: readonly string[]): Sense {
  const isNounToo = verbsOrNouns.has(first);
  if (others.length === 0)
    return isVerb(first) ? "action" : isNounToo ? "either" : "thing";
  if (isNounToo) return isPlural(others.at(-1) ?? "") ? "thing" : "either";
  return isVerb(first) ? "action" : "thing";
}

/** Whether words name a thing and then what is done with it: `playback_start`. */
export function endsInAction(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const isDone = isVerb(last) && !verbsOrNouns.has(last);
  return isDone && words.length > 1 && senseOf(words) === "thing";
}

/** Whether words are surely the name of something that is made: several, or a plural, and no verb among them. */
export function namesThing(words: readonly string[]): boolean {
  const [first = "", ...others] = words;
  if (senseOf(words) !== "thing" || namesActivity(words)) return false;
  return others.length > 0 || isPlural(first);
}

/** Whether a word alone is what is made for something, not what is done with it: `POST /users/{id}/token`. */
export function isCommonNoun(words: readonly string[]): boolean {
  return nouns.has(words.join(" "));
}

/** Whether words name something that goes on, or that is done: `branded_calling`, `similarity_search`. */
function namesActivity(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return /.{3}ing$/.test(last) || (isVerb(last) && !isPlural(last));
}

/** Whether words tell which of some things are meant: `unused`, `shared_by_me`. */
export function isSelection([first = ""]: readonly string[]): boolean {
  return /.{3}ed$/.test(first) && !/eed$/.test(first);
}

/** Whether words begin by saying from what, or for whom: `from_upload`. */
export function isAdverbial([first = ""]: readonly string[]): boolean {
  return adverbials.has(first);
}

const adverbials = listed(
  "as at by for from in into of on to using via with without",
);

/** Whether a word is a verb, with what may stand before one: `reactivate`, `unreject`. */
function isVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  if (verbsOrNouns.has(word)) return false;
  const [, before, stem = ""] = /^(un|re|de|dis)(.{3,})$/.exec(word) ?? [];
  return (
    verbs.has(stem) ||
    (/^(?:un|re)$/.test(before ?? "") && verbsOrNouns.has(stem))
  );
}

/** Words that tell one thing from others of its kind: `/users/email/{email}`. */
export function isIdentifier(words: readonly string[]): boolean {
  return (
    words[0] === "by" || /^(?:ids?|uuid|guid|slug)$/.test(words.at(-1) ?? "")
  );
}
