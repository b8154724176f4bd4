/* Loaded into every process that a measured one consists of: adds what it used to the file that BENCH_USAGE names. */
const { appendFileSync } = process.getBuiltinModule("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1000;
  const usage = { pid: process.pid, processor, memory: maxRSS * 1024 };
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(usage)}\n`);
});
