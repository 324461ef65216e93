// One part in the form: its title, its minutes, its place, and what is asked in it.
import { ArrowDown, ArrowUp, X } from "lucide-react";

import { usePrompts } from "../../api/interviewQueries";
import { useProblems } from "../../api/queries";
import { NumberField } from "../../design/NumberField";
import { TextField } from "../../design/TextField";
import { levelWord, titleOf } from "../../design/words";
import { PART_HINTS, PART_WORDS } from "../words";
import { type Item, PickList } from "./PickList";
import { type DraftPart, MOST_MINUTES, MOST_PROBLEMS } from "./plan";

interface Props {
  part: DraftPart;
  number: number;
  last: boolean;
  onChange: (part: DraftPart) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

export function PartCard({ part, number, last, onChange, onMove, onRemove }: Props) {
  const name = `part ${number}`;
  return (
    <li>
      <fieldset className="part-card">
        <legend className="unseen">
          Part {number}: {PART_WORDS[part.kind]}
        </legend>
        <div className="part-head">
          <span className="number figures" aria-hidden="true">
            {number}
          </span>
          <div className="part-kind">
            <p>{PART_WORDS[part.kind]}</p>
            <p className="field-hint">{PART_HINTS[part.kind]}</p>
          </div>
          <div className="part-tools">
            <Tool words={`Move ${name} up`} disabled={number === 1} onClick={() => onMove(-1)} Icon={ArrowUp} />
            <Tool words={`Move ${name} down`} disabled={last} onClick={() => onMove(1)} Icon={ArrowDown} />
            <Tool words={`Remove ${name}`} onClick={onRemove} Icon={X} />
          </div>
        </div>
        <div className="part-fields">
          <TextField
            label="Title"
            value={part.title}
            onChange={(title) => onChange({ ...part, title })}
            maxLength={120}
            required
          />
          <NumberField
            label="Minutes"
            value={part.minutes}
            least={1}
            most={MOST_MINUTES}
            onChange={(minutes) => onChange({ ...part, minutes })}
          />
        </div>
        {part.kind === "coding" ? (
          <Problems chosen={part.problems} onChange={(problems) => onChange({ ...part, problems })} />
        ) : (
          <Prompts kind={part.kind} chosen={part.prompts} onChange={(prompts) => onChange({ ...part, prompts })} />
        )}
      </fieldset>
    </li>
  );
}

interface ToolProps {
  words: string;
  onClick: () => void;
  Icon: typeof X;
  disabled?: boolean;
}

function Tool({ words, onClick, Icon, disabled = false }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

interface PicksProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Problems({ chosen, onChange }: PicksProps) {
  const { data } = useProblems();
  const items = data?.problems.map(({ slug, title, track, difficulty, minutes }): Item => {
    const note = `${levelWord(difficulty)}, ${minutes.expected} min`;
    return { id: slug, title, note, group: titleOf(track) };
  });
  return <PickList what="problem" items={items} chosen={chosen} most={MOST_PROBLEMS} onChange={onChange} />;
}

function Prompts({ kind, chosen, onChange }: PicksProps & { kind: "fact" | "knowhow" }) {
  const { data } = usePrompts();
  // What fits the part comes first: fact finding is never rated, know-how always.
  const first = kind === "knowhow";
  const sorted = data?.prompts.toSorted((one, other) => Number(other.rated === first) - Number(one.rated === first));
  const items = sorted?.map(({ id, question, family }): Item => ({ id, title: question, note: id, group: family }));
  return <PickList what="prompt" items={items} chosen={chosen} most={40} onChange={onChange} />;
}
