"""What is not needed to parse text, and is installed by those who want it: the extras of the package."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .errors import MissingExtraError


def load(module: str, extra: str) -> Any:
    """A module of another package, imported where it is used; ``extra`` installs that package.

    Raises MissingExtraError, which names the command, where the package is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(f"needs newsparse[{extra}]: pip install 'newsparse[{extra}]'") from error
