// The notes on show, bottom right; one waits while it is pointed at or holds the focus.
import { X } from "lucide-react";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";

import type { Toast, Toasts } from "./toasts";

const SHOWN_MS = 9000;
const HELD_MS = 2000;

export function ToastList({ toasts }: { toasts: Toasts }) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} toasts={toasts} />
      ))}
    </div>
  );
}

function ToastCard({ toast, toasts }: { toast: Toast; toasts: Toasts }) {
  const onLeave = useCallback(() => toasts.dismiss(toast.id), [toast.id, toasts]);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = () => {
      if (card.current?.matches(":hover, :focus-within")) timer = setTimeout(look, HELD_MS);
      else onLeave();
    };
    let timer = setTimeout(look, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onLeave]);
  return (
    <div className="toast" ref={card}>
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
