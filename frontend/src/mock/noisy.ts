// What one session can and cannot say.
export const NOISY =
  "One session is noisy: the day, the problem and the hour move a score by a step. Look at several before you " +
  "conclude anything.";
