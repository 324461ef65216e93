// The rules of an interview in sentences, the same for those who planned it and for the candidate.
import type { Rules } from "../api/interviewTypes";
import { counted } from "../design/words";

interface Named {
  id: string;
  title: string;
}

/** What may be used and what is seen. */
export function allowedLines(rules: Rules, languages: readonly Named[]): string[] {
  const names = new Map(languages.map(({ id, title }) => [id, title]));
  const chosen = rules.languages.map((id) => names.get(id) ?? id);
  return [
    chosen.length === 0
      ? "Any language that a problem offers."
      : `Languages: ${new Intl.ListFormat("en-GB").format(chosen)}.`,
    rules.autocomplete ? "The editor completes words." : "The editor does not complete words.",
    rules.custom_input ? "Run takes own inputs besides the samples." : "Run takes the samples alone.",
    rules.hidden_names ? "Hidden tests show their names." : "Hidden tests show only how many pass.",
    rules.paste ? "Pasting is allowed." : "Pasting from outside is not allowed.",
  ];
}

/** What helps against the pressure of being watched. */
export function helpLines({ private_minutes, pause_tokens, extra_percent }: Rules): string[] {
  const lines: string[] = [];
  if (private_minutes > 0) {
    lines.push(`${counted(private_minutes, "minute")} of private thinking, in which nobody sees the editor.`);
  }
  if (pause_tokens > 0) {
    const times = pause_tokens === 1 ? "once" : pause_tokens === 2 ? "twice" : `${pause_tokens} times`;
    lines.push(`The clock can be stopped ${times} by the candidate, without giving a reason.`);
  }
  if (extra_percent > 0) lines.push(`${extra_percent} % more time in every part.`);
  return lines;
}
