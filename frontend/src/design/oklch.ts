// OKLCH colours as luminance, for the test that proves contrast.

export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** Reads `oklch(97.6% 0.008 85)`; lightness comes back as 0..1. */
export function parseOklch(text: string): Oklch {
  const match = /oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*\)/.exec(text);
  if (!match) throw new Error(`not an opaque oklch colour: ${text}`);
  return { lightness: Number(match[1]) / 100, chroma: Number(match[2]), hue: Number(match[3]) };
}

/** Relative luminance by WCAG 2 of the colour as sRGB shows it (channels outside the gamut are clipped). */
export function luminance({ lightness, chroma, hue }: Oklch): number {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2, 1..21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
