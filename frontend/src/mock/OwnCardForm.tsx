// Scoring oneself: each dimension and each question that was asked, from 1 to 4 against its anchors, then locked.
import { Lock } from "lucide-react";
import { useId, useState } from "react";

import type { Mock, MockSubject } from "../api/mockTypes";
import { later } from "../design/later";
import { Refused } from "../design/Refused";
import { RatingSteps } from "../scorecard/RatingSteps";
import { type OwnCardHand, useOwnCard } from "./useOwnCard";
import { takesFriend } from "./words";

const LockSheet = later(() => import("./LockSheet"));

export function OwnCardForm({ mock }: { mock: Mock }) {
  const hand = useOwnCard(mock);
  const [locking, setLocking] = useState(false);
  const asked = mock.subjects.filter((subject) => subject.asked);
  const friend = takesFriend(mock.level) && mock.friend.came;
  return (
    <section className="page-section" aria-labelledby="mock-own">
      <div className="mock-own-head">
        <h2 id="mock-own">Score yourself</h2>
        <span className="quiet" role="status">
          {hand.words}
        </span>
      </div>
      <p className="mock-said">
        Before you look at the replay{friend ? " and at what your friend wrote" : ""}: what did you show? From 1 to 4
        against the words; leave out what did not come up.
      </p>
      <Rows subjects={asked.filter(({ id }) => !isQuestion(id))} hand={hand} />
      <Rows subjects={asked.filter(({ id }) => isQuestion(id))} hand={hand} />
      <Summary hand={hand} />
      <Refused error={hand.error} />
      <div className="form-actions">
        <button type="button" className="button button-main button-large" onClick={() => setLocking(true)}>
          <Lock size={14} aria-hidden="true" />
          Lock your scores
        </button>
        <span className="quiet">They stay as they are from then on.</span>
      </div>
      {locking && <LockSheet mock={mock} hand={hand} onClose={() => setLocking(false)} />}
    </section>
  );
}

/** Questions are called "P1" or "F2", dimensions by a word. */
function isQuestion(id: string): boolean {
  return /^[A-Z]/.test(id);
}

function Rows({ subjects, hand }: { subjects: readonly MockSubject[]; hand: OwnCardHand }) {
  return subjects.map(({ id, words, anchors }) => (
    <article key={id} className="score-row" aria-label={words}>
      <h3 className="score-name">{words}</h3>
      <RatingSteps
        name={words}
        anchors={anchors}
        rating={hand.card.ratings[id] ?? null}
        locked={false}
        onRate={(rating) => hand.rate(id, rating)}
      />
    </article>
  ));
}

/** Kept when one leaves the field. */
function Summary({ hand }: { hand: OwnCardHand }) {
  const id = useId();
  const [text, setText] = useState(hand.card.summary);
  return (
    <div className="mock-summary">
      <label htmlFor={id} className="field-label">
        In a few words
      </label>
      <textarea
        id={id}
        className="field"
        rows={3}
        maxLength={2000}
        value={text}
        placeholder="What went as you wanted, and what to do next time."
        onChange={(event) => setText(event.target.value)}
        onBlur={() => hand.say(text)}
      />
    </div>
  );
}
