"""What can go wrong with an input, each with the sentence that the user reads."""

from __future__ import annotations


class NewsparseError(Exception):
    """The parent of all that newsparse raises by itself."""


class UnreadableError(NewsparseError):
    """A file cannot be opened or is not a regular file."""


class NotTextError(NewsparseError):
    """The bytes are no text: binary, or in an encoding that does not decode."""


class EmptyError(NewsparseError):
    """There is nothing in the file but white space."""


class NoSuchNameError(NewsparseError):
    """A layout, rule, format or encoding was asked for by a name that is not known."""


class ProfileError(NewsparseError):
    """A profile cannot be used: the file, the line, what is wrong with it, and what to do."""


class MissingExtraError(NewsparseError):
    """Something needs a package that is not installed: which extra brings it, and the command that installs it."""
