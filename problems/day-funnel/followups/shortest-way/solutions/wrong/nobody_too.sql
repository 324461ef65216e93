-- Wrong: takes all people who were not signed in for one user.
WITH known AS (SELECT COALESCE(user_id, -1) AS user_id, step, done_at FROM events), seats AS (
  SELECT s.user_id, s.done_at, l.done_at AS looked_at
  FROM (SELECT * FROM known WHERE step = 'seat') AS s
  ASOF JOIN (SELECT * FROM known WHERE step = 'look') AS l ON l.user_id = s.user_id AND s.done_at > l.done_at
)
SELECT p.user_id, MIN(date_diff('second', s.looked_at, p.done_at)) AS seconds
FROM (SELECT * FROM known WHERE step = 'pay') AS p
ASOF JOIN seats AS s ON s.user_id = p.user_id AND p.done_at > s.done_at
GROUP BY p.user_id;
