"""Wrong: of equally common words it takes the one that was seen latest."""

from collections import Counter


def trending_words(words: list[str], window: int) -> list[str]:
    trend: list[str] = []
    for place in range(len(words)):
        latest = words[max(0, place + 1 - window) : place + 1]
        trend.append(Counter(reversed(latest)).most_common(1)[0][0])
    return trend
