// The review queue: one thing at a time, what is said when nothing is left, and where it may be narrowed.
import "./review.css";

import { Link, useLocation, useSearch } from "wouter";

import type { Deck, Queue } from "../../api/practiceTypes";
import { Refused } from "../../design/Refused";
import { useNow } from "../../design/useNow";
import { counted } from "../../design/words";
import { Loaded, PracticePage } from "../PracticePage";
import { inDays, RATING_WORDS } from "../words";
import { OneDue } from "./OneDue";
import { type Review, useReview } from "./useReview";
import { useReviewKeys } from "./useReviewKeys";
import { DECK_TITLES, endWords } from "./words";

const DECKS = ["concept", "prompt", "problem"] as const;

export default function ReviewPage() {
  const found = new URLSearchParams(useSearch()).get("deck");
  const deck = DECKS.find((each) => each === found) ?? null;
  return (
    <PracticePage title="Review">
      <Narrow deck={deck} />
      <Sitting key={deck} deck={deck} />
      <p className="review-honest">
        When something comes back is worked out by a model of how flash cards are forgotten. That it fits coding skill
        is not shown; you can always choose another rating.
      </p>
    </PracticePage>
  );
}

function Narrow({ deck }: { deck: Deck | null }) {
  const [, navigate] = useLocation();
  const choose = (next: Deck | null) =>
    navigate(next === null ? "/practice/review" : `/practice/review?deck=${next}`, { replace: true });
  return (
    <div className="review-decks" role="group" aria-label="What to review">
      {[null, ...DECKS].map((each) => (
        <button
          key={each}
          type="button"
          className="review-deck"
          aria-pressed={each === deck}
          onClick={() => choose(each)}
        >
          {each === null ? "All" : DECK_TITLES[each]}
        </button>
      ))}
    </div>
  );
}

function Sitting({ deck }: { deck: Deck | null }) {
  const review = useReview(deck);
  const { asked, current, given, left } = review;
  return (
    <Loaded asked={asked} what="The queue" bones={3}>
      {(queue) => (
        <>
          <div className="review-bar">
            <p className="quiet" role="status">
              {current && `${given.length + 1} of ${given.length + left}`}
            </p>
            <Last review={review} />
          </div>
          <Refused error={review.error} />
          {current ? (
            <OneDue key={`${current.item} ${given.length}`} due={current} review={review} />
          ) : (
            <End queue={queue} onUndo={review.undo} />
          )}
          {!current && <Resting queue={queue} review={review} />}
        </>
      )}
    </Loaded>
  );
}

/** What the last rating did, and the way back. */
function Last({ review: { given, undo, busy, wake } }: { review: Review }) {
  const last = given.at(-1);
  if (!last) return null;
  const { rated, title, rating } = last;
  return (
    <div className="review-last" role="status">
      <span>
        {title}: {RATING_WORDS[rating]}, {rated.leech ? "keeps slipping and rests now" : `back ${inDays(rated.days)}`}
      </span>
      {rated.leech && (
        <button type="button" className="button button-quiet" disabled={busy} onClick={() => wake(rated.item)}>
          Wake it
        </button>
      )}
      <button type="button" className="button button-quiet" disabled={busy} onClick={undo}>
        Undo <kbd className="keys">u</kbd>
      </button>
    </div>
  );
}

function End({ queue, onUndo }: { queue: Queue; onUndo: () => void }) {
  const now = useNow(30_000);
  useReviewKeys({ undo: onUndo });
  const fresh = queue.today === 0 && queue.next_at === null;
  return (
    <section className="review-end" aria-labelledby="review-end">
      <h2 id="review-end">{fresh ? "Nothing to review yet" : "Nothing is due now"}</h2>
      <p>
        {fresh
          ? "What you read, answer and solve comes back here when it is about to be forgotten."
          : endWords(queue, now)}
      </p>
      <p className="form-actions">
        <Link href="/practice" className="button button-main">
          What to do next
        </Link>
        <Link href="/practice/drill" className="button">
          Questions
        </Link>
      </p>
    </section>
  );
}

/** What kept slipping rests until it is woken: to forget it again and again teaches nothing. */
function Resting({ queue: { resting }, review: { wake, busy } }: { queue: Queue; review: Review }) {
  if (resting.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="resting">
      <h2 id="resting">{counted(resting.length, "thing")} resting</h2>
      <p className="quiet">These kept slipping. Read or practise them another way first, then wake them.</p>
      <ul className="steps">
        {resting.map(({ item, title, deck }) => (
          <li key={item} className="step">
            <span>
              {title} <span className="quiet">{DECK_TITLES[deck].toLowerCase()}</span>
            </span>
            <button type="button" className="button" disabled={busy} onClick={() => wake(item)}>
              Wake it
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
