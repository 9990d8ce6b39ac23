"""The output folder of a corpus in shards: a file of articles for each, and one of errors where there were some.

``part-NAME-ARTICLES.parquet`` (or ``.jsonl``) holds the articles, ``errors-NAME.jsonl`` the files that gave none, with
the reason. The first is written last, under a hidden name, and then has its own: where it is, its shard is done.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from .. import extras
from ..article import Article
from ..pipeline import Settings
from ..write.atomic import HIDDEN
from ..write.format import Format, encodable, encoded
from ..write.json import ENCODE
from .events import Converted, Event, Failure, How, Source
from .shards import Place, Shard, loaded
from .work import read_articles

NAME = re.compile(r"(?P<kind>part|errors)-(?P<shard>[0-9a-f]{16})(?:-(?P<articles>\d+))?\.[a-z]+")


class Output(NamedTuple):
    """Where the shards of a corpus are written."""

    place: Place
    format: Format

    def write(self, shard: Shard, articles: Iterator[Article], events: list[Event]) -> None:
        """The files of a shard. What happened to its sources is in ``events`` once all articles were asked for."""
        records = (self.format.record(article) for article in articles)
        hidden = self._written(encoded(piece) for piece in self.format.frame(records))
        failures = [event for event in events if isinstance(event, Failure)]
        if failures:
            lines = (encodable(ENCODE({"path": each.path, "reason": each.reason})) + "\n" for each in failures)
            self._named(self._written(map(encoded, lines)), f"errors-{shard.name}.jsonl")
        count = sum(event.articles for event in events if isinstance(event, Converted))
        self._named(hidden, f"part-{shard.name}-{count}{self.format.suffix}")

    def _written(self, pieces: Iterable[bytes]) -> str:
        """The hidden name of a file that holds these pieces."""
        hidden = self.place.below(f"{HIDDEN}{os.urandom(8).hex()}.tmp")
        try:
            with self.place.system.open_output_stream(hidden, compression=None) as stream:
                for piece in pieces:
                    stream.write(piece)
        except BaseException:
            with suppress(OSError):
                self.place.system.delete_file(hidden)
            raise
        return hidden

    def _named(self, hidden: str, name: str) -> None:
        """Give a file its name; one of the same name has the same content."""
        self.place.system.move(hidden, self.place.below(name))

    def names(self) -> list[str]:
        """The names of the files that the folder has; it is made if it is not there."""
        systems = extras.load("pyarrow.fs", "ray")
        self.place.system.create_dir(self.place.path, recursive=True)
        found = self.place.system.get_file_info(systems.FileSelector(self.place.path))
        return sorted(each.base_name for each in found if each.type == systems.FileType.File)

    def remove(self, names: Iterable[str]) -> None:
        """Delete files."""
        for name in names:
            self.place.system.delete_file(self.place.below(name))

    def errors(self, name: str) -> Iterator[Failure]:
        """What a file of errors says."""
        import json

        with self.place.system.open_input_stream(self.place.below(name), compression=None) as stream:
            for line in stream.read().split(b"\n"):
                if line:
                    yield Failure(*json.loads(line).values())


class Job(NamedTuple):
    """How every shard is read and written: all that another machine has to know."""

    source: Place
    output: Output
    settings: Settings
    how: How

    def do(self, shard: Shard) -> list[Event]:
        """Read and write a shard; what happened to each of its files. Raises OSError if it cannot be written."""
        events: list[Event] = []
        self.output.write(shard, self._articles(shard, events), events)
        return events

    def _articles(self, shard: Shard, events: list[Event]) -> Iterator[Article]:
        """The articles of a shard; of each file an event is noted down."""
        for found in loaded(self.source, shard.paths, self.how):
            if not isinstance(found, Source):
                events.append(found)
                continue
            done = read_articles(found.path, found.data or b"", self.settings)
            if isinstance(done, Failure):
                events.append(done)
                continue
            warnings = dict.fromkeys(warning for article in done.articles for warning in article.warnings)
            events.append(Converted(done.path, len(done.articles), tuple(warnings)))
            yield from done.articles
