// Everything that is marked, as a list: one can go to each, and leave kinds out.
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";

import { KINDS, type Mark, type MarkKind, presentKinds, spanText } from "./marks";
import { MarkShape } from "./MarkShape";
import { lastUpTo } from "./model/search";
import type { Player } from "./model/Player";
import { useThen } from "./usePlayer";

interface Props {
  marks: readonly Mark[];
  shown: readonly Mark[];
  hidden: ReadonlySet<MarkKind>;
  onHide: (hidden: ReadonlySet<MarkKind>) => void;
  player: Player;
}

export function Moments({ marks, shown, hidden, onHide, player }: Props) {
  const times = useMemo(() => shown.map((mark) => mark.at), [shown]);
  const now = useDeferredValue(useThen(player, (at) => lastUpTo(times, at)));
  const seek = useCallback((at: number) => player.seek(at), [player]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.children[now];
    if (row instanceof HTMLElement && list.current) {
      const { offsetTop, offsetHeight } = row;
      const { scrollTop, clientHeight } = list.current;
      if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
        list.current.scrollTop = offsetTop - clientHeight / 2;
      }
    }
  }, [now]);
  const toggle = (kind: MarkKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onHide(next);
  };
  return (
    <section className="pane moments" data-pane="side" aria-label="Moments">
      <div className="pane-head">
        <h2 className="moments-title">Moments</h2>
        <span className="pane-count figures">{shown.length}</span>
      </div>
      <div className="moments-kinds" role="group" aria-label="Kinds to show">
        {presentKinds(marks).map((kind) => (
          <button
            key={kind}
            type="button"
            className="moments-kind"
            aria-pressed={!hidden.has(kind)}
            onClick={() => toggle(kind)}
          >
            <MarkShape shape={KINDS[kind].shape} tone="quiet" />
            {KINDS[kind].words}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className="quiet moments-none">Nothing is marked here.</p>}
      <ol className="moments-list" ref={list}>
        {shown.map((mark, place) => (
          <li key={place}>
            <Moment mark={mark} after={mark.at - player.first} current={place === now} onSeek={seek} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MomentProps {
  mark: Mark;
  /** ms since the interview began. */
  after: number;
  current: boolean;
  onSeek: (at: number) => void;
}

/** One row; only the two whose place changed are drawn anew. */
const Moment = memo(function Moment({ mark, after, current, onSeek }: MomentProps) {
  return (
    <button
      type="button"
      className="moment"
      aria-current={current ? "true" : undefined}
      onClick={() => onSeek(mark.at)}
    >
      <span className="moment-at figures">{spanText(after)}</span>
      <MarkShape shape={mark.shape} tone={mark.tone} />
      <span className="moment-words">{mark.words}</span>
    </button>
  );
});
