// The ladder of exposure: five steps, from alone without a clock to somebody who asks.
import type { LevelId, MockLevel } from "../api/mockTypes";
import { StepShape } from "./StepShape";

interface Props {
  levels: readonly MockLevel[];
  chosen: LevelId;
  onChoose: (level: LevelId) => void;
}

export function Ladder({ levels, chosen, onChoose }: Props) {
  return (
    <fieldset className="exposure">
      <legend className="section-title">Which step?</legend>
      {levels.map(({ id, title, sentence }, at) => (
        <label key={id} className="exposure-step">
          <input type="radio" name="level" checked={chosen === id} onChange={() => onChoose(id)} />
          <StepShape step={at} of={levels.length} />
          <span className="exposure-title">{title}</span>
          <span className="exposure-words">{sentence}</span>
        </label>
      ))}
    </fieldset>
  );
}
