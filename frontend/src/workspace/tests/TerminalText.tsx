// What a program printed, as a terminal would show it: in our colours, and nothing but text.
import "./terminal.css";

import { pieces } from "./ansi";

export default function TerminalText({ text }: { text: string }) {
  return pieces(text).map(({ text: words, look }, at) =>
    look === "" ? (
      words
    ) : (
      <span key={at} className={look}>
        {words}
      </span>
    ),
  );
}
