// The top bar: where one is, the clock, who can see this, and the way out.
import "./topbar.css";

import { ChevronLeft, EyeOff, Keyboard } from "lucide-react";
import { Link } from "wouter";

import { Mark } from "../design/Mark";
import { ThemeSwitch } from "../design/ThemeSwitch";
import { levelWord } from "../design/words";
import { ClockControl, FinishControl } from "./clock/ClockControls";
import type { Practice } from "./usePractice";

export function TopBar({ practice, onHelp }: { practice: Practice; onHelp: () => void }) {
  const { problem, clock } = practice;
  return (
    <header className="topbar">
      <Link href="/" className="home" aria-label="Sandglass, all problems">
        <ChevronLeft size={16} className="topbar-back" aria-hidden="true" />
        <Mark />
        <span className="home-name">Sandglass</span>
      </Link>
      <div className="topbar-where">
        <Link href="/" className="topbar-crumb">
          Problems
        </Link>
        <span className="topbar-dot" aria-hidden="true">
          ·
        </span>
        <h1 className="topbar-title">{problem.title}</h1>
        <span className="chip">{levelWord(problem.difficulty)}</span>
        <span className="chip">{problem.minutes.expected} min</span>
      </div>
      <div className="topbar-side">
        {clock.problem !== null && <span className="topbar-problem">{clock.problem}</span>}
        <ClockControl clock={clock} minutes={problem.minutes} />
        <span className="topbar-seen" title="No one else can open this room, see your code or your results.">
          <EyeOff size={14} aria-hidden="true" />
          Only you see this room
        </span>
        <button
          type="button"
          className="icon-button topbar-keys"
          onClick={onHelp}
          aria-label="Keyboard help"
          title="Keyboard help (?)"
        >
          <Keyboard size={16} aria-hidden="true" />
        </button>
        <ThemeSwitch />
        <FinishControl clock={clock} />
      </div>
    </header>
  );
}
