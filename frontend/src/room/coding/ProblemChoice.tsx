// Which of the opened problems one looks at, where there is more than one.
import { Choice } from "../../design/Choice";
import type { Look } from "../live/messages";
import { VIEW } from "../live/names";
import { lookFor } from "./useLook";
import type { Stage } from "./useStage";

export function ProblemChoice({ stage, look }: { stage: Stage; look: Look }) {
  const opened = stage.view.state?.opened ?? [];
  if (opened.length < 2) return null;
  const go = (slug: string) => {
    const map = stage.view.document.doc.getMap(VIEW).toJSON();
    stage.looking.open(lookFor(slug, map, [...stage.seat.interview.rules.languages, look.language]));
  };
  const options = opened.map((value) => ({ value, title: stage.titleFor(value) }));
  return <Choice label="Problem" value={look.problem} options={options} onChange={go} className="choice-problem" />;
}
