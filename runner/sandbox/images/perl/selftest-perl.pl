# Ends as its input asks: the self-test of the language.
use strict;
use warnings;

my ($word, $first, $second) = split ' ', do { local $/; <STDIN> };
if ($word eq 'wa') {
    print $first + $second + 1, "\n";
} elsif ($word eq 'tle') {
    my $turn = 0;
    $turn++ while 1;
} elsif ($word eq 'mle') {
    my @kept;
    push @kept, $word x (1 << 19) while 1;
} elsif ($word eq 'ole') {
    print "and so on\n" while 1;
} elsif ($word eq 'rte') {
    exit 3;
} else {
    print $first + $second, "\n";
}
