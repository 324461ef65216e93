// What the five boxes of a plan are called and ask.
import type { PlanBox } from "../live/names";

export const BOX_TITLES: Record<PlanBox, string> = {
  restate: "In your own words",
  examples: "Examples",
  plan: "Plan",
  cost: "Time and space",
  tests: "Tests to try",
};

export const BOX_ASKS: Record<PlanBox, string> = {
  restate: "What is asked, and what is given?",
  examples: "A small case by hand, and an odd one.",
  plan: "The steps, before the code. Another way you thought of?",
  cost: "How does it grow with the input?",
  tests: "What would break it: empty, one, equal, huge?",
};
