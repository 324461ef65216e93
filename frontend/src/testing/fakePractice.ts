// Practice made of values, for tests of the pages about it.
import type {
  Answered,
  Attempt,
  CardSides,
  Cell,
  Coverage,
  Drill,
  DrillPrompt,
  Due,
  Home,
  Project,
  Queue,
  Version,
} from "../api/practiceTypes";
import type { FakeServer } from "./fakeServer";

export const DAY = 86_400_000;

export function homeOf(change: Partial<Home> = {}): Home {
  return {
    plan: { interview_on: null, hours_per_week: 5, days_left: null },
    next: {
      kind: "problem",
      title: "Two costs that fit",
      why: "Coding comes first, and hashing is the family you have touched least.",
      minutes: 12,
      href: "/problems/two-costs",
    },
    later: [
      { kind: "review", title: "Review what is due", why: "Three things are.", minutes: 5, href: "/practice/review" },
    ],
    week: [
      { kind: "coding", planned: 180, done: 40 },
      { kind: "knowhow", planned: 75, done: 90 },
      { kind: "mock", planned: 30, done: 0 },
      { kind: "fact", planned: 15, done: 0 },
    ],
    due: { concept: 2, prompt: 1, problem: 0 },
    solved: 3,
    answered: 1,
    projects: 1,
    ...change,
  };
}

export function cellOf(change: Partial<Cell> = {}): Cell {
  return { evidence: "read", strength: 0, things: 0, last_at: null, ...change };
}

const EVIDENCE = ["read", "recalled", "solved", "watched", "explained"] as const;
const FAMILY_TITLES = {
  classic: "Classic machine learning",
  deep: "Deep learning",
  stats: "Statistics",
  data: "Data",
  swe: "Software",
  review: "Review",
};

/** Everything empty but statistics, solved: two things, the last five days ago. */
export function coverageOf(change: Partial<Coverage> = {}): Coverage {
  const families = (Object.keys(FAMILY_TITLES) as (keyof typeof FAMILY_TITLES)[]).map((family) => ({
    family,
    title: FAMILY_TITLES[family],
    cells: EVIDENCE.map((evidence) =>
      family === "stats" && evidence === "solved"
        ? cellOf({ evidence, strength: 0.5, things: 2, last_at: Date.now() - 5 * DAY })
        : cellOf({ evidence }),
    ),
  }));
  return { families, projects: [], warning: null, ...change };
}

export const CARD: CardSides = {
  id: "bias-variance",
  family: "classic",
  ask: "What does a high variance look like in a learning curve?",
  answer: "Training error stays low while validation error stays far above it.",
  trap: "More data helps here; it does not help a high bias.",
  problem: "two-costs",
};

export function dueOf(change: Partial<Due> = {}): Due {
  return {
    item: "concept:bias-variance",
    deck: "concept",
    title: "Bias and variance",
    family: "classic",
    new: false,
    leech: false,
    due_at: 0,
    overdue_days: 0,
    card: CARD,
    href: null,
    variant: null,
    proposed: null,
    facts: null,
    intervals: { again: 0, hard: 1, good: 4, easy: 11 },
    ...change,
  };
}

export const PROBLEM_DUE = dueOf({
  item: "problem:two-costs",
  deck: "problem",
  title: "Two costs that fit",
  card: null,
  href: "/problems/two-costs",
  variant: "This time in another language.",
  proposed: "hard",
  facts: { solved: true, hints: 1, submits: 2, minutes: 14.2, expected_minutes: 20 },
  intervals: { again: 1, hard: 2, good: 5, easy: 12 },
});

export function queueOf(change: Partial<Queue> = {}): Queue {
  return { due: [], next_at: null, today: 0, resting: [], ...change };
}

export function projectOf(change: Partial<Project> = {}): Project {
  return {
    id: "p1",
    title: "Churn of subscribers",
    families: ["classic"],
    goal: "Fewer people who leave.",
    data: "",
    method: "Gradient boosting.",
    result: "",
    regrets: "",
    created_at: 0,
    updated_at: 0,
    missing: ["data", "result", "regrets"],
    answered: [],
    ...change,
  };
}

export function promptOf(change: Partial<DrillPrompt> = {}): DrillPrompt {
  return {
    id: "P1",
    part: "Projects",
    rated: true,
    question: "Why did you choose that method?",
    answers: 0,
    last_rating: null,
    last_at: null,
    due_at: null,
    ...change,
  };
}

export function drillOf(prompts: DrillPrompt[]): Drill {
  return {
    prompts,
    anchors: { 1: "Claims without substance.", 2: "Right as a textbook is.", 3: "An own example.", 4: "Alternatives." },
    seconds: 90,
  };
}

export function versionOf(change: Partial<Version> = {}): Version {
  return {
    id: "v1",
    at: 0,
    text: "Trees beat the linear baseline by four points.",
    seconds: 80,
    project: null,
    rating: null,
    rung: null,
    ...change,
  };
}

export function answeredOf(change: Partial<Answered> = {}): Answered {
  return {
    prompt: promptOf({ answers: 1 }),
    ladder: ["What else did you try?", "How far was the baseline behind?", "What would make you switch?"],
    weak: "It is what everybody uses.",
    strong: "Names the baseline with its number.",
    weak_example: "We used the usual library.",
    strong_example: "The baseline lost four points.",
    anchor: "numbers, not names.",
    versions: [versionOf()],
    again_at: Date.now() + 7 * DAY,
    ...change,
  };
}

export function attemptOf(change: Partial<Attempt> = {}): Attempt {
  return {
    problem: "two-costs",
    facts: { solved: true, hints: 1, submits: 2, minutes: 14.2, expected_minutes: 20 },
    proposed: "hard",
    item: "problem:two-costs",
    due_at: null,
    reviewed: false,
    intervals: { again: 1, hard: 2, good: 5, easy: 12 },
    ...change,
  };
}

/** Answers what every practice page asks for. */
export function practise(server: FakeServer): void {
  Object.assign(server.replies, {
    "GET /api/practice": () => homeOf(),
    "GET /api/practice/coverage": () => coverageOf(),
    "GET /api/practice/reviews": () => queueOf(),
    "GET /api/practice/projects": () => ({ projects: [] }),
    "GET /api/practice/drill": () => drillOf([promptOf()]),
  });
}
