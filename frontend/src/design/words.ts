// How the pages say verdicts, times, sizes and levels.
import type { Kind, ProblemSummary, Verdict } from "../api/types";

export const VERDICT_WORDS: Record<Verdict, string> = {
  AC: "accepted",
  WA: "wrong answer",
  TLE: "over the time limit",
  MLE: "over the memory limit",
  OLE: "too much output",
  RTE: "stopped with an error",
  CE: "did not compile",
  IE: "our fault",
};

export const STATUS_WORDS: Record<ProblemSummary["status"], string> = {
  new: "Not tried yet",
  tried: "Tried",
  solved: "Solved",
};

export const KIND_WORDS: Record<Kind, string> = { run: "Run", submit: "Submit" };

const LEVELS = ["Very easy", "Easy", "Medium", "Hard", "Very hard"];

export function levelWord(difficulty: number): string {
  return LEVELS[Math.min(5, Math.max(1, Math.round(difficulty))) - 1] ?? "";
}

/** Processor or wall time: "2 ms", "940 ms", "1.24 s". */
export function timeText(ms: number): string {
  if (ms < 1) return "<1 ms";
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${(ms / 1000).toFixed(2)} s`;
}

/** A limit in round seconds: "1 s", "2.5 s". */
export function limitText(ms: number): string {
  return `${Number((ms / 1000).toFixed(2))} s`;
}

/** Memory: "9.8 MB", "256 MB". */
export function memoryText(kib: number): string {
  const mb = kib / 1024;
  return mb < 100 ? `${mb.toFixed(1)} MB` : `${Math.round(mb)} MB`;
}

/** What is left on a clock: "21:04", "1:02:10", never below "0:00". */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = String(seconds % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A moment as people say it: "just now", "4 min ago", "14:20", "3 March, 14:20". */
export function momentText(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min ago`;
  const date = new Date(at);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (date.toDateString() === new Date(now).toDateString()) return time;
  return `${date.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}, ${time}`;
}

/** "machine-learning" as a title: "Machine learning"; "classic-ml": "Classic ML". */
export function titleOf(id: string): string {
  const text = id
    .replaceAll(/[-_]/g, " ")
    .replaceAll(/\b(ml|ai|nlp|sql|llm|dp|bfs|dfs|auc)\b/g, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}
