// What a program printed: plain text as it is, anything else by the part that understands terminals, once it is there.
import { later } from "../../design/later";

/** Control characters, and more marks on one letter than any language needs. */
// eslint-disable-next-line no-control-regex
const SPECIAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{M}{7}/u;
const TerminalText = later(() => import("./TerminalText"));

export function Printed({ text }: { text: string }) {
  if (!SPECIAL.test(text)) return text;
  return <TerminalText text={text} />;
}
