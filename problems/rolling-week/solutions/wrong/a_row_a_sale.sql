-- Wrong: gives a row for each sale, so days with several sales come several times.
SELECT shop, day, SUM(COALESCE(cents, 0)) OVER (
  PARTITION BY shop ORDER BY julianday(day) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW
) AS week_cents
FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
ORDER BY shop, day;
