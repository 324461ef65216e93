-- Wrong: looks at the first ten events of each user only.
WITH few AS (
  SELECT * FROM events WHERE user_id IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY done_at, step) <= 10
)
SELECT l.user_id, MIN(date_diff('second', l.done_at, p.done_at)) AS seconds
FROM few AS l
JOIN few AS s ON s.user_id = l.user_id AND s.step = 'seat' AND s.done_at > l.done_at
JOIN few AS p ON p.user_id = l.user_id AND p.step = 'pay' AND p.done_at > s.done_at
WHERE l.step = 'look'
GROUP BY l.user_id;
