"""Notices: letters in four languages, drafts, calendar files, mail merge; and nobody who is protected can be recognised."""

import csv
import datetime as dt
import email
import email.policy
import io
import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from scheduler.changes import ChangeKind, Changes, changes_between
from scheduler.changes.names import STRICTNESS
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.person import Contact, Privacy
from scheduler.model.session import Invitation, Status
from scheduler.notices import Notice, Posting, files_of, notices_of, sequence_of, shipped_files, wordings
from scheduler.notices.wording import LANGUAGES
from tests.papers.sample import released
from tests.papers.test_privacy import ALLIANCE, MODES, parts, secrets, with_modes
from tests.test_changes import OLD, PANEL, a_programme, later, with_place, with_session
from ui.command_line.changes import changes_result, changes_summary
from ui.command_line.sheets import find_sheets

STAMP = dt.datetime(2025, 3, 30, 9, tzinfo=dt.UTC)


def posting(**more: object) -> Posting:
    return Posting(**({"wordings": wordings(), "stamp": STAMP} | more))


def notice_for(changes: Changes, person: str, **more: object) -> Notice:
    return next(one for one in notices_of(changes, posting(**more)) if one.recipient.person == person or one.recipient.name == person)


def with_people(conference: Conference, person: str, **fields: object) -> Conference:
    return conference.replace(people=tuple(p.replace(**fields) if p.id == person else p for p in conference.people))


def events(calendar: bytes | None) -> list[dict[str, str]]:
    """The events of a calendar file, by name of the property; lines are joined and texts read as RFC 5545 says."""
    assert calendar is not None
    text = calendar.decode("utf-8")
    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    found: list[dict[str, str]] = []
    for line in text.replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = re.sub(r"\\(.)", lambda hit: "\n" if hit[1] == "n" else hit[1], value)
    return found


def test_a_letter_greets_says_what_changed_and_ends_with_who_writes() -> None:
    old = OLD.replace(organiser="The Secretariat", venue="Hofburg")
    changes = changes_between(old, later(PANEL).replace(organiser="The Secretariat"))
    assert notice_for(changes, "Bob").text == (
        "Dear Bob,\n\nThe programme has changed. This is what concerns you:\n\n“Panel”\n"
        "  • New time: Monday, 31 March 2025, 10:30–11:30 (until now: Monday, 31 March 2025, 10:00–11:00)\n\n"
        "All times are those of Vienna. The attached calendar file brings your calendar up to date.\n\n"
        "With kind regards,\nThe Secretariat\nConference\n"
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de-AT", "Neue Zeit: Montag, 31. März 2025, 10:30–11:30 (bisher: Montag, 31. März 2025, 10:00–11:00)"),
        ("fr", "Nouvel horaire : lundi 31 mars 2025, 10:30–11:30"),
        ("ru", "Новое время: понедельник, 31 марта 2025"),
        ("zh", "New time: Monday, 31 March 2025, 10:30–11:30"),
    ],
)
def test_the_letter_is_in_the_language_of_correspondence(language: str, words: str) -> None:
    assert words in notice_for(changes_between(OLD, with_people(later(PANEL), "Bob", language=language)), "Bob").text


def lines_for(new: Conference, person: str, old: Conference = OLD) -> list[str]:
    text = notice_for(changes_between(old, new), person).text
    return [line.strip(" •") for line in text.splitlines() if line.startswith("  •")]


def test_each_kind_of_change_in_words() -> None:
    assert lines_for(with_place(PANEL, rooms=("Annexe",)), "Bob") == ["New room: Annexe (until now: Hall)"]
    assert lines_for(with_session(PANEL, status=Status.CANCELLED), "Bob") == [
        "Cancelled. It was planned for: Monday, 31 March 2025, 10:00–11:00, Hall"
    ]  # fmt: skip
    assert lines_for(with_session(PANEL, languages=("en", "fr")), "Bob") == [
        "Languages: English, French; interpretation: French (until now: English; interpretation: French)"
    ]  # fmt: skip
    assert lines_for(with_session(PANEL, access="closed"), "Bob") == [
        "Access: closed session (until now: open to registered participants)"
    ]  # fmt: skip
    assert lines_for(with_session(PANEL, number="Panel 1"), "Bob") == ["New title: “Panel 1: Panel” (until now: “Panel”)"]
    assert lines_for(OLD.replace(timetable=OLD.timetable.without(PANEL)), "Inge") == [
        "New time: to be announced (until now: Monday, 31 March 2025, 10:00–11:00)"
    ]  # fmt: skip
    assert lines_for(with_place(PANEL, units=("b2", "c1")), "Max") == [
        "Serving: Second booth, Camera crew (until now: French booth, Camera crew)"
    ]  # fmt: skip
    assert lines_for(with_place(PANEL, units=("b2", "c1")), "Ivo") == [
        "You take part (interpreter): Monday, 31 March 2025, 10:00–11:00, Hall"
    ]  # fmt: skip


