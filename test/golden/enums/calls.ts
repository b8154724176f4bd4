import {
  createClient,
  Grade,
  Level,
  Locale,
  Mixed,
  Mode,
  Outcome,
  Permission,
  Season,
  Sort,
  Weekday,
} from "./expected/index.js";
import type { Clash, Ending, Flags, Game, Open } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.games.list({ grade: Grade["A+"], sort: Sort["-date"] });
  await client.games.list({
    grade: Grade["<="],
    sort: "+date",
    colour: "white",
  });
  for (const grade of Object.values(Grade)) await client.games.list({ grade });

  const game: Game = {
    result: Outcome.won,
    level: Level["-1"],
    ending: "mate",
    mode: Mode.blitz,
    mixed: Mixed["2.5"],
  };
  const grade: Grade = Grade["c:\\d\\"];
  const outcome: Outcome = null;
  const flags: Flags[] = [true, false, "unknown"];
  const clash: Clash[] = ["1", 1];
  const ending: Ending = "mate";
  void [game, grade, outcome, flags, clash, ending];
  const locale: Locale = Locale.GERMAN;
  locale satisfies "de";
  const permission: Permission = Permission["write and read"];
  permission satisfies 1 | 2 | 4;
  const weekday: Weekday = Weekday["__proto__"];
  const season: Season = Season.Summer;
  season satisfies "s";
  // @ts-expect-error No such permission.
  const none: Permission = 3;
  const open: Open[] = ["a", "blitz", "anything"];
  open satisfies string[];
  void [weekday, none];
  // @ts-expect-error No such grade.
  void ((): unknown => client.games.list({ grade: "B" }));

  await client.GET("/games", { params: { query: { grade: Grade.A } } });
}
