-- Ends as its input asks: the self-test of the language.
CREATE TEMP TABLE asked AS
SELECT
  max(word) FILTER (WHERE number = 1) AS word,
  max(word) FILTER (WHERE number = 2) AS first,
  max(word) FILTER (WHERE number = 3) AS second
FROM words;

WITH RECURSIVE endless(turn) AS (
  SELECT 1::BIGINT FROM asked WHERE word = 'tle'
  UNION ALL
  SELECT turn + 1 FROM endless
)
SELECT (first::BIGINT + second::BIGINT)::VARCHAR FROM asked WHERE word = 'ac'
UNION ALL
SELECT (first::BIGINT + second::BIGINT + 1)::VARCHAR FROM asked WHERE word = 'wa'
UNION ALL
SELECT turn::VARCHAR FROM endless WHERE turn < 0
UNION ALL
SELECT count(DISTINCT repeat('and so on', 100) || turn)::VARCHAR
FROM asked, range(1000000000) AS turns(turn) WHERE word = 'mle' HAVING count(*) > 0
UNION ALL
SELECT 'and so on' FROM asked, range(1000000000) AS turns(turn) WHERE word = 'ole'
UNION ALL
SELECT error('stopped, as asked') FROM asked WHERE word = 'rte';
