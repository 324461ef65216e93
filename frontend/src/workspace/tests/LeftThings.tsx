// The pictures and tables that a Run left in one case.
import { useState } from "react";

import type { ShownPicture, ShownThing } from "../../api/types";
import { later } from "../../design/later";
import { LeftTable } from "./LeftTable";

/** How high a picture may be among the rest, in pixels; it opens larger. */
const INLINE_HEIGHT = 360;
const PictureSheet = later(() => import("./PictureSheet"));

interface Props {
  things: ShownThing[];
  /** The case that left them: "samples · pair". */
  of: string;
}

export function LeftThings({ things, of }: Props) {
  const [large, setLarge] = useState<number | null>(null);
  const opened = large === null ? undefined : things[large];
  return (
    <div className="stream">
      <h3>Pictures and tables</h3>
      {things.map((thing, at) => (
        <div key={at} className="left">
          {thing.kind === "picture" ? (
            <LeftPicture picture={thing} name={`Picture ${at + 1} of ${of}`} onOpen={() => setLarge(at)} />
          ) : (
            <LeftTable table={thing} name={`Table ${at + 1} of ${of}`} />
          )}
        </div>
      ))}
      {large !== null && opened?.kind === "picture" && (
        <PictureSheet picture={opened} title={`Picture ${large + 1} of ${of}`} onClose={() => setLarge(null)} />
      )}
    </div>
  );
}

interface PictureProps {
  picture: ShownPicture;
  name: string;
  onOpen: () => void;
}

function LeftPicture({ picture: { url, width, height }, name, onOpen }: PictureProps) {
  const [broken, setBroken] = useState(false);
  // Attributes, so that the place is right before the picture is there.
  const scale = Math.min(1, INLINE_HEIGHT / height);
  if (broken) return <p className="picture-broken quiet">{name} is not kept any more. Run again to see it.</p>;
  return (
    <button type="button" className="picture" title="Show it large" onClick={onOpen}>
      <img
        src={url}
        width={Math.round(width * scale)}
        height={Math.round(height * scale)}
        alt={`${name}, ${width} by ${height} pixels`}
        onError={() => setBroken(true)}
      />
    </button>
  );
}
