// How the dashboard is ordered: today first, then what comes, then what was missed, then what is over.
import type { InterviewSummary } from "../api/interviewTypes";
import { startOfDay } from "./words";

export type GroupId = "today" | "upcoming" | "passed" | "done";

export interface InterviewGroup {
  id: GroupId;
  title: string;
  interviews: InterviewSummary[];
}

const TITLES: Record<GroupId, string> = {
  today: "Today",
  upcoming: "Upcoming",
  passed: "Planned for an earlier day, not held",
  done: "Done",
};

/** The groups that hold something; within each the server's order stays. `now` is the server's. */
export function grouped(interviews: readonly InterviewSummary[], now: number): InterviewGroup[] {
  const ids = Object.keys(TITLES) as GroupId[];
  return ids
    .map((id) => ({ id, title: TITLES[id], interviews: interviews.filter((each) => groupOf(each, now) === id) }))
    .filter((group) => group.interviews.length > 0);
}

function groupOf({ state, planned_for }: InterviewSummary, now: number): GroupId {
  if (state === "done") return "done";
  // Somebody is there: that is today, whatever was planned.
  if (state !== "planned") return "today";
  if (planned_for === null) return "upcoming";
  const today = startOfDay(now);
  if (planned_for < today) return "passed";
  return startOfDay(planned_for) === today ? "today" : "upcoming";
}
