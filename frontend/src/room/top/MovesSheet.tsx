// Every move of whoever runs the room, one below the other.
import { Sheet } from "../../design/Sheet";
import type { Move } from "./moves";

interface Props {
  moves: Move[];
  onMake: (move: Move) => void;
  onClose: () => void;
}

export default function MovesSheet({ moves, onMake, onClose }: Props) {
  return (
    <Sheet title="Controls" onClose={onClose}>
      <div className="moves-list">
        {moves.map((move) => (
          <button
            key={move.id}
            type="button"
            className={`button ${move.main ? "button-main" : ""}`}
            disabled={move.disabled}
            onClick={() => onMake(move)}
          >
            {move.title}
          </button>
        ))}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button button-quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </Sheet>
  );
}
