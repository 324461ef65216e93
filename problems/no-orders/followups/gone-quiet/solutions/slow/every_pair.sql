-- Slow: goes through all orders for every customer.
SELECT id, name, last_on, CAST(julianday(today) - julianday(last_on) AS INTEGER) AS days
FROM (
  SELECT c.id, c.name, (SELECT MAX(placed_on) FROM orders) AS today,
    (SELECT MAX(CASE WHEN o.customer_id = c.id THEN o.placed_on END) FROM orders AS o) AS last_on
  FROM customers AS c
)
WHERE last_on IS NULL OR julianday(today) - julianday(last_on) >= 90;
