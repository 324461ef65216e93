-- Wrong: takes two sales of the same amount on one day for one that was sent twice.
WITH days AS (
  SELECT shop, day, SUM(DISTINCT COALESCE(cents, 0)) AS cents FROM sales WHERE day IS NOT NULL GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (
  PARTITION BY shop ORDER BY julianday(day) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW
) AS week_cents
FROM days
ORDER BY shop, day;
