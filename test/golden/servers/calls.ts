import { createClient, RequestError } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  // What the caller says goes for every operation.
  const client = createClient({ baseUrl: `${baseUrl}/base/` });
  await client.stations.list();
  await client.history.get();
  await client.history.import();
  await client.history.forget();
  await client.local.get();
  await client.GET("/history");
  await client.GET("/history", { baseUrl });

  // Where requests go when the caller says nothing.
  const addresses: string[] = [];
  const silent = createClient({
    fetch: ({ url }) => {
      addresses.push(url);
      return Promise.resolve(Response.json({}));
    },
  });
  await silent.stations.list();
  await silent.history.get();
  await silent.history.import();
  await silent.history.forget();
  await silent.GET("/history");
  const expected = [
    "https://eu.weather.example.com:8443/%7Bbase%7D/stations",
    "https://history.weather.example.com/v3/history",
    "https://upload.weather.example.com/history",
    "https://eu.weather.example.com:8443/%7Bbase%7D/history",
    "https://history.weather.example.com/v3/history",
  ];
  if (JSON.stringify(addresses) !== JSON.stringify(expected))
    throw new Error(addresses.join("\n"));

  // Variables of the first server; operations with servers of their own have theirs.
  addresses.length = 0;
  const chosen = createClient({
    server: { region: "us", port: "443", base: "v2/x" },
    fetch: ({ url }) => {
      addresses.push(url);
      return Promise.resolve(Response.json({}));
    },
  });
  await chosen.stations.list();
  await chosen.GET("/stations");
  await chosen.history.get();
  await chosen.history.forget();
  const chosenAddresses = [
    "https://us.weather.example.com/v2/x/stations",
    "https://us.weather.example.com/v2/x/stations",
    "https://history.weather.example.com/v3/history",
    "https://us.weather.example.com/v2/x/history",
  ];
  if (JSON.stringify(addresses) !== JSON.stringify(chosenAddresses))
    throw new Error(addresses.join("\n"));
  const own = createClient({ baseUrl, server: { region: "us" } });
  await own.stations.list();
  // @ts-expect-error There is no such region.
  const nowhere = createClient({ server: { region: "moon" } });
  for (const call of [nowhere.stations.list(), nowhere.GET("/stations")]) {
    const refusal: unknown = await call.catch((reason: unknown) => reason);
    if (!(refusal instanceof RequestError))
      throw new Error("No call may go to the moon.");
  }

  // A relative server is relative to nothing here.
  const error: unknown = await silent.local
    .get()
    .catch((reason: unknown) => reason);
  if (!(error instanceof RequestError))
    throw new Error("A relative address cannot be called.");
}
