-- Wrong: counts a sale as often as it was sent.
WITH days AS (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents FROM sales WHERE day IS NOT NULL GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (
  PARTITION BY shop ORDER BY julianday(day) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW
) AS week_cents
FROM days
ORDER BY shop, day;
