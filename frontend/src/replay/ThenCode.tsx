// The code as it was then, in the language and approach that were followed; or what changed since another moment.
import "../workspace/editor/editor.css";

import { useEffect, useRef, useState } from "react";

import { nonce } from "../design/nonce";
import { codeName } from "../room/live/names";
import { Statement } from "../workspace/statement/Statement";
import { spanText } from "./marks";
import type { Player } from "./model/Player";
import type { Story } from "./model/Story";
import { ReplayEditor } from "./ReplayEditor";
import { useThen } from "./usePlayer";

interface Props {
  story: Story;
  player: Player;
  /** The other moment of a comparison, or null. */
  since: number | null;
  onCompare: (since: number | null) => void;
}

export function ThenCode({ story, player, since, onCompare }: Props) {
  const look = useThen(player, (at) => story.lookAt(at));
  const [reading, setReading] = useState(false);
  const problem = look === null ? null : story.problem(look.problem);
  const setup = look === null ? undefined : problem?.setups[look.language];
  return (
    <section className="pane" data-pane="editor" aria-label="Code">
      <div className="pane-head">
        <div className="then-what">
          {look === null ? (
            <span className="quiet">No problem is open yet</span>
          ) : (
            <>
              <strong>{problem?.title ?? look.problem}</strong>
              <span className="quiet">
                {setup?.title ?? look.language}, approach {look.approach}
              </span>
            </>
          )}
        </div>
        <div className="pane-side">
          {problem !== null && (
            <button
              type="button"
              className="tab"
              aria-pressed={reading}
              data-active={reading ? "" : undefined}
              onClick={() => setReading(!reading)}
            >
              Statement
            </button>
          )}
          <button type="button" className="button" onClick={() => onCompare(since === null ? player.at() : null)}>
            {since === null ? "Compare" : "Stop comparing"}
            <span className="replay-word">
              {since === null ? "from here" : `with ${spanText(since - player.first)}`}
            </span>
          </button>
        </div>
      </div>
      {reading && problem !== null && look !== null && (
        // What scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="pane-body" role="region" aria-label="Statement" tabIndex={0}>
          <Statement problem={problem} language={look.language} />
        </div>
      )}
      <div className="code-host" hidden={reading && problem !== null}>
        <CodeThen story={story} player={player} since={since} />
      </div>
    </section>
  );
}

/** The editor follows the player by itself: a scrub changes its text and draws nothing else anew. */
function CodeThen({ story, player, since }: Omit<Props, "onCompare">) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<ReplayEditor | null>(null);
  useEffect(() => {
    if (!host.current) return;
    const made = new ReplayEditor(host.current, "Code as it was", nonce());
    setEditor(made);
    return () => made.destroy();
  }, []);
  useEffect(() => {
    if (editor === null) return;
    const show = () => {
      const at = player.at();
      const look = story.lookAt(at);
      const name = look === null ? "" : codeName(look);
      const carets = story.caretsAt(name, at).map(({ by, position }) => {
        return { name: story.replay.people[by]?.name ?? "", hue: by % 6, position };
      });
      editor.setLanguage(look?.language ?? null);
      editor.show(story.textAt(name, at), carets);
      editor.compare(since === null ? null : story.textAt(name, since));
    };
    show();
    return player.subscribe(show);
  }, [editor, story, player, since]);
  return <div className="then-code" ref={host} />;
}
