-- Wrong: pairs customers with the orders of others.
SELECT DISTINCT c.id, c.name
FROM customers AS c
JOIN orders AS o ON o.customer_id <> c.id;
