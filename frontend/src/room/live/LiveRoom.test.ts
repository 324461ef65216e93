// The room as a tab lives it: everybody has the same text, the pen moves without losing a key, nothing typed is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { ApiFault } from "../../api/fault";
import { RoomServer } from "../testing/roomServer";
import { LiveRoom } from "./LiveRoom";
import type { Role } from "./messages";

const CODE = "code:two-costs:python:A";

let server: RoomServer;
let rooms: LiveRoom[];

beforeEach(() => {
  sessionStorage.clear();
  server = new RoomServer();
  rooms = [];
});

afterEach(() => {
  for (const room of rooms) room.stop();
});

async function join(participant: string, role: Role): Promise<LiveRoom> {
  const room = new LiveRoom({
    participant,
    role,
    ticket: () => Promise.resolve(participant),
    open: (ticket) => server.open(ticket),
  });
  rooms.push(room);
  room.start();
  await vi.waitFor(() => expect(room.view().loaded).toBe(true));
  return room;
}

const candidate = () => join("c1", "candidate");
const watcher = () => join("w1", "watcher");
const text = (room: LiveRoom) => room.view().document.text(CODE);
const write = (room: LiveRoom, words: string) => text(room).insert(text(room).length, words);

describe("a text", () => {
  it("is the same for everybody, whatever letters it has", async () => {
    const [mina, rui] = [await candidate(), await watcher()];
    write(mina, "# naïve 😀 ✓\n");
    expect(text(rui).toJSON()).toBe(server.code.toJSON());
    expect(text(rui).toJSON()).toContain("naïve 😀 ✓");
  });

  it("comes to who joins later", async () => {
    write(await candidate(), "early");
    expect(text(await watcher()).toJSON()).toContain("early");
  });
});

describe("the pen", () => {
  it("may be written with by the one who has it alone", async () => {
    const [mina, dana, rui] = [await candidate(), await join("i1", "interviewer"), await watcher()];
    expect([mina.whyNot, dana.whyNot, rui.whyNot]).toEqual([null, "other-writes", "watching"]);
  });

  it("is acknowledged at once, and forbids writing at that very moment", async () => {
    const mina = await candidate();
    const seen: (string | null)[] = [];
    mina.onWriting(() => seen.push(mina.whyNot));
    server.say({ type: "freeze", epoch: 0 }, "c1");
    expect(seen[0]).toBe("handing-over");
    expect(server.heard.at(-1)).toEqual({ participant: "c1", message: { type: "pen", do: "ack" } });
  });

  it("moves a hundred times between two who type, and no key is lost", async () => {
    const [mina, dana] = [await candidate(), await join("i1", "interviewer")];
    let typed = 0;
    for (let round = 0; round < 100; round += 1) {
      const [holder, next] = round % 2 === 0 ? [mina, "i1"] : [dana, "c1"];
      for (let key = 0; key < 5; key += 1) if (holder.whyNot === null) write(holder, String(typed++ % 10));
      server.take(next);
    }
    expect(typed).toBe(500);
    expect(server.denied).toBe(0);
    expect(server.code.toJSON()).toHaveLength("def budget_pair(a, b):\n".length + typed);
    expect(text(mina).toJSON()).toBe(text(dana).toJSON());
  });

  it("that was given back lets one write again", async () => {
    const mina = await candidate();
    server.take("i1");
    expect(mina.whyNot).toBe("other-writes");
    server.become({ pen: { mode: "pen", holder: "c1", epoch: 2, moving: false } });
    expect(mina.whyNot).toBeNull();
  });
});

describe("a change that the server does not take", () => {
  it("leads to an empty document and then the server's, and the text is kept to be shown", async () => {
    const mina = await candidate();
    const first = mina.view().document;
    server.state = { ...server.state, pen: { ...server.state.pen, holder: "i1" } };
    write(mina, "mine");
    await vi.waitFor(() => expect(mina.view().document).not.toBe(first));
    await vi.waitFor(() => expect(mina.view().loaded).toBe(true));
    expect(text(mina).toJSON()).toBe(server.code.toJSON());
    expect(mina.view().lost.map(({ name, text: words }) => [name, words])).toEqual([
      [CODE, "def budget_pair(a, b):\nmine"],
    ]);
  });

  it("is kept for a page that is loaded again, until it is not needed", async () => {
    const mina = await candidate();
    server.state = { ...server.state, pen: { ...server.state.pen, holder: "i1" } };
    write(mina, "mine");
    await vi.waitFor(() => expect(mina.view().lost).toHaveLength(1));
    mina.stop();
    const again = await candidate();
    const [lost] = again.view().lost;
    expect(lost?.text).toContain("mine");
    if (lost) again.forget(lost);
    expect((await candidate()).view().lost).toEqual([]);
  });

  it("does not spoil what is typed after the pen came back", async () => {
    const [mina, rui] = [await candidate(), await watcher()];
    server.state = { ...server.state, pen: { ...server.state.pen, holder: "i1" } };
    write(mina, "lost");
    await vi.waitFor(() => expect(mina.view().lost).toHaveLength(1));
    server.become({ pen: { mode: "pen", holder: "c1", epoch: 5, moving: false } });
    write(mina, "seen");
    expect(text(rui).toJSON()).toBe("def budget_pair(a, b):\nseen");
  });
});

