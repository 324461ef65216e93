-- Wrong: COUNT(*) <= 1 lets customers with a single order in.
SELECT c.id, c.name
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
HAVING COUNT(*) <= 1;
