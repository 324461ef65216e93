-- Slow: compares every customer with every order, though one match would do.
SELECT id, name
FROM customers AS c
WHERE (SELECT COALESCE(SUM(o.customer_id = c.id), 0) FROM orders AS o) = 0;
