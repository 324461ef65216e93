// When a rehearsed line is due: interruptions at their minute, a question after silence, and never two at once.
import { expect, it } from "vitest";

import { REHEARSAL } from "../../testing/fakeMocks";
import { APART, lineNow, type Moment } from "./lines";

const MINUTE = 60_000;

function at(change: Partial<Moment>): string | null {
  const moment = { elapsed: 0, quiet: 0, since: Infinity, said: new Set<string>(), aloud: true, ...change };
  return lineNow(REHEARSAL, moment)?.id ?? null;
}

it("interrupts at its minute, and not before", () => {
  expect(at({ elapsed: 5 * MINUTE - 1 })).toBeNull();
  expect(at({ elapsed: 5 * MINUTE })).toBe("late");
});

it("says each once, the earlier one first", () => {
  expect(at({ elapsed: 20 * MINUTE })).toBe("late");
  expect(at({ elapsed: 20 * MINUTE, said: new Set(["late"]) })).toBe("simpler");
  expect(at({ elapsed: 20 * MINUTE, said: new Set(["late", "simpler"]) })).toBeNull();
});

it("asks for one's thoughts after silence, not while somebody types", () => {
  expect(at({ quiet: MINUTE - 1 })).toBeNull();
  expect(at({ quiet: MINUTE })).toBe("thinking");
});

it("asks for no thoughts of somebody who need not talk", () => {
  expect(at({ quiet: 10 * MINUTE, aloud: false })).toBeNull();
});

it("leaves a minute between two lines", () => {
  expect(at({ elapsed: 5 * MINUTE, since: APART - 1 })).toBeNull();
  expect(at({ elapsed: 5 * MINUTE, since: APART })).toBe("late");
});
