-- Second order: number each customer's orders, join places 1 and 2.
WITH numbered AS (
  SELECT customer, placed_on, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY placed_on, id) AS place
  FROM orders
  WHERE customer IS NOT NULL AND NOT cancelled
)
SELECT
  first.customer,
  first.placed_on AS first_on,
  second.placed_on AS second_on,
  CAST(julianday(second.placed_on) - julianday(first.placed_on) AS INTEGER) AS days
FROM numbered AS first
JOIN numbered AS second ON second.customer = first.customer AND second.place = 2
WHERE first.place = 1 AND julianday(second.placed_on) - julianday(first.placed_on) <= 7
ORDER BY days, first.customer;
