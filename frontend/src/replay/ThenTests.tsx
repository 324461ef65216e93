// The tests and their results as they stood then.
import { useDeferredValue } from "react";

import { Message } from "../design/Message";
import { TestsPane } from "../workspace/tests/TestsPane";
import type { Player } from "./model/Player";
import type { Story } from "./model/Story";
import { useThen } from "./usePlayer";

export function ThenTests({ story, player }: { story: Story; player: Player }) {
  // Text and clock come first: a scrub must not wait for the rows of tests to be drawn.
  const look = useDeferredValue(useThen(player, (at) => story.lookAt(at)));
  const run = useDeferredValue(useThen(player, (at) => story.runAt(story.lookAt(at)?.problem ?? "", at)));
  const problem = look === null ? null : story.problem(look.problem);
  if (look === null || problem === null) {
    return (
      <section className="pane" data-pane="tests" aria-label="Tests">
        <Message title="No tests yet">They are shown once a problem is open.</Message>
      </section>
    );
  }
  const tested = { problem, language: look.language, run, own: null, clock: { locked: true }, editor: null };
  return <TestsPane practice={tested} onEditor={() => undefined} />;
}
