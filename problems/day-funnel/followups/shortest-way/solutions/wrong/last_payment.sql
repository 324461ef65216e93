-- Wrong: measures the way to the last payment of each user only.
WITH seats AS (
  SELECT s.user_id, s.done_at, l.done_at AS looked_at
  FROM (SELECT * FROM events WHERE step = 'seat') AS s
  ASOF JOIN (SELECT * FROM events WHERE step = 'look') AS l ON l.user_id = s.user_id AND s.done_at > l.done_at
), last_payments AS (
  SELECT user_id, MAX(done_at) AS done_at FROM events WHERE step = 'pay' GROUP BY user_id
)
SELECT p.user_id, date_diff('second', s.looked_at, p.done_at) AS seconds
FROM last_payments AS p
ASOF JOIN seats AS s ON s.user_id = p.user_id AND p.done_at > s.done_at;
