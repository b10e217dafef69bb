"""Names and titles for generated conferences: plausible words, no real people."""

from random import Random

from scheduler.model.base import Text

FIRST = (
    "Ana Aoife Bojan Cécile Dagný Émile Fatima Giulia Håkon Ilze Jānis Katarzyna Lukáš Márta Nadezhda Óscar Petra Radu Søren Tereza "
    "Ülle Vesna Wiktor Ximena Yusuf Žofia Andrei Birgit Chiara Dušan Elif François Günther Hana Ioana Jelena Kofi Leyla Matteo Noor "
    "Олена Дмитрий Жанна Тетяна Сергей Айгерим Георгий Любомир"
).split()
LAST = (
    "Almeida Bäcker Čapek Dąbrowski Eriksen Farkaš Győri Horváth Ibrahimović Jørgensen Kővári Lindström Müller Nyström O’Brien Pálsson "
    "Quintana Rădulescu Šimić Țurcanu Ünal Vaitkutė Wójcik Yılmaz Zētiņa Abdullayeva Beridze Castellani Düsterhoff Ferreira Grønning "
    "Kovačević Laurent Mäkinen Nowak Özdemir Petrović Roşca Søgaard Tănase Ковальчук Морозова Шевченко Нурланова Иванов Ђорђевић"
).split()
THEMES = (
    "Guardianship of unaccompanied children;Fair recruitment;Supply chains and forced labour;Online safety by design;Victim identification "
    "at borders;Access to justice;Financial investigation;Data on missing persons;Alternatives to institutional care;Survivor leadership;"
    "Schools as places of safety;Police and social services;Municipal action;Children in conflict;Parliamentary oversight;Labour "
    "inspection;Interpreting in asylum interviews;Health workers as first contact;Compensation funds;Digital evidence;Cross-border child "
    "protection;Sport and exploitation;Media ethics;Strategic litigation;National rapporteurs;Due diligence law;Seasonal work;Domestic "
    "work in diplomatic households;Adoption and orphanage tourism;Climate displacement;Encrypted services;Artificial intelligence in "
    "casework;Shelter standards;Return and reintegration;Non-punishment;Hotlines;Age assessment;Trauma-informed courts;Community "
    "mediators;Procurement by public bodies"
).split(";")
FORMS = (
    "what works and what does not;from pilot to practice;lessons of ten years;a conversation with practitioners;new evidence;who pays, "
    "and who decides;a workshop with cases;the view from the field;closing the gaps;a comparison of five States;tools for daily work;"
    "standards and their limits;a dialogue across generations;measuring results;first steps"
).split(";")
BODIES = (
    "Ministry of Justice;Ministry of the Interior;Office of the Ombudsperson;Children’s Rights Network;University Institute for Human "
    "Rights;Labour Inspectorate;Coalition of Survivors;Regional Police College;Foundation for Safe Childhood;Association of "
    "Municipalities;Centre for Migration Law;Federation of Trade Unions;Permanent Mission;National Rapporteur’s Office;Bar Association"
).split(";")
PLACES = "Austria Bulgaria Croatia Denmark Estonia Finland Georgia Hungary Ireland Kazakhstan Latvia Malta Norway Poland Serbia".split()
POSITIONS = (
    "Director;Head of Unit;Senior Adviser;Programme Officer;Professor of Law;Chief Inspector;Judge;Executive Director;Policy Officer;"
    "Coordinator;Researcher;State Secretary"
).split(";")
ROOMS = (
    "Great Hall;Council Chamber;Library;Mirror Room;North Gallery;South Gallery;Garden Room;Atlas Room;Chapel Room;Rotunda;Tower Room;"
    "Music Room;Cabinet A;Cabinet B;Cabinet C;Cabinet D;Orangery;Archive Room;Map Room;Clock Room;Salon 1;Salon 2;Salon 3;Salon 4;"
    "Salon 5;Salon 6;Salon 7;Salon 8"
).split(";")
LANGUAGE_NAMES = {"fr": "French", "ru": "Russian", "de": "German", "es": "Spanish", "it": "Italian"}


def person_words(rnd: Random, taken: set[str]) -> dict[str, object]:
    """Name, position and affiliation of an invented person; the name is not among those taken."""
    name = f"{rnd.choice(FIRST)} {rnd.choice(LAST)}"
    while name in taken:
        name = f"{rnd.choice(FIRST)} {rnd.choice(FIRST)[0]}. {rnd.choice(LAST)}"
    taken.add(name)
    place = rnd.choice(PLACES)
    return {
        "name": name,
        "honorific": rnd.choice(("", "", "", "Ms", "Mr", "Dr")),
        "position": Text.of(rnd.choice(POSITIONS)),
        "affiliation": Text.of(f"{rnd.choice(BODIES)}, {place}"),
        "delegation": place if rnd.random() < 0.4 else "",
    }


def titles(rnd: Random, count: int) -> list[str]:
    """That many different titles."""
    every = [f"{theme}: {form}" for form in FORMS for theme in THEMES]
    first = every[: len(THEMES)]
    rest = every[len(THEMES) :]
    rnd.shuffle(first)
    rnd.shuffle(rest)
    return (first + rest)[:count]
