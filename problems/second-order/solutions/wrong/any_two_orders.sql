-- Wrong: any order within a week of the one before it, not the second after the first.
WITH followed AS (
  SELECT customer, placed_on AS first_on, LEAD(placed_on) OVER (PARTITION BY customer ORDER BY placed_on, id) AS second_on
  FROM orders WHERE customer IS NOT NULL AND NOT cancelled
)
SELECT customer, MIN(first_on) AS first_on, second_on, CAST(julianday(second_on) - julianday(first_on) AS INTEGER) AS days
FROM followed WHERE second_on <= date(first_on, '+7 days')
GROUP BY customer
ORDER BY days, customer;
