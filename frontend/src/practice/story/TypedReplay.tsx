// What was typed in an attempt, seen again at any of its moments.
import { useState } from "react";

import { useTyped } from "../../api/practiceQueries";
import type { Story } from "../../api/practiceTypes";
import { Choice } from "../../design/Choice";
import { Loaded } from "../PracticePage";
import { sinceText, textsOf, type Written } from "./typed";

export function TypedReplay({ story }: { story: Story }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const language = chosen ?? story.languages[0];
  if (language === undefined) return <p className="quiet">Nothing was typed in this attempt that was kept.</p>;
  return (
    <>
      {story.languages.length > 1 && (
        <Choice
          label="Language"
          value={language}
          options={story.languages.map((value) => ({ value, title: value }))}
          onChange={setChosen}
        />
      )}
      <InLanguage key={language} story={story} language={language} />
    </>
  );
}

function InLanguage({ story: { problem, room, began }, language }: { story: Story; language: string }) {
  const typed = useTyped(problem, room, language);
  return (
    <Loaded asked={typed} what="What was typed" bones={2}>
      {(steps) => <Scrub texts={textsOf(steps, began)} began={began} />}
    </Loaded>
  );
}

function Scrub({ texts, began }: { texts: readonly Written[]; began: number }) {
  const [step, setStep] = useState(texts.length - 1);
  const shown = texts[step];
  if (!shown) return null;
  const words = `${sinceText(shown.at, began)}, change ${step} of ${texts.length - 1}`;
  return (
    <div className="story-typed">
      <label className="story-scrub">
        <span className="unseen">Moment</span>
        <input
          type="range"
          min={0}
          max={texts.length - 1}
          value={step}
          onChange={(event) => setStep(Number(event.target.value))}
          aria-valuetext={words}
        />
        <span className="figures quiet">{words}</span>
      </label>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="story-code" tabIndex={0} aria-label="The code at this moment">
        {shown.text}
      </pre>
    </div>
  );
}
