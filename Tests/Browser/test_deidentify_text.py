"""`huizhen deidentify text`: a line in, a line out."""

import json
import subprocess
from datetime import datetime
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

from server import binary


def run(source: Path, *options, code: int = 0) -> subprocess.CompletedProcess:
    done = subprocess.run(
        [binary(), "deidentify", "text", "--in", source, *options], capture_output=True, text=True, timeout=120)
    assert done.returncode == code, done.stderr
    return done


def write(path: Path, *lines) -> Path:
    path.write_text("".join(
        (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)) + "\n" for line in lines))
    return path


def write_image(path: Path, patient: str, date: str) -> None:
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = CTImageStorage
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    data.StudyInstanceUID, data.SeriesInstanceUID, data.Modality = "1.2.3", "1.2.3.1", "CT"
    data.PatientName, data.PatientID, data.StudyDate, data.StudyTime = "A", patient, date, "081500"
    data.Rows = data.Columns = 4
    data.SamplesPerPixel, data.PhotometricInterpretation, data.PixelRepresentation = 1, "MONOCHROME2", 0
    data.BitsAllocated, data.BitsStored, data.HighBit = 16, 12, 11
    data.PixelData = bytes(32)
    data["PixelData"].VR = "OW"
    data.save_as(path, enforce_file_format=True)


def test_each_line_gives_a_line_with_positions_in_code_points(tmp_path):
    texts = [
        {"id": "a", "text": "患者张三，电话13800138000。"},
        {"id": "b", "text": "👩‍⚕️👍 Please write to li.si@example.org today"},
        {"text": "咳嗽三天，无发热。"},
        {"id": "d", "text": "第一行\n电话 13800138000"},
    ]
    done = run(write(tmp_path / "in.jsonl", *texts))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("id") for line in lines] == ["a", "b", None, "d"]
    assert done.stderr.strip() == "4 cleaned, 0 refused"
    found = {}
    for before, after in zip(texts, lines):
        for span in after["spans"]:
            assert set(span) >= {"start", "end", "category", "rule", "confidence"}
            assert 0 <= span["start"] < span["end"] <= len(before["text"])
            found[before["text"][span["start"]:span["end"]]] = span["category"]
    assert found["13800138000"] == "phone" and found["li.si@example.org"] == "email"
    assert lines[2] == {"spans": [], "text": "咳嗽三天，无发热。"}
    assert "13800138000" not in done.stdout and "li.si" not in done.stdout
    assert lines[3]["text"].startswith("第一行\n")


def test_known_names_are_removed_wherever_they_stand(tmp_path):
    line = {"id": "1", "text": "慕容示例昨天来过。", "known": ["慕容示例"]}
    [after] = [json.loads(each) for each in run(write(tmp_path / "in", line)).stdout.splitlines()]
    assert "慕容示例" not in after["text"]
    assert [(span["start"], span["end"], span["category"]) for span in after["spans"]] == [(0, 4, "name")]


def test_with_the_secret_of_the_images_dates_move_as_theirs_do(tmp_path):
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))
    image, clean = tmp_path / "in" / "a.dcm", tmp_path / "out"
    image.parent.mkdir()
    write_image(image, patient="P-17", date="20240315")
    subprocess.run(
        [binary(), "deidentify", "dicom", image, "--out", clean, "--secret-file", key, "--option", "retain-modified-dates"],
        check=True, capture_output=True, timeout=120)
    [moved] = [pydicom.dcmread(path).StudyDate for path in clean.rglob("*.dcm")]
    text = "2024-03-15 CT, born 1950-01-02, seen on Friday, 15 March 2024"
    lines = [{"id": "1", "text": text, "patient": "P-17"}, {"id": "2", "text": text, "patient": " P-17 "},
             {"id": "3", "text": text, "patient": "P-18"}, {"id": "4", "text": text}]
    source = write(tmp_path / "in.jsonl", *lines)
    with_key = [json.loads(each)["text"] for each in run(source, "--secret-file", key).stdout.splitlines()]
    day = datetime.strptime(moved, "%Y%m%d")
    assert with_key[0].startswith(day.strftime("%Y-%m-%d CT")) and "1950" not in with_key[0]
    # The day of the week moves along, so that it does not tell by how much the date was moved.
    assert with_key[0].endswith(f"{day:%A}, {day.day} {day:%B} {day.year}")
    assert with_key[1] == with_key[0] and len({with_key[0], with_key[2], with_key[3]}) == 3
    without = [json.loads(each)["text"] for each in run(source).stdout.splitlines()]
    assert all(line.startswith("2024 CT") and "1950" not in line for line in without) and len(set(without)) == 1


