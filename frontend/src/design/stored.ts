// Small things this device remembers; where storage is closed or full, they last as long as the page.
import { useCallback, useState } from "react";

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes or, with null, forgets; says whether the device took it. */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** A remembered choice out of `allowed`; what else is found in storage counts as `fallback`. */
export function useStored<T extends string>(key: string, allowed: readonly T[], fallback: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => {
    const found = readStored(key);
    return allowed.find((each) => each === found) ?? fallback;
  });
  const choose = useCallback(
    (next: T) => {
      writeStored(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, choose];
}
