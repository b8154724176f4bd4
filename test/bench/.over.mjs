// args: folder list; interleaved ratio vs openapi-fetch
import createOpenapiFetch from "openapi-fetch";
const headers = { "content-type": "application/json" };
const f = async () => new Response('{"data":{"id":"id"},"success":true}', { headers });
const path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream";
const params = { path: { account_id: "a", app_id: "b", meeting_id: "c" } };
const baseUrl = "http://127.0.0.1";
const plain = createOpenapiFetch({ baseUrl, fetch: f, headers: { authorization: "Bearer t" } });
const m = [["openapi-fetch", () => plain.GET(path, { params })],
 ["signal+timer", async () => { const c = new AbortController(); const t = setTimeout(()=>c.abort(), 60000); const g = (r) => f(r, {signal: c.signal}); const r = await plain.GET(path, { params, fetch: g }); clearTimeout(t); return r; }]];
for (const a of process.argv.slice(2)) {
  const { createClient } = await import(a + "/index.js");
  const c = createClient({ baseUrl, fetch: f, apiToken: "t", accountId: "a" });
  m.push([a.split("/").slice(-2).join("/") + " res", () => c.realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c")]);
  m.push([a.split("/").slice(-2).join("/") + " path", () => c.GET(path, { params })]);
}
const times = m.map(() => []);
for (let r = -10; r < 150; r++) for (let i = 0; i < m.length; i++) { const s = performance.now(); for (let k = 0; k < 300; k++) await m[i][1](); if (r >= 0) times[i].push(performance.now() - s); }
const med = (a) => a.toSorted((x, y) => x - y)[a.length >> 1];
m.forEach(([n], i) => console.log(n.padEnd(40), (med(times[i]) * 1000 / 300).toFixed(1), med(times[i].map((t, r) => t / times[0][r])).toFixed(3)));
