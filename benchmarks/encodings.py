"""Which library guesses the encoding of a short legacy text best: the choice behind ``newsparse[encodings]``.

    pip install charset-normalizer chardet faust-cchardet
    python benchmarks/encodings.py
    python benchmarks/encodings.py --wrong    # name what each gets wrong

A guess is right if the bytes, read so, are the text that was written: names do not matter. The texts are ours, in the
manner of news, cut to lengths from a headline's to an article's; nothing that is ASCII or UTF-8 is asked about, since
that is settled before anybody guesses. *cp1252* is what newsparse takes without a detector, *newsparse* what it takes
with the extra. Western text is what must not be spoiled: it is right without any library.
"""

from __future__ import annotations

import argparse
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.read import read_bytes

LENGTHS = (30, 60, 120, 250, 500)

TEXTS = tomllib.loads((Path(__file__).parents[1] / "tests/encodings.toml").read_text("utf-8"))


class Sample(NamedTuple):
    """A text, and its bytes in an encoding."""

    language: str
    encoding: str
    length: int
    text: str
    data: bytes


def samples(texts: list[dict[str, Any]]) -> Iterator[Sample]:
    """Every text at every length in each of its encodings, from two places, where it is neither ASCII nor UTF-8."""
    for each in texts:
        language, whole = each["language"], each["text"]
        for encoding in each["encodings"]:
            for length in LENGTHS:
                for start in (0, whole.find(" ", len(whole) // 3) + 1 if length <= len(whole) // 2 else 0):
                    text = whole[start : start + length]
                    data = text.encode(encoding, "ignore")  # what the encoding does not have, its writers did not use
                    text = data.decode(encoding)
                    if not text.isascii() and not _is_utf8(data):
                        yield Sample(language, encoding, length, text, data)


def _is_utf8(data: bytes) -> bool:
    with suppress(UnicodeDecodeError):
        data.decode()
        return True
    return False


Guess = Callable[[bytes], str]


def guessers() -> dict[str, Guess]:
    """Bytes → text, by what each library takes the encoding for."""
    import cchardet
    import chardet
    from charset_normalizer import from_bytes

    def normalizer(data: bytes) -> str:
        best = from_bytes(data).best()
        return str(best) if best else data.decode("cp1252", "replace")

    def by(name: str | None, data: bytes) -> str:
        with suppress(LookupError):  # Python has not all that they name
            return data.decode(name or "cp1252", "replace")
        return ""

    return {
        "cp1252": lambda data: data.decode("cp1252", "replace"),
        "charset-normalizer": normalizer,
        "chardet": lambda data: by(chardet.detect(data, compat_names=False)["encoding"], data),
        "faust-cchardet": lambda data: by(cchardet.detect(data)["encoding"], data),
        "newsparse": lambda data: read_bytes(data)[0],
    }


def right(guess: Guess, sample: Sample) -> bool:
    """Whether a guess gives back what was written."""
    try:
        return guess(sample.data) == sample.text
    except (LookupError, UnicodeError):
        return False


def table(head: str, rows: dict[str, dict[str, float]]) -> None:
    """Print a table of shares in per cent."""
    names = list(next(iter(rows.values())))
    print(f"\n{head:28}" + "".join(f"{name:>20}" for name in names))
    for row, shares in rows.items():
        print(f"{row:28}" + "".join(f"{100 * shares[name]:>18.0f} %" for name in names))


def shares(found: list[Sample], guesses: dict[str, Guess], by: Callable[[Sample], str]) -> dict[str, dict[str, float]]:
    """How many of the samples of each kind every library gets right."""
    total: Counter[str] = Counter(by(sample) for sample in found)
    good = {name: Counter(by(sample) for sample in found if right(guess, sample)) for name, guess in guesses.items()}
    return {kind: {name: good[name][kind] / total[kind] for name in guesses} for kind in total}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wrong", action="store_true", help="name what each gets wrong")
    wrong = parser.parse_args().wrong
    guesses = guessers()
    legacy, western = list(samples(TEXTS["legacy"])), list(samples(TEXTS["western"]))
    table("language, encoding", shares(legacy, guesses, lambda each: f"{each.language} {each.encoding}"))
    table("western", shares(western, guesses, lambda each: f"{each.language} {each.encoding}"))
    table("characters, legacy", shares(legacy, guesses, lambda each: str(each.length)))
    table("characters, western", shares(western, guesses, lambda each: str(each.length)))
    everything = list(guesses.items())
    print(f"\n{'µs a text, warm':28}", end="")
    for _, guess in everything:
        start = time.perf_counter()
        for sample in legacy + western:
            right(guess, sample)
        print(f"{(time.perf_counter() - start) / len(legacy + western) * 1e6:>20,.0f}", end="")
    print()
    for name, guess in everything if wrong else ():
        for sample in legacy + western:
            if not right(guess, sample):
                print(f"{name}: {sample.language} {sample.encoding} {sample.length}: {guess(sample.data)[:60]!r}")


if __name__ == "__main__":
    main()
