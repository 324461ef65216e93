// What a learner opens with: the one next thing, what may follow, how the week goes, and the map.
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { useCoverage, useHome } from "../api/practiceQueries";
import type { Home, Plan } from "../api/practiceTypes";
import { later } from "../design/later";
import { readStored, writeStored } from "../design/stored";
import { counted } from "../design/words";
import { CoverageMap } from "./CoverageMap";
import { FirstPlan } from "./PlanForm";
import { Later, NextStep } from "./NextStep";
import { Loaded, PracticePage } from "./PracticePage";
import { ProjectMap } from "./ProjectMap";
import { dueWords } from "./review/words";
import { Week } from "./Week";

const SettingsSheet = later(() => import("./settings/SettingsSheet"));
const SKIPPED_KEY = "sandglass.practice.skipped";

export default function PracticeHome() {
  const home = useHome();
  const [setting, setSetting] = useState(false);
  const [skipped, setSkipped] = useState(() => readStored(SKIPPED_KEY) !== null);
  const skip = () => {
    writeStored(SKIPPED_KEY, "yes");
    setSkipped(true);
  };
  const settings = (
    <button type="button" className="button" onClick={() => setSetting(true)}>
      <SlidersHorizontal size={14} aria-hidden="true" />
      Plan and data
    </button>
  );
  return (
    <PracticePage title="Practice" actions={settings}>
      <Loaded asked={home} what="Your practice">
        {(data) => (data.plan === null && !skipped ? <FirstPlan onSkip={skip} /> : <Today home={data} />)}
      </Loaded>
      {setting && home.data && <SettingsSheet plan={home.data.plan} onClose={() => setSetting(false)} />}
    </PracticePage>
  );
}

function Today({ home }: { home: Home }) {
  return (
    <>
      <PlanLine plan={home.plan} />
      <NextStep step={home.next} />
      <div className="practice-two">
        <section className="page-section" aria-labelledby="later">
          <h2 id="later">Later today</h2>
          <Later steps={home.later} />
          <p className="due-line">
            <DueLine due={home.due} />
          </p>
        </section>
        <section className="page-section" aria-labelledby="week">
          <h2 id="week">This week</h2>
          <Week shares={home.week} />
          <p className="due-line quiet">{doneWords(home)}</p>
        </section>
      </div>
      <Maps />
    </>
  );
}

function PlanLine({ plan }: { plan: Plan | null }) {
  if (plan === null) return <p className="plan-line">Without a plan, coding comes first. “Plan and data” makes one.</p>;
  return <p className="plan-line">{planWords(plan)}</p>;
}

function planWords({ interview_on, days_left, hours_per_week }: Plan): string {
  const hours = `${counted(hours_per_week, "hour")} a week`;
  if (interview_on === null) return `No interview planned, ${hours}.`;
  if (days_left === null) return `The day of the interview is past; ${hours}.`;
  if (days_left === 0) return `The interview is today; ${hours}.`;
  return `${counted(days_left, "day")} to the interview, ${hours}.`;
}

function DueLine({ due }: { due: Home["due"] }) {
  const words = dueWords(due);
  if (words === null) {
    return (
      <>
        Nothing is due again; <Link href="/practice/review">new cards</Link> are in the review.
      </>
    );
  }
  return (
    <>
      Due again: <Link href="/practice/review">{words}</Link>
    </>
  );
}

function doneWords({ solved, answered, projects }: Home): string {
  const parts = [
    `${counted(solved, "problem")} solved`,
    `${counted(answered, "question")} answered`,
    `${counted(projects, "project")} described`,
  ];
  return `So far: ${parts.join(", ")}.`;
}

/** The map of everything beside that of the own projects. */
function Maps() {
  const coverage = useCoverage();
  return (
    <section className="page-section" aria-labelledby="map">
      <h2 id="map">What you have covered</h2>
      <Loaded asked={coverage} what="The map" bones={6}>
        {({ families, projects, warning }) => (
          <div className="maps">
            <CoverageMap families={families} />
            <ProjectMap projects={projects} warning={warning} />
          </div>
        )}
      </Loaded>
    </section>
  );
}
