import { caseNumbers, readOptions } from "../../tools/support/options.ts";
import { startClients } from "./clients.ts";
import { judgeArrivals, judgeOutcome } from "./judge.ts";
import { describeCall, type Judged, printSummary } from "./report.ts";
import { findUnrest } from "./rest.ts";
import { makeCalls, type Run } from "./run.ts";
import { startFaultServer } from "./server.ts";
import { watchProcess } from "./watch.ts";

const { values } = readOptions({
  calls: { type: "number", least: 1, default: 10000 },
  seed: { type: "number", default: 1 },
  // Makes no call but the one of this number.
  only: { type: "number" },
});
const { seed } = values;
const numbers = caseNumbers(values.calls, values.only);
console.log(`Calls: ${numbers.length}, drawn from seed ${seed}`);

const server = await startFaultServer(seed);
const { clients, leaks, isTyped } = await startClients(server.url);
const run: Run = {
  cases: [],
  holding: new Set(),
  alone: new WeakMap(),
  shared: new AbortController().signal,
};
const watch = watchProcess(run.alone, (one, error) => {
  const outcome = { kind: "error", error } as const;
  return judgeOutcome({ ...one, outcome }, [], isTyped).length === 0;
});

await makeCalls(numbers, seed, clients, server, run);
const unrest = await findUnrest(run, server);
const judged = run.cases.map((one): Judged => {
  const arrivals = server.arrivals.get(one.plan.number) ?? [];
  const sent = judgeArrivals(one.plan, arrivals);
  const wrong = [...judgeOutcome(one, arrivals, isTyped), ...sent.wrong];
  if (run.holding.has(one.plan.number))
    wrong.push("held a connection for too long");
  return { one, arrivals, sent, wrong };
});

printSummary(judged, watch.reported);
const violations = [
  ...watch.seen,
  ...leaks.map((event) => `The logger shows a credential: ${event}`),
  ...unrest,
  ...judged.filter(({ wrong }) => wrong.length).map(describeCall),
];
for (const violation of violations.slice(0, 20)) console.error(violation);
console.log(`Violations: ${violations.length}`);
if (violations.length) process.exitCode = 1;

// What still keeps the process alive then is a leak.
setTimeout(() => {
  console.error("The process does not end by itself");
  process.exit(1);
}, 5_000).unref();
