-- Wrong: allows 24 hours for each step instead of for the whole way.
WITH seats AS (
  SELECT DISTINCT s.user_id, s.done_at FROM events AS l JOIN events AS s ON s.user_id = l.user_id
  WHERE l.step = 'look' AND s.step = 'seat' AND s.done_at > l.done_at AND s.done_at <= l.done_at + INTERVAL 24 HOURS
)
SELECT 'look' AS step, COUNT(DISTINCT user_id) AS users FROM events WHERE step = 'look'
UNION ALL SELECT 'seat', COUNT(DISTINCT user_id) FROM seats
UNION ALL
SELECT 'pay', COUNT(DISTINCT p.user_id) FROM seats AS s JOIN events AS p ON p.user_id = s.user_id
WHERE p.step = 'pay' AND p.done_at > s.done_at AND p.done_at <= s.done_at + INTERVAL 24 HOURS;
