# Two commands matter: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
PORT ?= 8000
JOBS ?= 2
VENV := .venv
BIN := $(VENV)/bin
export PORT

.DEFAULT_GOAL := help
.PHONY: help run dev test check fix mutate lock

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: $(VENV)/.run ## start Ease Off on http://localhost:$(PORT)
	@$(BIN)/python manage.py prepare
	@echo "Ease Off is on http://localhost:$(PORT)"
	@exec $(BIN)/granian --interface wsgi --host $${HOST:-127.0.0.1} --port $(PORT) \
		--workers $${WORKERS:-1} --blocking-threads $${THREADS:-4} --no-ws --http 1 config.wsgi:application

dev: $(VENV)/.dev ## the same with reload and Django's debug pages
	@DEBUG=1 $(BIN)/python manage.py prepare --no-static
	@DEBUG=1 $(BIN)/python manage.py runserver $(PORT)

# A file stays whole and in its order: a site and a Chromium are started once a job.
test: $(VENV)/.dev ## all tests, in JOBS=2 at a time; browser journeys where a Chromium is found
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder $(ARGS)

check: $(VENV)/.dev ## lint, types, import rules, migrations, library, deploy check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py load_library --check
	SITE_URL=https://easeoff.example SECRET_KEY=$$($(BIN)/python -c "import secrets; print(secrets.token_urlsafe(64))") \
		$(BIN)/python manage.py check --deploy --fail-level WARNING

fix: $(VENV)/.dev ## format and mend what the linter can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

mutate: $(VENV)/.mutate ## break the safety rules one by one: does a test notice? (hours)
	@$(BIN)/python tests/mutate.py $(ARGS)

# A lock holds exact versions and hashes of every file, and no registry address.
COMPILE = $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --no-header \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --allow-unsafe
lock: $(VENV)/.dev ## write both lock files anew from pyproject.toml
	$(COMPILE) --upgrade -o requirements/run.lock pyproject.toml
	$(COMPILE) --upgrade --extra dev -c requirements/run.lock -o requirements/dev.lock pyproject.toml
	$(COMPILE) --upgrade --extra dev --extra mutate -c requirements/dev.lock \
		-o requirements/mutate.lock pyproject.toml

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Ease Off needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements/run.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	@touch $@

$(VENV)/.dev: requirements/dev.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	@touch $@ $(VENV)/.run

$(VENV)/.mutate: requirements/mutate.lock $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/mutate.lock
	@touch $@
