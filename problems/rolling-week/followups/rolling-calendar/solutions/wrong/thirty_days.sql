-- Wrong: makes thirty days after the first one of a shop, and no more.
WITH RECURSIVE days AS MATERIALIZED (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
), numbers(n) AS (
  SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 30
), ends AS (
  SELECT shop, MIN(day) AS first, MAX(day) AS last FROM days GROUP BY shop
), calendar AS (
  SELECT shop, date(first, '+' || n || ' days') AS day
  FROM ends
  JOIN numbers ON date(first, '+' || n || ' days') <= last
)
SELECT c.shop, c.day,
  SUM(COALESCE(d.cents, 0)) OVER w AS week_cents,
  COUNT(d.day) OVER w AS open_days
FROM calendar AS c
LEFT JOIN days AS d ON d.shop = c.shop AND d.day = c.day
WINDOW w AS (PARTITION BY c.shop ORDER BY c.day ROWS 6 PRECEDING)
ORDER BY c.shop, c.day;
