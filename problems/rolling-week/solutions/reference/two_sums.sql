-- Rolling week: each sale comes in on its day and goes out seven days later; what is in and out is added up by day.
CREATE TEMP TABLE days AS
SELECT shop, day, TOTAL(cents) AS cents
FROM (SELECT id, shop, day, cents FROM sales WHERE day IS NOT NULL GROUP BY id, shop, day, cents)
GROUP BY shop, day;

WITH changes AS (
  SELECT shop, day, cents, 1 AS open FROM days
  UNION ALL
  SELECT shop, date(day, '+7 days'), -cents, 0 FROM days
), summed AS (
  SELECT shop, day, open, SUM(cents) OVER (PARTITION BY shop ORDER BY day) AS week_cents FROM changes
)
SELECT shop, day, CAST(week_cents AS INTEGER) AS week_cents FROM summed WHERE open ORDER BY shop, day;
