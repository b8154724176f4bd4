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

  // A relative server is relative to nothing here.
  const error: unknown = await silent.local
    .get()
    .catch((reason: unknown) => reason);
  if (!(error instanceof RequestError))
    throw new Error("A relative address cannot be called.");
}
