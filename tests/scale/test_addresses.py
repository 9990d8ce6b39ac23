"""Corpora at s3:// and gs://, served on this machine: what is read from there and written there is what is here."""

from __future__ import annotations

import socket
import zipfile
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
import ray
from gcp_storage_emulator.server import create_server
from moto.server import ThreadedMotoServer
from pyarrow.fs import FileSelector, FileType, LocalFileSystem, copy_files

from newsparse.convert import How, Settings, Tally, Target, convert, target_of
from newsparse.convert.on_ray import convert_on_ray
from newsparse.convert.shards import place_of
from newsparse.errors import UnreadableError
from newsparse.write import format_named


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    """Ray on this machine; its workers have the keys in their environment, as those of a cluster have."""
    keys = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in keys.items():
            patch.setenv(name, value)
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="critical")
        yield
        ray.shutdown()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


@pytest.fixture
def s3() -> Iterator[str]:
    """An address at S3; what is to follow the bucket goes in."""
    server = ThreadedMotoServer("127.0.0.1", free_port(), verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"s3://bucket{{}}?scheme=http&endpoint_override={host}:{port}&allow_bucket_creation=true"
    server.stop()


@pytest.fixture
def gs() -> Iterator[str]:
    """The same at Google's."""
    port = free_port()
    server = create_server("127.0.0.1", port, in_memory=True, default_bucket="bucket")
    server.start()
    yield f"gs://anonymous@bucket{{}}?scheme=http&endpoint_override=127.0.0.1:{port}"
    server.stop()


@pytest.fixture(params=["s3", "gs"])
def bucket(request: pytest.FixtureRequest) -> str:
    """Either of them."""
    address: str = request.getfixturevalue(request.param)
    return address


def on_ray(source: str, out: str) -> Tally:
    return convert_on_ray(source, Target(out, format_named("jsonl"), True), Settings(), lambda event: None, How(), None)


def lines(out: str, kind: str) -> set[str]:
    """The lines of all files of a kind at an address."""
    place = place_of(out)
    files = [each for each in place.system.get_file_info(FileSelector(place.path)) if each.type == FileType.File]
    assert all(each.base_name.startswith(("part-", "errors-")) for each in files)
    found = [place.system.open_input_stream(each.path).read() for each in files if each.base_name.startswith(kind)]
    return set(b"".join(found).decode().splitlines())


def test_a_corpus_far_away_is_the_corpus_that_is_here(bucket: str, corpus: Path, tmp_path: Path) -> None:
    source, out = bucket.format("/archive"), bucket.format("/shards")
    here = copytree(corpus, tmp_path / "here")
    with zipfile.ZipFile(here / "old.zip", "w") as archive:
        archive.write(here / "0" / "000.txt", "zipped.txt")
    there = place_of(source)
    there.system.create_dir(there.path, recursive=True)
    copy_files(str(here), there.path, source_filesystem=LocalFileSystem(), destination_filesystem=there.system)

    tally = on_ray(source, out)
    convert(str(here), target_of(str(tmp_path / "local.jsonl")), Settings(), lambda event: None)
    records = set((tmp_path / "local.jsonl").read_text("utf-8").splitlines())
    assert lines(out, "part-") == records
    assert (tally.articles, tally.failed, len(lines(out, "errors-"))) == (len(records), 9, 9)

    again = on_ray(source, out)
    assert (again.articles, again.failed, again.unchanged) == (len(records), 9, again.files - 9)
    with pytest.raises(UnreadableError, match="/nowhere"):
        on_ray(bucket.format("/nowhere"), out)
