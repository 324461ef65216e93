-- Slow: for each day of a shop looks through all sales of all shops.
WITH known AS MATERIALIZED (
  SELECT DISTINCT id, shop, day, COALESCE(cents, 0) AS cents FROM sales WHERE day IS NOT NULL
)
SELECT shop, day, (
  SELECT SUM(k.cents) FROM known AS k WHERE +k.day BETWEEN date(d.day, '-6 days') AND d.day AND +k.shop = d.shop
) AS week_cents
FROM (SELECT DISTINCT shop, day FROM known) AS d
ORDER BY shop, day;
