"""Text between tags: what XML and HTML would misread is escaped, what XML cannot hold is replaced."""

from __future__ import annotations

import re

#: What no XML 1.0 document can hold, not even as a reference (section 2.2): control characters, lone surrogates, and
#: two characters that are none.
NOT_IN_XML = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"

#: What stands for a character that cannot be held.
REPLACEMENT = "\ufffd"


def escaped(text: str) -> str:
    """The text as the content of an element."""
    text = re.sub(NOT_IN_XML, REPLACEMENT, text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def attribute(text: str) -> str:
    """The text as the value of an attribute, in double quotes and on one line."""
    return escaped(" ".join(text.split())).replace('"', "&quot;")


def element(name: str, text: str | None, **attributes: str | None) -> str:
    """An element with a text; nothing if there is no text."""
    return f"<{name}{attributes_of(attributes)}>{escaped(text)}</{name}>" if text else ""


def attributes_of(values: dict[str, str | None]) -> str:
    """The attributes that have a value, each after a blank."""
    return "".join(f' {name}="{attribute(value)}"' for name, value in values.items() if value)


def losses(form: str, *texts: str | None) -> list[str]:
    """A warning if a format cannot hold some characters."""
    count = sum(len(re.findall(NOT_IN_XML, text)) for text in texts if text)
    return [f"{form}: {count} character{'s' * (count > 1)} that XML cannot hold replaced"] if count else []
