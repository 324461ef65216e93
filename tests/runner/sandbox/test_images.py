"""An image is named by what goes into it: any change gives a new name, nothing else does."""

import shutil
from pathlib import Path

import pytest

from runner.languages import LANGUAGES
from runner.sandbox.container import EngineError
from runner.sandbox.images import build


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the folders that images are made of, for a test to change."""
    for folder, place in ((build.IMAGES, tmp_path / "images"), (build.AGENT, tmp_path / "agent")):
        shutil.copytree(folder, place, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(build, "IMAGES", tmp_path / "images")
    monkeypatch.setattr(build, "AGENT", tmp_path / "agent")
    return tmp_path


def tags() -> dict[str, str]:
    """The name of every image."""
    return {one.image: build.tag(one.image) for one in LANGUAGES.values()}


def test_a_copy_of_the_same_files_has_the_same_names(copy: Path) -> None:
    before = tags()
    for path in sorted(copy.rglob("*"), reverse=True):
        # Written anew in another order: neither time nor the order inside a folder may count.
        if path.is_file():
            data = path.read_bytes()
            path.unlink()
            path.write_bytes(data)
    (copy / "agent" / "__pycache__").mkdir()
    (copy / "agent" / "__pycache__" / "agent.cpython-313.pyc").write_bytes(b"anything")
    assert tags() == before


def test_every_language_has_a_name_of_its_own_that_docker_takes() -> None:
    images = {language.image for language in LANGUAGES.values()}
    names = [*(build.tag(image) for image in images), *(build.tools_tag(image) for image in images)]
    assert len(set(names)) == 2 * len(images)
    for name in names:
        repository, _, digest = name.partition(":")
        assert repository.startswith("sandglass-")
        assert len(digest) == 12
        int(digest, 16)


@pytest.mark.parametrize(
    ("changed", "renamed"),
    [
        ("images/cpp/Dockerfile", {"cpp"}),
        ("images/javascript/requirements.lock", {"javascript"}),
        ("images/base/seal", {"python", "javascript", "cpp"}),
        ("agent/agent.py", {"python", "javascript", "cpp"}),
        ("agent/launch.c", {"python", "javascript", "cpp"}),
    ],
)
def test_a_changed_file_renames_the_images_it_goes_into_and_no_others(
    copy: Path, changed: str, renamed: set[str]
) -> None:
    before = {image: build.tag(image) for image in ("python", "javascript", "cpp")}
    with (copy / changed).open("a") as file:
        file.write("\n")
    assert {image for image, name in before.items() if build.tag(image) != name} == renamed


def test_a_new_or_renamed_file_counts_as_a_change(copy: Path) -> None:
    before = build.tag("cpp")
    (copy / "images" / "cpp" / "extra").write_text("")
    with_extra = build.tag("cpp")
    (copy / "images" / "cpp" / "extra").rename(copy / "images" / "cpp" / "other")
    assert len({before, with_extra, build.tag("cpp")}) == 3


def test_a_new_agent_changes_the_last_layer_and_none_below_it(copy: Path) -> None:
    before = build.tag("cpp"), build.tools_tag("cpp")
    with (copy / "agent" / "run.py").open("a") as file:
        file.write("\n")
    assert build.tag("cpp") != before[0]
    assert build.tools_tag("cpp") == before[1]


def test_the_agents_files_are_its_context_and_no_languages() -> None:
    agent = {path.name for path in build.AGENT.iterdir() if path.suffix in {".py", ".c"}}
    assert set(build.context("agent")) == agent | {"Dockerfile"}
    assert {"agent.py", "launch.c", "zygote.py", "__main__.py"} <= agent
    for language in LANGUAGES.values():
        assert agent.isdisjoint(build.context(language.image))


def test_every_file_that_a_dockerfile_copies_is_in_its_context() -> None:
    for image in ("base", "agent", *(language.image for language in LANGUAGES.values())):
        files = build.context(image)
        lines = files["Dockerfile"].decode().splitlines()
        copied = [word for line in lines if line.startswith("COPY ") for word in line.split()[1:-1]]
        wanted = [word for word in copied if not word.startswith(("--", "/", "*"))]
        assert [word for word in wanted if word not in files] == []
        if "*.whl" in copied:
            assert b"--hash=sha256:" in files["requirements.lock"], "what is fetched is checked against a hash"
        if "*.tgz" in copied:
            assert b" sha512-" in files["npm.lock"], "what is fetched is checked against a hash"


def test_an_npm_package_with_another_hash_is_refused(tmp_path: Path) -> None:
    (tmp_path / "some.tgz").write_bytes(b"something else")
    with pytest.raises(EngineError, match=r"some@1\.0\.0 is not the package that the lock file knows"):
        build.checked(tmp_path, "some@1.0.0", "sha512-AAAA")
    assert list(tmp_path.iterdir()) == []
