// Somebody as a round letter in the colour that they have everywhere in this room.
import { initialOf } from "../editor/faces";

export function Face({ name, hue }: { name: string; hue: number }) {
  return (
    <span className={`face hue-${hue}`} aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}
