// One calm message in the middle of a page or pane: what happened, what was kept, what to do.
import type { ReactNode } from "react";

interface Props {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  /** Level of the title in the page. */
  level?: 1 | 2;
}

export function Message({ title, children, actions, level = 2 }: Props) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className="message">
      <Title className="message-title">{title}</Title>
      <p>{children}</p>
      {actions !== undefined && <div className="message-actions">{actions}</div>}
    </div>
  );
}
