-- Wrong: takes customers of one name for one person.
SELECT id, name
FROM customers
WHERE name NOT IN (SELECT c.name FROM customers AS c JOIN orders AS o ON o.customer_id = c.id);
