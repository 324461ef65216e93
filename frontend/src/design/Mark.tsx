// The mark: a sandglass in glass and sand.

export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="mark">
      <path
        d="M5 2.5h10M5 17.5h10M6.2 2.8c0 4 1.3 5.4 3.8 7.2-2.5 1.8-3.8 3.2-3.8 7.2M13.8 2.8c0 4-1.3 5.4-3.8 7.2 2.5 1.8 3.8 3.2 3.8 7.2"
        fill="none"
        stroke="var(--glass)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M7.6 16.6c.2-1.9 1-2.9 2.4-3.9 1.4 1 2.2 2 2.4 3.9z" fill="var(--sand)" />
      <path d="M8.1 6.4h3.8c-.4 1-1 1.6-1.9 2.3-.9-.7-1.5-1.3-1.9-2.3z" fill="var(--sand)" />
    </svg>
  );
}
