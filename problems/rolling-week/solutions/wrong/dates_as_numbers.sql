-- Wrong: takes the digits of a date for a number, so months are a hundred days long.
WITH days AS (
  SELECT shop, day, CAST(replace(day, '-', '') AS INTEGER) AS number, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (
  PARTITION BY shop ORDER BY number RANGE BETWEEN 6 PRECEDING AND CURRENT ROW
) AS week_cents
FROM days
ORDER BY shop, day;
