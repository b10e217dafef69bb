"""The one family of exceptions. Every message names the thing and says what to do next."""

from typing import Any

from scheduler.sentence import Sentence


class HofburgError(Exception):
    """Base of all errors that a planner may see; the message is a whole sentence."""

    def __init__(self, template: str, /, **values: Any) -> None:
        """Says what is wrong: a template, and what is filled in."""
        self.sentence = Sentence(template, **values)
        super().__init__(self.sentence)


class ProjectFileError(HofburgError):
    """A project file cannot be opened or saved; the file on disk is untouched."""


class InvalidConferenceError(HofburgError):
    """The data of a conference contradict themselves."""


class UnknownReferenceError(HofburgError):
    """A person, room, session or resource is asked for that is not in the conference."""


class PaperError(HofburgError):
    """A paper cannot be made."""


class SolverError(HofburgError):
    """The solver ended in a way that it should not."""
