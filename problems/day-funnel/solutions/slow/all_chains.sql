-- Slow: makes every triple of look, seat and payment and looks at the times afterwards.
WITH chains AS MATERIALIZED (
  SELECT l.user_id, l.done_at AS l, s.done_at AS s, p.done_at AS p
  FROM events AS l
  JOIN events AS s ON s.user_id = l.user_id
  JOIN events AS p ON p.user_id = l.user_id
  WHERE l.step = 'look' AND s.step = 'seat' AND p.step = 'pay'
), pairs AS (
  SELECT l.user_id FROM events AS l JOIN events AS s ON s.user_id = l.user_id
  WHERE l.step = 'look' AND s.step = 'seat' AND s.done_at > l.done_at AND s.done_at <= l.done_at + INTERVAL 24 HOURS
)
SELECT 'look' AS step, COUNT(DISTINCT user_id) AS users FROM events WHERE step = 'look'
UNION ALL SELECT 'seat', COUNT(DISTINCT user_id) FROM pairs
UNION ALL
SELECT 'pay', COUNT(DISTINCT user_id) FROM chains WHERE s > l AND p > s AND p <= l + INTERVAL 24 HOURS;
