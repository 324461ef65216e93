// A step of the ladder as a small flight of stairs, filled as far as one goes.

const WIDTH = 5;
const GAP = 2;
const HEIGHT = 20;

export function StepShape({ step, of }: { step: number; of: number }) {
  const wide = of * (WIDTH + GAP) - GAP;
  return (
    <svg
      width={wide}
      height={HEIGHT}
      viewBox={`0 0 ${wide} ${HEIGHT}`}
      className="step-shape"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: of }, (_, at) => {
        const height = ((at + 1) * HEIGHT) / of;
        return (
          <rect
            key={at}
            x={at * (WIDTH + GAP)}
            y={HEIGHT - height}
            width={WIDTH}
            height={height}
            rx="1"
            fill={at <= step ? "var(--glass)" : "var(--line)"}
          />
        );
      })}
    </svg>
  );
}
