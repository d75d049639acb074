# What can be done with Prospect. `make help` lists it. Needs Python 3.11 or newer, and nothing else.

.DEFAULT_GOAL := help
.PHONY: help run demo test check fix bench migration lock clean
MAKEFLAGS += --no-print-directory

PYTHON := .venv/bin/python

# What pytest gets besides: make test TESTS="tests/domain -k score"
TESTS ?= -n auto --dist loadfile

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## install what is missing, then run the bot: the chat of .env, else the local workspace
	@.ci/install run
	@$(PYTHON) -m bot run

demo: ## install what is missing, then open the local workspace whatever .env says
	@.ci/install run
	@$(PYTHON) -m bot demo

test: ## install what is missing, then check format, lint, types, layers, and run every test
	@.ci/install test
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	chromium=$$(.ci/chromium) && CHROMIUM="$$chromium" $(PYTHON) -m pytest $(TESTS)

check: test ## all that must be true before a commit: make test, libraries that agree and have no known hole
	$(PYTHON) -m pip check
	$(PYTHON) .ci/audit.py $(AUDIT)

fix: ## tidy what a machine can tidy
	@.ci/install test
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

bench: ## measure the speed side by side with others, twenty minutes; tables, bench.json, docs/performance.md
	@.ci/install test
	$(PYTHON) -m bench
	$(PYTHON) -m bench --charts

migration: ## write the next migration from storage/tables.py: make migration M="Keep what people gave"
	@.ci/install test
	@$(PYTHON) .ci/migration.py "$(M)"

lock: ## pin the newest libraries that requirements*.in allow, with their hashes
	@.ci/install test
	.ci/lock

clean: ## forget what was installed and cached
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
