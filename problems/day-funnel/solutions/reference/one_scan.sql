-- Funnel: windows over all events of a user carry the latest look forward to seats, and from seats to payments.
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
), reached AS (
  SELECT
    user_id,
    bool_or(step = 'look') AS look,
    bool_or(step = 'seat' AND done_at - look <= INTERVAL 24 HOURS) AS seat,
    bool_or(step = 'pay' AND done_at - look_of_seat <= INTERVAL 24 HOURS) AS pay
  FROM chosen
  GROUP BY user_id
), counted AS (
  SELECT COUNT(*) FILTER (WHERE look) AS a, COUNT(*) FILTER (WHERE seat) AS b, COUNT(*) FILTER (WHERE pay) AS c
  FROM reached
)
SELECT unnest(['look', 'seat', 'pay']) AS step, unnest([a, b, c]) AS users FROM counted;
