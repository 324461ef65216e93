// This device's time, ticking while it is asked for.
import { useEffect, useState } from "react";

/** Epoch ms, renewed every `every` ms; 0 stops the ticking. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (every === 0) return;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
