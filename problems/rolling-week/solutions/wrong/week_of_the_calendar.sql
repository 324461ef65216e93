-- Wrong: begins anew on every Monday.
WITH days AS (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (PARTITION BY shop, date(day, '-6 days', 'weekday 1') ORDER BY day) AS week_cents
FROM days
ORDER BY shop, day;
