-- Wrong: counts the forgiven days too.
WITH days AS (
  SELECT DISTINCT reader, julianday(day) AS day FROM sessions WHERE reader IS NOT NULL AND pages > 0
), marked AS (
  SELECT reader, day, day - LAG(day, 1, 0) OVER (PARTITION BY reader ORDER BY day) > 2 AS begins
  FROM days
), numbered AS (
  SELECT reader, day, SUM(begins) OVER (PARTITION BY reader ORDER BY day) AS streak FROM marked
), streaks AS (
  SELECT reader, MIN(day) AS first_day, MAX(day) AS last_day, CAST(MAX(day) - MIN(day) AS INTEGER) + 1 AS days
  FROM numbered
  GROUP BY reader, streak
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM streaks
)
SELECT reader, date(first_day) AS first_day, date(last_day) AS last_day, days FROM ranked WHERE place = 1;
