import { vi } from "vitest";

/** The runtime over one transport. */
export type Runtime = typeof import("../../../templates/runtime/auth.ts") &
  typeof import("../../../templates/runtime/binary.ts") &
  typeof import("../../../templates/runtime/bodies.ts") &
  typeof import("../../../templates/runtime/core.ts") &
  typeof import("../../../templates/runtime/errors.ts") &
  typeof import("../../../templates/runtime/logger.ts") &
  typeof import("../../../templates/runtime/event-stream.ts") &
  typeof import("../../../templates/runtime/line-stream.ts") &
  typeof import("../../../templates/runtime/stream-options.ts") &
  typeof import("../../../templates/runtime/forms.ts") &
  typeof import("../../../templates/runtime/media.ts") &
  typeof import("../../../templates/runtime/next-address.ts") &
  typeof import("../../../templates/runtime/next-page.ts") &
  typeof import("../../../templates/runtime/pages.ts") &
  typeof import("../../../templates/runtime/parameters.ts") &
  typeof import("../../../templates/runtime/path-client.ts") &
  typeof import("../../../templates/runtime/promise.ts") &
  typeof import("../../../templates/runtime/text-failures.ts");

/** Loads the runtime anew with these files in their places, and leaves nothing of it to other tests, which share the loaded modules. */
async function load(transport: string, json = "json"): Promise<Runtime> {
  vi.resetModules();
  vi.doMock("../../../templates/runtime/transport.ts", () =>
    vi.importActual(`../../../templates/runtime/${transport}.ts`),
  );
  vi.doMock("../../../templates/runtime/json.ts", () =>
    vi.importActual(`../../../templates/runtime/${json}.ts`),
  );
  const runtime = {
    ...(await import("../../../templates/runtime/auth.ts")),
    ...(await import("../../../templates/runtime/binary.ts")),
    ...(await import("../../../templates/runtime/bodies.ts")),
    ...(await import("../../../templates/runtime/core.ts")),
    ...(await import("../../../templates/runtime/errors.ts")),
    ...(await import("../../../templates/runtime/logger.ts")),
    ...(await import("../../../templates/runtime/event-stream.ts")),
    ...(await import("../../../templates/runtime/line-stream.ts")),
    ...(await import("../../../templates/runtime/stream-options.ts")),
    ...(await import("../../../templates/runtime/forms.ts")),
    ...(await import("../../../templates/runtime/media.ts")),
    ...(await import("../../../templates/runtime/next-address.ts")),
    ...(await import("../../../templates/runtime/next-page.ts")),
    ...(await import("../../../templates/runtime/pages.ts")),
    ...(await import("../../../templates/runtime/parameters.ts")),
    ...(await import("../../../templates/runtime/path-client.ts")),
    ...(await import("../../../templates/runtime/promise.ts")),
    ...(await import("../../../templates/runtime/text-failures.ts")),
  };
  vi.doUnmock("../../../templates/runtime/transport.ts");
  vi.doUnmock("../../../templates/runtime/json.ts");
  vi.resetModules();
  return runtime;
}

/** Every test of the runtime runs over each of these. */
export const transports: readonly { name: string; runtime: Runtime }[] = [
  { name: "openapi-fetch", runtime: await load("transport") },
  { name: "the vendored one", runtime: await load("transport-vendored") },
];

/** The same for clients whose dates and big integers are converted. */
export async function convertingTransports(): Promise<typeof transports> {
  return [
    {
      name: "openapi-fetch",
      runtime: await load("transport", "json-converting"),
    },
    {
      name: "the vendored one",
      runtime: await load("transport-vendored", "json-converting"),
    },
  ];
}
