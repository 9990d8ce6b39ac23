# That of the environment that is active, else that of the folder's own.
PYTHON ?= $(firstword $(wildcard $(or $(VIRTUAL_ENV),.venv)/bin/python) python)

.PHONY: check format lint types test documents renew site package

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

# What is made of the code: help texts and tables in the documents, the manual page, the completions.
documents:
	PYTHONPATH=src:tools $(PYTHON) -m cogapp --check README.md docs/*.md
	PYTHONPATH=src $(PYTHON) tools/shell.py --check
	PYTHONPATH=src $(PYTHON) tools/pictures.py --check

renew:
	PYTHONPATH=src:tools $(PYTHON) -m cogapp -r README.md docs/*.md
	PYTHONPATH=src $(PYTHON) tools/shell.py
	PYTHONPATH=src $(PYTHON) tools/pictures.py

# Needs the extra docs, jq, fd, R, zsh, fish and bash-completion: the site with its links, and what other programs do.
site:
	NO_MKDOCS_2_WARNING=1 $(PYTHON) -m mkdocs build --strict --quiet
	$(PYTHON) -m pytest -m programs

package:
	rm -rf dist
	$(PYTHON) -m build
	$(PYTHON) -m twine check --strict dist/*
