// The shared editor: the same text for all, an undo of one's own, named carets, and read-only at once.
import { undo } from "@codemirror/commands";
import { runScopeHandlers } from "@codemirror/view";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { LiveRoom } from "../live/LiveRoom";
import type { Person, Role } from "../live/messages";
import { RoomServer } from "../testing/roomServer";
import { SharedEditor } from "./SharedEditor";

const CODE = "code:two-costs:python:A";
const PEOPLE: Person[] = [
  { participant: "c1", name: "Mina", role: "candidate", online: true, since: 1, typing_at: null },
  { participant: "i1", name: "Dana", role: "interviewer", online: true, since: 2, typing_at: null },
];

let server: RoomServer;
let rooms: LiveRoom[];
let editors: SharedEditor[];
const pasted = vi.fn(() => true);
const copied = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  server = new RoomServer();
  server.people = PEOPLE;
  rooms = [];
  editors = [];
});

afterEach(() => {
  for (const editor of editors) editor.destroy();
  for (const room of rooms) room.stop();
});

async function editor(participant: string, role: Role, name = CODE): Promise<SharedEditor> {
  const ticket = () => Promise.resolve(participant);
  const room = new LiveRoom({ participant, role, ticket, open: (word) => server.open(word) });
  rooms.push(room);
  room.start();
  await vi.waitFor(() => expect(room.view().loaded).toBe(true));
  const parent = document.body.appendChild(document.createElement("div"));
  const clipboard = { pasted, copied };
  const made = new SharedEditor({ parent, label: "Code", nonce: "", room, completes: false, clipboard });
  editors.push(made);
  await made.open(name, "python");
  return made;
}

const insert = ({ view }: SharedEditor, at: number, text: string) =>
  view.dispatch({ changes: { from: at, insert: text }, userEvent: "input.type" });

it("shows what others type where they type it", async () => {
  const [mina, dana] = [await editor("c1", "candidate"), await editor("i1", "interviewer")];
  insert(mina, 0, "é😀 ");
  insert(mina, mina.text.length, "end");
  expect(dana.text).toBe("é😀 def budget_pair(a, b):\nend");
  expect(server.code.toJSON()).toBe(dana.text);
});

describe("undo", () => {
  it("takes back one's own typing and leaves that of others", async () => {
    server.state = { ...server.state, pen: { mode: "both", holder: null, epoch: 0, moving: false } };
    const [mina, dana] = [await editor("c1", "candidate"), await editor("i1", "interviewer")];
    insert(mina, 0, "mine ");
    insert(dana, 0, "theirs ");
    const key = new KeyboardEvent("keydown", { key: "z", ctrlKey: true });
    expect(runScopeHandlers(mina.view, key, "editor")).toBe(true);
    expect(mina.text).toBe("theirs def budget_pair(a, b):\n");
    expect(dana.text).toBe(mina.text);
  });

  it("has no history of the editor's own, which would take back others' typing", async () => {
    const mina = await editor("c1", "candidate");
    insert(mina, 0, "mine ");
    expect(undo(mina.view)).toBe(false);
  });
});

describe("writing", () => {
  it("is off for those without the pen, and on again once they have it", async () => {
    const dana = await editor("i1", "interviewer");
    expect(dana.view.state.readOnly).toBe(true);
    server.force("i1");
    expect(dana.view.state.readOnly).toBe(false);
  });

  it("is off at the very moment at which the pen is asked for", async () => {
    const mina = await editor("c1", "candidate");
    expect(mina.view.state.readOnly).toBe(false);
    server.say({ type: "freeze", epoch: 0 }, "c1");
    expect(mina.view.state.readOnly).toBe(true);
  });

  it("is off while nothing is open", async () => {
    const mina = await editor("c1", "candidate");
    await mina.open(null, null);
    expect([mina.text, mina.view.state.readOnly]).toEqual(["", true]);
  });
});

it("shows where others are, by name and in their own colour", async () => {
  const [mina, dana] = [await editor("c1", "candidate"), await editor("i1", "interviewer")];
  const { text, awareness } = {
    text: rooms[0]?.view().document.text(CODE),
    awareness: rooms[0]?.view().document.awareness,
  };
  expect(text?.toJSON()).toBe(mina.text);
  const place = { type: null, tname: CODE, item: null, assoc: 0 };
  awareness?.setLocalState({ user: { name: "Mina", participant: "c1" }, cursor: { anchor: place, head: place } });
  const caret = dana.view.dom.querySelector(".caret");
  expect(caret?.textContent).toBe("Mina");
  expect(caret?.className).toContain("hue-0");
  expect(dana.view.dom.querySelector("[style*=color]")).toBeNull();
});

it("asks before a paste is taken", async () => {
  const mina = await editor("c1", "candidate");
  const paste = () => {
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => "from outside" } });
    mina.view.contentDOM.dispatchEvent(event);
  };
  pasted.mockReturnValueOnce(false);
  paste();
  expect(pasted).toHaveBeenCalledWith("from outside");
  expect(mina.text).not.toContain("from outside");
});
