// One picture as large as the window lets it be.
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";

import type { ShownPicture } from "../../api/types";

interface Props {
  picture: ShownPicture;
  title: string;
  onClose: () => void;
}

export default function PictureSheet({ picture: { url, width, height }, title, onClose }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog picture-sheet">
          <div className="picture-head">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close" title="Close">
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className="picture-large">
            <img src={url} width={width} height={height} alt={`${title}, ${width} by ${height} pixels`} />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
