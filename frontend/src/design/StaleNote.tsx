// Says that what is on show may be old, while the page goes on asking.

export function StaleNote({ error }: { error: Error | null }) {
  return (
    <div role="status">
      {error !== null && (
        <p className="stale-note">
          The server does not answer as it should. What you see may be old; the page goes on asking.
        </p>
      )}
    </div>
  );
}
