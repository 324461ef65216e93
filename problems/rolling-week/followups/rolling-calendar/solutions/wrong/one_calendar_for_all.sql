-- Wrong: gives each shop the days of all shops, also before its first sale and after its last one.
WITH RECURSIVE days AS MATERIALIZED (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
), calendar AS (
  SELECT MIN(day) AS day, MAX(day) AS last FROM days
  UNION ALL
  SELECT date(day, '+1 day'), last FROM calendar WHERE day < last
)
SELECT s.shop, c.day,
  SUM(COALESCE(d.cents, 0)) OVER w AS week_cents,
  COUNT(d.day) OVER w AS open_days
FROM (SELECT DISTINCT shop FROM days) AS s
CROSS JOIN calendar AS c
LEFT JOIN days AS d ON d.shop = s.shop AND d.day = c.day
WINDOW w AS (PARTITION BY s.shop ORDER BY c.day ROWS 6 PRECEDING)
ORDER BY s.shop, c.day;
