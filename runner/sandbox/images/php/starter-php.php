<?php

$lines = explode("\n", rtrim(stream_get_contents(STDIN), "\n"));

// Work out the answer from $lines and print it.
echo count($lines) * 0, "\n";
