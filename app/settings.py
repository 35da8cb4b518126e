"""Settings of one server process, read from the environment (prefix COUNTERCLAIM_) when asked, never at import."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class ReadAccess(StrEnum):
    """Who may read: anybody, or holders of a key."""

    OPEN = "open"
    KEY = "key"


class Settings(BaseSettings):
    """Everything an operator can set; each field is an environment variable with the prefix COUNTERCLAIM_."""

    model_config = SettingsConfigDict(env_prefix="COUNTERCLAIM_", frozen=True, extra="forbid")

    database_url: str = Field(
        default="sqlite:///counterclaim.db",
        description="SQLAlchemy URL: sqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/DATABASE",
    )
    read_access: ReadAccess = Field(default=ReadAccess.OPEN, description="`open`: reads need no key; `key`: every call needs one")
    host: str = Field(default="127.0.0.1", description="Address to listen on")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on")
    workers: int = Field(default=1, ge=1, le=64, description="Server processes")
    max_body_bytes: int = Field(default=2_000_000, ge=1_000, description="Largest request body, bytes; larger ones get 413")
    max_text_chars: int = Field(default=500_000, ge=1_000, le=5_000_000, description="Longest article text, characters")
    pool_size: int = Field(default=10, ge=1, le=200, description="PostgreSQL connections of one process")
    busy_timeout_seconds: float = Field(default=10.0, gt=0, le=300, description="How long a write waits for its turn before 503")
    read_seconds: float = Field(default=5.0, gt=0, le=300, description="Longest read query before 503")
    kept_answers_bytes: int = Field(
        default=8_000_000, ge=0, description="Memory of one process for answers that are given again while nothing changed; 0 for none"
    )
    idempotency_hours: int = Field(default=24, ge=1, le=720, description="How long an Idempotency-Key is remembered")
    cors_origins: tuple[str, ...] = Field(default=(), description="Origins browsers may call from, as a JSON list")
    extractor: str = Field(
        default="rules", pattern="^[a-z_]{1,40}$", description="What takes claims out of a text when a request names nothing else"
    )
    spacy_pipeline: str | None = Field(
        default=None, min_length=1, description="Name or folder of an installed spaCy pipeline, for the extractor `spacy`"
    )
    llm_base_url: str | None = Field(
        default=None,
        pattern=r"^https?://[^\s?#@]+$",
        description="Address of an OpenAI-compatible service, for the extractor `llm`: article texts are sent there, and nowhere unless it is set",
    )
    llm_model: str | None = Field(default=None, min_length=1, description="Name of its model")
    llm_api_key: SecretStr | None = Field(default=None, description="Its key, when it asks for one")
    llm_timeout_seconds: float = Field(default=60.0, gt=0, le=900, description="Longest wait for one of its answers")
    llm_retries: int = Field(default=3, ge=0, le=10, description="Further tries after 429, 5xx, a lost connection or a useless answer")
    llm_request_chars: int = Field(
        default=12_000, ge=500, le=400_000, description="Most characters of an article in one request; longer ones go by paragraphs"
    )
    llm_answer_tokens: int = Field(default=4_096, ge=256, le=100_000, description="Most tokens of one answer")
    llm_article_tokens: int = Field(
        default=200_000, ge=1_000, description="Most tokens that one article may cost; a longer one fails before anything is sent"
    )
    log_level: str = Field(default="info", pattern="^(debug|info|warning|error)$", description="Least severe log line")
