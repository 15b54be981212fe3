"""What the three commands of `huizhen deidentify` do alike: nothing of the input is ever overwritten, words that help."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from server import binary


def call(*arguments, language: str = "C") -> subprocess.CompletedProcess:
    environment = {**os.environ, "LC_ALL": language}
    return subprocess.run(
        [binary(), "deidentify", *arguments], capture_output=True, text=True, timeout=120, env=environment)


@pytest.mark.parametrize("kind", ["dicom", "photo"])
@pytest.mark.parametrize("suffix", ["", ".partial"])
def test_the_report_never_takes_the_place_of_an_input(tmp_path, kind, suffix):
    source = tmp_path / "in"
    source.mkdir()
    victim = source / f"victim{suffix}"
    victim.write_bytes(b"the only copy")
    (tmp_path / "link").symlink_to(source)
    for path in (source, victim):
        for folder in (source, tmp_path / "link"):
            done = call(kind, path, "--out", tmp_path / "out", "--report", folder / "victim")
            assert done.returncode == 1 and "run-would-overwrite-input" in done.stderr
    assert victim.read_bytes() == b"the only copy"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["dicom", "photo"])
def test_a_folder_that_cannot_be_made_is_named(tmp_path, kind):
    (tmp_path / "in").write_bytes(b"x")
    (tmp_path / "file").write_bytes(b"kept")
    done = call(kind, tmp_path / "in", "--out", tmp_path / "file" / "out")
    assert done.returncode == 1
    assert "run-cannot-write" in done.stderr and str(tmp_path / "file" / "out") in done.stderr
    assert "NSCocoa" not in done.stderr
    assert (tmp_path / "file").read_bytes() == b"kept"


def test_options_are_read_as_people_write_them(tmp_path):
    one = call("dicom", "--explain", "--option", "retain-uids", "--option", "clean-descriptors")
    for written in (["--option", "retain_uids,Clean-Descriptors"], ["--option", "Retain UIDs, clean descriptors"]):
        other = call("dicom", "--explain", *written)
        assert other.returncode == 0 and other.stdout == one.stdout
    assert one.stdout != call("dicom", "--explain").stdout


def test_an_unknown_option_is_named_with_those_that_there_are():
    done = call("dicom", "--explain", "--option", "retain-everything")
    assert done.returncode == 64
    assert "retain-everything" in done.stderr and "retain-device-identity" in done.stderr


def test_the_profile_is_explained_in_the_language_of_the_terminal():
    english, chinese = call("dicom", "--explain").stdout, call("dicom", "--explain", language="zh_CN.UTF-8").stdout
    assert "Kinds of object" in english and not any("\u4e00" <= letter <= "\u9fff" for letter in english)
    assert "各类对象" in chinese and "Kinds of object" not in chinese
    assert len(english.splitlines()) == len(chinese.splitlines())


def test_a_secret_is_any_file_that_nobody_can_guess(tmp_path):
    """The same phrase, with or without an end of line, moves the same date alike; too short or absent is an error."""
    (tmp_path / "in.jsonl").write_text('{"id":"a","text":"Seen on 2024-03-15.","patient":"P1"}\n')

    def cleaned(content: bytes | None) -> subprocess.CompletedProcess:
        path = tmp_path / "secret"
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
        return call("text", "--in", tmp_path / "in.jsonl", "--secret-file", path)

    phrase = cleaned(b"a long phrase of words\n")
    assert phrase.returncode == 0 and "2024-03-15" not in phrase.stdout
    assert phrase.stdout == cleaned(b"a long phrase of words").stdout
    others = {cleaned(content).stdout for content in (bytes(32), bytes(33), b"another phrase of words", b"x" * 64)}
    assert len(others | {phrase.stdout}) > 1
    for short in (b"", b"\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n", b"fifteen bytes.."):
        done = cleaned(short)
        assert done.returncode == 64 and "16 bytes" in done.stderr
    absent = cleaned(None)
    assert absent.returncode == 1 and "run-absent" in absent.stderr


def test_lines_are_known_by_any_scalar_and_spans_have_the_promised_keys(tmp_path):
    ids = [1, "1", True, 2.5, -9007199254740993, None]
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps({"id": name, "text": "电话13800138000"}) + "\n" for name in ids))
    done = call("text", "--in", source)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and [line.get("id") for line in lines] == ids
    assert [type(line.get("id")) for line in lines] == [type(name) for name in ids]
    for line in lines:
        assert [set(span) for span in line["spans"]] == [{"start", "end", "category", "rule", "confidence"}]
    source.write_text('{"id":[1],"text":"x"}\n')
    assert call("text", "--in", source).returncode == 1


@pytest.mark.parametrize("name", ["in.jsonl", "link.jsonl", "in"])
def test_texts_never_take_the_place_of_their_input(tmp_path, name):
    source = tmp_path / ("in.partial" if name == "in" else "in.jsonl")
    source.write_text('{"id":"a","text":"x"}\n')
    if name == "link.jsonl":
        (tmp_path / name).symlink_to(source)
    done = call("text", "--in", source, "--out", tmp_path / name)
    assert done.returncode == 1 and "run-would-overwrite-input" in done.stderr
    assert source.read_text() == '{"id":"a","text":"x"}\n'
