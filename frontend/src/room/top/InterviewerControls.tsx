// The hand on the room of whoever runs it: each move as a button, or all of them in a sheet on a narrow screen.
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";

import { later } from "../../design/later";
import { useMedia } from "../../design/useMedia";
import type { Stage } from "../coding/useStage";
import { type Move, movesOf } from "./moves";

const AskSheet = later(() => import("./AskSheet"));
const MovesSheet = later(() => import("./MovesSheet"));

export function InterviewerControls({ stage }: { stage: Stage }) {
  const narrow = useMedia("(max-width: 1100px)");
  const [asked, setAsked] = useState<Move | null>(null);
  const [choosing, setChoosing] = useState(false);
  const moves = movesOf(stage);
  const offline = stage.view.link.kind !== "open";
  const make = (move: Move) => {
    setChoosing(false);
    if (move.asks) setAsked(move);
    else move.run();
  };
  if (moves.length === 0) return null;
  return (
    <>
      {narrow ? (
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          <SlidersHorizontal size={14} aria-hidden="true" />
          Controls
        </button>
      ) : (
        <div className="room-moves" role="group" aria-label="Controls">
          {moves.map((move) => (
            <button
              key={move.id}
              type="button"
              className={`button ${move.main ? "button-main" : ""}`}
              disabled={stage.busy || offline || move.disabled}
              onClick={() => make(move)}
            >
              {move.title}
            </button>
          ))}
        </div>
      )}
      {choosing && <MovesSheet moves={moves} onMake={make} onClose={() => setChoosing(false)} />}
      {asked?.asks && (
        <AskSheet title={asked.asks.title} does={asked.asks.does} onDo={asked.run} onClose={() => setAsked(null)}>
          {asked.asks.words}
        </AskSheet>
      )}
    </>
  );
}
