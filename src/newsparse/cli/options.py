"""The options that commands share, and the names that they take: of formats, layouts, rules, encodings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..errors import NoSuchNameError, ProfileError

if TYPE_CHECKING:
    from ..pipeline import Settings
    from ..write.format import Format

F = TypeVar("F", bound=Callable[..., Any])


#: The headings under which the help lists options, in order.
HEADINGS = ("Input", "Reading", "Output", "Messages", "Other")
#: What the help calls the value of an option that is a file.
FILES = ("FILE", "FILE|-", "OUT")


class Option(click.Option):
    """An option that knows under which heading of the help it stands."""

    def __init__(self, *args: Any, heading: str = HEADINGS[-1], **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.heading = heading

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[click.shell_completion.CompletionItem]:
        """The values that begin so: files, where the value is one."""
        return a_file(ctx, self, incomplete) if self.metavar in FILES else super().shell_complete(ctx, incomplete)


class Command(click.Command):
    """A command whose help lists its options under headings."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options into the help, heading by heading."""
        headings: dict[str, list[tuple[str, str]]] = {heading: [] for heading in HEADINGS}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if isinstance(parameter, click.Option) and record is not None:
                headings[getattr(parameter, "heading", HEADINGS[-1])].append(record)
        for heading, records in headings.items():
            if records:
                with formatter.section(heading):
                    formatter.write_dl(records)


if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:  # a class without parameters before click 8.4
    ParamType = click.ParamType


class Known(ParamType):
    """A name from a table that is loaded only when the option is used."""

    def __init__(
        self, name: str, look_up: Callable[[str], Any], names: Callable[[], list[str]] = list, or_file: bool = False
    ) -> None:
        self.name = name
        self.look_up = look_up
        self.names = names
        self.or_file = or_file

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """What the table has under the name."""
        if not isinstance(value, str):
            return value
        try:
            return self.look_up(value)
        except (NoSuchNameError, ProfileError) as error:
            self.fail(str(error), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter | None, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """The names that begin so, and files where a file will do."""
        from click.shell_completion import CompletionItem

        files = a_file(ctx, param, incomplete) if self.or_file else []
        return [*files, *(CompletionItem(name) for name in self.names() if name.startswith(incomplete))]


def a_file(
    ctx: click.Context, param: click.Parameter | None, incomplete: str
) -> list[click.shell_completion.CompletionItem]:
    """Tells the shell to complete the name of a file."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def _format(name: str) -> Format:
    from ..write import format_named

    return format_named(name)


def _format_names() -> list[str]:
    from ..write import TABLE

    return list(TABLE)


def _encoding(name: str) -> str:
    from ..read import check_encoding

    check_encoding(name)
    return name


def _layout(name: str) -> Any:
    """The layout of a name, or the one that a profile describes: a file, by its suffix or its path."""
    import os

    from ..profiles import layout_named, load

    has_folder = os.sep in name or (os.altsep is not None and os.altsep in name)
    is_file = name.endswith(".toml") or (has_folder and os.path.exists(name))
    return load(name) if is_file else layout_named(name)


def all_layouts() -> list[Any]:
    """All layouts in the order in which they are tried, then the profiles that come with newsparse."""
    from ..layouts import LAYOUTS
    from ..profiles import built_in

    return [*LAYOUTS, *built_in()]


def _layout_names() -> list[str]:
    return [layout.name for layout in all_layouts()]


def all_rules() -> dict[str, Any]:
    """All rules by their names, also those of the layouts and of profiles."""
    from ..rules import RULES

    layouts = [layout.rules for layout in all_layouts()]
    return {rule.name: rule for rules in (RULES, *layouts) for rule in rules}


def _rule(name: str) -> Any:
    from difflib import get_close_matches

    rules = all_rules()
    if name in rules:
        return rules[name]
    near = get_close_matches(name, rules, 1)
    hint = f"; is it {near[0]!r}?" if near else ""
    raise NoSuchNameError(f"no rule is called {name!r}{hint} (newsparse rules lists them)")


def _rule_names() -> list[str]:
    return list(all_rules())


def _field(name: str) -> str:
    """A field that marks have: as the record calls it, or for one of several in the singular."""
    from difflib import get_close_matches

    from ..article import FIELDS

    field = name if name in FIELDS else name.removesuffix("s")
    if field in FIELDS:
        return field
    near = get_close_matches(name, FIELDS, 1)
    hint = f"; is it {near[0]!r}?" if near else ""
    raise NoSuchNameError(f"no field is called {name!r}{hint} (there are {', '.join(sorted(FIELDS))})")


def _field_names() -> list[str]:
    from ..article import FIELDS

    return sorted(FIELDS)


FIELD = Known("FIELD", _field, _field_names)
FORMAT = Known("FORMAT", _format, _format_names)
LAYOUT = Known("LAYOUT", _layout, _layout_names, or_file=True)
RULE = Known("RULE", _rule, _rule_names)
ENCODING = Known("ENCODING", _encoding)


def option(*names: str, **attrs: Any) -> Callable[[F], F]:
    """A click option with a heading."""
    return click.option(*names, cls=Option, **attrs)


def reading(command: F) -> F:
    """The options that say how files are read."""
    here = {"heading": "Reading"}
    command = option(
        "--without", type=RULE, multiple=True, metavar="RULE", help="Leave a rule out; may be repeated.", **here
    )(command)
    command = option(
        "--layout",
        type=LAYOUT,
        metavar="NAME|FILE",
        help="How the files are laid out, instead of finding it: a name, or a profile (FILE.toml).",
        **here,
    )(command)
    return option(
        "--encoding",
        type=ENCODING,
        metavar="NAME",
        help="The encoding of the files. Without it: byte order mark, UTF-8, else cp1252 with a warning, or with "
        "newsparse[encodings] what it looks like.",
        **here,
    )(command)


def settings(encoding: str | None, layout: Any, without: Iterable[Any]) -> Settings:
    """What the reading options say, as one object."""
    from ..pipeline import Settings

    return Settings(encoding, layout, frozenset(rule.name for rule in without))
