-- Wrong: a cancelled order takes a place.
WITH numbered AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY placed_on, id) AS place
  FROM orders WHERE customer IS NOT NULL
)
SELECT a.customer, a.placed_on AS first_on, b.placed_on AS second_on,
  CAST(julianday(b.placed_on) - julianday(a.placed_on) AS INTEGER) AS days
FROM numbered AS a JOIN numbered AS b ON b.customer = a.customer AND b.place = 2
WHERE a.place = 1 AND NOT a.cancelled AND NOT b.cancelled AND b.placed_on <= date(a.placed_on, '+7 days')
ORDER BY days, a.customer;
