// A draft survives everything: reloads, a silent server, another tab, an answer that got lost.
import { beforeEach, describe, expect, it, vi } from "vitest";

import { ApiFault } from "../../api/fault";
import type { Draft } from "../../api/types";
import { DraftKeeper, SEND_AFTER } from "./keeper";
import { DraftShelf } from "./shelf";

const STARTER = "def answer():\n    ...\n";

/** The server's side of the contract: a revision per save, 409 when the base is not the newest. */
class Server {
  draft: Draft | null = null;
  down: ApiFault | null = null;
  losesAnswers = false;
  saves = 0;

  fetch = async (): Promise<Draft | null> => {
    await Promise.resolve();
    if (this.down) throw this.down;
    return this.draft;
  };

  save = async (source: string, revision: number) => {
    await Promise.resolve();
    this.saves += 1;
    if (this.down) throw this.down;
    if (revision !== (this.draft?.revision ?? 0)) throw new ApiFault(409, "draft_conflict", "This draft changed.");
    this.draft = { source, revision: revision + 1, saved_at: 1 };
    if (this.losesAnswers) throw new ApiFault(0, "offline", "The server does not answer.");
    return { revision: revision + 1, saved_at: 1 };
  };
}

let server: Server;
let replaced: string[];

function open(tab = "tab-1", starter = STARTER): DraftKeeper {
  return new DraftKeeper({
    problem: "two-costs",
    language: "python",
    starter,
    shelf: new DraftShelf(localStorage, tab),
    line: server,
    onReplace: (text) => replaced.push(text),
  });
}

function opened(tab?: string): DraftKeeper {
  const keeper = open(tab);
  keeper.compare(server.draft);
  return keeper;
}

const offline = new ApiFault(0, "offline", "The server does not answer.");

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  replaced = [];
});

describe("saving as one types", () => {
  it("sends within half a second of the first key, however long the typing goes on", async () => {
    const keeper = opened();
    for (let key = 1; key <= 20; key++) {
      keeper.change("x".repeat(key));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(SEND_AFTER).toBeLessThanOrEqual(500);
    expect(server.saves).toBeGreaterThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.draft?.source).toBe("x".repeat(20));
    expect(keeper.state()).toEqual({ kind: "saved" });
  });

  it("does not send a starter that nobody touched", async () => {
    const keeper = opened();
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.saves).toBe(0);
    expect(keeper.state()).toEqual({ kind: "untouched" });
  });

  it("prefers a new starter over an old one that nobody typed into", () => {
    opened();
    expect(open("tab-1", "better starter").text).toBe("better starter");
  });

  it("opens with what the server has", () => {
    server.draft = { source: "kept", revision: 4, saved_at: 1 };
    expect(opened().text).toBe("kept");
  });
});

describe("a server that does not answer", () => {
  it("keeps the text here and sends it when the server is back", async () => {
    const keeper = opened();
    server.down = offline;
    keeper.change("typed on a train");
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(keeper.state()).toEqual({ kind: "offline" });
    keeper.change("typed on a train, twice");
    server.down = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.draft?.source).toBe("typed on a train, twice");
    expect(keeper.state()).toEqual({ kind: "saved" });
  });

  it("waits longer after each failure", async () => {
    const keeper = opened();
    server.down = new ApiFault(503, "busy", "Busy.");
    keeper.change("a");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saves).toBeGreaterThan(3);
    expect(server.saves).toBeLessThan(9);
  });

  it("survives a reload", async () => {
    server.down = offline;
    const before = open();
    before.change("unsent");
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    vi.clearAllTimers();
    server.down = null;
    const after = open();
    expect(after.text).toBe("unsent");
    after.compare(server.draft);
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(server.draft?.source).toBe("unsent");
  });

  it("asks what the server has before it first sends, when it could not ask at the start", async () => {
    server.draft = { source: "from yesterday", revision: 3, saved_at: 1 };
    const keeper = open();
    keeper.change("typed before the server answered");
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(keeper.state()).toEqual({ kind: "conflict", theirs: server.draft });
  });

  it("is picked up by another tab when its own was closed", () => {
    server.down = offline;
    const closed = open("tab-1");
    closed.change("unsent");
    vi.clearAllTimers();
    expect(open("tab-2").text).toBe("unsent");
  });
});

describe("an answer that got lost", () => {
  it("does not mistake its own text for another tab's", async () => {
    const keeper = opened();
    server.losesAnswers = true;
    keeper.change("once");
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    server.losesAnswers = false;
    keeper.change("once and more");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.draft?.source).toBe("once and more");
    expect(keeper.state()).toEqual({ kind: "saved" });
  });

  it("knows its own text again after a reload", async () => {
    const before = opened();
    server.losesAnswers = true;
    before.change("sent");
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    before.change("sent, then typed on");
    vi.clearAllTimers();
    server.losesAnswers = false;
    const after = opened();
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(after.state()).toEqual({ kind: "saved" });
    expect(server.draft?.source).toBe("sent, then typed on");
  });
});

describe("another tab saved meanwhile", () => {
  async function conflicting(): Promise<DraftKeeper> {
    const keeper = opened();
    server.draft = { source: "theirs", revision: 1, saved_at: 1 };
    keeper.change("mine");
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(keeper.state()).toEqual({ kind: "conflict", theirs: server.draft });
    return keeper;
  }

  it("sends nothing until the person has chosen", async () => {
    const keeper = await conflicting();
    keeper.change("mine, longer");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.draft?.source).toBe("theirs");
  });

  it("keeps mine", async () => {
    const keeper = await conflicting();
    keeper.keepMine();
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(server.draft?.source).toBe("mine");
    expect(keeper.state()).toEqual({ kind: "saved" });
  });

  it("takes theirs and shows it", async () => {
    const keeper = await conflicting();
    keeper.takeTheirs();
    expect(replaced).toEqual(["theirs"]);
    expect(keeper.text).toBe("theirs");
    expect(keeper.state()).toEqual({ kind: "saved" });
  });

  it("takes theirs without asking when nothing was typed here", async () => {
    const keeper = opened();
    server.draft = { source: "theirs", revision: 1, saved_at: 1 };
    await keeper.refresh();
    expect(replaced).toEqual(["theirs"]);
    expect(keeper.state()).toEqual({ kind: "saved" });
  });
});

it("says why when the server will not take the text, and tries again at the next change", async () => {
  const keeper = opened();
  server.down = new ApiFault(413, "too_large", "The code is longer than 64 kB.");
  keeper.change("long");
  await vi.advanceTimersByTimeAsync(SEND_AFTER);
  expect(keeper.state()).toEqual({ kind: "refused", reason: "The code is longer than 64 kB." });
  server.down = null;
  keeper.change("short");
  await vi.advanceTimersByTimeAsync(SEND_AFTER);
  expect(keeper.state()).toEqual({ kind: "saved" });
});

it("keeps typing when the device has no room left", () => {
  const full = {
    length: 0,
    key: () => null,
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const shelf = new DraftShelf(full, "tab-1");
  expect(shelf.write("p", "python", { source: "x", base: 0, dirty: true, sent: [], at: 0 })).toBe(false);
});
