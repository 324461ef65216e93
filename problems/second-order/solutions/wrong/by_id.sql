-- Wrong: takes the ids for the order in which things happened.
WITH followed AS (
  SELECT customer, placed_on AS first_on, LEAD(placed_on) OVER w AS second_on, ROW_NUMBER() OVER w AS place
  FROM orders WHERE customer IS NOT NULL AND NOT cancelled
  WINDOW w AS (PARTITION BY customer ORDER BY id)
)
SELECT customer, first_on, second_on, CAST(julianday(second_on) - julianday(first_on) AS INTEGER) AS days
FROM followed WHERE place = 1 AND second_on <= date(first_on, '+7 days')
ORDER BY days, customer;
