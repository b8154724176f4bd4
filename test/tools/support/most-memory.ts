import { readFileSync } from "node:fs";

/** How many bytes of memory this process has had at the most. What Linux tells of its resources begins with those of who started it. */
export function mostMemory(): number {
  if (process.platform !== "linux")
    return process.resourceUsage().maxRSS * 1024;
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
