// One case in full: the sentence, what went in, what was expected, what came out with the difference marked.
import "./cases.css";

import type { ReactNode } from "react";

import type { CaseView } from "../../api/types";
import type { Fate } from "../../design/VerdictShape";
import { differences, type Piece } from "./diff";
import { Printed } from "./Printed";

interface Props {
  view: CaseView;
  own: boolean;
  fate: Fate;
}

export function CaseDetail({ view, own, fate }: Props) {
  const wrong = view.expected !== null && view.got !== null && fate === "WA";
  const marks = wrong ? differences(view.expected ?? "", view.got ?? "") : null;
  return (
    <div className={`case ${fate === "AC" ? "" : `case-${fate}`}`}>
      {view.message !== null && <p className="case-message">{view.message}</p>}
      <dl className="pairs">
        {view.inputs?.map(({ name, text }) => (
          <Pair key={name} name={name} code>
            {text}
          </Pair>
        ))}
        {view.expected !== null && (
          <Pair name="expected" code>
            {marks ? <Marked pieces={marks.expected} kind="ins" /> : view.expected}
          </Pair>
        )}
        {view.got !== null && (
          <Pair name={own ? "answer" : "got"} code>
            {marks ? <Marked pieces={marks.got} kind="del" /> : view.got}
          </Pair>
        )}
        {hasText(view.stdout) && (
          <Pair name="printed" code>
            <Printed text={view.stdout} />
          </Pair>
        )}
        {hasText(view.stderr) && (
          <Pair name="errors" code>
            <Printed text={view.stderr} />
          </Pair>
        )}
      </dl>
    </div>
  );
}

function hasText(text: string | null): text is string {
  return text !== null && text.trim() !== "";
}

interface PairProps {
  name: string;
  children: ReactNode;
  code?: boolean;
}

/** One name and its value, as the statement and the results show them. */
export function Pair({ name, children, code = false }: PairProps) {
  return (
    <div className="pair">
      <dt>{name}</dt>
      <dd>
        {code ? (
          <pre className="value">{children === "" ? <span className="quiet">empty</span> : children}</pre>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}

function Marked({ pieces, kind }: { pieces: Piece[]; kind: "ins" | "del" }) {
  const Tag = kind;
  if (pieces.length === 0) return <span className="quiet">empty</span>;
  return pieces.map((piece, at) =>
    piece.differs ? <Tag key={at}>{piece.text}</Tag> : <span key={at}>{piece.text}</span>,
  );
}
