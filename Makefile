PYTHON ?= python

.PHONY: check format lint types test documents

check: lint types test documents

format:
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

test:
	$(PYTHON) -m pytest

documents:
	$(PYTHON) -m cogapp --check README.md
	$(PYTHON) tools/pictures.py --check
