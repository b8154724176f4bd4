import {
  createClient,
  Grade,
  Level,
  Mixed,
  Mode,
  Outcome,
  Sort,
} from "./expected/index.js";
import type { Clash, Ending, Flags, Game } from "./expected/index.js";

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
  // @ts-expect-error No such grade.
  void ((): unknown => client.games.list({ grade: "B" }));

  await client.GET("/games", { params: { query: { grade: Grade.A } } });
}
