-- Wrong: takes the next day of the calendar for 24 hours.
WITH chains AS (
  SELECT l.user_id, l.done_at, s.done_at AS seated, p.done_at AS paid
  FROM events AS l
  JOIN events AS s
    ON s.user_id = l.user_id AND s.step = 'seat' AND s.done_at > l.done_at AND s.done_at::DATE - l.done_at::DATE <= 1
  LEFT JOIN events AS p
    ON p.user_id = l.user_id AND p.step = 'pay' AND p.done_at > s.done_at AND p.done_at::DATE - l.done_at::DATE <= 1
  WHERE l.step = 'look'
)
SELECT 'look' AS step, COUNT(DISTINCT user_id) AS users FROM events WHERE step = 'look'
UNION ALL SELECT 'seat', COUNT(DISTINCT user_id) FROM chains
UNION ALL SELECT 'pay', COUNT(DISTINCT user_id) FROM chains WHERE paid IS NOT NULL;
