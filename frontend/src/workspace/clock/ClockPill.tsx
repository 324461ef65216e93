// The running clock of a practice room.
import { useNow } from "../../design/useNow";
import { faceOf } from "./clock";
import { ClockFigure } from "./ClockFigure";
import type { Reading } from "./useClock";

export function ClockPill({ reading }: { reading: Reading }) {
  const face = faceOf(reading.room, useNow(250) + reading.offset);
  const ends = new Date(reading.room.ends_at - reading.offset);
  const at = ends.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return <ClockFigure {...face} title={`Ends at ${at}`} />;
}
