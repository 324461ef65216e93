-- Wrong: adds up what all shops sold.
WITH days AS (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (ORDER BY julianday(day) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week_cents
FROM days
ORDER BY shop, day;
