// The one next thing, large, and what may follow it today.
import { Link } from "wouter";

import type { Step } from "../api/practiceTypes";
import { spanText, STEP_ACTIONS } from "./words";

export function NextStep({ step }: { step: Step }) {
  return (
    <section className="next" aria-labelledby="next">
      <p className="quiet">Next, about {spanText(step.minutes)}</p>
      <h2 id="next" className="next-title">
        {step.title}
      </h2>
      <p className="next-why">{step.why}</p>
      <p className="next-do">
        <Link href={step.href} className="button button-main button-large">
          {STEP_ACTIONS[step.kind]}
        </Link>
      </p>
    </section>
  );
}

export function Later({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return <p className="quiet">Nothing else is planned for today.</p>;
  return (
    <ul className="steps">
      {steps.map((step) => (
        <li key={`${step.kind} ${step.href} ${step.title}`} className="step">
          <Link href={step.href}>{step.title}</Link>
          <span className="quiet">{spanText(step.minutes)}</span>
          <span className="step-why">{step.why}</span>
        </li>
      ))}
    </ul>
  );
}
