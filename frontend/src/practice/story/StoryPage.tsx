// The attempts at one problem: what happened in each, how near the limits it came, and what to try next.
import "./story.css";

import { ChevronLeft } from "lucide-react";
import { Link, useLocation, useSearch } from "wouter";

import { usePast, useStory } from "../../api/practiceQueries";
import type { Headroom, PastAttempt, Story } from "../../api/practiceTypes";
import { useProblems } from "../../api/queries";
import { Choice } from "../../design/Choice";
import { Loaded, PracticePage } from "../PracticePage";
import { factsText, spanText, stampText } from "../words";
import { Moments, Timeline } from "./Timeline";
import { TypedReplay } from "./TypedReplay";

const UNTIMED = "untimed";

export default function StoryPage({ slug }: { slug: string }) {
  const { data: bank } = useProblems();
  const title = bank?.problems.find((each) => each.slug === slug)?.title ?? "A problem";
  const past = usePast(slug);
  const asked = new URLSearchParams(useSearch()).get("attempt");
  return (
    <PracticePage title={`${title}: your attempts`}>
      <Link href={`/problems/${slug}`} className="crumb">
        <ChevronLeft size={14} aria-hidden="true" />
        {title}
      </Link>
      <Loaded asked={past} what="Your attempts">
        {({ attempts }) => {
          const chosen = attempts.find((each) => nameOf(each) === asked) ?? attempts[0];
          if (!chosen) {
            return (
              <p className="quiet">Each attempt at this problem is told here, from its first minute to its last.</p>
            );
          }
          return (
            <>
              <Which slug={slug} attempts={attempts} chosen={chosen} />
              <OneAttempt key={nameOf(chosen)} slug={slug} room={chosen.room} />
            </>
          );
        }}
      </Loaded>
    </PracticePage>
  );
}

const nameOf = ({ room }: PastAttempt) => room ?? UNTIMED;

interface WhichProps {
  slug: string;
  attempts: readonly PastAttempt[];
  chosen: PastAttempt;
}

function Which({ slug, attempts, chosen }: WhichProps) {
  const [, navigate] = useLocation();
  if (attempts.length === 1) return <p className="quiet">{attemptWords(chosen)}</p>;
  return (
    <Choice
      label="Attempt"
      value={nameOf(chosen)}
      options={attempts.map((each) => ({ value: nameOf(each), title: attemptWords(each) }))}
      onChange={(name) => navigate(`/practice/attempts/${slug}?attempt=${name}`, { replace: true })}
    />
  );
}

function attemptWords({ began, minutes, solved, room }: PastAttempt): string {
  const clock = room === null ? "without a clock" : spanText(Math.max(1, minutes));
  return `${stampText(began)}, ${clock}, ${solved ? "solved" : "not solved"}`;
}

function OneAttempt({ slug, room }: { slug: string; room: string | null }) {
  const asked = useStory(slug, room);
  return (
    <Loaded asked={asked} what="The attempt">
      {(story) => (
        <>
          <p className="story-facts">{factsText(story.facts)}.</p>
          <Timeline story={story} />
          <div className="practice-two">
            <section className="page-section" aria-labelledby="moments">
              <h2 id="moments">What happened</h2>
              <Moments story={story} />
            </section>
            <section className="page-section" aria-labelledby="try-next">
              <h2 id="try-next">What to try next</h2>
              <Next story={story} />
              {story.headroom && <Nearness headroom={story.headroom} />}
            </section>
          </div>
          <section className="page-section" aria-labelledby="typed">
            <h2 id="typed">What you typed</h2>
            <TypedReplay story={story} />
          </section>
        </>
      )}
    </Loaded>
  );
}

function Next({ story: { next } }: { story: Story }) {
  if (next.length === 0) return <p className="quiet">Nothing in particular: go on with what comes next.</p>;
  return (
    <ul className="steps">
      {next.map(({ title, why, href }) => (
        <li key={`${href} ${title}`} className="step">
          <Link href={href}>{title}</Link>
          <span className="step-why">{why}</span>
        </li>
      ))}
    </ul>
  );
}

function Nearness({ headroom: { time, memory } }: { headroom: Headroom }) {
  return (
    <div className="story-near">
      <h3>How near the limits it came</h3>
      <Share title="Time" share={time} />
      <Share title="Memory" share={memory} />
    </div>
  );
}

function Share({ title, share }: { title: string; share: number }) {
  return (
    <p className="share">
      <span>{title}</span>
      <svg height="12" aria-hidden="true" focusable="false">
        <rect width={`${Math.round(100 * Math.min(1, share))}%`} height="12" rx="2" fill="var(--glass)" />
        <rect y="0.5" width="100%" height="11" rx="2" fill="none" stroke="var(--line-strong)" />
      </svg>
      <span className="share-words">{Math.round(100 * share)} % of the limit</span>
    </p>
  );
}
