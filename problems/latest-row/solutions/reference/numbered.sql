-- Latest reading: number the readings of each device from the latest on, keep the first.
SELECT device, taken_at, value
FROM readings
WHERE taken_at IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY device ORDER BY taken_at DESC, id DESC) = 1;
