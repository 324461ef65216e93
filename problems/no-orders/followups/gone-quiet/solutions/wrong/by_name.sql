-- Wrong: puts customers of one name together.
SELECT MIN(c.id) AS id, c.name, MAX(o.placed_on) AS last_on,
  CAST(julianday((SELECT MAX(placed_on) FROM orders)) - julianday(MAX(o.placed_on)) AS INTEGER) AS days
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.name
HAVING last_on IS NULL OR days >= 90;
