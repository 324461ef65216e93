// The one sentence on an interview's page that says how things stand and what comes next.
import type { Interview, InterviewLink } from "../../api/interviewTypes";

/** `links` are undefined until they have come; then nothing is said that they could change. */
export function nextWords(interview: Interview, links: readonly InterviewLink[] | undefined): string {
  const { state, candidate_name: name } = interview;
  if (state === "live") return "The interview is under way.";
  if (state === "done") return "The interview is over. Everything in it is kept until you delete it.";
  if (state === "lobby")
    return `${name} has agreed to the rules and waits. Enter the room and start when you are ready.`;
  if (links === undefined) return "";
  const good = links.filter((link) => link.role === "candidate" && isGood(link, Date.now()));
  if (good.length === 0) return `Next: make the candidate link and send it to ${name}.`;
  if (good.some(({ opened }) => opened > 0)) return `${name} has opened the link and has not agreed to the rules yet.`;
  return `${name} has not opened the link yet.`;
}

export function isGood({ revoked_at, expires_at }: InterviewLink, now: number): boolean {
  return revoked_at === null && expires_at > now;
}
