// Approaches and measurements as the server would tell them, for tests of the page.
import type { Comparison, Curve, OwnApproach, Panel } from "../api/growthClient";

export function approachOf(change: Partial<OwnApproach> = {}): OwnApproach {
  return {
    id: "a1",
    letter: "A",
    submission: "s1",
    problem: "two-costs",
    language: "python",
    name: "Every pair",
    idea: "Two loops.",
    time: "O(n^2)",
    space: "O(1)",
    predicted: 16,
    source: "def f():\n    return 1\n",
    lines: 2,
    verdict: "AC",
    passed: 9,
    planned: 9,
    memory_kib: 10_240,
    created_at: 0,
    ...change,
  };
}

export const OTHER = approachOf({
  id: "a2",
  letter: "B",
  submission: "s2",
  name: "Look it up",
  source: "def f():\n    return 2\n",
});

export function curveOf(program: string, change: Partial<Curve> = {}): Curve {
  const marks = [250, 500, 1000].map((size) => ({
    size,
    best_ms: size / 1000,
    median_ms: size / 900,
    worst_ms: size / 800,
    spread: 0.11,
    memory_kib: 9000,
    repeats: 5,
  }));
  const slope = { low: 0.9, mid: 1, high: 1.1 };
  const doubling = [{ size: 250, low: 1.9, mid: 2, high: 2.1 }];
  const words = "It grows like n here; n log n would look the same.";
  return { program, marks, doubling, slope, power: slope, grows: 1, words, ended: "", ...change };
}

export function panelOf(kind: Panel["kind"], change: Partial<Panel> = {}): Panel {
  const contest = { one: "A", other: "B", slope: null, faster: "B", crossover: 400, words: "A grows faster than B." };
  const curves = [curveOf("A"), curveOf("B"), curveOf("fast", { words: "It is known to grow like n." })];
  return { kind, curves, contest, doubt: "", ...change };
}

export function comparisonOf(change: Partial<Comparison> = {}): Comparison {
  return {
    id: "c1",
    problem: "two-costs",
    one: "a1",
    other: "a2",
    state: "done",
    share: 1,
    growth: {
      language: "python",
      size: "len(costs)",
      panels: [panelOf("typical"), panelOf("adversarial")],
      seeds: 5,
      cpu_s: 21.4,
      load: 0.4,
      cores: 2,
      fault: "",
    },
    remarks: [
      {
        letter: "A",
        predicted: 16,
        measured: { low: 3.6, mid: 4, high: 4.4 },
        question: "Which input or which built-in?",
      },
    ],
    choice: "",
    created_at: 0,
    finished_at: 0,
    ...change,
  };
}
