-- Slow: joins each question with all readings of its device before it, and takes the greatest pair of time and id.
WITH latest AS (
  SELECT q.number, MAX(ROW(r.taken_at, r.id)) AS place
  FROM questions AS q
  LEFT JOIN readings AS r ON r.device = q.device AND r.taken_at <= q.asked_at
  GROUP BY q.number
)
SELECT l.number, r.taken_at, r.value
FROM latest AS l
LEFT JOIN readings AS r ON r.id = l.place[2];
