-- Wrong: takes the last seven days with sales, however far apart they are.
WITH days AS (
  SELECT shop, day, SUM(COALESCE(cents, 0)) AS cents
  FROM (SELECT DISTINCT id, shop, day, cents FROM sales WHERE day IS NOT NULL)
  GROUP BY shop, day
)
SELECT shop, day, SUM(cents) OVER (PARTITION BY shop ORDER BY day ROWS 6 PRECEDING) AS week_cents
FROM days
ORDER BY shop, day;
