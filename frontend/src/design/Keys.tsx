// A key or a chord as it is printed on the keyboard.

export function Keys({ of }: { of: string }) {
  return <kbd className="keys">{of}</kbd>;
}
