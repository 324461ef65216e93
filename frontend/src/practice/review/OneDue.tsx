// One thing to review: a card that is turned over, or a question or problem with the facts of what was done since.
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";

import type { CardSides, Due } from "../../api/practiceTypes";
import { FAMILY_WORDS, factsText } from "../words";
import { RatingBar } from "./RatingBar";
import type { Review } from "./useReview";
import { useReviewKeys } from "./useReviewKeys";
import { doWords, itemWords } from "./words";

export function OneDue({ due, review }: { due: Due; review: Review }) {
  const [turned, setTurned] = useState(due.card === null);
  const title = useRef<HTMLHeadingElement>(null);
  const again = review.given.length > 0;
  useEffect(() => {
    // The button that was pressed is gone with the last thing: reading goes on here.
    if (again) title.current?.focus();
  }, [again]);
  useReviewKeys({
    turn: () => setTurned(true),
    rate: (value) => turned && review.give(value),
    confirm: () => turned && due.proposed !== null && review.give(due.proposed),
    undo: review.undo,
  });
  return (
    <article className="due" aria-labelledby="due">
      <p className="quiet">
        {itemWords({ deck: due.deck, isNew: due.new, overdue: due.overdue_days })} · {FAMILY_WORDS[due.family]}
      </p>
      <h2 id="due" className="due-title" ref={title} tabIndex={-1}>
        {due.card?.ask ?? due.title}
      </h2>
      {due.leech && <p className="due-leech">This one keeps slipping. Try it another way before you rate it.</p>}
      {due.card === null ? <Elsewhere due={due} /> : turned && <Answer card={due.card} />}
      {turned ? (
        <RatingBar intervals={due.intervals} proposed={due.proposed} busy={review.busy} onRate={review.give} />
      ) : (
        <button type="button" className="button button-main button-large" onClick={() => setTurned(true)}>
          Show the answer <kbd className="keys">space</kbd>
        </button>
      )}
    </article>
  );
}

function Answer({ card }: { card: CardSides }) {
  return (
    <div className="due-answer" role="status">
      <p>{card.answer}</p>
      {card.trap !== "" && (
        <p>
          <span className="quiet">Often missed: </span>
          {card.trap}
        </p>
      )}
      {card.problem !== null && (
        <p>
          <Link href={`/problems/${card.problem}`}>Practise it in a problem</Link>
        </p>
      )}
    </div>
  );
}

/** What is not a card is done where it belongs, and rated by what happened there. */
function Elsewhere({ due }: { due: Due }) {
  return (
    <div className="due-answer">
      {due.variant !== null && <p>{due.variant}</p>}
      {due.href !== null && (
        <p>
          <Link href={due.href} className="button button-main button-large">
            {doWords(due)}
          </Link>
        </p>
      )}
      <p className="due-facts">
        {due.facts === null ? "Do it first, then rate how it went." : `Since the last review: ${factsText(due.facts)}.`}
      </p>
    </div>
  );
}
