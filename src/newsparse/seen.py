"""What is seen when one first looks, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Seen(Generic[T]):
    """What a look at an object gives, kept among its attributes until it is deleted there.

    Without the lock of ``functools.cached_property``, which costs more than most looks.
    """

    def __init__(self, look: Callable[[Any], T]) -> None:
        self.look = look
        self.name = look.__name__
        self.__doc__ = look.__doc__

    def __get__(self, seen: object, owner: type) -> T:
        value = self.look(seen)
        seen.__dict__[self.name] = value
        return value
