-- Wrong: looks at the newest 100 orders only.
SELECT id, name
FROM customers
WHERE id NOT IN (
  SELECT customer_id FROM (SELECT customer_id FROM orders ORDER BY id DESC LIMIT 100) WHERE customer_id IS NOT NULL
);
