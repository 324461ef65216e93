// The notes on show, bottom right; one waits while it is pointed at or holds the focus.
import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";

import type { Toast, Toasts } from "./toasts";

const SHOWN_MS = 9000;

export function ToastList({ toasts }: { toasts: Toasts }) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onLeave={() => toasts.dismiss(toast.id)} />
      ))}
    </div>
  );
}

function ToastCard({ toast, onLeave }: { toast: Toast; onLeave: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onLeave, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onLeave]);
  return (
    <div
      className="toast"
      role="group"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            toast.action?.run();
            onLeave();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Close this note" onClick={onLeave}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
