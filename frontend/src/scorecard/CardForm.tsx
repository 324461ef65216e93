// A scorecard to fill in, or a locked one to read: dimensions, prompts, and a few words.
import { useId, useState } from "react";

import type { Anchor, MyScorecard, PromptMark } from "../api/scoreTypes";
import { promptOf } from "./marks";
import { MarkRow, type Timeline } from "./MarkRow";
import type { CardInHand } from "./useCard";

interface Props {
  hand: CardInHand;
  scorecard: MyScorecard;
  timeline: Timeline;
  /** What was missing is said only once somebody tried to lock. */
  strict: boolean;
  /** What the ratings of prompts mean. */
  anchors: Anchor[];
}

export function CardForm({ hand, scorecard, timeline, strict, anchors: ofPrompts }: Props) {
  const { card, prompts_asked, locked_at } = scorecard;
  const locked = locked_at !== null;
  return (
    <>
      <DimensionRows hand={hand} scorecard={scorecard} timeline={timeline} strict={strict} />
      {prompts_asked.length > 0 && (
        <section aria-labelledby="score-prompts" className="score-part">
          <h2 id="score-prompts" className="section-title">
            Prompts
          </h2>
          {prompts_asked.map((prompt) => (
            <MarkRow
              key={prompt.id}
              name={prompt.id}
              title={<PromptTitle prompt={prompt} mark={promptOf(card, prompt.id)} />}
              anchors={prompt.rated ? ofPrompts : null}
              mark={promptOf(card, prompt.id)}
              timeline={timeline}
              strict={strict}
              onChange={locked ? null : (change) => hand.changePrompt(prompt.id, change)}
            />
          ))}
        </section>
      )}
      <Summary hand={hand} scorecard={scorecard} />
    </>
  );
}

/** The dimensions of the coding work alone, as they stand beside the room. */
export function DimensionRows({ hand, scorecard, timeline, strict }: Omit<Props, "anchors">) {
  const { card, dimensions, locked_at } = scorecard;
  const locked = locked_at !== null;
  return (
    <section aria-labelledby="score-coding" className="score-part">
      <h2 id="score-coding" className="section-title">
        Coding
      </h2>
      {dimensions.map(({ id, title, anchors, problems }) => (
        <MarkRow
          key={id}
          name={title}
          title={title}
          anchors={anchors}
          problems={problems}
          mark={card.dimensions[id]}
          timeline={timeline}
          strict={strict}
          onChange={locked ? null : (change) => hand.changeDimension(id, change)}
        />
      ))}
    </section>
  );
}

type Asked = MyScorecard["prompts_asked"][number];

function PromptTitle({ prompt, mark }: { prompt: Asked; mark: PromptMark }) {
  const { id, question, ladder, rated } = prompt;
  return (
    <>
      <span className="figures quiet">{id}</span> {question}
      <span className="score-rung quiet">
        {rated ? rungWords(mark.rung, ladder.length) : "fact finding, not rated"}
      </span>
    </>
  );
}

function rungWords(rung: number, of: number): string {
  return rung === 0 ? "no follow-up noted" : `held to follow-up ${rung} of ${of}`;
}

/** Kept when one leaves the field. */
function Summary({ hand, scorecard: { card, locked_at } }: Pick<Props, "hand" | "scorecard">) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const leave = () => {
    if (text !== null && text !== card.summary) hand.keeper.change((before) => ({ ...before, summary: text }));
    setText(null);
  };
  return (
    <section className="score-part">
      <label htmlFor={id} className="section-title score-summary-label">
        In a few words
      </label>
      {locked_at === null ? (
        <textarea
          id={id}
          className="field"
          rows={4}
          maxLength={8000}
          value={text ?? card.summary}
          placeholder="What decided it for you. The other raters read this once they have locked theirs."
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
        />
      ) : (
        <p id={id} className="score-said">
          {card.summary === "" ? "Nothing was written." : card.summary}
        </p>
      )}
    </section>
  );
}
