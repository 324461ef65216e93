// Longest stretch: a window that never gets shorter; it grows when it may and slides on when it may not.
function longestStretch(faulty: boolean[], k: number): number {
  let start = 0;
  let allowed = k;
  for (const failed of faulty) {
    if (failed) allowed -= 1;
    if (allowed >= 0) continue;
    if (faulty[start]) allowed += 1;
    start += 1;
  }
  return faulty.length - start;
}
