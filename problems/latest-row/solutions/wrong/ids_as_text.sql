-- Wrong: compares ids as text, where 9 comes after 10.
SELECT device, taken_at, value
FROM readings
WHERE taken_at IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY device ORDER BY taken_at DESC, id::VARCHAR DESC) = 1;
