// Accounts, interviews and seats made of values, for tests of the pages about them.
import type { Account } from "../api/accountTypes";
import type { Interview, InterviewSummary, Rules, SeatView, Template } from "../api/interviewTypes";

export const OWNER: Account = {
  id: "a1",
  email: "dana@example.org",
  name: "Dana",
  role: "owner",
  invited: false,
  disabled: false,
  created_at: 0,
};

export const RULES: Rules = {
  languages: [],
  autocomplete: true,
  custom_input: true,
  hidden_names: true,
  paste: true,
  signals: true,
  warm_up: true,
  format: "live",
  profile: "even",
  private_minutes: 5,
  pause_tokens: 1,
  extra_percent: 0,
  welcome: "",
  self_run: false,
  untimed: false,
};

export const TEMPLATE: Template = {
  id: "ml-60",
  title: "Machine-learning interview",
  summary: "Fact finding, questions about a project, and a problem.",
  minutes: 60,
  parts: [
    { kind: "fact", title: "Getting to know each other", minutes: 10, prompts: ["F1"], problems: [] },
    { kind: "knowhow", title: "A project of your own", minutes: 20, prompts: ["P1", "P2"], problems: [] },
    { kind: "coding", title: "Coding", minutes: 30, prompts: [], problems: ["two-costs"] },
  ],
  rules: RULES,
};

export function summaryOf(change: Partial<InterviewSummary> = {}): InterviewSummary {
  return {
    id: "i1",
    title: "ML engineer, level 4",
    candidate_name: "Mina",
    state: "planned",
    mine: true,
    minutes: 60,
    planned_for: null,
    created_at: 0,
    started_at: null,
    ended_at: null,
    archived_at: null,
    ...change,
  };
}

export function interviewOf(change: Partial<Interview> = {}): Interview {
  return {
    ...summaryOf(),
    parts: TEMPLATE.parts,
    rules: RULES,
    consented_at: null,
    interviewer: { email: OWNER.email, name: OWNER.name },
    raters: [],
    released: false,
    ...change,
  };
}

export function seatOf(change: Partial<SeatView> = {}): SeatView {
  return {
    participant: "p1",
    role: "candidate",
    name: "Mina",
    interview: {
      id: "i1",
      title: "ML engineer, level 4",
      candidate_name: "Mina",
      state: "planned",
      planned_for: null,
      parts: TEMPLATE.parts.map((part) => ({ ...part, prompts: [], problems: [] })),
      rules: RULES,
    },
    recorded: ["The clock is kept.", "No sound, no camera and no screen is recorded."],
    watching: ["Dana", "Rui"],
    questions: [],
    mock: null,
    consented_at: null,
    now: Date.now(),
    ...change,
  };
}
