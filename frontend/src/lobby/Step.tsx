// One step of the lobby: a number, a title, its content.
import { type ReactNode, useId } from "react";

interface Props {
  number: number;
  title: string;
  children: ReactNode;
}

export function Step({ number, title, children }: Props) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <span className="number figures" aria-hidden="true">
        {number}
      </span>
      <div className="step-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
