// What a square of the map looks like and says: filled by strength, in words for whoever cannot see it.
import type { Cell, FamilyRow, ProjectRow } from "../api/practiceTypes";
import { counted } from "../design/words";
import { daysAgo, EVIDENCE_MEANS, FAMILY_WORDS } from "./words";

/** Questions about a project of one's own: what a whole project is measured by. */
const QUESTIONS = 12;
/** A square that holds anything at all can be told from an empty one. */
const LEAST_FILL = 0.16;

/** Side of the filled part, 0..1 of the square: its area follows the strength. */
export function fillOf(strength: number, things: number): number {
  if (things === 0) return 0;
  return Math.sqrt(Math.max(LEAST_FILL, Math.min(1, strength)));
}

export function strengthWord(strength: number): string {
  if (strength >= 0.67) return "strong";
  return strength >= 0.34 ? "fair" : "faint";
}

/** "Statistics, solved alone: fair, from 2 things, the last 5 days ago." */
export function cellWords({ title }: Pick<FamilyRow, "title">, cell: Cell, now: number): string {
  const where = `${title}, ${EVIDENCE_MEANS[cell.evidence]}`;
  if (cell.things === 0) return `${where}: nothing yet.`;
  const last = cell.last_at === null ? "" : `, the last ${daysAgo(cell.last_at, now)}`;
  return `${where}: ${strengthWord(cell.strength)}, from ${counted(cell.things, "thing")}${last}.`;
}

/** How far a project is worked through, 0..1. */
export function projectStrength({ answered }: Pick<ProjectRow, "answered">): number {
  return Math.min(1, answered / QUESTIONS);
}

export function projectWords({ title, families, answered }: ProjectRow): string {
  const kinds = families.map((family) => FAMILY_WORDS[family].toLowerCase()).join(", ");
  const questions =
    answered === 0 ? "no question answered with it yet" : `${counted(answered, "question")} answered with it`;
  return `${title}: ${kinds}; ${questions}.`;
}
