// What a rater sees after the lock: the comparison, everybody's cards, adding to one's own, and the decision.
import { useQueryClient } from "@tanstack/react-query";

import type { Interview } from "../api/interviewTypes";
import { scorecardsKey, useScorecards } from "../api/scoreQueries";
import type { MyScorecard } from "../api/scoreTypes";
import { CardRead } from "./CardRead";
import { Compared } from "./Compared";
import { Decision } from "./DecisionForm";
import { LaterForm } from "./LaterForm";
import type { CardInHand } from "./useCard";
import { DIMENSION_WORDS } from "./words";

interface Props {
  interview: Interview;
  hand: CardInHand;
  scorecard: MyScorecard;
  /** There is nobody to compare with, and nothing to decide. */
  guest: boolean;
}

export function Locked({ interview, hand, scorecard, guest }: Props) {
  const queries = useQueryClient();
  const { data } = useScorecards(interview.id);
  const titles = titlesOf(scorecard);
  const added = (changed: MyScorecard) => {
    hand.keeper.take(changed);
    void queries.invalidateQueries({ queryKey: scorecardsKey(interview.id) });
  };
  return (
    <>
      {guest ? (
        <p className="score-intro" role="status">
          Your scorecard is locked. Whoever you interviewed sees your ratings once theirs are locked too, and not what
          you wrote. There is nothing more to do.
        </p>
      ) : (
        <Compared interview={interview.id} />
      )}
      <section className="page-section" aria-labelledby="cards">
        <h2 id="cards">The evidence</h2>
        <div className="cards">
          {(data?.scorecards ?? []).map((each) => (
            <CardRead
              key={each.id}
              interview={interview.id}
              scorecard={each}
              start={interview.started_at}
              titles={titles}
            />
          ))}
        </div>
        {!guest && <LaterForm interview={interview.id} scorecard={scorecard} onAdded={added} />}
      </section>
      {!guest && <Decision interview={interview.id} mine={interview.mine} />}
    </>
  );
}

function titlesOf({ prompts_asked }: MyScorecard): Record<string, string> {
  return {
    ...DIMENSION_WORDS,
    ...Object.fromEntries(prompts_asked.map(({ id, question }) => [id, `${id}: ${question}`])),
  };
}
