-- Wrong: numbers the sessions instead of the days, so a second session of a day breaks the streak.
WITH numbered AS (
  SELECT reader, julianday(day) AS day,
    julianday(day) - ROW_NUMBER() OVER (PARTITION BY reader ORDER BY day) AS island
  FROM sessions
  WHERE reader IS NOT NULL AND pages > 0
), streaks AS (
  SELECT reader, MIN(day) AS first_day, COUNT(*) AS days FROM numbered GROUP BY reader, island
)
SELECT reader, date(first_day) AS first_day, days
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM streaks)
WHERE place = 1;
