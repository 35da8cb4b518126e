"""first schema.

Revision: 2026_11_22_first
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "2026_11_22_first"
down_revision = None
branch_labels = None
depends_on = None

INSTANT = sa.String(24).with_variant(postgresql.TIMESTAMP(timezone=True, precision=3), "postgresql")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
SEARCH_INDEX = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_document', content_rowid='id', prefix='2 3')",
        "CREATE TRIGGER search_document_ai AFTER INSERT ON search_document BEGIN"
        " INSERT INTO search_index(rowid, body) VALUES (new.id, new.body); END",
        "CREATE TRIGGER search_document_ad AFTER DELETE ON search_document BEGIN"
        " INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', old.id, old.body); END",
        "CREATE TRIGGER search_document_au AFTER UPDATE ON search_document BEGIN"
        " INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', old.id, old.body);"
        " INSERT INTO search_index(rowid, body) VALUES (new.id, new.body); END",
    ),
    "postgresql": ("CREATE INDEX ix_search_document_body ON search_document USING gin (to_tsvector('simple', body))",),
}


def upgrade() -> None:
    """Brings the schema to this revision."""
    op.create_table(
        "actor",
        sa.Column("maker_kind", sa.String(), nullable=False),
        sa.Column("maker_name", sa.String(), nullable=False),
        sa.Column("maker_version", sa.String(), nullable=True),
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", JSON, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("parent_id", sa.String(30), nullable=True),
        sa.Column("root_id", sa.String(30), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("external_ids", JSON, nullable=False),
        sa.Column("reliability", sa.String(), nullable=True),
        sa.Column("reliability_by", sa.String(), nullable=True),
        sa.Column("merged_into_id", sa.String(30), nullable=True),
        sa.CheckConstraint(
            "kind IN ('state', 'government_body', 'armed_force', 'armed_group', 'intergovernmental_org', 'company', 'media', 'ngo', 'person', 'unnamed', 'other')",
            name="ck_actor_kind",
        ),
        sa.CheckConstraint("maker_kind IN ('human', 'rule', 'model', 'import')", name="ck_actor_maker_kind"),
        sa.CheckConstraint("reliability IN ('A', 'B', 'C', 'D', 'E', 'F')", name="ck_actor_reliability"),
        sa.ForeignKeyConstraint(["merged_into_id"], ["actor.id"], name=op.f("fk_actor_merged_into_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["actor.id"], name=op.f("fk_actor_parent_id")),
        sa.ForeignKeyConstraint(["root_id"], ["actor.id"], name=op.f("fk_actor_root_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
        sa.UniqueConstraint("slug", name=op.f("uq_actor_slug")),
    )
    op.create_index("ix_actor_kind", "actor", ["kind", "id"])
    op.create_index(
        "ix_actor_merged_into_id",
        "actor",
        ["merged_into_id"],
        sqlite_where=sa.text("merged_into_id IS NOT NULL"),
        postgresql_where=sa.text("merged_into_id IS NOT NULL"),
    )
    op.create_index("ix_actor_name", "actor", ["name", "id"])
    op.create_index(
        "ix_actor_parent_id",
        "actor",
        ["parent_id"],
        sqlite_where=sa.text("parent_id IS NOT NULL"),
        postgresql_where=sa.text("parent_id IS NOT NULL"),
    )
    op.create_index("ix_actor_root_id", "actor", ["root_id"])

    op.create_table(
        "api_key",
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("scopes", JSON, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("revoked_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_key")),
        sa.UniqueConstraint("name", name=op.f("uq_api_key_name")),
        sa.UniqueConstraint("prefix", name=op.f("uq_api_key_prefix")),
    )
    op.create_table(
        "change",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(30), nullable=False),
        sa.Column("event_id", sa.String(30), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=True),
        sa.Column("snapshot", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
    )
    op.create_index("ix_change_entity", "change", ["entity_id", "seq"])
    op.create_index("ix_change_event", "change", ["event_id", "seq"])

    op.create_table(
        "event",
        sa.Column("maker_kind", sa.String(), nullable=False),
        sa.Column("maker_name", sa.String(), nullable=False),
        sa.Column("maker_version", sa.String(), nullable=True),
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("place", JSON, nullable=True),
        sa.Column("parent_id", sa.String(30), nullable=True),
        sa.Column("keywords", JSON, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("dispute_status", sa.String(), nullable=False),
        sa.Column("dispute_basis", sa.String(), nullable=True),
        sa.Column("merged_into_id", sa.String(30), nullable=True),
        sa.CheckConstraint("dispute_basis IN ('suggested', 'confirmed')", name="ck_event_dispute_basis"),
        sa.CheckConstraint("dispute_status IN ('uncontested', 'contested', 'resolved', 'withdrawn')", name="ck_event_dispute_status"),
        sa.CheckConstraint("maker_kind IN ('human', 'rule', 'model', 'import')", name="ck_event_maker_kind"),
        sa.ForeignKeyConstraint(["merged_into_id"], ["event.id"], name=op.f("fk_event_merged_into_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["event.id"], name=op.f("fk_event_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("slug", name=op.f("uq_event_slug")),
    )
    op.create_index("ix_event_dispute", "event", ["dispute_status", "id"])
    op.create_index(
        "ix_event_merged_into_id",
        "event",
        ["merged_into_id"],
        sqlite_where=sa.text("merged_into_id IS NOT NULL"),
        postgresql_where=sa.text("merged_into_id IS NOT NULL"),
    )
    op.create_index(
        "ix_event_parent_id",
        "event",
        ["parent_id"],
        sqlite_where=sa.text("parent_id IS NOT NULL"),
        postgresql_where=sa.text("parent_id IS NOT NULL"),
    )
    op.create_index("ix_event_starts", "event", ["starts_on", "id"])

    op.create_table(
        "search_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(30), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_document")),
        sa.UniqueConstraint("entity_id", name=op.f("uq_search_document_entity_id")),
    )
    op.create_table(
        "actor_key",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(30), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_actor_key_actor_id")),
        sa.PrimaryKeyConstraint("key", "actor_id", name=op.f("pk_actor_key")),
    )
    op.create_index("ix_actor_key_actor_id", "actor_key", ["actor_id"])

    op.create_table(
        "article",
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("byline", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("published_at", INSTANT, nullable=True),
        sa.Column("retrieved_at", INSTANT, nullable=True),
        sa.Column("source_id", sa.String(30), nullable=False),
        sa.Column("syndicated_from_id", sa.String(30), nullable=True),
        sa.Column("origin_key", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("content_hash", sa.String(), nullable=True),
        sa.Column("extraction_status", sa.String(), nullable=False),
        sa.Column("extraction_error", sa.String(), nullable=True),
        sa.Column("extractor_name", sa.String(), nullable=True),
        sa.Column("extractor_version", sa.String(), nullable=True),
        sa.Column("dismissed", sa.JSON(none_as_null=True), nullable=True),
        sa.CheckConstraint(
            "extraction_status IN ('none', 'pending', 'done', 'failed', 'unsupported_language')", name="ck_article_extraction_status"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["actor.id"], name=op.f("fk_article_source_id")),
        sa.ForeignKeyConstraint(["syndicated_from_id"], ["actor.id"], name=op.f("fk_article_syndicated_from_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("url", name=op.f("uq_article_url")),
    )
    op.create_index("ix_article_content_hash", "article", ["content_hash"])
    op.create_index("ix_article_origin_key", "article", ["origin_key"])
    op.create_index("ix_article_published", "article", ["published_at", "id"])
    op.create_index("ix_article_source_hash", "article", ["source_id", "content_hash"])
    op.create_index("ix_article_syndicated_from_id", "article", ["syndicated_from_id"])

    op.create_table(
        "article_band",
        sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.String(30), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_band_article_id")),
        sa.PrimaryKeyConstraint("band", "article_id", name=op.f("pk_article_band")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_article_band_article_id", "article_band", ["article_id"])

    op.create_table(
        "event_key",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(30), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_key_event_id")),
        sa.PrimaryKeyConstraint("key", "event_id", name=op.f("pk_event_key")),
    )
    op.create_index("ix_event_key_event_id", "event_key", ["event_id"])

    op.create_table(
        "event_participant",
        sa.Column("event_id", sa.String(30), nullable=False),
        sa.Column("actor_id", sa.String(30), nullable=False),
        sa.Column("side_id", sa.String(30), nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_event_participant_actor_id")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_participant_event_id")),
        sa.ForeignKeyConstraint(["side_id"], ["actor.id"], name=op.f("fk_event_participant_side_id")),
        sa.PrimaryKeyConstraint("event_id", "actor_id", name=op.f("pk_event_participant")),
    )
    op.create_index("ix_event_participant_actor_id", "event_participant", ["actor_id"])
    op.create_index("ix_event_participant_side_id", "event_participant", ["side_id"])

    op.create_table(
        "idempotency_record",
        sa.Column("api_key_id", sa.String(30), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request_hash", sa.String(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", JSON, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["api_key_id"], ["api_key.id"], name=op.f("fk_idempotency_record_api_key_id")),
        sa.PrimaryKeyConstraint("api_key_id", "key", name=op.f("pk_idempotency_record")),
    )
    op.create_index("ix_idempotency_record_created_at", "idempotency_record", ["created_at"])

    op.create_table(
        "proposition",
        sa.Column("maker_kind", sa.String(), nullable=False),
        sa.Column("maker_name", sa.String(), nullable=False),
        sa.Column("maker_version", sa.String(), nullable=True),
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.String(30), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("valid_from", INSTANT, nullable=True),
        sa.Column("valid_to", INSTANT, nullable=True),
        sa.Column("dispute_status", sa.String(), nullable=False),
        sa.Column("dispute_basis", sa.String(), nullable=True),
        sa.CheckConstraint("dispute_basis IN ('suggested', 'confirmed')", name="ck_proposition_dispute_basis"),
        sa.CheckConstraint("dispute_status IN ('uncontested', 'contested', 'resolved', 'withdrawn')", name="ck_proposition_dispute_status"),
        sa.CheckConstraint("kind IN ('yes_no', 'quantity', 'category')", name="ck_proposition_kind"),
        sa.CheckConstraint("maker_kind IN ('human', 'rule', 'model', 'import')", name="ck_proposition_maker_kind"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_proposition_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposition")),
    )
    op.create_index("ix_proposition_dispute", "proposition", ["dispute_status", "id"])
    op.create_index("ix_proposition_event", "proposition", ["event_id", "id"])

    op.create_table(
        "claim",
        sa.Column("maker_kind", sa.String(), nullable=False),
        sa.Column("maker_name", sa.String(), nullable=False),
        sa.Column("maker_version", sa.String(), nullable=True),
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("claimant_id", sa.String(30), nullable=False),
        sa.Column("event_id", sa.String(30), nullable=True),
        sa.Column("proposition_id", sa.String(30), nullable=True),
        sa.Column("grouped_by", sa.String(), nullable=True),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("words_stance", sa.String(), nullable=True),
        sa.Column("told_beside_id", sa.String(30), nullable=True),
        sa.Column("claim_type", sa.String(), nullable=False),
        sa.Column("quantity_low", sa.Float(), nullable=True),
        sa.Column("quantity_best", sa.Float(), nullable=True),
        sa.Column("quantity_high", sa.Float(), nullable=True),
        sa.Column("quantity_unit", sa.String(), nullable=True),
        sa.Column("quantity_of", sa.String(), nullable=True),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("asserted_at", INSTANT, nullable=True),
        sa.Column("valid_from", INSTANT, nullable=True),
        sa.Column("valid_to", INSTANT, nullable=True),
        sa.Column("lifecycle", sa.String(), nullable=False),
        sa.Column("supersedes_id", sa.String(30), nullable=True),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("side_id", sa.String(30), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("verification_status", sa.String(), nullable=False),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("assessor_kind", sa.String(), nullable=True),
        sa.Column("assessments_count", sa.Integer(), nullable=False),
        sa.Column("verdicts_disagree", sa.Boolean(), nullable=False),
        sa.Column("contradictions_count", sa.Integer(), nullable=False),
        sa.Column("first_seen", INSTANT, nullable=True),
        sa.Column("last_seen", INSTANT, nullable=True),
        sa.Column("grouping_reason", sa.String(), nullable=True),
        sa.Column("edited_by", sa.String(), nullable=True),
        sa.CheckConstraint("assessor_kind IN ('organisation', 'person', 'rule', 'model')", name="ck_claim_assessor_kind"),
        sa.CheckConstraint("claim_type IN ('fact', 'estimate', 'allegation', 'forecast', 'official_position')", name="ck_claim_claim_type"),
        sa.CheckConstraint("grouped_by IN ('human', 'rule', 'model', 'import')", name="ck_claim_grouped_by"),
        sa.CheckConstraint("lifecycle IN ('active', 'corrected', 'retracted', 'superseded')", name="ck_claim_lifecycle"),
        sa.CheckConstraint("maker_kind IN ('human', 'rule', 'model', 'import')", name="ck_claim_maker_kind"),
        sa.CheckConstraint(
            "reason_code IN ('no_access', 'no_independent_source', 'single_source', 'anonymous_source', 'evidence_inconclusive', 'evidence_contradictory', 'media_unverified', 'media_manipulated', 'missing_context', 'awaiting_response', 'confirmed_by_independent_sources', 'confirmed_against_interest', 'contradicted_by_evidence', 'out_of_date', 'assessor_error', 'other')",
            name="ck_claim_reason_code",
        ),
        sa.CheckConstraint("stance IN ('asserts', 'denies', 'acknowledges', 'questions')", name="ck_claim_stance"),
        sa.CheckConstraint("words_stance IN ('asserts', 'denies', 'acknowledges', 'questions')", name="ck_claim_words_stance"),
        sa.CheckConstraint(
            "verification_status IN ('unreviewed', 'under_review', 'unable_to_verify', 'conflicting_evidence', 'partially_verified', 'verified', 'misleading', 'refuted', 'not_checkable')",
            name="ck_claim_verification_status",
        ),
        sa.CheckConstraint("quantity_low <= quantity_high", name="ck_claim_quantity_range"),
        sa.ForeignKeyConstraint(["claimant_id"], ["actor.id"], name=op.f("fk_claim_claimant_id")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_claim_event_id")),
        sa.ForeignKeyConstraint(["proposition_id"], ["proposition.id"], name=op.f("fk_claim_proposition_id")),
        sa.ForeignKeyConstraint(["side_id"], ["actor.id"], name=op.f("fk_claim_side_id")),
        sa.ForeignKeyConstraint(["supersedes_id"], ["claim.id"], name=op.f("fk_claim_supersedes_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_claim_fingerprint")),
    )
    op.create_index("ix_claim_asserted", "claim", ["asserted_at", "id"])
    op.create_index("ix_claim_claimant", "claim", ["claimant_id", "id"])
    op.create_index("ix_claim_event", "claim", ["event_id", "id"])
    op.create_index("ix_claim_event_status", "claim", ["event_id", "verification_status", "id"])
    op.create_index("ix_claim_proposition", "claim", ["proposition_id", "is_current", "claimant_id"])
    op.create_index("ix_claim_side", "claim", ["side_id", "id"])
    op.create_index("ix_claim_status", "claim", ["verification_status", "id"])
    op.create_index(
        "ix_claim_supersedes_id",
        "claim",
        ["supersedes_id"],
        sqlite_where=sa.text("supersedes_id IS NOT NULL"),
        postgresql_where=sa.text("supersedes_id IS NOT NULL"),
    )

    op.create_table(
        "appearance",
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("claim_id", sa.String(30), nullable=False),
        sa.Column("article_id", sa.String(30), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("attribution", sa.String(), nullable=False),
        sa.Column("cue", sa.String(), nullable=True),
        sa.Column("extraction_confidence", sa.Float(), nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("extractor_name", sa.String(), nullable=True),
        sa.Column("extractor_version", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("mention", sa.String(), nullable=True),
        sa.Column("spans", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("links", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("reading", sa.String(), nullable=True),
        sa.CheckConstraint("attribution IN ('direct_quote', 'paraphrase', 'own_reporting')", name="ck_appearance_attribution"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_appearance_article_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_appearance_claim_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appearance")),
        sa.UniqueConstraint("claim_id", "article_id", "start", name="uq_appearance_place"),
    )
    op.create_index("ix_appearance_article_id", "appearance", ["article_id"])

    op.create_table(
        "assessment",
        sa.Column("maker_kind", sa.String(), nullable=False),
        sa.Column("maker_name", sa.String(), nullable=False),
        sa.Column("maker_version", sa.String(), nullable=True),
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.String(30), nullable=False),
        sa.Column("assessor_id", sa.String(30), nullable=False),
        sa.Column("assessor_kind", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("rationale", sa.String(), nullable=True),
        sa.Column("unknowns", JSON, nullable=False),
        sa.Column("evidence", JSON, nullable=False),
        sa.Column("confidence", sa.Integer(), nullable=True),
        sa.Column("assessed_at", INSTANT, nullable=False),
        sa.Column("article_id", sa.String(30), nullable=True),
        sa.Column("quote", sa.String(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("supersedes_id", sa.String(30), nullable=True),
        sa.Column("original_rating", JSON, nullable=True),
        sa.CheckConstraint("assessor_kind IN ('organisation', 'person', 'rule', 'model')", name="ck_assessment_assessor_kind"),
        sa.CheckConstraint("maker_kind IN ('human', 'rule', 'model', 'import')", name="ck_assessment_maker_kind"),
        sa.CheckConstraint(
            "reason_code IN ('no_access', 'no_independent_source', 'single_source', 'anonymous_source', 'evidence_inconclusive', 'evidence_contradictory', 'media_unverified', 'media_manipulated', 'missing_context', 'awaiting_response', 'confirmed_by_independent_sources', 'confirmed_against_interest', 'contradicted_by_evidence', 'out_of_date', 'assessor_error', 'other')",
            name="ck_assessment_reason_code",
        ),
        sa.CheckConstraint(
            "verdict IN ('unreviewed', 'under_review', 'unable_to_verify', 'conflicting_evidence', 'partially_verified', 'verified', 'misleading', 'refuted', 'not_checkable')",
            name="ck_assessment_verdict",
        ),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_assessment_article_id")),
        sa.ForeignKeyConstraint(["assessor_id"], ["actor.id"], name=op.f("fk_assessment_assessor_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_assessment_claim_id")),
        sa.ForeignKeyConstraint(["supersedes_id"], ["assessment.id"], name=op.f("fk_assessment_supersedes_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sa.UniqueConstraint("supersedes_id", name=op.f("uq_assessment_supersedes_id")),
    )
    op.create_index("ix_assessment_article_id", "assessment", ["article_id"])
    op.create_index("ix_assessment_assessor_id", "assessment", ["assessor_id"])
    op.create_index("ix_assessment_claim", "assessment", ["claim_id", "id"])

    op.create_table(
        "contradiction",
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("claim_a_id", sa.String(30), nullable=False),
        sa.Column("claim_b_id", sa.String(30), nullable=False),
        sa.Column("event_id", sa.String(30), nullable=True),
        sa.Column("proposition_id", sa.String(30), nullable=True),
        sa.Column("kinds", JSON, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("explanation", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("proposed_by_kind", sa.String(), nullable=False),
        sa.Column("proposed_by_name", sa.String(), nullable=False),
        sa.Column("proposed_by_version", sa.String(), nullable=True),
        sa.Column("reviewed_by", sa.String(), nullable=True),
        sa.Column("reviewed_at", INSTANT, nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("grounds", sa.JSON(none_as_null=True), nullable=True),
        sa.CheckConstraint("proposed_by_kind IN ('human', 'rule', 'model', 'import')", name="ck_contradiction_proposed_by_kind"),
        sa.CheckConstraint("state IN ('suggested', 'confirmed', 'rejected')", name="ck_contradiction_state"),
        sa.CheckConstraint("claim_a_id < claim_b_id", name="ck_contradiction_order"),
        sa.ForeignKeyConstraint(["claim_a_id"], ["claim.id"], name=op.f("fk_contradiction_claim_a_id")),
        sa.ForeignKeyConstraint(["claim_b_id"], ["claim.id"], name=op.f("fk_contradiction_claim_b_id")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_contradiction_event_id")),
        sa.ForeignKeyConstraint(["proposition_id"], ["proposition.id"], name=op.f("fk_contradiction_proposition_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contradiction")),
        sa.UniqueConstraint("claim_a_id", "claim_b_id", name="uq_contradiction_pair"),
    )
    op.create_index("ix_contradiction_b", "contradiction", ["claim_b_id"])
    op.create_index("ix_contradiction_event", "contradiction", ["event_id", "id"])
    op.create_index("ix_contradiction_proposition", "contradiction", ["proposition_id", "id"])
    op.create_index("ix_contradiction_state", "contradiction", ["state", "id"])

    op.create_table(
        "job",
        sa.Column("id", sa.String(30), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(30), nullable=False),
        sa.Column("event_id", sa.String(30), nullable=True),
        sa.Column("extractor", sa.String(), nullable=False),
        sa.Column("requested_by", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("available_at", INSTANT, nullable=True),
        sa.Column("leased_by", sa.String(), nullable=True),
        sa.CheckConstraint("kind IN ('extract')", name="ck_job_kind"),
        sa.CheckConstraint("status IN ('queued', 'running', 'done', 'failed')", name="ck_job_status"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_job_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    op.create_index("ix_job_article", "job", ["article_id", "id"])
    op.create_index(
        "ix_job_available_at",
        "job",
        ["available_at"],
        sqlite_where=sa.text("available_at IS NOT NULL"),
        postgresql_where=sa.text("available_at IS NOT NULL"),
    )
    op.create_index("ix_job_status", "job", ["status", "id"])

    for statement in SEARCH_INDEX[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Takes the schema back to the revision before."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_index")
    op.drop_index("ix_job_status", table_name="job")
    op.drop_index("ix_job_available_at", table_name="job")
    op.drop_index("ix_job_article", table_name="job")

    op.drop_table("job")
    op.drop_index("ix_contradiction_state", table_name="contradiction")
    op.drop_index("ix_contradiction_proposition", table_name="contradiction")
    op.drop_index("ix_contradiction_event", table_name="contradiction")
    op.drop_index("ix_contradiction_b", table_name="contradiction")

    op.drop_table("contradiction")
    op.drop_index("ix_assessment_claim", table_name="assessment")
    op.drop_index("ix_assessment_assessor_id", table_name="assessment")
    op.drop_index("ix_assessment_article_id", table_name="assessment")

    op.drop_table("assessment")
    op.drop_index("ix_appearance_article_id", table_name="appearance")

    op.drop_table("appearance")
    op.drop_index("ix_claim_supersedes_id", table_name="claim")
    op.drop_index("ix_claim_status", table_name="claim")
    op.drop_index("ix_claim_side", table_name="claim")
    op.drop_index("ix_claim_proposition", table_name="claim")
    op.drop_index("ix_claim_event_status", table_name="claim")
    op.drop_index("ix_claim_event", table_name="claim")
    op.drop_index("ix_claim_claimant", table_name="claim")
    op.drop_index("ix_claim_asserted", table_name="claim")

    op.drop_table("claim")
    op.drop_index("ix_proposition_event", table_name="proposition")
    op.drop_index("ix_proposition_dispute", table_name="proposition")

    op.drop_table("proposition")
    op.drop_index("ix_idempotency_record_created_at", table_name="idempotency_record")

    op.drop_table("idempotency_record")
    op.drop_index("ix_event_participant_side_id", table_name="event_participant")
    op.drop_index("ix_event_participant_actor_id", table_name="event_participant")

    op.drop_table("event_participant")
    op.drop_index("ix_event_key_event_id", table_name="event_key")

    op.drop_table("event_key")
    op.drop_index("ix_article_band_article_id", table_name="article_band")

    op.drop_table("article_band")
    op.drop_index("ix_article_syndicated_from_id", table_name="article")
    op.drop_index("ix_article_source_hash", table_name="article")
    op.drop_index("ix_article_published", table_name="article")
    op.drop_index("ix_article_origin_key", table_name="article")
    op.drop_index("ix_article_content_hash", table_name="article")

    op.drop_table("article")
    op.drop_index("ix_actor_key_actor_id", table_name="actor_key")

    op.drop_table("actor_key")
    op.drop_table("search_document")
    op.drop_index("ix_event_starts", table_name="event")
    op.drop_index("ix_event_parent_id", table_name="event")
    op.drop_index("ix_event_merged_into_id", table_name="event")
    op.drop_index("ix_event_dispute", table_name="event")

    op.drop_table("event")
    op.drop_index("ix_change_event", table_name="change")
    op.drop_index("ix_change_entity", table_name="change")

    op.drop_table("change")
    op.drop_table("api_key")
    op.drop_index("ix_actor_root_id", table_name="actor")
    op.drop_index("ix_actor_parent_id", table_name="actor")
    op.drop_index("ix_actor_name", table_name="actor")
    op.drop_index("ix_actor_merged_into_id", table_name="actor")
    op.drop_index("ix_actor_kind", table_name="actor")

    op.drop_table("actor")
