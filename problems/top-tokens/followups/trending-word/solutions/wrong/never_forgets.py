"""Wrong: counts everything that has arrived."""


def trending_words(words: list[str], window: int) -> list[str]:
    counts: dict[str, int] = {}
    trend: list[str] = []
    for word in words:
        counts[word] = counts.get(word, 0) + 1
        leader = min(trend[-1:] + [word], key=lambda one: (-counts[one], one))
        trend.append(leader)
    return trend
