// An attempt as a picture: its phases as stretches, and on them each thing that happened.
import type { Phase, Story, StoryMoment } from "../../api/practiceTypes";
import { sinceText } from "./typed";

const HEIGHT = 44;
const SHADES: Record<Phase["name"], number> = { reading: 0.18, coding: 0.45, testing: 0.75 };

export function Timeline({ story }: { story: Story }) {
  const { began, ended, phases, moments } = story;
  const whole = Math.max(1, ended - began);
  const percent = (at: number) => (100 * (Math.min(ended, Math.max(began, at)) - began)) / whole;
  return (
    <figure className="story-line">
      <svg height={HEIGHT} aria-hidden="true" focusable="false">
        {phases.map(({ name, from_at, to_at }) => (
          <rect
            key={name}
            x={`${percent(from_at)}%`}
            width={`${Math.max(0.3, percent(to_at) - percent(from_at))}%`}
            y="14"
            height="16"
            fill="var(--glass)"
            fillOpacity={SHADES[name]}
          />
        ))}
        {moments.map((moment) => (
          <Pin key={`${moment.kind} ${moment.at} ${moment.said}`} moment={moment} x={`${percent(moment.at)}%`} />
        ))}
      </svg>
      <figcaption className="story-phases">
        {phases.map(({ name, title, from_at, to_at }) => (
          <span key={name}>
            <svg width="12" height="12" aria-hidden="true" focusable="false">
              <rect width="12" height="12" rx="2" fill="var(--glass)" fillOpacity={SHADES[name]} />
            </svg>
            {title}, {sinceText(to_at, from_at)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** What was sent stands above the line, hints hang below it, what passed is filled. */
function Pin({ moment: { kind }, x }: { moment: StoryMoment; x: string }) {
  if (kind === "hint") return <circle cx={x} cy="37" r="3.5" fill="none" stroke="var(--ink-2)" strokeWidth="1.5" />;
  if (kind === "run" || kind === "submit" || kind === "passed") {
    const solid = kind === "passed" ? "var(--ink)" : "none";
    return <circle cx={x} cy="7" r="3.5" fill={solid} stroke="var(--ink)" strokeWidth="1.5" />;
  }
  return null;
}

export function Moments({ story: { began, moments } }: { story: Story }) {
  return (
    <ol className="story-moments">
      {moments.map(({ at, kind, said }) => (
        <li key={`${kind} ${at} ${said}`}>
          <span className="figures quiet">{sinceText(at, began)}</span>
          {said}
        </li>
      ))}
    </ol>
  );
}
