-- Wrong: keeps devices of which no time is known.
SELECT device, taken_at, value
FROM readings
QUALIFY ROW_NUMBER() OVER (PARTITION BY device ORDER BY taken_at DESC NULLS LAST, id DESC) = 1;
