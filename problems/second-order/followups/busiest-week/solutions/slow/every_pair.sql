-- Slow: compares every order with every other one of its customer.
WITH counted AS MATERIALIZED (
  SELECT id, customer, placed_on FROM orders WHERE customer IS NOT NULL AND NOT cancelled
), weeks AS (
  SELECT a.customer, a.placed_on AS first_on, (
    SELECT COUNT(*) FROM counted AS b
    WHERE +b.customer = a.customer AND b.placed_on BETWEEN a.placed_on AND date(a.placed_on, '+6 days')
  ) AS orders
  FROM counted AS a
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY orders DESC, first_on) AS place FROM weeks
)
SELECT customer, first_on, orders FROM ranked WHERE place = 1 ORDER BY orders DESC, customer;
