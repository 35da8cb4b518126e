"""What a machine found in an article, stored at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.db.unit import Maker, Unit, utc_now
from app.domain.errors import Invalid
from app.domain.vocabulary import Attribution, MakerKind, Stance
from app.resources.claims.discoveries import Discovery
from app.resources.claims.recording import FoundClaim, record_found
from app.resources.claims.schemas import AppearanceCreate, ClaimCreate
from app.resources.claims.service import Grouping
from app.tables import Article
from tests.resources.claims.story import Story
from tests.resources.disputes.story import make_article, read

if TYPE_CHECKING:
    import httpx

    from app.db.connect import Database

TEXT = "The dam holds, the ministry said. The dam holds, the ministry said. The valley is dry, it said."
HOLDS, DRY = "The dam holds", "The valley is dry"


def found(story: Story, article_id: str, text: str, start: int) -> FoundClaim:
    """A claim by the union that stands at this place of the article."""
    appearance = AppearanceCreate(article_id=article_id, quote=text, start=start, attribution=Attribution.PARAPHRASE)
    body = ClaimCreate(text=text, claimant_id=story.union, event_id=story.event, stance=Stance.ASSERTS, appearances=[appearance])
    how = Discovery("rules", "1", "verb", None, {"source": None, "cue": None, "content": [[start, start + len(text)]]}, {}, "reading")
    return FoundClaim(body, f"print of {text}", how, Grouping("alone", Stance.ASSERTS))


def store(database: Database, story: Story, article_id: str, *places: tuple[str, int]) -> list[str]:
    """Stores the claims of the article and returns their ids."""
    with database.writing() as session:
        unit = Unit(session, utc_now(), "test", Maker(MakerKind.RULE, "rules", "1"))
        given = [found(story, article_id, text, start) for text, start in places]
        return record_found(unit, session.get_one(Article, article_id), story.event, given)


async def test_what_an_article_says_twice_is_one_claim_that_appears_twice(
    desk: httpx.AsyncClient, database: Database, story: Story
) -> None:
    article = await make_article(desk, story.gazette, TEXT)
    first, again, other = store(database, story, article, (HOLDS, 0), (HOLDS, 34), (DRY, 68))
    assert first == again != other
    places = (await read(desk, f"claims/{first}/appearances"))["items"]
    assert [place["start"] for place in places] == [0, 34]


async def test_a_known_claim_gets_the_appearances_it_does_not_have_and_is_found_by_them(
    desk: httpx.AsyncClient, database: Database, story: Story
) -> None:
    article = await make_article(desk, story.gazette, TEXT)
    (known,) = store(database, story, article, (HOLDS, 0))
    reprint = await make_article(desk, story.courier, f"Update. {TEXT}")
    assert store(database, story, article, (HOLDS, 0)) == [known]
    assert store(database, story, reprint, (HOLDS, 8)) == [known]
    assert len((await read(desk, f"claims/{known}/appearances"))["items"]) == 2
    assert [claim["id"] for claim in (await read(desk, "claims", q="dam holds"))["items"]] == [known]


async def test_words_that_do_not_stand_in_the_article_are_refused(desk: httpx.AsyncClient, database: Database, story: Story) -> None:
    article = await make_article(desk, story.gazette, TEXT)
    with pytest.raises(Invalid):
        store(database, story, article, (HOLDS, 1))


async def test_nothing_found_stores_nothing(desk: httpx.AsyncClient, database: Database, story: Story) -> None:
    article = await make_article(desk, story.gazette, TEXT)
    assert store(database, story, article) == []