def test_a_secret_that_is_none_is_refused(tmp_path):
    (tmp_path / "short").write_bytes(b"too short")
    source = write(tmp_path / "in.jsonl", {"id": "1", "text": "x"})
    for key, words in (("short", "16 bytes"), ("absent", "run-absent")):
        done = subprocess.run(
            [binary(), "deidentify", "text", "--in", source, "--secret-file", tmp_path / key, "--out", tmp_path / "o"],
            capture_output=True, text=True, timeout=60)
        assert done.returncode != 0 and words in done.stderr and not (tmp_path / "o").exists()
    words = subprocess.run([binary(), "deidentify", "text", "--help"], capture_output=True, text=True, timeout=60)
    assert "--secret-file" in words.stdout and "PatientID" in words.stdout


def test_a_bad_line_is_refused_in_its_place_and_the_others_go_on(tmp_path):
    source = write(
        tmp_path / "in.jsonl", {"id": "1", "text": "一"}, "", "not json 13800138000", '{"id": "3"}', '["a"]',
        '{"id": "6", "text": 7}', '{"text": "cut off', "   ", {"id": "9", "text": "九"})
    with open(source, "ab") as file:
        file.write(b'{"id":"10","text":"\xff\xfe"}\n{"id":"11","text":"no newline at the end"}')
    done = run(source, code=1)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("id") for line in lines if "spans" in line] == ["1", "9", "11"]
    assert [line["line"] for line in lines if "refusal" in line] == [3, 4, 5, 6, 7, 10]
    assert all(line["refusal"].startswith("text-line: ") for line in lines if "refusal" in line)
    # Neither the answer nor the complaint repeats what stood there.
    assert "13800138000" not in done.stdout + done.stderr
    assert "3 cleaned, 6 refused" in done.stderr


def test_the_output_file_appears_when_it_is_complete(tmp_path):
    source = write(tmp_path / "in.jsonl", *({"id": str(n), "text": f"电话13800138{n:03}"} for n in range(500)))
    done = run(source, "--out", tmp_path / "out.jsonl")
    assert done.stdout == ""
    lines = (tmp_path / "out.jsonl").read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == [str(n) for n in range(500)]
    assert not any("13800138" in line for line in lines)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_only_what_is_certain_is_removed_when_asked(tmp_path):
    source = write(tmp_path / "in", {"id": "1", "text": "患者张三，电话13800138000。"})
    [line] = [json.loads(each) for each in run(source, "--certain-only").stdout.splitlines()]
    assert "13800138000" not in line["text"]
    for span in line["spans"]:
        if span["confidence"] != "certain":
            assert "患者张三，电话13800138000。"[span["start"]:span["end"]] in line["text"]


def test_a_line_of_any_length_is_one_line(tmp_path):
    long = "无特殊。" * 50_000 + "电话13800138000"
    source = write(tmp_path / "in", {"id": "long", "text": long}, "x" * (17 << 20), {"id": "after", "text": "好"})
    done = run(source, code=1)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("id") or line["line"] for line in lines] == ["long", 2, "after"]
    assert "13800138000" not in lines[0]["text"]


@pytest.mark.parametrize("source,options,code", [
    ("absent.jsonl", (), 1), ("empty.jsonl", (), 0), ("empty.jsonl", ("--out", "no/such/folder/out.jsonl"), 1)])
def test_files_that_are_not_there(tmp_path, source, options, code):
    (tmp_path / "empty.jsonl").write_bytes(b"")
    options = tuple(str(tmp_path / each) if "/" in each else each for each in options)
    done = run(tmp_path / source, *options, code=code)
    assert done.stdout == "" and done.stderr
