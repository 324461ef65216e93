-- Wrong: puts some value of the device beside its latest time.
SELECT device, MAX(taken_at) AS taken_at, ANY_VALUE(value) AS value
FROM readings
WHERE taken_at IS NOT NULL
GROUP BY device;
