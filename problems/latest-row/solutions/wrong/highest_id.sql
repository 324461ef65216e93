-- Wrong: takes the reading that arrived last for the latest.
SELECT device, taken_at, value
FROM readings
WHERE taken_at IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY device ORDER BY id DESC) = 1;
