-- Busiest week: one row for each day with orders; the seven days of a week are looked up one by one.
WITH RECURSIVE ahead(n) AS (
  SELECT 0 UNION ALL SELECT n + 1 FROM ahead WHERE n < 6
), days AS MATERIALIZED (
  SELECT customer, placed_on, COUNT(*) AS orders
  FROM orders
  WHERE customer IS NOT NULL AND cancelled = 0
  GROUP BY customer, placed_on
), weeks AS (
  SELECT f.customer, f.placed_on AS first_on, SUM(d.orders) AS orders
  FROM days AS f
  CROSS JOIN ahead
  JOIN days AS d ON d.customer = f.customer AND d.placed_on = date(f.placed_on, '+' || n || ' days')
  GROUP BY f.customer, f.placed_on
), best AS (
  SELECT customer, MAX(orders) AS orders FROM weeks GROUP BY customer
)
SELECT customer, MIN(first_on) AS first_on, orders
FROM weeks JOIN best USING (customer, orders)
GROUP BY customer, orders
ORDER BY orders DESC, customer;
