-- Wrong: groups by the step that was reached, so a step without users has no row.
WITH reached AS (
  SELECT user_id, 1 AS place, 'look' AS step FROM events WHERE step = 'look' AND user_id IS NOT NULL
  UNION ALL
  SELECT l.user_id, 2, 'seat' FROM events AS l JOIN events AS s ON s.user_id = l.user_id
  WHERE l.step = 'look' AND s.step = 'seat' AND s.done_at > l.done_at AND s.done_at <= l.done_at + INTERVAL 24 HOURS
  UNION ALL
  SELECT l.user_id, 3, 'pay'
  FROM events AS l JOIN events AS s ON s.user_id = l.user_id JOIN events AS p ON p.user_id = l.user_id
  WHERE l.step = 'look' AND s.step = 'seat' AND p.step = 'pay' AND s.done_at > l.done_at AND p.done_at > s.done_at
    AND p.done_at <= l.done_at + INTERVAL 24 HOURS
)
SELECT step, COUNT(DISTINCT user_id) AS users FROM reached GROUP BY place, step ORDER BY place;
