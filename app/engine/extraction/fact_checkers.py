"""Names of those whose trade it is to check what others say, where no word of the name tells it: fact-checkers, their desks, audit offices."""

from __future__ import annotations

import re

from app.engine.linking.wordlists import phrases

_NAMES = frozenset(
    phrases(
        "full fact; snopes; politifact; factcheck.org; africa check; chequeado; bellingcat; airwars; lead stories; logically facts; newtral; maldita; maldita.es; correctiv; "
        "pagella politica; dubawa; pesacheck; boom live; alt news; vishvas news; teyit; demagog; faktisk; stopfake; voxcheck; lupa; aos fatos; colombiacheck; misbar; factnameh; "
        "science feedback; health feedback; climate feedback; myth detector; ferret fact service; first draft; storyful; committee to protect journalists; reporters without borders; international consortium of investigative journalists; conflict armament research; forensic architecture"
    )
)
_DESK = re.compile(
    r"(?:^|\s)(?:fact[- ]?check(?:s|er|ers|ing)?|verify|reality check|disinfo(?:rmation)? (?:team|desk|unit))$", re.IGNORECASE
)
"""Last words of an outlet's desk of its own: "BBC Verify", "AFP Fact Check", "the Washington Post Fact Checker"."""
_AUDIT = re.compile(
    r"\b(?:inspectorate|audit (?:office|bureau|chamber|institution)|auditor[- ]general|comptroller(?:[- ]general)?|court of (?:auditors|accounts))$",
    re.IGNORECASE,
)
_OVERSIGHT = re.compile(
    r"\b(?:elect(?:ion|ions|oral)|anti-corruption|integrity|ethics|complaints|standards|human rights|press) (?:commission|council|board|panel|tribunal|authority)$",
    re.IGNORECASE,
)


def is_fact_checker(name: str) -> bool:
    """True for a society or a desk known to check what others say ("Full Fact", "BBC Verify")."""
    return name.lower() in _NAMES or _DESK.search(name) is not None


def is_audit_office(name: str) -> bool:
    """True for an office that audits or inspects others ("National Audit Office", "Labour Inspectorate")."""
    return _AUDIT.search(name) is not None


def is_oversight(name: str) -> bool:
    """True for a commission to which others' allegations are brought ("the National Electoral Commission")."""
    return _OVERSIGHT.search(name) is not None
