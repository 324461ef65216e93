-- Forgiving streak: the place of a streak's first day and that of the next streak say how many days it has.
WITH days AS (
  SELECT reader, day FROM sessions WHERE reader IS NOT NULL AND pages > 0 GROUP BY reader, day
), placed AS (
  SELECT reader, day, ROW_NUMBER() OVER w AS place, LAG(day) OVER w AS before,
    COUNT(*) OVER (PARTITION BY reader) AS whole, MAX(day) OVER (PARTITION BY reader) AS latest
  FROM days
  WINDOW w AS (PARTITION BY reader ORDER BY day)
), starts AS (
  SELECT reader, day AS first_day,
    LEAD(place, 1, whole + 1) OVER w - place AS days,
    COALESCE(LEAD(before) OVER w, latest) AS last_day
  FROM placed
  WHERE before IS NULL OR before < date(day, '-2 days')
  WINDOW w AS (PARTITION BY reader ORDER BY day)
)
SELECT reader, MIN(first_day) AS first_day, last_day, days
FROM starts AS s
WHERE days = (SELECT MAX(o.days) FROM starts AS o WHERE o.reader = s.reader)
GROUP BY reader;
