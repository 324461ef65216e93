// The parts of the shared document: what they are called, and which approaches there are.
import { expect, it } from "vitest";

import { approachesIn, codeName, describeName, inputsName, planName } from "./names";

const LOOK = { problem: "two-costs", language: "python", approach: "B" };

it("names say what they hold", () => {
  expect(codeName(LOOK)).toBe("code:two-costs:python:B");
  expect(planName("two-costs", "cost")).toBe("plan:two-costs:cost");
  expect(inputsName("two-costs")).toBe("inputs:two-costs");
});

it("A is always an approach; others are those that the document has in the same language", () => {
  const names = ["code:two-costs:python:C", codeName(LOOK), "code:two-costs:go:D", "code:two:python:E", "view"];
  expect(approachesIn([], "two-costs", "python")).toEqual(["A"]);
  expect(approachesIn(names, "two-costs", "python")).toEqual(["A", "B", "C"]);
});

it("a name can be said to a person", () => {
  expect(describeName(codeName(LOOK))).toBe("two-costs, python, approach B");
  expect(describeName("plan:two-costs:cost")).toBe("two-costs, plan: cost");
});