def test_who_goes_and_who_stays() -> None:
    appearances = OLD.session[PANEL].appearances
    gone = tuple(a.replace(status=Invitation.DECLINED) if a.person == "Bob" else a for a in appearances)
    new = with_session(PANEL, appearances=gone)
    assert lines_for(new, "Bob") == ["You are no longer expected (speaker). It was: Monday, 31 March 2025, 10:00–11:00, Hall"]
    assert lines_for(new, "Max") == ["No longer taking part: Bob (speaker)"]
    assert lines_for(OLD, "Max", new) == ["Now also taking part: Bob (speaker)"]
    swapped = tuple(a.replace(person="Cleo") if a.person == "Bob" else a for a in appearances)
    assert lines_for(with_session(PANEL, appearances=swapped), "Max") == ["Now taking part: Cleo (speaker) (no longer: Bob (speaker))"]
    by_video = tuple(a.replace(attendance="video") if a.person == "Bob" else a for a in appearances)
    assert lines_for(with_session(PANEL, appearances=by_video), "Bob") == ["Your part: speaker by video (until now: speaker)"]
    order = tuple(appearances[n].id for n in (0, 2, 1))
    assert lines_for(with_place(PANEL, order=order), "Bob") == ["You speak: place 1, 10 minutes (until now: place 2, 10 minutes)"]


def test_a_remote_speaker_reads_the_time_on_their_own_clocks() -> None:
    text = notice_for(changes_between(OLD, with_people(later(PANEL), "Bob", zone="Asia/Tokyo")), "Bob").text
    assert "10:30–11:30 (Monday, 31 March 2025, 17:30–18:30 in Tokyo)" in text


def test_the_whole_schedule_and_everybody() -> None:
    changes = changes_between(OLD, later(PANEL))
    assert "Your whole programme" not in notice_for(changes, "Bob").text
    whole = notice_for(changes, "Bob", whole=True)
    assert "Your whole programme as it stands now:\n\nMonday, 31 March 2025\n  10:30–11:30  Panel, Hall (speaker)" in whole.text
    assert "Cleo" not in {one.recipient.name for one in notices_of(changes, posting(whole=True))}
    cleo = notice_for(changes, "Cleo", everybody=True)
    assert "14:00–15:00  Side, Annexe (speaker)" in cleo.text
    assert "concerns you" not in cleo.text
    assert cleo.subject == "Conference: your programme"
    assert [event["SUMMARY"] for event in events(cleo.calendar)] == ["Side"]


def test_the_liaison_receives_the_notice_in_place_of_the_person() -> None:
    notice = notice_for(changes_between(OLD, later(PANEL)), "Ann")
    assert notice.text.startswith("Dear Lee,\n\nThis message is for Ann, for whom you receive messages.")
    assert draft_of(notice)["To"] == "Lee <lee@example.org>"


