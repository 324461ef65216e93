-- Wrong: counts days within a year, so every sum begins anew at New Year.
WITH days AS (
  SELECT shop, day, strftime('%Y', day) AS year, CAST(strftime('%j', day) AS INTEGER) AS number,
    SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (
  PARTITION BY shop, year ORDER BY number RANGE BETWEEN 6 PRECEDING AND CURRENT ROW
) AS week_cents
FROM days
ORDER BY shop, day;
