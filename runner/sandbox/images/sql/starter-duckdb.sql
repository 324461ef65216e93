-- The input's lines are in `lines` (number, line), its words in `words` (number, word).
SELECT 0;
