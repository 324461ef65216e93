-- Wrong: numbers the days and forgives by rounding to pairs of days, which depends on where the streak begins.
WITH days AS (
  SELECT DISTINCT reader, julianday(day) AS day FROM sessions WHERE reader IS NOT NULL AND pages > 0
), pairs AS (
  SELECT DISTINCT reader, CAST(day / 2 AS INTEGER) AS pair FROM days
), numbered AS (
  SELECT reader, pair, pair - ROW_NUMBER() OVER (PARTITION BY reader ORDER BY pair) AS island FROM pairs
), streaks AS (
  SELECT d.reader, MIN(d.day) AS first_day, MAX(d.day) AS last_day, COUNT(*) AS days
  FROM days AS d JOIN numbered AS n ON n.reader = d.reader AND n.pair = CAST(d.day / 2 AS INTEGER)
  GROUP BY d.reader, n.island
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM streaks
)
SELECT reader, date(first_day) AS first_day, date(last_day) AS last_day, days FROM ranked WHERE place = 1;
