-- Gone quiet: nobody with an order in the latest ninety days; the latest day comes from a table of its own.
WITH today AS (
  SELECT MAX(placed_on) AS day FROM orders
), latest AS (
  SELECT customer_id, MAX(placed_on) AS last_on FROM orders WHERE customer_id IS NOT NULL GROUP BY customer_id
)
SELECT c.id, c.name, l.last_on, CAST(julianday(today.day) - julianday(l.last_on) AS INTEGER) AS days
FROM customers AS c
CROSS JOIN today
LEFT JOIN latest AS l ON l.customer_id = c.id
WHERE NOT EXISTS (
  SELECT 1 FROM latest AS r WHERE r.customer_id = c.id AND r.last_on > date(today.day, '-90 days')
);
