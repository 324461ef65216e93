-- Latest reading: the greatest pair of time and id of each device, joined back to its row.
WITH latest AS (
  SELECT device, MAX(ROW(taken_at, id)) AS place
  FROM readings
  WHERE taken_at IS NOT NULL
  GROUP BY device
)
SELECT r.device, r.taken_at, r.value
FROM readings AS r
JOIN latest AS l ON l.device = r.device AND l.place = ROW(r.taken_at, r.id);
