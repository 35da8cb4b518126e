"""Imports go where the house rules say, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.house.checkout import ROOT, project


def test_no_import_breaks_a_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0, capsys.readouterr().out


def test_an_import_that_goes_upwards_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "askew"
    package.mkdir()
    for name, text in {"__init__": "", "upper": "", "lower": "import askew.upper\n"}.items():
        (package / f"{name}.py").write_text(text)
    config = tmp_path / "pyproject.toml"
    config.write_text(
        '[tool.importlinter]\nroot_package = "askew"\n[[tool.importlinter.contracts]]\n'
        'name = "Downwards"\ntype = "layers"\nlayers = ["askew.upper", "askew.lower"]\n'
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert lint_imports(config_filename=str(config), no_cache=True) == 1
    assert "askew.lower -> askew.upper" in capsys.readouterr().out


def test_every_resource_stands_under_the_contracts() -> None:
    contracts = {contract["name"]: contract for contract in project()["tool"]["importlinter"]["contracts"]}
    resources = {folder.name for folder in (ROOT / "app" / "resources").iterdir() if (folder / "__init__.py").exists()}
    inside = contracts["Inside a resource: routes, service, store, schemas"]["containers"]
    between = " : ".join(contracts["Between resources"]["layers"]).split(" : ")
    assert {name.removeprefix("app.resources.") for name in inside} == resources
    assert resources <= set(between)
