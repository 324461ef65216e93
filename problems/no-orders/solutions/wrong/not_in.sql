-- Wrong: NOT IN over a list with NULL is never true.
SELECT id, name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders);
