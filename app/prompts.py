"""The prompts: questions with ladders of follow-ups, read and checked when the server starts."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import TypeAdapter

from app.interview_shapes import Anchor, Prompt, PromptList

PROMPTS_FILE = Path(__file__).parent / "prompts.yaml"


@dataclass(frozen=True, slots=True)
class PromptBank:
    """Every prompt by its id, in the order to offer them, and what the ratings 1 to 4 mean."""

    prompts: Mapping[str, Prompt]
    anchors: Mapping[int, str]

    def listed(self) -> PromptList:
        """Return all of it, in the form of the API."""
        anchors = [Anchor(rating=rating, meaning=meaning) for rating, meaning in self.anchors.items()]
        return PromptList(prompts=list(self.prompts.values()), anchors=anchors)


def read_prompts(path: Path) -> PromptBank:
    """Read the file of prompts; raises ValueError where a prompt lacks a key, has one too many, or is there twice."""
    document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    prompts: dict[str, Prompt] = {}
    for family in document["families"]:
        for entry in family["prompts"]:
            prompt = Prompt(family=family["family"], rated=family["rated"], **entry)
            if prompt.id in prompts:
                raise ValueError(f"{path}: the prompt {prompt.id} is there twice")
            prompts[prompt.id] = prompt
    anchors = TypeAdapter(dict[int, str]).validate_python(document["anchors"])
    if list(anchors) != [1, 2, 3, 4]:
        raise ValueError(f"{path}: the anchors must be 1 to 4, in this order")
    return PromptBank(prompts, anchors)
