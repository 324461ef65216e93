// One thing that is rated: its name, the four steps, how sure one is, and the evidence.
import type { ReactNode } from "react";

import type { Anchor, InProblem, PromptMark, RatingMark } from "../api/scoreTypes";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceList } from "./EvidenceList";
import { lacksEvidence, type MomentOption, withEvidence, withoutEvidence, withRating } from "./marks";
import { RatingSteps } from "./RatingSteps";
import { Sureness } from "./Sureness";

export interface Timeline {
  interview: string;
  start: number | null;
  over: boolean;
  moments: MomentOption[];
  now: (() => number) | null;
}

interface Props<M extends RatingMark | PromptMark> {
  name: string;
  title: ReactNode;
  anchors: Anchor[] | null;
  /** How it shows in each problem, where that is known. */
  problems?: InProblem[];
  mark: M;
  timeline: Timeline;
  /** Whether to say that evidence is missing. */
  strict: boolean;
  /** Null once the card is locked. */
  onChange: ((change: (mark: M) => M) => void) | null;
}

export function MarkRow<M extends RatingMark | PromptMark>(props: Props<M>) {
  const { name, title, anchors, problems = [], mark, timeline, strict, onChange } = props;
  const { interview, start, over, moments, now } = timeline;
  return (
    <article className="score-row" aria-label={name}>
      <h3 className="score-name">{title}</h3>
      {anchors && (
        <RatingSteps
          name={name}
          anchors={anchors}
          rating={mark.rating}
          locked={onChange === null}
          onRate={(rating) => onChange?.((before) => withRating(before, rating))}
        />
      )}
      {problems.length > 0 && (
        <details className="score-anchors">
          <summary>What to look for</summary>
          <dl>
            {problems.map(({ problem, weak, strong }) => (
              <div key={problem}>
                <dt>{problem}</dt>
                <dd>Weak: {weak}</dd>
                <dd>Strong: {strong}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {onChange && mark.rating !== null && (
        <Sureness
          name={name}
          confidence={mark.confidence}
          onSay={(confidence) => onChange((before) => ({ ...before, confidence }))}
        />
      )}
      <EvidenceList
        interview={interview}
        mark={mark}
        start={start}
        over={over}
        onRemove={onChange && ((piece) => onChange((before) => withoutEvidence(before, piece)))}
      />
      {strict && lacksEvidence(mark) && <p className="score-problem">This rating needs a piece of evidence.</p>}
      {onChange && (
        <EvidenceForm
          name={name}
          moments={moments}
          start={start}
          now={now}
          onAdd={(piece) => onChange((before) => withEvidence(before, piece))}
        />
      )}
    </article>
  );
}
