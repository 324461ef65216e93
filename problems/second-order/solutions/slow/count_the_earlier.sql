-- Slow: counts for each order all earlier ones of its customer.
WITH numbered AS MATERIALIZED (
  SELECT o.customer, o.placed_on, (
    SELECT COUNT(*) FROM orders AS e
    WHERE e.customer = o.customer AND NOT e.cancelled AND (e.placed_on, e.id) <= (o.placed_on, o.id)
  ) AS place
  FROM orders AS o
  WHERE o.customer IS NOT NULL AND NOT o.cancelled
)
SELECT a.customer, a.placed_on AS first_on, b.placed_on AS second_on,
  CAST(julianday(b.placed_on) - julianday(a.placed_on) AS INTEGER) AS days
FROM numbered AS a JOIN numbered AS b ON b.customer = a.customer AND b.place = 2
WHERE a.place = 1 AND b.placed_on <= date(a.placed_on, '+7 days')
ORDER BY days, a.customer;
