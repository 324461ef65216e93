-- Wrong: measures from the first look over the first seat after it to the first payment after that.
WITH looks AS (
  SELECT user_id, MIN(done_at) AS looked FROM events WHERE step = 'look' GROUP BY user_id
), seats AS (
  SELECT user_id, looked, MIN(e.done_at) AS seated
  FROM looks JOIN events AS e USING (user_id)
  WHERE e.step = 'seat' AND e.done_at > looked
  GROUP BY user_id, looked
)
SELECT user_id, MIN(date_diff('second', looked, e.done_at)) AS seconds
FROM seats JOIN events AS e USING (user_id)
WHERE e.step = 'pay' AND e.done_at > seated
GROUP BY user_id;
