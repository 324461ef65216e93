// Starts the replay that came within this file; it asks nothing of any network.
import "../design/tokens.css";
import "../design/base.css";
import "../design/controls.css";
import "../design/choices.css";
import "../design/layers.css";
import "../design/page.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { Message } from "../design/Message";
import { momentIn } from "../replay/marks";
import type { Replay } from "../replay/model/types";
import { Story } from "../replay/model/Story";
import { ReplayView } from "../replay/ReplayView";

const root = createRoot(document.getElementById("root") ?? document.body);

async function start(): Promise<void> {
  const written = document.getElementById("replay")?.textContent ?? "";
  const story = await Story.open(JSON.parse(written) as Replay);
  const { candidate_name, title } = story.replay.interview;
  document.title = `Replay: ${candidate_name}, ${title}`;
  root.render(
    <StrictMode>
      <ReplayView story={story} at={momentIn(location.search, story.replay)} />
    </StrictMode>,
  );
}

start().catch(() => {
  root.render(
    <main className="page">
      <Message level={1} title="This file could not be read">
        It may have been changed, or not saved whole. Download it again.
      </Message>
    </main>,
  );
});
