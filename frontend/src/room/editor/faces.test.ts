// How people are shown: a colour each, the same in every browser and after a restart.
import { expect, it } from "vitest";

import type { Person, Role } from "../live/messages";
import { faceIn, hueOf, initialOf } from "./faces";

const person = (participant: string, name: string, role: Role, since = 0): Person => ({
  participant,
  name,
  role,
  online: true,
  since,
  typing_at: null,
});
const MINA = person("p2", "Mina K.", "candidate", 9);
const DANA = person("p3", "Dana", "interviewer", 1);
const RUI = person("p1", "Rui", "watcher", 5);

it("a colour hangs on who somebody is, not on the order in which they are told or came back", () => {
  for (const people of [
    [MINA, DANA, RUI],
    [RUI, DANA, MINA],
  ]) {
    expect(people.map((each) => [each.name, hueOf(people, each.participant)]).sort()).toEqual([
      ["Dana", 1],
      ["Mina K.", 0],
      ["Rui", 2],
    ]);
  }
});

it("a watcher who leaves changes nobody's colour", () => {
  expect(hueOf([MINA, DANA], "p3")).toBe(hueOf([MINA, DANA, RUI], "p3"));
});

it("a caret has the name that the server wrote, and none without it", () => {
  expect(faceIn([MINA, DANA], { user: { name: "Dana", participant: "p3" } })).toEqual({ name: "Dana", hue: 1 });
  expect(faceIn([MINA], { cursor: {} })).toBeNull();
});

it("a name is shortened to its first letter, whatever the alphabet", () => {
  expect(["mina", " Élise", "😀", ""].map(initialOf)).toEqual(["M", "É", "😀", "?"]);
});
