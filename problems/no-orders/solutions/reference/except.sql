-- No orders: take the buyers away from all ids; EXCEPT knows no trouble with NULL.
WITH quiet AS (
  SELECT id FROM customers
  EXCEPT
  SELECT customer_id FROM orders
)
SELECT id, name FROM customers WHERE id IN (SELECT id FROM quiet);
