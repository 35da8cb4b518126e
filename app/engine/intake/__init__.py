"""Raw text -> stories with title, captions, dateline and paragraphs; offsets into the raw text are kept."""

from app.engine.intake.stories import split_stories

__all__ = ["split_stories"]
