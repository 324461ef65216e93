// The dialog that asks before a mock interview is deleted for good.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";

import { deleteMock } from "../api/mockClient";
import { mocksChanged } from "../api/mockQueries";
import { Refused } from "../design/Refused";
import { Sheet } from "../design/Sheet";

export default function DeleteSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const deleting = useMutation({
    mutationFn: () => deleteMock(id),
    onSuccess: () => {
      navigate("/practice/mocks", { replace: true });
      void mocksChanged(queries, id);
    },
  });
  return (
    <Sheet title="Delete this mock interview?" onClose={onClose}>
      <p>
        The room, its recording, the notes and all scores are removed, yours and your friend&apos;s. This cannot be
        undone.
      </p>
      <Refused error={deleting.error} />
      <div className="dialog-actions">
        <button
          type="button"
          className="button button-grave"
          disabled={deleting.isPending}
          onClick={() => deleting.mutate()}
        >
          Delete for good
        </button>
        <button type="button" className="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Sheet>
  );
}
