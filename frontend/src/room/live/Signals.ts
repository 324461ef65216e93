// What a candidate was told that interviewers are told: pastes, copies of everything, leaving the page, being idle.
import type { LiveRoom } from "./LiveRoom";
import type { SignalKind } from "./messages";

/** Nothing typed or clicked for so long is told once it ends, ms. */
export const IDLE_AFTER = 60_000;
const REMEMBERED = 20;

export class Signals {
  /** What was copied in this page, newest last: pasting it again brings nothing from outside. */
  #copied: string[] = [];
  #leftAt: number | null = null;
  #activeAt = Date.now();

  constructor(
    private readonly room: LiveRoom,
    private readonly rules: { signals: boolean; paste: boolean },
  ) {}

  start(): () => void {
    const leave = () => this.#left();
    const back = () => this.#back();
    const active = () => this.#active();
    const copy = () => this.#remember(document.getSelection()?.toString() ?? "");
    window.addEventListener("blur", leave);
    window.addEventListener("focus", back);
    document.addEventListener("copy", copy);
    for (const kind of ["keydown", "pointerdown", "wheel"]) window.addEventListener(kind, active, { passive: true });
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", back);
      document.removeEventListener("copy", copy);
      for (const kind of ["keydown", "pointerdown", "wheel"]) window.removeEventListener(kind, active);
    };
  }

  /** Says whether the paste may be taken. */
  pasted(text: string): boolean {
    const origin = this.#isFromHere(text) ? "inside" : "outside";
    if (origin === "outside" && !this.rules.paste) return false;
    this.#say("paste", { chars: text.length, lines: text.split("\n").length, origin });
    return true;
  }

  copied(text: string, whole: boolean): void {
    this.#remember(text);
    if (whole && text.trim() !== "") this.#say("copy", { chars: text.length, all: true });
  }

  #left(): void {
    if (this.#leftAt !== null) return;
    this.#leftAt = Date.now();
    this.#say("blur", {});
  }

  #back(): void {
    if (this.#leftAt === null) return;
    this.#say("focus", { away_ms: Date.now() - this.#leftAt });
    this.#leftAt = null;
    this.#activeAt = Date.now();
  }

  #active(): void {
    const idle = Date.now() - this.#activeAt;
    this.#activeAt = Date.now();
    if (idle >= IDLE_AFTER && this.#leftAt === null) this.#say("idle", { idle_ms: idle });
  }

  #isFromHere(text: string): boolean {
    const wanted = text.trim();
    if (wanted === "" || this.#copied.some((each) => each.includes(wanted))) return true;
    const { doc } = this.room.view().document;
    return [...doc.share.keys()].some((name) => name.includes(":") && doc.getText(name).toJSON().includes(wanted));
  }

  #remember(text: string): void {
    if (text !== "") this.#copied = [...this.#copied, text].slice(-REMEMBERED);
  }

  #say(kind: SignalKind, data: Record<string, unknown>): void {
    if (this.rules.signals) this.room.say({ type: "signal", kind, data });
  }
}
