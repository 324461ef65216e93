// The workspace before its problem has come, at the right size.
import "./skeleton.css";
import "./topbar.css";
import "./workspace.css";

import { Mark } from "../design/Mark";

export function WorkspaceSkeleton({ title }: { title?: string }) {
  return (
    <div className="workspace">
      <header className="topbar">
        <a href="/" className="home" aria-label="All problems">
          <Mark />
          <span className="home-name">Sandglass</span>
        </a>
        {title !== undefined && <span className="topbar-title">{title}</span>}
      </header>
      <main className="skeleton" aria-busy="true" aria-label="Loading the problem">
        <div className="skeleton-left">
          {["w40", "w90", "w80", "w90", "w60", "w30", "w70"].map((width, at) => (
            <span key={at} className={`bone bone-text ${width}`} />
          ))}
        </div>
        <div className="skeleton-right" />
      </main>
    </div>
  );
}
