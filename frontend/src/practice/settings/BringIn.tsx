// Bringing a file in: says what it holds before anything is sent, and what was new afterwards.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";

import { bringIn } from "../../api/practiceClient";
import { practised } from "../../api/practiceQueries";
import type { Everything } from "../../api/practiceTypes";
import { Refused } from "../../design/Refused";
import { added, countsOf, type Counts, linesOf, NotOurs, partsOf, readEverything } from "./everything";

type Chosen = { kind: "none" } | { kind: "wrong"; words: string } | { kind: "file"; name: string; content: Everything };

export function BringIn() {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({ kind: "none" });
  const [sent, setSent] = useState(0);
  const moving = useMutation({
    // Part after part: what a broken connection leaves out is added when it is brought in again.
    mutationFn: async (parts: readonly Everything[]) => {
      let brought: Counts = {};
      for (const [at, part] of parts.entries()) {
        setSent(at);
        brought = added(brought, (await bringIn(part)).brought);
      }
      return brought;
    },
    onSuccess: () => {
      setChosen({ kind: "none" });
      // Problems, drafts and hints came too: nothing that was answered before holds any more.
      void queries.invalidateQueries();
      return practised(queries);
    },
  });
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    moving.reset();
    setChosen(await read(file));
    // The same file may be chosen again after it was changed.
    input.value = "";
  };
  return (
    <section className="settings-part" aria-labelledby="bring-in">
      <h3 id="bring-in">Bring a file in</h3>
      <p className="quiet">A file that was downloaded here or on another server. What is here already stays.</p>
      <span className="button file-button">
        Choose a file
        <input
          type="file"
          accept="application/json,.json"
          aria-label="Choose a file"
          onChange={(e) => void choose(e)}
        />
      </span>
      {chosen.kind === "wrong" && (
        <p role="alert" className="field-problem">
          {chosen.words}
        </p>
      )}
      {chosen.kind === "file" && (
        <>
          <Holds title={`${chosen.name} holds:`} counts={countsOf(chosen.content)} none="nothing at all." />
          <button
            type="button"
            className="button button-main"
            disabled={moving.isPending}
            onClick={() => moving.mutate(partsOf(chosen.content))}
          >
            {moving.isPending ? waitWords(sent, moving.variables.length) : "Bring it in"}
          </button>
        </>
      )}
      <Refused error={moving.error} />
      <div role="status">
        {moving.data && <Holds title="New here:" counts={moving.data} none="nothing; all of it was here already." />}
      </div>
    </section>
  );
}

function waitWords(sent: number, parts: number): string {
  return parts === 1 ? "Bringing it in" : `Bringing it in: part ${sent + 1} of ${parts}`;
}

async function read(file: File): Promise<Chosen> {
  try {
    return { kind: "file", name: file.name, content: readEverything(await file.text()) };
  } catch (error) {
    if (error instanceof NotOurs) return { kind: "wrong", words: error.message };
    return { kind: "wrong", words: "This file could not be read. Choose it again, or another one." };
  }
}

function Holds({ title, counts, none }: { title: string; counts: Counts; none: string }) {
  const lines = linesOf(counts);
  if (lines.length === 0) {
    return (
      <p>
        {title} {none}
      </p>
    );
  }
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
