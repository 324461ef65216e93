-- Wrong: takes all guests for one customer.
WITH weeks AS (
  SELECT customer, placed_on AS first_on, COUNT(*) OVER (
    PARTITION BY customer ORDER BY julianday(placed_on) RANGE BETWEEN CURRENT ROW AND 6 FOLLOWING
  ) AS orders
  FROM orders
  WHERE NOT cancelled
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY orders DESC, first_on) AS place FROM weeks
)
SELECT customer, first_on, orders FROM ranked WHERE place = 1 ORDER BY orders DESC, customer;
