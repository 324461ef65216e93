-- As of: readings and questions in one row of moments, the greatest pair of time and id so far carried forward.
WITH moments AS (
  SELECT device, taken_at AS moment, ROW(taken_at, id) AS place, NULL AS number FROM readings WHERE taken_at IS NOT NULL
  UNION ALL
  SELECT device, asked_at, NULL, number FROM questions
), carried AS (
  SELECT number, MAX(place) OVER (PARTITION BY device ORDER BY moment) AS place FROM moments
)
SELECT c.number, r.taken_at, r.value
FROM carried AS c
LEFT JOIN readings AS r ON r.id = c.place[2]
WHERE c.number IS NOT NULL;
