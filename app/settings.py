"""The settings: one object, read from the environment (prefix SANDGLASS_), each field with its help text."""

import os
from pathlib import Path
from typing import Literal

from pydantic import AliasChoices, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


def _cores() -> int:
    return max(1, os.cpu_count() or 1)


class Settings(BaseSettings):
    """What an operator may choose; everything has a default that suits one small machine."""

    model_config = SettingsConfigDict(env_prefix="SANDGLASS_", extra="ignore", populate_by_name=True)

    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(
        8000,
        ge=0,
        le=65535,
        validation_alias=AliasChoices("SANDGLASS_PORT", "PORT"),
        description="Port to listen on; 0 takes a free one. PORT is read too.",
    )
    data: Path = Field(Path(".data"), description="Folder of the database, keys and caches; one server at a time.")
    problems: Path = Field(ROOT / "problems", description="Folder of problem packages.")
    frontend: Path = Field(ROOT / "frontend" / "dist", description="Folder of the built page.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="Least severe kind of log line that is written."
    )
    log_format: Literal["console", "json"] = Field(
        "console", description="console for people, json for machines; one line per event."
    )
    runner: bool = Field(True, description="Run submissions in this process too, on this machine's Docker engine.")
    slots: int = Field(
        default_factory=_cores,
        ge=1,
        le=256,
        description="Submissions judged at the same time; default: the cores.",
    )
    languages: str = Field(
        "python,javascript,typescript,java,c,cpp,go,rust,sqlite,duckdb",
        description="Languages prepared when the server starts; others are prepared when they are first used.",
    )
    pool_warm: int = Field(2, ge=0, le=64, description="Sandboxes kept ready per language.")
    runtime: str = Field(
        "", description="Docker runtime of the sandboxes, such as runsc; empty takes the engine's default."
    )
    max_body_kb: int = Field(1024, ge=16, le=16384, description="Largest request body in kB; larger ones get 413.")
    open_submissions: int = Field(
        20, ge=1, le=10000, description="Submissions one learner may have waiting or running; more get 429."
    )
    submissions_per_minute: int = Field(
        60, ge=1, le=10000, description="Submissions one learner may send in a minute; more get 429."
    )
    backlog_seconds: int = Field(
        120,
        ge=1,
        le=86400,
        description="Estimated wait above which new submissions get 503 with Retry-After.",
    )
    lease_seconds: float = Field(
        15.0, ge=0.2, le=600, description="A running submission not heard of for so long is sent again."
    )
    sent_seconds: float = Field(
        60.0, ge=0.2, le=3600, description="A submission sent but not started for so long is sent again."
    )
    public_origin: str = Field(
        "",
        description="Origin under which browsers reach the server, when a proxy changes it; https://example.org",
    )
    secure_cookies: bool = Field(False, description="Mark cookies Secure; set it when the page is served over HTTPS.")
    oidc_issuer: str = Field(
        "", description="Address of an OpenID Connect provider that interviewers may sign in with; empty: none."
    )
    oidc_client_id: str = Field("", description="What that provider calls this service.")
    oidc_client_secret: str = Field("", repr=False, description="The secret that it gave this service.")
    oidc_domain: str = Field(
        "",
        description="People whose e-mail ends in this domain become interviewers when they first sign in; empty: only "
        "those who have an account.",
    )
