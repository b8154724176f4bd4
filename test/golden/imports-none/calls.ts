import { createClient } from "./expected/index";
import type { Album, Track } from "./expected/index";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const track: Track = { title: "So What" };
  await client.tracks.createTrack("kind-of-blue", track);
  const { data } = await client.GET("/albums");
  data?.albums satisfies Album[] | undefined;
}
