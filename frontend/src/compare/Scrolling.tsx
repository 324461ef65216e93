// A frame that scrolls sideways by itself, so that the page need not; it can be reached by keyboard.
import type { ReactNode } from "react";

export function Scrolling({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`scrolling ${className}`} role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
