-- Wrong: lets events of one second follow one another.
WITH chains AS (
  SELECT l.user_id, p.done_at IS NOT NULL AS paid
  FROM events AS l
  JOIN events AS s
    ON s.user_id = l.user_id AND s.step = 'seat' AND s.done_at BETWEEN l.done_at AND l.done_at + INTERVAL 24 HOURS
  LEFT JOIN events AS p
    ON p.user_id = l.user_id AND p.step = 'pay' AND p.done_at >= s.done_at
      AND p.done_at <= l.done_at + INTERVAL 24 HOURS
  WHERE l.step = 'look'
)
SELECT 'look' AS step, COUNT(DISTINCT user_id) AS users FROM events WHERE step = 'look'
UNION ALL SELECT 'seat', COUNT(DISTINCT user_id) FROM chains
UNION ALL SELECT 'pay', COUNT(DISTINCT user_id) FROM chains WHERE paid;
