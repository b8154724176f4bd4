import createOpenapiFetch from "openapi-fetch";
const headers = { "content-type": "application/json" };
const f = async () =>
  new Response('{"data":{"id":"id"},"success":true}', { headers });
const path =
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream";
const params = { path: { account_id: "a", app_id: "b", meeting_id: "c" } };
const baseUrl = "http://127.0.0.1";
const a = process.argv[2];
let call;
if (a === "base") {
  const plain = createOpenapiFetch({
    baseUrl,
    fetch: f,
    headers: { authorization: "Bearer t" },
  });
  call = () => plain.GET(path, { params });
} else {
  const { createClient } = await import(a + "/index.js");
  const c = createClient({ baseUrl, fetch: f, apiToken: "t", accountId: "a" });
  call = () => c.realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c");
}
for (let i = 0; i < 20000; i++) await call();
const s = performance.now();
for (let i = 0; i < 60000; i++) await call();
console.log(((performance.now() - s) / 60).toFixed(2) + " µs");
