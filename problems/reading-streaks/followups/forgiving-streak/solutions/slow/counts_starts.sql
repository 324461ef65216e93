-- Slow: counts for each day how many streaks have begun by then, by a walk through all of them.
WITH days AS MATERIALIZED (
  SELECT DISTINCT reader, day FROM sessions WHERE reader IS NOT NULL AND pages > 0
), starts AS MATERIALIZED (
  SELECT reader, day
  FROM (SELECT reader, day, LAG(day) OVER (PARTITION BY reader ORDER BY day) AS before FROM days)
  WHERE before IS NULL OR before < date(day, '-2 days')
), numbered AS (
  SELECT reader, day, (SELECT COUNT(*) FROM starts AS s WHERE +s.reader = d.reader AND s.day <= d.day) AS streak
  FROM days AS d
), streaks AS (
  SELECT reader, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS days FROM numbered GROUP BY reader, streak
)
SELECT reader, first_day, last_day, days
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM streaks)
WHERE place = 1;
