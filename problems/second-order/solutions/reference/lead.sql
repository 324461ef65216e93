-- Second order: look one order ahead from the first.
WITH followed AS (
  SELECT
    customer,
    placed_on AS first_on,
    LEAD(placed_on) OVER w AS second_on,
    ROW_NUMBER() OVER w AS place
  FROM orders
  WHERE customer IS NOT NULL AND cancelled = 0
  WINDOW w AS (PARTITION BY customer ORDER BY placed_on, id)
)
SELECT customer, first_on, second_on, CAST(julianday(second_on) - julianday(first_on) AS INTEGER) AS days
FROM followed
WHERE place = 1 AND second_on <= date(first_on, '+7 days')
ORDER BY days, customer;
