-- Wrong: asks whether a user took the steps, not in which order.
WITH taken AS (
  SELECT user_id, bool_or(step = 'look') AS l, bool_or(step = 'seat') AS s, bool_or(step = 'pay') AS p
  FROM events WHERE user_id IS NOT NULL GROUP BY user_id
)
SELECT 'look' AS step, COUNT(*) FILTER (WHERE l) AS users FROM taken
UNION ALL SELECT 'seat', COUNT(*) FILTER (WHERE l AND s) FROM taken
UNION ALL SELECT 'pay', COUNT(*) FILTER (WHERE l AND s AND p) FROM taken;
