-- Wrong: gives a row for days with sales only.
WITH days AS (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER w AS week_cents, COUNT(*) OVER w AS open_days
FROM days
WINDOW w AS (PARTITION BY shop ORDER BY julianday(day) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW)
ORDER BY shop, day;
