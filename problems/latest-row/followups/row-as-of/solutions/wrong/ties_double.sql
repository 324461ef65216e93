-- Wrong: joins the latest time back and gets a row for each reading with that time.
WITH latest AS (
  SELECT q.number, q.device, MAX(r.taken_at) AS taken_at
  FROM questions AS q
  LEFT JOIN readings AS r ON r.device = q.device AND r.taken_at <= q.asked_at
  GROUP BY q.number, q.device
)
SELECT l.number, l.taken_at, r.value
FROM latest AS l
LEFT JOIN readings AS r ON r.device = l.device AND r.taken_at = l.taken_at;
