-- Wrong: takes the first later day for the second order, so two orders of one day count once.
WITH firsts AS (
  SELECT customer, MIN(placed_on) AS first_on
  FROM orders WHERE customer IS NOT NULL AND NOT cancelled GROUP BY customer
)
SELECT f.customer, f.first_on, MIN(o.placed_on) AS second_on,
  CAST(julianday(MIN(o.placed_on)) - julianday(f.first_on) AS INTEGER) AS days
FROM firsts AS f
JOIN orders AS o ON o.customer = f.customer AND o.placed_on > f.first_on AND NOT o.cancelled
GROUP BY f.customer, f.first_on
HAVING days <= 7
ORDER BY days, f.customer;
