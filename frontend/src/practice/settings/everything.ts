// The file with everything of one learner, as far as the page reads it: is it one, and what does it hold.
import type { Everything } from "../../api/practiceTypes";
import { counted } from "../../design/words";

const FORMAT = "sandglass-learner";
const VERSION = 1;
/** Bytes that one request may carry at most; the server is told to take twice as much. */
const MOST_BYTES = 500_000;

/** How much there is, by kind. */
export type Counts = Record<string, number>;

/** In an order in which a row comes after those that it refers to. */
const LISTS = [
  ...(["projects", "answers", "cards", "reviews", "drafts", "typed", "hints"] as const),
  ...(["rooms", "submissions", "approaches", "comparisons", "mocks"] as const),
] as const;

/** Lists that files of earlier days do not have. */
const LATER: readonly string[] = ["mocks"];

const WORDS: Record<string, [string, string]> = {
  plan: ["plan", "plans"],
  projects: ["project", "projects"],
  answers: ["answer to a question", "answers to questions"],
  cards: ["thing under review", "things under review"],
  reviews: ["review", "reviews"],
  drafts: ["draft", "drafts"],
  typed: ["saved change of a draft", "saved changes of drafts"],
  hints: ["hint taken", "hints taken"],
  rooms: ["timed attempt", "timed attempts"],
  submissions: ["submission", "submissions"],
  approaches: ["frozen approach", "frozen approaches"],
  comparisons: ["comparison", "comparisons"],
  mocks: ["mock interview", "mock interviews"],
};

/** A file that holds something else; the message is for a person. */
export class NotOurs extends Error {}

/** Reads the text of a file; throws NotOurs with what is wrong with it. Single rows are the server's to check. */
export function readEverything(text: string): Everything {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) throw new NotOurs(ELSE);
  const content = value as Record<string, unknown>;
  if (content.format !== FORMAT) throw new NotOurs(ELSE);
  if (content.version !== VERSION) {
    throw new NotOurs("This file was written by another version and cannot be read here.");
  }
  const empty = Object.fromEntries(LATER.map((name) => [name, []]));
  const whole: Record<string, unknown> = { ...empty, ...content };
  if (!LISTS.every((name) => Array.isArray(whole[name]))) {
    throw new NotOurs("A part of this file is missing. Download it again where it came from.");
  }
  return whole as Everything;
}

const ELSE = "This file holds something else. Choose one that “Download everything” made.";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotOurs(ELSE);
  }
}

export function countsOf(content: Everything): Counts {
  const lists = LISTS.map((name) => [name, content[name].length] as const);
  return { plan: content.plan === null ? 0 : 1, ...Object.fromEntries(lists) };
}

/** What there is, a line for each kind that is there at all. */
export function linesOf(counts: Counts): string[] {
  return Object.entries(counts).flatMap(([name, count]) => {
    const [one, many] = WORDS[name] ?? [name, name];
    return count === 0 ? [] : [counted(count, one, many)];
  });
}

/** Adds what a part of a file brought to what the others did. */
export function added(one: Counts, other: Counts): Counts {
  const sum = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** The file in parts that a request can carry, each a file of its own; a row that is too large goes alone. */
export function partsOf(content: Everything, most = MOST_BYTES): Everything[] {
  const parts: Everything[] = [];
  let size = Infinity;
  for (const [name, row, bytes] of rowsOf(content)) {
    if (size + bytes > most) {
      parts.push(emptied(content, parts.length === 0));
      size = 0;
    }
    size += bytes;
    (parts.at(-1)?.[name] as unknown[] | undefined)?.push(row);
  }
  return parts.length === 0 ? [emptied(content, true)] : parts;
}

function rowsOf(content: Everything): [(typeof LISTS)[number], unknown, number][] {
  const bytes = new TextEncoder();
  return LISTS.flatMap((name) =>
    content[name].map((row) => [name, row, bytes.encode(JSON.stringify(row)).length] as [typeof name, unknown, number]),
  );
}

/** The frame of a part: the plan goes with the first. */
function emptied(content: Everything, first: boolean): Everything {
  const lists = Object.fromEntries(LISTS.map((name) => [name, []])) as unknown as Pick<
    Everything,
    (typeof LISTS)[number]
  >;
  return { ...content, plan: first ? content.plan : null, ...lists };
}
