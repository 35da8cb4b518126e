# `make demo` and `make test` set up everything they need; `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PORT ?= 8000

.PHONY: help setup demo serve test lint bench lock clean

help: ## This list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

setup: $(READY) ## A virtual environment with everything; a second run does nothing

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

demo: setup ## Samples in a database of their own, a server, example calls
	$(BIN)/counterclaim demo --host 127.0.0.1 --port $(PORT)

serve: setup ## The server on the database of COUNTERCLAIM_DATABASE_URL
	$(BIN)/counterclaim db upgrade
	$(BIN)/counterclaim serve --port $(PORT)

test: setup ## Everything, on SQLite and on a PostgreSQL that the tests start
	$(BIN)/python -m pytest -n 2 --dist worksteal

lint: setup ## ruff, mypy --strict, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup ## Ratios against the references, and the cost of linking an article (benchmarks/)
	$(BIN)/python -m benchmarks.run
	$(BIN)/python -m benchmarks.linking

lock: ## Writes requirements/*.txt anew from pyproject.toml (needs uv)
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --quiet pyproject.toml --group build -o requirements/runtime.txt
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --quiet pyproject.toml --group dev -o requirements/dev.txt

clean: ## Removes what the targets made
	rm -rf $(VENV) demo build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
