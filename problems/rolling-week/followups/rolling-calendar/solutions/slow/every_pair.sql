-- Slow: for each day of the calendar looks through the days of all shops.
WITH RECURSIVE days AS MATERIALIZED (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
), calendar AS (
  SELECT shop, MIN(day) AS day, MAX(day) AS last FROM days GROUP BY shop
  UNION ALL
  SELECT shop, date(day, '+1 day'), last FROM calendar WHERE day < last
)
SELECT c.shop, c.day, COALESCE(SUM(d.cents), 0) AS week_cents, COUNT(d.day) AS open_days
FROM calendar AS c
LEFT JOIN days AS d ON +d.shop = c.shop AND +d.day BETWEEN date(c.day, '-6 days') AND c.day
GROUP BY c.shop, c.day
ORDER BY c.shop, c.day;
