import { Window } from "happy-dom";
import type { ReactNode } from "react";

const window = new Window();
const { document, navigator } = window;
Object.assign(globalThis, { window, document });
Object.defineProperty(globalThis, "navigator", {
  value: navigator,
  configurable: true,
});
// It looks for the document when it is loaded.
const { createRoot } = await import("react-dom/client");

/** Renders until nothing is awaited any more, and gives its text. */
export async function render(node: ReactNode): Promise<string> {
  const element = globalThis.document.createElement("div");
  const root = createRoot(element);
  root.render(node);
  const end = Date.now() + 20_000;
  while (/^$|…/.test(element.textContent ?? "") && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const text = element.textContent ?? "";
  root.unmount();
  await window.happyDOM.close();
  return text;
}
