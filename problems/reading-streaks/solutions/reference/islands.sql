-- Longest streak: a day minus its number is the same all through a streak.
WITH days AS (
  SELECT DISTINCT reader, julianday(day) AS day
  FROM sessions
  WHERE reader IS NOT NULL AND pages > 0
), numbered AS (
  SELECT reader, day, day - ROW_NUMBER() OVER (PARTITION BY reader ORDER BY day) AS island
  FROM days
), streaks AS (
  SELECT reader, MIN(day) AS first_day, COUNT(*) AS days
  FROM numbered
  GROUP BY reader, island
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place
  FROM streaks
)
SELECT reader, date(first_day) AS first_day, days FROM ranked WHERE place = 1;
