-- Wrong: compares ids as text, where 9 comes after 10.
WITH known AS (
  SELECT device, taken_at, value
  FROM readings
  WHERE taken_at IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY device, taken_at ORDER BY id::VARCHAR DESC) = 1
)
SELECT q.number, k.taken_at, k.value
FROM questions AS q
ASOF LEFT JOIN known AS k ON k.device = q.device AND q.asked_at >= k.taken_at;
