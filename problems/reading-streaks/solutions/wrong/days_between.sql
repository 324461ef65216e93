-- Wrong: takes the difference of the last and the first day for the number of days.
WITH days AS (
  SELECT DISTINCT reader, julianday(day) AS day FROM sessions WHERE reader IS NOT NULL AND pages > 0
), numbered AS (
  SELECT reader, day, day - ROW_NUMBER() OVER (PARTITION BY reader ORDER BY day) AS island FROM days
), streaks AS (
  SELECT reader, MIN(day) AS first_day, CAST(MAX(day) - MIN(day) AS INTEGER) AS days
  FROM numbered GROUP BY reader, island
)
SELECT reader, date(first_day) AS first_day, days
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM streaks)
WHERE place = 1;
