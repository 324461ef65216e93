-- Wrong: subtracts texts, which leaves the difference of the years.
WITH followed AS (
  SELECT customer, placed_on AS first_on, LEAD(placed_on) OVER w AS second_on, ROW_NUMBER() OVER w AS place
  FROM orders WHERE customer IS NOT NULL AND NOT cancelled
  WINDOW w AS (PARTITION BY customer ORDER BY placed_on, id)
)
SELECT customer, first_on, second_on, second_on - first_on AS days
FROM followed WHERE place = 1 AND second_on - first_on <= 7
ORDER BY days, customer;
