// Scorecards made of values, for tests of the pages about them.
import type { Card, DimensionInfo, Facts, MyScorecard, RatingMark, ScorecardList } from "../api/scoreTypes";

export const DIMENSIONS: DimensionInfo[] = (
  ["understanding", "approach", "implementation", "testing", "communication"] as const
).map((id) => ({
  id,
  title: id.charAt(0).toUpperCase() + id.slice(1),
  anchors: [1, 2, 3, 4].map((rating) => ({ rating, meaning: `${id} at ${rating}` })),
  problems:
    id === "testing" ? [{ problem: "Two costs that fit", weak: "Tries nothing.", strong: "Tries the ends." }] : [],
}));

export const emptyMark = (): RatingMark => ({ rating: null, confidence: null, evidence: [] });

export const emptyCard = (): Card => ({
  prompts: [],
  dimensions: {
    understanding: emptyMark(),
    approach: emptyMark(),
    implementation: emptyMark(),
    testing: emptyMark(),
    communication: emptyMark(),
  },
  summary: "",
});

export const emptyScorecard = (): MyScorecard => ({
  id: null,
  rater: "Dana",
  card: emptyCard(),
  later: [],
  revision: 0,
  changed_at: null,
  locked_at: null,
  prompts_asked: [
    {
      id: "P1",
      family: "Projects",
      question: "Why did you choose that method?",
      ladder: ["What else did you try?"],
      weak: "It is what everybody uses.",
      strong: "Names alternatives.",
      rated: true,
    },
  ],
  dimensions: DIMENSIONS,
  missing: [],
  may_lock: false,
});

export const START = 1_700_000_000_000;

export const FACTS: Facts = {
  started_at: START,
  ended_at: START + 3_600_000,
  parts: [
    { kind: "coding", title: "Coding", minutes: 30, began_at: START, ended_at: START + 1_860_000, extended: 5 },
    { kind: "knowhow", title: "Your work", minutes: 20, began_at: null, ended_at: null, extended: 0 },
  ],
  problems: [
    {
      slug: "two-costs",
      title: "Two costs that fit",
      version: 1,
      opened: true,
      runs: 2,
      submits: [
        {
          at: START + 300_000,
          language: "python",
          verdict: "WA",
          passed: 4,
          cases: 6,
          groups: [
            { group: "sample", title: "Samples", passed: 3, cases: 3 },
            { group: "edge", title: "Edge", passed: 1, cases: 3 },
          ],
        },
      ],
      hints: [{ at: START + 120_000, problem: "two-costs", index: 0, text: "What do you keep?" }],
      approaches: ["A"],
    },
  ],
  private_seconds: 125,
  pauses: 1,
  happenings: [{ at: START + 60_000, kind: "hint", data: { problem: "two-costs", index: 0 }, by: "" }],
};

/** Two raters who are far apart in their approach. */
export const COMPARED: ScorecardList = {
  scorecards: [1, 4].map((rating, index) => ({
    id: `c${index}`,
    rater: index === 0 ? "Dana" : "Rui",
    card: {
      ...emptyCard(),
      dimensions: {
        ...emptyCard().dimensions,
        approach: { rating, confidence: null, evidence: [{ at: START + 61_000, text: `seen by ${index}` }] },
      },
    },
    later: [],
    revision: 1,
    changed_at: 1,
    locked_at: 2,
  })),
  open: 1,
  comparison: {
    profile: "even",
    weights: [{ subject: "approach", title: "Approach and alternatives", weight: 100 }],
    subjects: [
      {
        subject: "approach",
        title: "Approach and alternatives",
        given: [
          { scorecard: "c0", rating: 1 },
          { scorecard: "c1", rating: 4 },
        ],
        mean: 2.5,
        gap: true,
      },
    ],
    scores: [
      { scorecard: "c0", rater: "Dana", score: 1 },
      { scorecard: "c1", rater: "Rui", score: 4 },
    ],
    mean: 2.5,
    low: 1,
    high: 4,
    side: "yes",
  },
  decision: { decision: null, before: [] },
};
