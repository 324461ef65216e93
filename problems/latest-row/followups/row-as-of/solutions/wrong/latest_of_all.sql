-- Wrong: gives the latest reading of today, whenever the question was asked.
WITH latest AS (
  SELECT device, taken_at, value
  FROM readings
  WHERE taken_at IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY device ORDER BY taken_at DESC, id DESC) = 1
)
SELECT q.number, l.taken_at, l.value
FROM questions AS q
LEFT JOIN latest AS l ON l.device = q.device;
