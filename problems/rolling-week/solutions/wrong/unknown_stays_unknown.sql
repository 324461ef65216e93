-- Wrong: where no amount of the seven days is known the sum is not known either, but should be 0.
WITH days AS (
  SELECT shop, day, SUM(cents) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (
  PARTITION BY shop ORDER BY julianday(day) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW
) AS week_cents
FROM days
ORDER BY shop, day;
