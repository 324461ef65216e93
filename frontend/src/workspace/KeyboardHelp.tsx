// The dialog that lists the keys.
import { Keys } from "../design/Keys";
import { Sheet } from "../design/Sheet";
import { modName } from "./keyboard";

const keysOf = (mod: string): [string, string][] => [
  [`${mod} '`, "Run: the samples and your own inputs"],
  [`${mod} Enter`, "Submit: every test"],
  ["F6", "Next pane"],
  ["Shift F6", "Previous pane"],
  ["Escape, Tab", "Leave the editor; Tab alone indents"],
  [`${mod} Space`, "Complete the word"],
  [`${mod} /`, "Comment the line out or in"],
  [`${mod} F`, "Find in the code"],
  [`${mod} Z`, "Undo, also a reset and a draft that was replaced"],
  ["Arrows", "On a divider: resize the panes"],
  ["?", "This help; F1 from inside the editor"],
];

export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="Keys" onClose={onClose}>
      <dl className="keys-list">
        {keysOf(modName()).map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <Keys of={keys} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Sheet>
  );
}
