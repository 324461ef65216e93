// Mock interviews made of values, for tests of the pages about them.
import type { Gap, Mock, MockList, MockSummary, RehearsalLines, Script } from "../api/mockTypes";

export const LEVELS: MockList["levels"] = [
  { id: "alone_untimed", title: "Alone, no clock", sentence: "Nothing counts down." },
  { id: "alone_timed", title: "Alone, on the clock", sentence: "The clock of the day." },
  { id: "recorded", title: "Recorded", sentence: "As if somebody looked on later." },
  { id: "silent_viewer", title: "A silent viewer", sentence: "A friend watches." },
  { id: "active_interviewer", title: "A friend asks", sentence: "A friend interviews." },
];

const ANCHORS = [1, 2, 3, 4].map((rating) => ({ rating, meaning: `Anchor ${rating}` }));

export function mockOf(change: Partial<Mock> = {}): Mock {
  return {
    id: "m1",
    level: "alone_timed",
    title: "Alone, on the clock",
    minutes: 45,
    parts: [
      { kind: "fact", title: "Getting to know each other", minutes: 6, prompts: [] },
      { kind: "coding", title: "Coding", minutes: 39, prompts: [] },
    ],
    state: "lobby",
    created_at: Date.UTC(2027, 2, 3, 14, 20),
    started_at: null,
    ended_at: null,
    interview: "iv",
    participant: null,
    friend: { made: false, until: null, name: null, came: false, rated: false },
    subjects: [],
    own: null,
    own_locked: false,
    gap: null,
    problems: [],
    replay: false,
    ...change,
  };
}

/** Over, with one dimension and two questions to score, one of which was never asked. */
export function doneOf(change: Partial<Mock> = {}): Mock {
  return mockOf({
    state: "done",
    started_at: Date.UTC(2027, 2, 3, 14, 30),
    ended_at: Date.UTC(2027, 2, 3, 15, 15),
    participant: "c1",
    replay: true,
    problems: [{ slug: "two-costs", title: "Two costs that fit", verdict: "AC" }],
    subjects: [
      { id: "approach", words: "Approach and alternatives", asked: true, anchors: ANCHORS },
      { id: "P1", words: "Why did you choose that method?", asked: true, anchors: ANCHORS },
      { id: "P2", words: "What would you do today?", asked: false, anchors: ANCHORS },
    ],
    ...change,
  });
}

export const GAP: Gap = {
  rows: [
    { subject: "approach", words: "Approach and alternatives", own: 2, friend: 4, gap: -2 },
    { subject: "P1", words: "Why did you choose that method?", own: 3, friend: 3, gap: 0 },
    { subject: "testing", words: "Testing and repair", own: null, friend: null, gap: null },
  ],
  mean_own: 2.5,
  mean_friend: 3.5,
  spread: [{ mock: "m0", at: Date.UTC(2027, 1, 20), own: 2, friend: 3 }],
};

export function summaryOf(change: Partial<MockSummary> = {}): MockSummary {
  return {
    id: "m1",
    level: "active_interviewer",
    title: "A friend asks",
    minutes: 45,
    state: "done",
    created_at: Date.UTC(2027, 2, 3, 14, 20),
    started_at: Date.UTC(2027, 2, 3, 14, 30),
    ended_at: Date.UTC(2027, 2, 3, 15, 15),
    problems: [{ slug: "two-costs", title: "Two costs that fit", verdict: "WA" }],
    own_locked: true,
    mean_own: 2.5,
    mean_friend: 3.25,
    replay: true,
    ...change,
  };
}

export function mocksOf(change: Partial<MockList> = {}): MockList {
  return {
    mocks: [],
    levels: LEVELS,
    ready: {
      problems: [
        { slug: "two-costs", title: "Two costs that fit", minutes: 12, family: "hashing", solved: false },
        { slug: "masked-mean", title: "Masked mean", minutes: 20, family: "arrays", solved: true },
      ],
      projects: 1,
    },
    ...change,
  };
}

export const SCRIPT: Script = {
  parts: (["opening", "fact", "knowhow", "coding", "closing"] as const).map((kind) => ({
    kind,
    title: `Cards of ${kind}`,
    cards: [{ id: kind, say: `Say this in ${kind}.`, do: `Then wait in ${kind}.`, why: "", at_minutes: null }],
  })),
  anchors: ANCHORS,
};

export const REHEARSAL: RehearsalLines = {
  interruptions: [
    { id: "late", after_minutes: 5, say: "Someone joins late: say in one sentence where you are." },
    { id: "simpler", after_minutes: 12, say: "Why this and not something simpler?" },
  ],
  think_aloud: [{ id: "thinking", after_quiet_seconds: 60, say: "Say aloud what you would try next." }],
};
