// One calm question before a running clock is ended.
import { Sheet } from "../../design/Sheet";

interface Props {
  onFinish: () => void;
  onClose: () => void;
}

export default function FinishSheet({ onFinish, onClose }: Props) {
  return (
    <Sheet title="Finish now?" onClose={onClose}>
      <p>
        The clock stops and the editor becomes read-only. Your code and your results are kept; what you have not
        submitted stays a draft.
      </p>
      <div className="dialog-actions">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            onFinish();
            onClose();
          }}
        >
          Finish
        </button>
        <button type="button" className="button" onClick={onClose}>
          Keep working
        </button>
      </div>
    </Sheet>
  );
}
