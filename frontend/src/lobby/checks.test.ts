// The check of a device measures by the quickest trip and says what it means.
import { describe, expect, it, vi } from "vitest";

import { clockFinding, type Knock, liveOpens, measure, storageFinding, tripFinding } from "./checks";

/** A clock of our own, and a server whose clock is `behind` ms behind it and whose answers take `trips` ms. */
function world(behind: number, trips: number[]) {
  let now = 1_000_000;
  const ask = () => {
    const trip = trips.shift() ?? 0;
    now += trip;
    return Promise.resolve({ now: now - trip / 2 - behind });
  };
  return { ask, clock: () => now };
}

describe("measuring", () => {
  it("takes the quickest of five trips", async () => {
    const { ask, clock } = world(0, [300, 40, 90, 250, 60]);
    expect(await measure(ask, clock)).toEqual({ ms: 40, ahead: 0 });
  });

  it("finds by how much the clocks differ, whatever the trip takes", async () => {
    const { ask, clock } = world(7000, [200, 200, 200, 200, 200]);
    expect(await measure(ask, clock)).toEqual({ ms: 200, ahead: 7000 });
  });

  it("fails when the server does not answer", async () => {
    await expect(measure(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
  });
});

it.each([
  [20, "good"],
  [300, "fair"],
  [900, "poor"],
])("calls a trip of %d ms %s", (ms, finding) => {
  expect(tripFinding({ ms, ahead: 0 })[0]).toBe(finding);
});

it.each([
  [1200, "In step with the server's."],
  [20_000, "20 s fast."],
  [-180_000, "3 min slow."],
])("says of a clock that is ahead by %d ms: %s", (ahead, words) => {
  expect(clockFinding({ ms: 10, ahead })[1]).toContain(words);
});

describe("a live connection", () => {
  const knocked: string[] = [];

  /** A socket that does `what` as soon as somebody listens for it. */
  function socket(what: "open" | "close" | "nothing") {
    const closed = vi.fn();
    const open = (address: string): Knock => {
      knocked.push(address);
      return { addEventListener: (type, listener) => type === what && queueMicrotask(listener), close: closed };
    };
    return { open, closed };
  }

  it("that opens is found good, and closed again at once", async () => {
    const { open, closed } = socket("open");
    expect(await liveOpens("i1", open)).toBe(true);
    expect(closed).toHaveBeenCalledOnce();
  });

  it("that is cut off is found out", async () => {
    expect(await liveOpens("i1", socket("close").open)).toBe(false);
  });

  it("that never answers is given up", async () => {
    vi.useFakeTimers();
    const silent = liveOpens("i1", socket("nothing").open);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await silent).toBe(false);
  });

  it("is tried without a ticket, so that nobody is let in by it", async () => {
    await liveOpens("i1", socket("open").open);
    expect(knocked.at(-1)).toMatch(/^ws:.*\/api\/rooms\/i1\/live$/);
  });
});

describe("storage", () => {
  it("is good where the browser keeps things, and nothing stays behind", () => {
    expect(storageFinding()[0]).toBe("good");
    expect(localStorage.length).toBe(0);
  });

  it("is told about where the browser refuses", () => {
    const refuse = () => {
      throw new DOMException("no", "QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { setItem: refuse, getItem: refuse, removeItem: refuse });
    const [finding] = storageFinding();
    vi.unstubAllGlobals();
    expect(finding).toBe("fair");
  });
});
