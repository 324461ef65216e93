// What every test starts from: matchers, an empty page, and no time left running.
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// A page may be loaded when it is first shown; how long that takes is the machine's affair.
configure({ asyncUtilTimeout: 15_000 });

// Browsers queue this event and only when something changed; happy-dom fires it in the middle of the editor's own update.
const dispatch = document.dispatchEvent.bind(document);
document.dispatchEvent = (event) => event.type === "selectionchange" || dispatch(event);

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});
