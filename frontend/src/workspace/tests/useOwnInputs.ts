// The candidate's own inputs for Run, remembered per problem on this device.
import { useCallback, useState } from "react";

import { readStored, writeStored } from "../../design/stored";

export const OWN_INPUTS_MOST = 8;

export interface OwnInputs {
  inputs: string[];
  change: (inputs: string[]) => void;
}

export function useOwnInputs(problem: string): OwnInputs {
  const key = `sandglass.inputs.${problem}`;
  const [inputs, setInputs] = useState(() => parse(readStored(key)));
  const change = useCallback(
    (next: string[]) => {
      const kept = next.slice(0, OWN_INPUTS_MOST);
      writeStored(key, kept.length > 0 ? JSON.stringify(kept) : null);
      setInputs(kept);
    },
    [key],
  );
  return { inputs, change };
}

function parse(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
  } catch {
    return [];
  }
}
