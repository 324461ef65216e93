// The three ways into a demo interview that was just made, each in a tab of its own.
import { useHistoryState } from "wouter/use-browser-location";

import type { DemoSecrets } from "../DemoButton";

export function DemoDoors({ id }: { id: string }) {
  const state = useHistoryState<{ demo?: DemoSecrets } | null>();
  if (!state?.demo) return null;
  const doors = [
    { role: "candidate", href: `/join/${state.demo.candidate}`, words: "The lobby, then the editor." },
    { role: "interviewer", href: `/interviews/${id}/enter`, words: "Start it here, watch, give hints, take notes." },
    { role: "watcher", href: `/watch/${state.demo.watcher}`, words: "Sees everything live and can touch nothing." },
  ];
  return (
    <section className="demo-doors" aria-labelledby="demo-doors">
      <h2 id="demo-doors" className="section-title">
        See it from all sides
      </h2>
      <p className="quiet">Three tabs of this browser are three people. Begin as the candidate, then start it.</p>
      <ul>
        {doors.map(({ role, href, words }) => (
          <li key={role}>
            <a href={href} target="_blank" rel="noopener" className="button button-large">
              Open as {role}
            </a>
            <p className="field-hint">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
