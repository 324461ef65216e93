-- Rolling calendar: each day with sales counts on itself and the six days after it; the gaps are walked one by one.
WITH RECURSIVE days AS MATERIALIZED (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
), calendar AS (
  SELECT shop, day, LEAD(day) OVER (PARTITION BY shop ORDER BY day) AS following FROM days
  UNION ALL
  SELECT shop, date(day, '+1 day'), following FROM calendar WHERE date(day, '+1 day') < following
), numbers(n) AS (
  SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 6
), counted AS (
  SELECT shop, day, 0 AS cents, 0 AS open, 1 AS inside FROM calendar
  UNION ALL
  SELECT shop, date(day, '+' || n || ' days'), cents, 1, 0 FROM days CROSS JOIN numbers
)
SELECT shop, day, SUM(cents) AS week_cents, SUM(open) AS open_days
FROM counted
GROUP BY shop, day
HAVING MAX(inside) = 1
ORDER BY shop, day;
