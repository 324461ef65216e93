-- Wrong: counts by weeks of the calendar.
WITH weeks AS (
  SELECT customer, MIN(placed_on) AS first_on, COUNT(*) AS orders
  FROM orders
  WHERE customer IS NOT NULL AND NOT cancelled
  GROUP BY customer, CAST((julianday(placed_on) - 0.5) / 7 AS INTEGER)
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY orders DESC, first_on) AS place FROM weeks
)
SELECT customer, first_on, orders FROM ranked WHERE place = 1 ORDER BY orders DESC, customer;
