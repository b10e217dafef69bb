"""What a session needs beside its room and its people, in words."""

from scheduler.model.resource import Service
from scheduler.sentence import Sentence


def service_words(service: Service, offers: str) -> Sentence:
    """A service as it is missed: "a booth team for fr"."""
    words = {
        Service.INTERPRETATION: Sentence("a booth team for {offers}", offers=offers),
        Service.LIVESTREAM: Sentence("a livestream crew"),
        Service.SIGN_LANGUAGE: Sentence("a sign-language team"),
        Service.CAPTIONING: Sentence("captioning"),
        Service.EQUIPMENT: Sentence("equipment ({offers})", offers=offers),
    }
    return words[service]
