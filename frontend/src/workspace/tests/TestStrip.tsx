// The strip: one shape for each test, by group.
import { VerdictShape } from "../../design/VerdictShape";
import { type BoardGroup, groupWords } from "./board";

export function TestStrip({ groups }: { groups: BoardGroup[] }) {
  return (
    <ul className="strip">
      {groups.map((group) => (
        <li key={group.id} className="strip-group">
          <span className="unseen">{groupWords(group)}</span>
          <span className="strip-name" aria-hidden="true">
            {group.title}
          </span>
          <span className="strip-shapes" aria-hidden="true">
            {group.rows.map((row) => (
              <span key={row.index} title={`${row.label}: ${row.words}`} className="strip-shape">
                <VerdictShape fate={row.fate} label="" />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
