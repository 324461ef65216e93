// The top of a report: who, when, by whom, and what was planned.
import type { Report } from "../api/scoreTypes";
import { FORMAT_WORDS, minutesText } from "../interviews/words";
import { whenText } from "../scorecard/words";

export function ReportHead({ report: { interview, made_at } }: { report: Report }) {
  const { candidate_name, title, interviewer, raters, started_at, ended_at, minutes, rules } = interview;
  const names = [interviewer, ...raters].map(({ name }) => name);
  const rows: [string, string][] = [
    ["Interview", title],
    [
      "Held",
      started_at === null ? "not held" : `${whenText(started_at)} to ${ended_at === null ? "" : timeOf(ended_at)}`,
    ],
    ["Interviewed by", new Intl.ListFormat("en-GB").format(names)],
    ["Planned", `${minutesText(minutes)}, ${FORMAT_WORDS[rules.format].toLowerCase()}`],
  ];
  if (rules.extra_percent > 0) rows.push(["Extra time", `${rules.extra_percent} % in every part`]);
  return (
    <header className="report-head">
      <h1>{candidate_name}</h1>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet report-made">Made from the record on {whenText(made_at)}.</p>
    </header>
  );
}

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { timeStyle: "short" });
}
