-- Slow: compares every reading with all others of its device.
SELECT device, taken_at, value
FROM readings AS r
WHERE taken_at IS NOT NULL AND (
  SELECT COUNT(*) FROM readings AS o
  WHERE o.device = r.device AND (o.taken_at > r.taken_at OR (o.taken_at = r.taken_at AND o.id > r.id))
) = 0;
