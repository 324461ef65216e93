-- Shortest way: windows carry the latest look forward to seats, and from seats to payments.
WITH known AS (
  SELECT DISTINCT user_id, step, done_at FROM events WHERE user_id IS NOT NULL
), looked AS (
  SELECT *, MAX(done_at) FILTER (WHERE step = 'look') OVER earlier AS look
  FROM known
  WINDOW earlier AS (
    PARTITION BY user_id ORDER BY done_at RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 MICROSECOND PRECEDING
  )
), chosen AS (
  SELECT *, MAX(look) FILTER (WHERE step = 'seat') OVER earlier AS look_of_seat
  FROM looked
  WINDOW earlier AS (
    PARTITION BY user_id ORDER BY done_at RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 MICROSECOND PRECEDING
  )
)
SELECT user_id, MIN(date_diff('second', look_of_seat, done_at)) AS seconds
FROM chosen
WHERE step = 'pay' AND look_of_seat IS NOT NULL
GROUP BY user_id;
