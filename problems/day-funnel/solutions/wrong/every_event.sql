-- Wrong: counts pairs of events instead of users.
SELECT 'look' AS step, COUNT(user_id) AS users FROM events WHERE step = 'look'
UNION ALL
SELECT 'seat', COUNT(*) FROM events AS l JOIN events AS s ON s.user_id = l.user_id
WHERE l.step = 'look' AND s.step = 'seat' AND s.done_at > l.done_at AND s.done_at <= l.done_at + INTERVAL 24 HOURS
UNION ALL
SELECT 'pay', COUNT(*)
FROM events AS l JOIN events AS s ON s.user_id = l.user_id JOIN events AS p ON p.user_id = l.user_id
WHERE l.step = 'look' AND s.step = 'seat' AND p.step = 'pay' AND s.done_at > l.done_at AND p.done_at > s.done_at
  AND p.done_at <= l.done_at + INTERVAL 24 HOURS;
