-- Wrong: takes the lowest id of those with the latest time.
SELECT device, taken_at, value
FROM readings
WHERE taken_at IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY device ORDER BY taken_at DESC, id) = 1;
