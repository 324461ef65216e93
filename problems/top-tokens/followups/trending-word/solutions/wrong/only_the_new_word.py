"""Wrong: thinks that only the word that has just arrived can take the lead; one may lead because another is forgotten."""


def trending_words(words: list[str], window: int) -> list[str]:
    counts: dict[str, int] = {}
    trend: list[str] = []
    for place, word in enumerate(words):
        counts[word] = counts.get(word, 0) + 1
        if place >= window:
            counts[words[place - window]] -= 1
        leader = min(trend[-1:] + [word], key=lambda one: (-counts[one], one))
        trend.append(leader)
    return trend
