-- Ends as its input asks: the self-test of the language.
WITH RECURSIVE
  asked(word, first, second) AS (
    SELECT
      max(word) FILTER (WHERE number = 1),
      CAST(max(word) FILTER (WHERE number = 2) AS INTEGER),
      CAST(max(word) FILTER (WHERE number = 3) AS INTEGER)
    FROM words
  ),
  tle(turn) AS (SELECT 1 FROM asked WHERE word = 'tle' UNION ALL SELECT turn + 1 FROM tle),
  mle(turn) AS (SELECT 1 FROM asked WHERE word = 'mle' UNION ALL SELECT turn + 1 FROM mle),
  ole(turn) AS (SELECT 1 FROM asked WHERE word = 'ole' UNION ALL SELECT turn + 1 FROM ole)
SELECT first + second FROM asked WHERE word = 'ac'
UNION ALL
SELECT first + second + 1 FROM asked WHERE word = 'wa'
UNION ALL
SELECT turn FROM tle WHERE turn < 0
UNION ALL
SELECT size FROM (SELECT count(DISTINCT turn || hex(zeroblob(5000))) AS size FROM mle) WHERE size > 0
UNION ALL
SELECT hex(zeroblob(500)) FROM ole
UNION ALL
SELECT abs(-9223372036854775808) FROM asked WHERE word = 'rte';