def draft_of(notice: Notice) -> EmailMessage:
    read = email.message_from_bytes(notice.mail, policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    assert read.defects == []
    return read


def test_a_draft_has_the_letter_and_the_calendar_and_is_marked_as_unsent() -> None:
    new = with_people(later(PANEL), "Bob", name="Bób, Д.", contact=Contact(email="bob@example.org"), language="ru")
    notice = notice_for(changes_between(OLD, new), "Bob")
    read = draft_of(notice)
    assert (read["To"].addresses[0].display_name, read["To"].addresses[0].addr_spec) == ("Bób, Д.", "bob@example.org")
    assert (read["X-Unsent"], read["Subject"]) == ("1", "Conference: изменения в вашей программе")
    letter, calendar = read.iter_parts()
    assert letter.get_content().replace("\r\n", "\n") == notice.text
    assert calendar.get_content_type() == "text/calendar"
    assert calendar.get_payload(decode=True) == notice.calendar
    assert notice.mail == notice_for(changes_between(OLD, new), "Bob").mail


@pytest.mark.parametrize("address", ["", "nobody", "a b@c", "bob@example.org\nBcc: eve@example.org", "@", "ö@"])
def test_an_address_that_is_none_leaves_the_line_empty(address: str) -> None:
    new = with_people(later(PANEL), "Bob", contact=Contact(email=address))
    read = draft_of(notice_for(changes_between(OLD, new), "Bob"))
    assert (read["To"] is None or "@" not in str(read["To"]), read["Bcc"]) == (True, None)


def test_calendars_keep_the_uid_and_cancel_what_is_off() -> None:
    first = events(notice_for(changes_between(OLD, later(PANEL)), "Bob", sequence=3).calendar)
    assert [(e["UID"], e["SEQUENCE"], e["STATUS"], e["DTSTART"], e["DTEND"]) for e in first] == [
        ("Panel@hofburg", "3", "CONFIRMED", "20250331T083000Z", "20250331T093000Z")
    ]
    off = with_session(PANEL, status=Status.CANCELLED)
    second = events(notice_for(changes_between(later(PANEL), off), "Bob", sequence=4).calendar)
    assert [(e["UID"], e["SEQUENCE"], e["STATUS"], e["DTSTART"]) for e in second] == [
        ("Panel@hofburg", "4", "CANCELLED", "20250331T083000Z")
    ]  # fmt: skip
    gone = with_session(PANEL, appearances=OLD.session[PANEL].appearances[:2])
    assert events(notice_for(changes_between(OLD, gone), "Bob").calendar)[0]["STATUS"] == "CANCELLED"
    assert events(notice_for(changes_between(OLD, gone), "Max").calendar)[0]["STATUS"] == "CONFIRMED"
    assert events(notice_for(changes_between(OLD, with_session(PANEL, status="tentative")), "Bob").calendar)[0]["STATUS"] == "TENTATIVE"
    unplaced = OLD.replace(timetable=OLD.timetable.without(PANEL))
    assert events(notice_for(changes_between(OLD, unplaced), "Bob").calendar)[0]["STATUS"] == "CANCELLED"


def test_texts_of_a_calendar_are_escaped_and_folded_within_characters() -> None:
    title = "Äpfel; Birnen, \\ und\n" + "щ" * 90
    new = with_session(PANEL, title={"en": title}).replace(venue="Hofburg, Wien", timetable=later(PANEL).timetable)
    event = events(notice_for(changes_between(OLD, new), "Bob").calendar)[0]
    assert event["SUMMARY"] == title
    assert event["LOCATION"] == "Hall, Hofburg, Wien"
    assert event["DESCRIPTION"] == "speaker"


def test_the_sequence_is_the_number_of_the_release_and_above_it_for_a_draft() -> None:
    assert sequence_of(OLD) == 0
    first = released(OLD)
    assert sequence_of(first) == 0
    changed = first.replace(timetable=later(PANEL).timetable)
    assert sequence_of(changed) == 1
    assert sequence_of(released(changed, number=4)) == 4


def test_mail_merge_has_a_row_for_each_notice_and_no_formula() -> None:
    new = with_people(later(PANEL), "Bob", name="=SUM(A1)\x07")
    notices = notices_of(changes_between(with_people(OLD, "Bob", name="=SUM(A1)\x07"), new), posting())
    files = files_of(notices, STAMP)
    rows = list(csv.reader(io.StringIO(files["mail-merge.csv"].decode("utf-8-sig"), newline="")))
    sheet = load_workbook(io.BytesIO(files["mail-merge.xlsx"])).active
    cells = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert [len(row) for row in rows] == [len(notices[0].row)] * (len(notices) + 1)
    assert [row[0] for row in rows] == [row[0] for row in cells]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "inlineStr", "n"}
    assert "=SUM(A1)" in [row[1] for row in cells]
    bob = next(row for row in rows if row[1].startswith("=SUM"))
    assert f"{bob[0]}.txt" in files
    assert bob[-1] == files[f"{bob[0]}.txt"].decode()


