-- Wrong: looks at the first ten events of each user only.
WITH few AS (
  SELECT * FROM events WHERE user_id IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY done_at, step) <= 10
), chains AS (
  SELECT l.user_id, p.done_at IS NOT NULL AS paid
  FROM few AS l
  JOIN few AS s
    ON s.user_id = l.user_id AND s.step = 'seat' AND s.done_at > l.done_at
      AND s.done_at <= l.done_at + INTERVAL 24 HOURS
  LEFT JOIN few AS p
    ON p.user_id = l.user_id AND p.step = 'pay' AND p.done_at > s.done_at
      AND p.done_at <= l.done_at + INTERVAL 24 HOURS
  WHERE l.step = 'look'
)
SELECT 'look' AS step, COUNT(DISTINCT user_id) AS users FROM few WHERE step = 'look'
UNION ALL SELECT 'seat', COUNT(DISTINCT user_id) FROM chains
UNION ALL SELECT 'pay', COUNT(DISTINCT user_id) FROM chains WHERE paid;
