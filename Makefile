# `make` alone prints the targets. Every target does its own set-up; a second set-up takes no time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.setup
APT_PACKAGES := apertium apertium-es-pt apertium-eng-spa
EVALUATION := var/evaluation.duckdb

.DEFAULT_GOAL := help
.PHONY: help setup system ingest sql show evaluate floors doctor check format test bench docs train-models train-relevance train-translator build clean

help:  ## print this list
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP) system  ## .venv with all dependencies, and the second translator where root allows

$(STAMP): pyproject.toml hatch_build.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "chipdeals needs Python 3.11 or newer: make PYTHON=python3.12 setup"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "no venv module: install it (Debian: apt-get install python3-venv) and run make again"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

# The second translator, Apertium, comes as system packages: it is asked for sentences that the model that ships did not get right.
system:
	@if command -v apertium >/dev/null && apertium -l | grep -Eq '^ *(pt-es|por-spa)' && apertium -l | grep -Eq '^ *spa-eng'; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "installing $(APT_PACKAGES)"; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(APT_PACKAGES); } >/dev/null 2>&1 \
		|| echo "hint: could not install $(APT_PACKAGES); sentences that the translation model gets wrong have no second translator"; \
	else echo "hint: a second translator for sentences that the model gets wrong: sudo apt-get install $(APT_PACKAGES) (Debian, Ubuntu)"; fi

ingest: setup  ## read, extract, translate and store the sources of data/sources.toml (or ARGS="PATH ...")
	@$(BIN)/chipdeals ingest $(ARGS)

sql: setup  ## ask the store: make sql Q="SELECT ..."; without Q a prompt
	@$(BIN)/chipdeals sql $(if $(Q),"$$Q")

show: setup  ## an article with its facts marked: make show A=br-agencia-intel-governo
	@$(BIN)/chipdeals show $(A)

evaluate: setup  ## score the samples against tests/gold; fails under a floor
	@rm -f $(EVALUATION) $(EVALUATION).wal
	@$(BIN)/chipdeals ingest data/samples tests/gold/pages --db $(EVALUATION) >/dev/null
	@$(BIN)/chipdeals evaluate tests/gold --db $(EVALUATION) --floors tests/gold.floors.json $(ARGS)

floors: setup  ## write today's scores as floors (they only go up; ARGS=--allow-regression lowers)
	@rm -f $(EVALUATION) $(EVALUATION).wal
	@$(BIN)/chipdeals ingest data/samples tests/gold/pages --db $(EVALUATION) >/dev/null
	@$(BIN)/chipdeals evaluate tests/gold --db $(EVALUATION) --floors tests/gold.floors.json --update-floors $(ARGS)

doctor: setup  ## what is usable here, and what to do about the rest
	@$(BIN)/chipdeals doctor

check: setup  ## lint, format, types, architecture
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: setup  ## mend what the linter can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

test: setup  ## all tests
	@$(BIN)/python -m pytest $(ARGS)

bench: setup  ## articles a second and peak memory of each stage
	@$(BIN)/python tests/benchmarks/bench.py $(ARGS)

docs: setup  ## write docs/schema.md from the comments of the store
	@$(BIN)/python -m pipeline.report.schema docs/schema.md

train-models: setup  ## data/models anew from the corpora: make train-models CORPORA=FOLDER (training/spacy/README.md)
	@test -n "$(CORPORA)" || { echo "name the folder of the treebanks: make train-models CORPORA=FOLDER (training/spacy/README.md)"; exit 2; }
	@test -x var/training/venv/bin/python || $(PYTHON) -m venv var/training/venv
	@var/training/venv/bin/python -m pip install --quiet --disable-pip-version-check -r training/spacy/requirements.txt
	@var/training/venv/bin/python training/spacy/train.py --corpora $(CORPORA) $(ARGS)

train-relevance:  ## data/models/relevance anew from data/training (training/relevance/README.md)
	@test -x var/training/relevance/bin/python || $(PYTHON) -m venv var/training/relevance
	@var/training/relevance/bin/python -m pip install --quiet --disable-pip-version-check -r training/relevance/requirements.txt -e .
	@var/training/relevance/bin/python training/relevance/train.py $(ARGS)

train-translator:  ## data/models/pt-en anew or further: make train-translator CORPORA="FOLDER ..." WORK=FOLDER HOURS=2 (training/translator/README.md)
	@test -n "$(CORPORA)" && test -n "$(WORK)" || { echo "name the folders of the corpora and of the checkpoints: make train-translator CORPORA=FOLDER WORK=FOLDER HOURS=2 (training/translator/README.md)"; exit 2; }
	@test -x var/training/translator/bin/python || $(PYTHON) -m venv var/training/translator
	@var/training/translator/bin/python -m pip install --quiet --disable-pip-version-check -r training/translator/requirements.txt -e .
	@var/training/translator/bin/python training/translator/train.py --work $(WORK) --corpora $(CORPORA) --hours $(or $(HOURS),2) $(ARGS)
	@test -z "$(findstring --finish,$(ARGS))" || { var/training/translator/bin/python training/translator/convert.py --work $(WORK) \
		&& var/training/translator/bin/python training/translator/score.py --test-sets $(firstword $(CORPORA))/pt-en-dev --checkpoint $(WORK)/finished.pt --card; }

build: setup  ## the wheel, in dist/
	@$(BIN)/python -m build --wheel --outdir dist .

clean:  ## remove what make and runs made (the store in var/ too)
	rm -rf $(VENV) var dist build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
