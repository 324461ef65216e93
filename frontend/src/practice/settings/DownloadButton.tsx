// The way to the file with everything of the learner.
import { Download } from "lucide-react";

import { EVERYTHING } from "../../api/practiceClient";

export function DownloadButton() {
  return (
    <a className="button" href={EVERYTHING} download>
      <Download size={14} aria-hidden="true" />
      Download everything
    </a>
  );
}
