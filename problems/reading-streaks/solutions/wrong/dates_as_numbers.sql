-- Wrong: subtracts from the date written as a number, which jumps at the end of a month.
WITH days AS (
  SELECT DISTINCT reader, day, CAST(replace(day, '-', '') AS INTEGER) AS number
  FROM sessions WHERE reader IS NOT NULL AND pages > 0
), numbered AS (
  SELECT reader, day, number - ROW_NUMBER() OVER (PARTITION BY reader ORDER BY number) AS island FROM days
), streaks AS (
  SELECT reader, MIN(day) AS first_day, COUNT(*) AS days FROM numbered GROUP BY reader, island
)
SELECT reader, first_day, days
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY reader ORDER BY days DESC, first_day) AS place FROM streaks)
WHERE place = 1;
