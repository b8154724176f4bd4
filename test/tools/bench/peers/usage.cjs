/* Loaded into every process that a measured one consists of: adds what it used to the file that BENCH_USAGE names. */
const { appendFileSync, readFileSync } = process.getBuiltinModule("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1000;
  const usage = { pid: process.pid, processor, memory: mostMemory() };
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(usage)}\n`);
});

/** Bytes at the most. What Linux tells of a process's resources begins with what the process had that started it. */
function mostMemory() {
  if (process.platform !== "linux")
    return process.resourceUsage().maxRSS * 1024;
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)[1]) * 1024;
}
