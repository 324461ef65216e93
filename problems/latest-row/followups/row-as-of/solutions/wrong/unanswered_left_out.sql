-- Wrong: gives no row for a question that has no answer.
WITH known AS (
  SELECT device, taken_at, value
  FROM readings
  WHERE taken_at IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY device, taken_at ORDER BY id DESC) = 1
)
SELECT q.number, k.taken_at, k.value
FROM questions AS q
ASOF JOIN known AS k ON k.device = q.device AND q.asked_at >= k.taken_at;
