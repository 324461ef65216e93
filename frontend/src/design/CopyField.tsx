// A text that is there to be taken away: shown whole, selected by a click, copied by a button.
import { Check, Copy } from "lucide-react";
import { useEffect, useRef, useState } from "react";

const SAID_MS = 4000;

export function CopyField({ label, text }: { label: string; text: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    field.current?.select();
    setSaid((await copied(text)) ? "Copied" : "Selected: press Ctrl C");
  };
  return (
    <div className="copy-field">
      <input
        ref={field}
        className="field figures"
        aria-label={label}
        value={text}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
        {said === "Copied" ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
        {said === "Copied" ? "Copied" : "Copy"}
      </button>
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  );
}

/** Browsers keep the clipboard to pages that came over https; elsewhere the text stays selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
