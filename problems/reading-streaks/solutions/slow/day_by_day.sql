-- Slow: walks on day by day and searches all days for the next one.
WITH RECURSIVE days AS MATERIALIZED (
  SELECT DISTINCT reader, day FROM sessions WHERE reader IS NOT NULL AND pages > 0
), walk(reader, first_day, day, days) AS (
  SELECT reader, day, day, 1 FROM days
  UNION ALL
  SELECT w.reader, w.first_day, d.day, w.days + 1
  FROM walk AS w
  JOIN days AS d ON +d.reader = w.reader AND +d.day = date(w.day, '+1 day')
)
SELECT reader, first_day, days
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM walk)
WHERE place = 1;