describe("while the connection is away", () => {
  it("one types on, and all of it comes once it is back", async () => {
    const [mina, rui] = [await candidate(), await watcher()];
    server.away = true;
    server.drop();
    expect(mina.view().link.kind).toBe("waiting");
    expect(mina.whyNot).toBeNull();
    write(mina, "typed while away");
    server.away = false;
    await vi.waitFor(() => expect(text(rui).toJSON()).toContain("typed while away"));
    expect(server.denied).toBe(0);
  });

  it("what was typed outlives the page", async () => {
    const mina = await candidate();
    server.away = true;
    server.drop();
    write(mina, "kept");
    window.dispatchEvent(new Event("pagehide"));
    mina.stop();
    server.away = false;
    await candidate();
    expect(server.code.toJSON()).toBe("def budget_pair(a, b):\nkept");
  });

  it("the carets of others are gone, and come back with them", async () => {
    const [mina, rui] = [await candidate(), await watcher()];
    mina.view().document.awareness.setLocalStateField("cursor", { anchor: null, head: null });
    const others = () => [...rui.view().document.awareness.getStates().keys()].length;
    expect(others()).toBe(2);
    server.away = true;
    server.drop();
    expect(others()).toBe(1);
    server.away = false;
    await vi.waitFor(() => expect(others()).toBe(2));
  });

  it("a caret that one page brings back is news to the others", async () => {
    const [mina, rui] = [await candidate(), await watcher()];
    mina.view().document.awareness.setLocalStateField("cursor", { anchor: null, head: null });
    const others = () => [...rui.view().document.awareness.getStates().keys()].length;
    for (const socket of [...server.sockets]) if (socket.participant === "c1") socket.end(1006);
    expect(others()).toBe(1);
    await vi.waitFor(() => expect(others()).toBe(2));
  });

  it("events that are told again are not doubled", async () => {
    const dana = await join("i1", "interviewer");
    server.say({ type: "event", at: 1, kind: "start", data: {}, by: "" });
    expect(dana.view().events).toHaveLength(1);
    server.drop();
    await vi.waitFor(() => expect(dana.view().link.kind).toBe("open"));
    server.say({ type: "event", at: 1, kind: "start", data: {}, by: "" });
    expect(dana.view().events).toHaveLength(1);
  });
});

describe("the end of a connection", () => {
  it.each([
    [4403, "revoked"],
    [4404, "gone"],
    [4409, "full"],
    [4410, "deleted"],
  ])("with code %i is final: %s", async (code, why) => {
    const rui = await watcher();
    server.drop(code);
    expect(rui.view().link).toEqual({ kind: "closed", why });
  });

  it("with any other code is tried again with a new ticket", async () => {
    const ticket = vi.fn(() => Promise.resolve("c1"));
    const room = new LiveRoom({ participant: "c1", role: "candidate", ticket, open: (word) => server.open(word) });
    rooms.push(room);
    room.start();
    await vi.waitFor(() => expect(room.view().loaded).toBe(true));
    server.drop(4401);
    await vi.waitFor(() => expect(room.view().link.kind).toBe("open"));
    expect(ticket).toHaveBeenCalledTimes(2);
  });

  it("comes where no ticket is given any more", async () => {
    const refused = () => Promise.reject(new ApiFault(404, "no_such_seat", "There is no such place."));
    const room = new LiveRoom({
      participant: "c1",
      role: "candidate",
      ticket: refused,
      open: (word) => server.open(word),
    });
    rooms.push(room);
    room.start();
    await vi.waitFor(() => expect(room.view().link).toEqual({ kind: "closed", why: "gone" }));
  });
});
