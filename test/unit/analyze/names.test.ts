import { describe, expect, test } from "vitest";
import {
  camelCase,
  kebabCase,
  pascalCase,
  Scope,
  words,
} from "../../../generator/analyze/names.ts";

describe("words", () => {
  test.each([
    [
      "getMeetingActiveLivestreams",
      ["get", "Meeting", "Active", "Livestreams"],
    ],
    ["HTTPStatus", ["HTTP", "Status"]],
    ["getHTTPStatusByID", ["get", "HTTP", "Status", "By", "ID"]],
    ["appID", ["app", "ID"]],
    ["app_id", ["app", "id"]],
    ["repos/list-for-org", ["repos", "list", "for", "org"]],
    ["filter[created][gte]", ["filter", "created", "gte"]],
    ["oauth2Token", ["oauth2", "Token"]],
    ["2fa", ["2fa"]],
    ["v2Beta3", ["v2", "Beta3"]],
    ["größeÄndern", ["größe", "Ändern"]],
    ["取得する", ["取得する"]],
    ["  spaced  out  ", ["spaced", "out"]],
    ["a.b:c|d", ["a", "b", "c", "d"]],
    ["__proto__", ["proto"]],
    ["+++", []],
    ["", []],
  ])("%j are %j", (name, expected) => {
    expect(words(name)).toEqual(expected);
  });

  test("letters that older compilers refuse in names are left out", () => {
    expect(camelCase("\u{330b0} pet\u{20000}\ua7da")).toBe("pet");
    expect(camelCase("\u{410ca}")).toBe("");
  });

  test.each(
    "getHTTPStatusByID APIs HTTPStatus v2Beta3 oauth2Token filter[a][b] userIDs xAPIsOf A a1B aB1C ABCs ABCsd __x".split(
      " ",
    ),
  )("%j has the same beside letters of other alphabets", (name) => {
    expect(words(`${name} é`)).toEqual([...words(name), "é"]);
  });

  test("are the same however a letter with a mark is written", () => {
    expect(words("u\u0308ber")).toEqual(words("über"));
  });
});

describe("casing", () => {
  test.each([
    // name, camelCase, PascalCase, kebab-case
    ["HTTPStatus", "httpStatus", "HttpStatus", "http-status"],
    ["appID", "appId", "AppId", "app-id"],
    ["RealtimeKit", "realtimeKit", "RealtimeKit", "realtime-kit"],
    ["account_id", "accountId", "AccountId", "account-id"],
    ["X-API-Key", "xApiKey", "XApiKey", "x-api-key"],
    ["SSH Keys", "sshKeys", "SshKeys", "ssh-keys"],
    ["Page«User»", "pageUser", "PageUser", "page-user"],
    ["List[Item]", "listItem", "ListItem", "list-item"],
    [
      "com.example.http/Item",
      "comExampleHttpItem",
      "ComExampleHttpItem",
      "com-example-http-item",
    ],
    ["$top", "top", "Top", "top"],
    ["Häuser", "häuser", "Häuser", "häuser"],
    ["取得する", "取得する", "取得する", "取得する"],
    ["ελληνικά_λέξη", "ελληνικάΛέξη", "ΕλληνικάΛέξη", "ελληνικά-λέξη"],
    // A name may not begin with a digit; a file may.
    ["2fa", "_2fa", "_2fa", "2fa"],
    ["404 errors", "_404Errors", "_404Errors", "404-errors"],
    // A numeral that no identifier may hold.
    ["x²", "x", "X", "x²"],
    ["+++", "", "", ""],
    ["", "", "", ""],
  ])("%j is %j, %j and %j", (name, camel, pascal, kebab) => {
    expect(camelCase(name)).toBe(camel);
    expect(pascalCase(name)).toBe(pascal);
    expect(kebabCase(name)).toBe(kebab);
  });

  test("takes words as well", () => {
    expect(camelCase(["get", "by", "ID"])).toBe("getById");
    expect(pascalCase(["get", "by", "ID"])).toBe("GetById");
  });

  test("gives identifiers, whatever stands in a name", () => {
    const signs = [
      "\u2028",
      "\0",
      "`${x}`",
      "a\u200db",
      "a\ud800b",
      "٣x",
      "a٣",
      "😀",
      "ſ",
      "ı",
    ];
    for (const sign of signs) {
      for (const name of [camelCase(sign), pascalCase(sign)])
        expect(name, JSON.stringify(sign)).toMatch(
          /^([$_\p{ID_Start}][$\p{ID_Continue}]*)?$/u,
        );
    }
  });
});

describe("a scope", () => {
  test("gives a name to who comes first", () => {
    const scope = new Scope(["taken"]);
    expect(scope.take("free")).toBe("free");
    expect(scope.take("free", "freeOther")).toBe("freeOther");
    expect(scope.take("free", "freeOther")).toBe("freeOther2");
    expect(scope.take("free", "freeOther")).toBe("freeOther3");
    expect(scope.take("taken")).toBe("taken2");
    expect(scope.isFree("taken3")).toBe(true);
    expect(scope.isFree("taken2")).toBe(false);
  });

  test("has those of the one around it taken, and keeps its own", () => {
    const outer = new Scope(["Taken"], (name) => name.toLowerCase());
    const inner = outer.within("own");
    expect(inner.take("taken")).toBe("taken2");
    expect(inner.take("Own")).toBe("Own2");
    expect(outer.isFree("own")).toBe(true);
    outer.take("late");
    expect(inner.isFree("LATE")).toBe(false);
  });

  test("holds names apart that fold to the same", () => {
    const files = new Scope(["con"], (name) => name.toLowerCase());
    expect(files.take("Con", "con-resource")).toBe("con-resource");
    expect(files.take("PETS")).toBe("PETS");
    expect(files.isFree("pets")).toBe(false);
    expect(files.take("pets")).toBe("pets2");
  });

  test("reports who does not get the first of the names", () => {
    const reported: string[] = [];
    const report = (code: string, message: string, at: string): void => {
      reported.push(`${code} ${message} ${at}`);
    };
    const scope = new Scope(["timeout"]);
    expect(
      scope.takeOrReport(report, { at: "/a" }, "region", "regionParam"),
    ).toBe("region");
    expect(reported).toEqual([]);
    expect(
      scope.takeOrReport(report, { at: "/b" }, "timeout", "timeoutParam"),
    ).toBe("timeoutParam");
    expect(reported).toEqual([
      'name-collision the name "timeout" is taken here; "timeoutParam" is used /b',
    ]);
  });
});
