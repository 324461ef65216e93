-- Wrong: joins the orders, so whoever never ordered is gone.
SELECT c.id, c.name, MAX(o.placed_on) AS last_on,
  CAST(julianday((SELECT MAX(placed_on) FROM orders)) - julianday(MAX(o.placed_on)) AS INTEGER) AS days
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
HAVING days >= 90;
