-- Wrong: takes the newest order of the customers for today, without the counter.
SELECT c.id, c.name, MAX(o.placed_on) AS last_on,
  CAST(julianday((SELECT MAX(placed_on) FROM orders WHERE customer_id IN (SELECT id FROM customers)))
    - julianday(MAX(o.placed_on)) AS INTEGER) AS days
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
HAVING last_on IS NULL OR days >= 90;
