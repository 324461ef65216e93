-- Wrong: arg_max leaves out rows without a value, so a broken sensor shows an older value.
SELECT device, MAX(taken_at) AS taken_at, arg_max(value, ROW(taken_at, id)) AS value
FROM readings
WHERE taken_at IS NOT NULL
GROUP BY device;
