// A plan starts from a template, changes step by step, and is sent as the server takes it.
import { describe, expect, it } from "vitest";

import { interviewOf, RULES, TEMPLATE } from "../../testing/fakeInterviews";
import { bodyOf, emptyPlan, minutesOf, missingIn, moved, newPart, planFromTemplate, planOf, withExtra } from "./plan";

describe("a plan", () => {
  it("from a template is the template, without anything that only this page knows", () => {
    const plan = { ...planFromTemplate(TEMPLATE), candidateName: "Mina" };
    const body = bodyOf(plan);
    expect(body.parts).toEqual(TEMPLATE.parts);
    expect(body).toMatchObject({ title: TEMPLATE.title, candidate_name: "Mina", planned_for: null, rules: RULES });
  });

  it("of an interview gives the interview back", () => {
    const planned_for = new Date(2026, 10, 26, 9, 15).getTime();
    const interview = interviewOf({ planned_for });
    expect(bodyOf(planOf(interview))).toEqual({
      title: interview.title,
      candidate_name: interview.candidate_name,
      planned_for,
      parts: interview.parts,
      rules: interview.rules,
    });
  });

  it("gives each part a key that no other has", () => {
    const keys = [...planFromTemplate(TEMPLATE).parts, newPart("fact"), newPart("fact")].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("what is missing", () => {
  it("is nothing in a template", () => {
    expect(missingIn(planFromTemplate(TEMPLATE))).toEqual([]);
  });

  it("is said by part", () => {
    const plan = { ...emptyPlan(RULES), parts: [newPart("fact"), { ...newPart("coding"), title: " " }] };
    expect(missingIn(plan)).toEqual(["Part 2 needs a title.", "Part 2 needs a problem to solve."]);
    expect(missingIn({ ...plan, parts: [] })).toEqual(["Add at least one part."]);
  });
});

it.each([
  [0, 1, ["b", "a", "c"]],
  [2, -1, ["a", "c", "b"]],
  [0, -1, ["a", "b", "c"]],
  [2, 1, ["a", "b", "c"]],
])("moving place %d by %d", (from, by, list) => {
  expect(moved(["a", "b", "c"], from, by)).toEqual(list);
});

it("adds minutes up, and gives extra time in whole minutes", () => {
  expect(minutesOf(TEMPLATE.parts)).toBe(60);
  expect([withExtra(30, 0), withExtra(30, 25), withExtra(10, 33)]).toEqual([30, 38, 14]);
});
