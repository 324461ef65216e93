-- Wrong: joins the latest time back and gets a row for each reading with that time.
WITH latest AS (SELECT device, MAX(taken_at) AS taken_at FROM readings GROUP BY device)
SELECT r.device, r.taken_at, r.value
FROM readings AS r
JOIN latest AS l ON l.device = r.device AND l.taken_at = r.taken_at;
