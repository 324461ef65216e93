-- Wrong: looks six days back at most, so no streak is longer than a week.
WITH days AS (
  SELECT DISTINCT reader, day FROM sessions WHERE reader IS NOT NULL AND pages > 0
), lengths AS (
  SELECT f.reader, f.day AS first_day, COUNT(*) AS days
  FROM days AS f
  JOIN days AS d ON d.reader = f.reader AND julianday(d.day) - julianday(f.day) BETWEEN 0 AND 6
  WHERE (
    SELECT COUNT(*) FROM days AS b
    WHERE b.reader = f.reader AND b.day BETWEEN f.day AND d.day
  ) = julianday(d.day) - julianday(f.day) + 1
  GROUP BY f.reader, f.day
)
SELECT reader, first_day, days
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM lengths)
WHERE place = 1;