def test_those_who_are_no_people_of_the_conference_get_notices_too() -> None:
    changes = changes_between(OLD, OLD.replace(timetable=later("Lunch").timetable).replace(timetable=later("Side").timetable))
    assert notice_for(changes, "Ministry of Care").recipient.key == "organiser-ministry-of-care"
    keys = {one.recipient.key for one in notices_of(changes_between(OLD, later("Lunch")), posting())}
    assert keys == {"catering"}
    assert "crew-camera-crew" in {one.recipient.key for one in notices_of(changes_between(OLD, later(PANEL)), posting())}


def test_names_of_files_never_meet() -> None:
    old = a_programme().with_session("Twin", at="16:00", lead="Ministry of  care!").build()
    both = {PANEL: 0, "Twin": 5, "Side": 5}
    placements = tuple(p.replace(start=p.start + dt.timedelta(minutes=both.get(p.session, 0))) for p in old.timetable.placements)
    changes = changes_between(old, old.replace(timetable=old.timetable.replace(placements=placements)))
    keys = [one.recipient.key for one in notices_of(changes, posting())]
    assert {"organiser-ministry-of-care", "organiser-ministry-of-care-2"} <= set(keys)
    assert len(keys) == len(set(keys))


# Wording


def test_every_language_says_everything_with_the_same_holes() -> None:
    known = wordings()
    keys = set(known["en"].templates)
    assert {f"kinds.{kind.value}" for kind in ChangeKind} <= keys
    for language in LANGUAGES:
        assert set(known[language].templates) == keys
        for key in keys:
            holes = [sorted(re.findall(r"\{(\w+)\}", known[one].templates[key])) for one in ("en", language)]
            assert holes[0] == holes[1], (language, key)


