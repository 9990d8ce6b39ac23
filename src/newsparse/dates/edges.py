"""Whether a date ends where it seems to, or is a piece of a price, a path, a version, an address."""

from __future__ import annotations

#: What stands right before a number that is part of something else: a price, a path, a parameter.
NEVER_BEFORE = frozenset("$€£¥₹₽#@=_+\\&%~")

#: As far as a token is followed to the left to see whether it is an address.
_LONGEST_ADDRESS = 300


def joined_before(text: str, pos: int, *, letters: bool = False) -> bool:
    """Whether what stands before belongs to the same thing: ``COVID-19 May``, ``$21.06``, ``/2021/06/21``.

    A letter does, unless ``letters`` says that a year was pasted to a name: ``Zeitung2021.03.17``.
    """
    if pos == 0:
        return False
    sign, before = text[pos - 1], text[pos - 2 : pos - 1]
    if sign.isspace():
        return False
    if sign.isalnum():
        return sign.isdigit() or (sign < "\u2e80" and not (letters and sign.islower()))
    if sign in NEVER_BEFORE:
        return True
    if sign in "/-‐‑":
        return before.isalnum()
    return sign in ".,:–—'’" and before.isdigit()


def pasted_before(text: str, pos: int) -> bool:
    """Whether a word of small letters is pasted to what starts here: ``Muster24.04.2024``, ``Madrid-29/05/2025``."""
    word = text[max(0, pos - 4) : pos].removesuffix("-")[-2:]
    return len(word) == 2 and word.isalpha() and word.islower()


def in_address(text: str, pos: int) -> bool:
    """Whether the word before ``pos`` opens a web or mail address that goes on here."""
    if pos == 0 or text[pos - 1].isspace():
        return False
    word = text[max(0, pos - _LONGEST_ADDRESS) : pos].split()[-1]
    return "://" in word or "www." in word or "@" in word


def goes_on(text: str, pos: int, *, numeric: bool) -> bool:
    """Whether what stands after a date at ``pos`` goes on with it: ``1.12.2021.5``, ``2021/06/21/a``."""
    sign, after = text[pos : pos + 1], text[pos + 1 : pos + 2]
    if sign.isalnum():
        return numeric if sign.isdigit() else sign < "\u2e80" and not sign.isupper()
    if sign in ("_", "@", "%"):
        return True
    if sign == "." and numeric:
        return after.isdigit() or (after.isascii() and after.islower())
    return sign in ("/", "-") and numeric and after.isalnum()
