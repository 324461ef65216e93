-- Wrong: lets events of one second follow one another.
WITH seats AS (
  SELECT s.user_id, s.done_at, l.done_at AS looked_at
  FROM (SELECT * FROM events WHERE step = 'seat') AS s
  ASOF JOIN (SELECT * FROM events WHERE step = 'look') AS l ON l.user_id = s.user_id AND s.done_at >= l.done_at
)
SELECT p.user_id, MIN(date_diff('second', s.looked_at, p.done_at)) AS seconds
FROM (SELECT * FROM events WHERE step = 'pay') AS p
ASOF JOIN seats AS s ON s.user_id = p.user_id AND p.done_at >= s.done_at
GROUP BY p.user_id;
