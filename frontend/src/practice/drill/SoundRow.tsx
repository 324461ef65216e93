// One recording: play it, keep it in this browser, or delete it.
import { useEffect, useRef } from "react";

import { stampText } from "../words";
import type { Recording } from "./recordings";

interface Props {
  recording: Recording;
  kept?: boolean;
  /** Null where there is nothing to keep, or nowhere. */
  onKeep: (() => void) | null;
  onDelete: () => void;
}

export function SoundRow({ recording, kept = false, onKeep, onDelete }: Props) {
  const player = useRef<HTMLAudioElement>(null);
  const { sound } = recording;
  useEffect(() => {
    const address = URL.createObjectURL(sound);
    if (player.current) player.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [sound]);
  const when = stampText(recording.at);
  return (
    <li className="sound">
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- one's own voice, which nobody has written down */}
      <audio controls ref={player} aria-label={`Recording of ${when}, ${recording.seconds} s`} />
      <span className="quiet">
        {when}, {kept ? "kept in this browser" : "not kept yet"}
      </span>
      {onKeep && (
        <button type="button" className="button" onClick={onKeep}>
          Keep it in this browser
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={onDelete}>
        Delete it
      </button>
    </li>
  );
}
