// Filters narrow the list, live in the address, and all that are set must hold.
import { describe, expect, it } from "vitest";

import type { ProblemSummary } from "../api/types";
import { filtersFrom, isNarrowed, matching, NO_FILTERS, opened, searchOf } from "./filters";

function problem(slug: string, change: Partial<ProblemSummary> = {}): ProblemSummary {
  return {
    slug,
    title: slug,
    track: "algorithms",
    family: "hashing",
    tags: [],
    difficulty: 1,
    minutes: { expected: 10, cap: 20 },
    style: "function",
    languages: ["python"],
    status: "new",
    follows: null,
    ...change,
  };
}

const BANK = [
  problem("two-costs", { title: "Two costs that fit", tags: ["hash-map"], status: "solved" }),
  problem("masked-mean", {
    title: "Masked mean",
    track: "machine-learning",
    difficulty: 3,
    languages: ["python", "cpp"],
  }),
  problem("cafe-queue", { title: "The café's queue", difficulty: 3, languages: ["javascript"] }),
];

const found = (change: Partial<typeof NO_FILTERS>) =>
  matching(BANK, { ...NO_FILTERS, ...change }).map((each) => each.slug);

describe("narrowing", () => {
  it("by nothing shows everything in the server's order", () => {
    expect(found({})).toEqual(["two-costs", "masked-mean", "cafe-queue"]);
  });

  it.each([
    [{ track: "machine-learning" }, ["masked-mean"]],
    [{ difficulty: "3" }, ["masked-mean", "cafe-queue"]],
    [{ language: "cpp" }, ["masked-mean"]],
    [{ status: "solved" }, ["two-costs"]],
    [{ tag: "hash-map" }, ["two-costs"]],
    [{ q: "COSTS two" }, ["two-costs"]],
    [{ q: "cafe" }, ["cafe-queue"]],
    [{ difficulty: "3", language: "javascript" }, ["cafe-queue"]],
    [{ q: "nothing like it" }, []],
  ])("by %j", (change, slugs) => {
    expect(found(change)).toEqual(slugs);
  });
});

describe("the address", () => {
  it("holds what is set and comes back the same", () => {
    const filters = { ...NO_FILTERS, q: "a & b", tag: "hash-map" };
    expect(filtersFrom(searchOf(filters))).toEqual(filters);
  });

  it("is bare when nothing is set", () => {
    expect(searchOf({ ...NO_FILTERS, q: "  " })).toBe("");
    expect(isNarrowed(NO_FILTERS)).toBe(false);
  });
});

it("leaves out the follow-ups of problems that are not solved", () => {
  const after = (slug: string) => problem(`${slug}-again`, { follows: { slug, way: "improve" } });
  const all = [...BANK, after("two-costs"), after("cafe-queue")];
  expect(opened(all).map(({ slug }) => slug)).toEqual(["two-costs", "masked-mean", "cafe-queue", "two-costs-again"]);
});
