"""Wire types of articles."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from app.domain.vocabulary import ExtractionStatus
from app.http.wire import At, Input, Language, Paging, Patch, Ref, ShortText, Text, Url, Verbatim, Wire
from app.resources.actors.schemas import ActorRead
from app.resources.assessments.schemas import AssessmentRead
from app.resources.claims.answers import ClaimRead
from app.resources.contradictions.schemas import ContradictionRead
from app.resources.events.schemas import EventRead
from app.resources.jobs.schemas import JobRead
from app.resources.propositions.schemas import PropositionRead

RawText = Annotated[Verbatim, Field(min_length=1, max_length=5_000_000)]
"""A text kept to the last blank, because offsets into it are handed out."""

EXPANDABLE = ("source", "claims")
_ONE_OF = "|".join(EXPANDABLE)
_EXAMPLE: dict[str, Any] = {
    "url": "https://example.org/halven",
    "title": "Army and rebels both say they hold Halven",
    "byline": "A. Writer",
    "language": "en",
    "published_at": "2026-01-14T09:00:00Z",
    "source": "Northgate News Agency",
    "text": "The army said on Wednesday that it had retaken Halven. The rebels denied that they had lost the town.",
}


class ArticleCreate(Input):
    """A new article; with `text`, claims are taken out of it and compared with what is stored."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, json_schema_extra={"examples": [_EXAMPLE]})

    url: Url | None = Field(default=None, description="Where it was published; unique")
    title: ShortText | None = Field(default=None, description="Title; taken from the text when not given", examples=["Who holds Halven"])
    byline: ShortText | None = Field(default=None, description="Its authors as printed", examples=["A. Writer"])
    language: Language | None = Field(default=None)
    published_at: At | None = Field(default=None, description="When it was published; relative days in the text are counted from it")
    retrieved_at: At | None = Field(default=None, description="When it was fetched")
    source: ShortText = Field(
        description="Who published it: id, slug or name; a name nobody has makes a `media` actor", examples=["Northgate News Agency"]
    )
    syndicated_from: ShortText | None = Field(
        default=None, description="Whose copy it is, when the source carries another one's story: id, slug or name", examples=["Reuters"]
    )
    origin_key: ShortText | None = Field(
        default=None,
        description="Shared by the reprints of one wire story, so that they count once; found out when not given",
        examples=["reuters-2026-01-14-halven"],
    )
    text: RawText | None = Field(default=None, description="One story as plain text; kept as it is, offsets count its characters")
    event: Ref | None = Field(default=None, description="Id or slug of the event it is about; found or made when not given")
    extract: bool = Field(default=True, description="False stores the text without looking for claims")
    extractor: ShortText | None = Field(
        default=None, description="Name of the extractor that looks for claims; the server's own choice when not given", examples=["rules"]
    )


class ArticlePatch(Patch):
    """Merge patch of an article (RFC 7396): a field that is left out stays, null empties it; the text never changes."""

    url: Url | None = Field(default=None, description="Where it was published; unique")
    title: ShortText = Field(default="", description="Title")
    byline: ShortText | None = Field(default=None, description="Its authors as printed")
    language: Language | None = Field(default=None)
    published_at: At | None = Field(default=None, description="When it was published")
    source: ShortText = Field(default="", description="Who published it: id, slug or name")


class ArticleRead(Wire):
    """An article without its text."""

    id: str = Field(description="Id", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    url: str | None = Field(description="Where it was published", examples=["https://example.org/halven"])
    title: str = Field(description="Title", examples=["Army and rebels both say they hold Halven"])
    byline: str | None = Field(description="Its authors as printed")
    language: str | None = Field(description="BCP 47 language tag", examples=["en"])
    published_at: At | None = Field(description="When it was published")
    retrieved_at: At | None = Field(description="When it was fetched")
    source_id: str = Field(description="The actor that published it", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    source_name: str = Field(description="Its name", examples=["Northgate News Agency"])
    syndicated_from_id: str | None = Field(description="The actor whose copy it is")
    origin_key: str = Field(description="Shared by the reprints of one wire story", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    content_hash: str | None = Field(description="SHA-256 of the text's words; null without a text", examples=["9f86d081884c7d65"])
    extraction_status: ExtractionStatus = Field(description="How far taking claims out of the text has come")
    extraction_error: str | None = Field(
        description="Why nothing was taken out; null unless `extraction_status` is failed or unsupported_language"
    )
    extractor: str | None = Field(description="What took the claims out", examples=["rules"])
    extractor_version: str | None = Field(description="Its version", examples=["1"])
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])


class ArticleDetail(ArticleRead):
    """An article with its text and what was asked for with `expand`."""

    text: str | None = Field(description="The text as it was given")
    source: ActorRead | None = Field(description="The source; only with expand=source")
    claims: list[ClaimRead] | None = Field(description="Claims that appear in it; only with expand=claims")


class ArticleStored(Wire):
    """An article and everything that was taken out of it."""

    article: ArticleRead = Field(description="The article")
    already_stored: bool = Field(description="True when it was there before and nothing changed", examples=[False])
    events: list[EventRead] = Field(description="Events its claims are about")
    propositions: list[PropositionRead] = Field(description="Propositions its claims are about")
    claims: list[ClaimRead] = Field(description="Claims that appear in it")
    assessments: list[AssessmentRead] = Field(description="What it reports about checks of claims")
    contradictions: list[ContradictionRead] = Field(description="Standing contradictions its claims are part of")
    job: JobRead | None = Field(description="The job that will look for its claims; null unless `extraction_status` is pending")


class ArticleFilter(Paging):
    """Query of the list of articles; repeat a filter for OR, different filters mean AND."""

    q: Annotated[Text, Field(max_length=200)] | None = Field(default=None, description="Words of the title, the byline or the text")
    source: list[Ref] = Field(default_factory=list, max_length=20, description="Only from these sources (id or slug)")
    language: list[Language] = Field(default_factory=list, max_length=20, description="Only in these languages")
    published_at_gte: At | None = Field(default=None, description="Published then or later")
    published_at_lt: At | None = Field(default=None, description="Published before then")
    extraction_status: list[ExtractionStatus] = Field(default_factory=list, max_length=5, description="Only these")
    origin_key: ShortText | None = Field(default=None, description="Only reprints of this wire story")
    event: Ref | None = Field(default=None, description="Only with claims about this event or one below it (id or slug)")
    sort: Literal["id", "-id", "published_at", "-published_at"] = Field(
        default="-id", description="`id` is the order of creation; `-` descends"
    )
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")


class ArticleShaping(Input):
    """Query of one article."""

    expand: list[Annotated[str, Field(pattern=f"^({_ONE_OF})(,({_ONE_OF}))*$")]] = Field(
        default=[],
        max_length=10,
        description=f"Shows in full, one query a name: {', '.join(EXPANDABLE)}; joined by commas or repeated",
        examples=[["source,claims"]],
    )

    def names(self) -> frozenset[str]:
        """What to expand."""
        return frozenset(name for joined in self.expand for name in joined.split(","))
