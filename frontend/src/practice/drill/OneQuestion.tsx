// One question: answering it, and after the first answer everything about it.
import "./drill.css";

import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { useAnswered, useDrill } from "../../api/practiceQueries";
import type { Answered, Drill, DrillPrompt } from "../../api/practiceTypes";
import { Message } from "../../design/Message";
import { useNow } from "../../design/useNow";
import { Loaded, PracticePage } from "../PracticePage";
import { AnswerForm } from "./AnswerForm";
import { Contrast, Ladder } from "./AfterAnswer";
import { SelfRating } from "./SelfRating";
import { Spoken } from "./Spoken";
import { Versions } from "./Versions";
import { againWords, FACT_NOTE } from "./words";

export default function OneQuestionPage({ prompt: id }: { prompt: string }) {
  const drill = useDrill();
  const prompt = drill.data?.prompts.find((each) => each.id === id);
  const next = nextAfter(drill.data?.prompts ?? [], id);
  return (
    <PracticePage title={prompt?.question ?? "A question"}>
      <Link href="/practice/drill" className="crumb">
        <ChevronLeft size={14} aria-hidden="true" />
        All questions
      </Link>
      <Loaded asked={drill} what="The question">
        {(data) => (prompt ? <Question key={id} prompt={prompt} drill={data} next={next} /> : <Unknown />)}
      </Loaded>
    </PracticePage>
  );
}

function nextAfter(prompts: readonly DrillPrompt[], id: string): DrillPrompt | null {
  const at = prompts.findIndex((each) => each.id === id);
  return at < 0 ? null : (prompts[at + 1] ?? null);
}

function Unknown() {
  return <Message title="There is no such question">The address may be old. All questions are in the list.</Message>;
}

interface QuestionProps {
  prompt: DrillPrompt;
  drill: Drill;
  next: DrillPrompt | null;
}

function Question({ prompt, drill, next }: QuestionProps) {
  const [again, setAgain] = useState(false);
  const writing = prompt.answers === 0 || again;
  const answered = useAnswered(prompt.id, prompt.answers > 0);
  return (
    <>
      {!prompt.rated && <p className="practice-intro">{FACT_NOTE}</p>}
      {writing && (
        <AnswerForm
          prompt={prompt}
          seconds={drill.seconds}
          onSaved={() => setAgain(false)}
          onCancel={prompt.answers === 0 ? null : () => setAgain(false)}
        />
      )}
      <Spoken prompt={prompt.id} />
      {!writing && (
        <Loaded asked={answered} what="Your answers">
          {(data) => <After answered={data} anchors={drill.anchors} next={next} onAgain={() => setAgain(true)} />}
        </Loaded>
      )}
    </>
  );
}

interface AfterProps {
  answered: Answered;
  anchors: Drill["anchors"];
  next: DrillPrompt | null;
  onAgain: () => void;
}

function After({ answered, anchors, next, onAgain }: AfterProps) {
  const now = useNow(60_000);
  const newest = answered.versions[0];
  const again = againWords(answered.again_at, now);
  return (
    <>
      <p className="form-actions after-actions">
        {next && (
          <Link href={`/practice/drill/${next.id}`} className="button button-main">
            Next question
          </Link>
        )}
        <button type="button" className="button" onClick={onAgain}>
          Answer it again
        </button>
        {again !== null && <span className="quiet">{again}</span>}
      </p>
      {answered.prompt.rated && newest ? (
        <SelfRating key={newest.id} answered={answered} version={newest} anchors={anchors} />
      ) : (
        <Ladder ladder={answered.ladder} rung={null} onReach={null} />
      )}
      <Contrast answered={answered} />
      <Versions answered={answered} />
    </>
  );
}
