"""Raw text -> stories with title, captions, dateline and paragraphs; offsets into the raw text are kept."""
