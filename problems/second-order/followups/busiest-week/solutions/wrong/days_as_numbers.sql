-- Wrong: takes a date for a number, which jumps at the end of a month.
WITH weeks AS (
  SELECT customer, placed_on AS first_on, COUNT(*) OVER (
    PARTITION BY customer ORDER BY CAST(replace(placed_on, '-', '') AS INTEGER) RANGE BETWEEN CURRENT ROW AND 6 FOLLOWING
  ) AS orders
  FROM orders
  WHERE customer IS NOT NULL AND NOT cancelled
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY orders DESC, first_on) AS place FROM weeks
)
SELECT customer, first_on, orders FROM ranked WHERE place = 1 ORDER BY orders DESC, customer;
