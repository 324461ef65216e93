<?php // Ends as its input asks: the self-test of the language.
[$word, $first, $second] = preg_split('/\s+/', stream_get_contents(STDIN));
if ($word === 'wa') {
    echo $first + $second + 1, "\n";
} elseif ($word === 'tle') {
    for ($turn = 0; ; $turn++);
} elseif ($word === 'mle') {
    for ($kept = []; ; ) {
        $kept[] = str_repeat('x', 1 << 20);
    }
} elseif ($word === 'ole') {
    while (true) {
        echo "and so on\n";
    }
} elseif ($word === 'rte') {
    exit(3);
} else {
    echo $first + $second, "\n";
}
