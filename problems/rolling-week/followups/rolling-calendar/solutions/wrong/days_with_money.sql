-- Wrong: takes a day on which nothing came in for a closed one.
WITH RECURSIVE days AS MATERIALIZED (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
), calendar AS (
  SELECT shop, MIN(day) AS day, MAX(day) AS last FROM days GROUP BY shop
  UNION ALL
  SELECT shop, date(day, '+1 day'), last FROM calendar WHERE day < last
)
SELECT c.shop, c.day,
  SUM(COALESCE(d.cents, 0)) OVER w AS week_cents,
  COUNT(NULLIF(d.cents, 0)) OVER w AS open_days
FROM calendar AS c
LEFT JOIN days AS d ON d.shop = c.shop AND d.day = c.day
WINDOW w AS (PARTITION BY c.shop ORDER BY c.day ROWS 6 PRECEDING)
ORDER BY c.shop, c.day;
