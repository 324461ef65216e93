-- Longest streak: the n-th day that follows a gap begins the streak that the n-th day before a gap ends.
WITH days AS (
  SELECT reader, day FROM sessions WHERE reader IS NOT NULL AND pages > 0 GROUP BY reader, day
), around AS (
  SELECT reader, day, LAG(day) OVER w AS before, LEAD(day) OVER w AS after
  FROM days
  WINDOW w AS (PARTITION BY reader ORDER BY day)
), starts AS (
  SELECT reader, day, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY day) AS place
  FROM around
  WHERE before IS NULL OR before < date(day, '-1 day')
), ends AS (
  SELECT reader, day, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY day) AS place
  FROM around
  WHERE after IS NULL OR after > date(day, '+1 day')
), streaks AS (
  SELECT s.reader, s.day AS first_day, CAST(julianday(e.day) - julianday(s.day) AS INTEGER) + 1 AS days
  FROM starts AS s
  JOIN ends AS e ON e.reader = s.reader AND e.place = s.place
)
SELECT reader, MIN(first_day) AS first_day, days
FROM streaks AS s
WHERE days = (SELECT MAX(days) FROM streaks AS o WHERE o.reader = s.reader)
GROUP BY reader, days;
