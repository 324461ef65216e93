-- Wrong: is content with any order that is old, whatever was ordered since.
SELECT c.id, c.name, MIN(o.placed_on) AS last_on,
  CAST(julianday((SELECT MAX(placed_on) FROM orders)) - julianday(MIN(o.placed_on)) AS INTEGER) AS days
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
HAVING last_on IS NULL OR days >= 90;