def test_templates_of_ones_own_replace_what_they_contain(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('salutation = "Excellency {name},"\n[kinds]\n"moved in time" = "Now {new}."\n', encoding="utf-8")
    text = notice_for(changes_between(OLD, later(PANEL)), "Bob", wordings=wordings(tmp_path)).text
    assert text.startswith("Excellency Bob,")
    assert "• Now Monday, 31 March 2025, 10:30–11:30." in text
    assert "With kind regards" in text
    for name, content in shipped_files().items():
        (tmp_path / name).write_bytes(content)
    assert wordings(tmp_path) == wordings()


@pytest.mark.parametrize(
    "template",
    ['salutation = "Dear {nome},"', 'salutation = "Dear {name"', 'salutation = "{name.__class__}"', 'salutation = "{name!r}"',
     "greeting = 'x'", 'subject = ""', "subject = 3", "not toml at all", "[kinds]\nnew = '{place}'"],
)  # fmt: skip
def test_a_template_that_cannot_be_filled_is_refused_by_name(tmp_path: Path, template: str) -> None:
    (tmp_path / "de.toml").write_text(template, encoding="utf-8")
    with pytest.raises(HofburgError, match=r"de\.toml"):
        wordings(tmp_path)


# Nobody who is protected can be recognised


def shaken(conference: Conference, seed: int) -> Conference:
    """The conference after a rough day: moves, cancellations, deputies, new orders, chosen by the seed."""
    dice = Random(seed)
    placements = {p.session: p for p in conference.timetable.placements}
    rooms = [room.id for room in conference.rooms]
    sessions = list(conference.sessions)
    for number, session in enumerate(sessions):
        place, turn = placements.get(session.id), dice.randrange(8)
        if place is None:
            continue
        if turn == 0:
            placements[session.id] = place.replace(start=place.start + dt.timedelta(minutes=dice.choice((-30, 15, 60))))
        elif turn == 1:
            placements[session.id] = place.replace(rooms=(dice.choice(rooms),))
        elif turn == 2:
            sessions[number] = session.replace(status=Status.CANCELLED)
        elif turn == 3:
            del placements[session.id]
        elif turn == 4 and session.appearances:
            someone = dice.choice(conference.people).id
            first, *others = session.appearances
            sessions[number] = session.replace(appearances=(first.replace(person=someone), *others))
        elif turn == 5:
            placements[session.id] = place.replace(order=tuple(a.id for a in reversed(session.appearances)), units=place.units[1:])
        elif turn == 6 and session.appearances:
            sessions[number] = session.replace(appearances=tuple(a.replace(attendance="video") for a in session.appearances))
    timetable = conference.timetable.replace(placements=tuple(placements.values()))
    return conference.replace(sessions=tuple(sessions), timetable=timetable)


def texts_of(files: dict[str, bytes]) -> Iterator[str]:
    """Everything that a reader of the files could see, their names included."""
    for name, content in files.items():
        yield name
        if name.endswith(".xlsx"):
            yield from (str(cell.value) for row in load_workbook(io.BytesIO(content)).active.iter_rows() for cell in row)
        elif name.endswith(".eml"):
            read = email.message_from_bytes(content, policy=email.policy.default)
            yield " ".join(f"{header}: {value}" for header, value in read.items())
            yield from (str(part.get_content()) for part in read.walk() if isinstance(part, EmailMessage) and not part.is_multipart())
        else:
            yield content.decode("utf-8").replace("\r\n ", "")


def everything_said(changes: Changes) -> str:
    posted = posting(whole=True, everybody=True)
    wrong = find_sheets(changes)
    said = [changes_result(changes, "old", "new", wrong).model_dump_json(), *changes_summary(changes, "old", "new", wrong)]
    return "\n".join([*said, *texts_of(files_of(notices_of(changes, posted), STAMP))])


def assert_protected(conference: Conference, said: str) -> None:
    """Neither name nor contact of a protected person; that of others stands where it is meant to."""
    assert secrets(conference) & parts(said) == set()
    words = set(re.findall(r"[\w@.]+", said))
    for person in conference.people:
        assert person.contact.telephone not in said
        if person.privacy is not Privacy.FULL:
            assert words.isdisjoint((person.contact.email, person.contact.liaison, person.contact.liaison_email))


@settings(max_examples=7, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MODES, MODES, st.integers(0, 10_000))
def test_no_change_and_no_notice_tells_who_is_protected(before: list[Privacy], now: list[Privacy], seed: int) -> None:
    old, new = with_modes(before), shaken(with_modes(now), seed)
    strictest = with_modes([max(pair, key=STRICTNESS.index) for pair in zip(before, now, strict=True)])
    changes = changes_between(old, new)
    assert changes.sessions
    assert_protected(strictest, everything_said(changes))


def test_the_test_of_protection_knows_what_it_looks_for() -> None:
    hidden, shown = (with_modes([mode] * len(ALLIANCE.people)) for mode in (Privacy.HIDDEN, Privacy.FULL))
    said = everything_said(changes_between(shown, shaken(shown, 1)))
    assert len(secrets(hidden) & parts(said)) > 40
    with pytest.raises(AssertionError):
        assert_protected(hidden, said)


def test_nobody_hears_of_hidden_people_who_come_or_go() -> None:
    guarded = with_people(OLD, "Bob", privacy=Privacy.HIDDEN)
    gone = guarded.session[PANEL].appearances[:2]
    new = guarded.replace(sessions=tuple(s.replace(appearances=gone) if s.id == PANEL else s for s in guarded.sessions))
    changes = changes_between(guarded, new)
    assert {one.person for one in changes.people} == {"Max", "Ann", "Bob", "Inge"}
    assert [one.recipient.person for one in notices_of(changes, posting())] == ["Bob"]
    assert notice_for(changes, "Bob").text.startswith("Dear Sir or Madam,")


def test_whoever_is_named_otherwise_is_told_so_alone() -> None:
    changes = changes_between(OLD, with_people(OLD, "Bob", privacy=Privacy.ALIAS, alias="Guest"))
    notices = notices_of(changes, posting())
    assert [one.recipient.person for one in notices] == ["Bob"]
    assert "The programme names you otherwise than before." in notices[0].text
    assert (notices[0].text.startswith("Dear Guest,"), notices[0].recipient.key, notices[0].recipient.address) == (True, "Bob", "")
