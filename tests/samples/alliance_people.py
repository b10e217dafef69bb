"""The invented people of `alliance-25`: key, honorific, name, gender, rank, position, affiliation, delegation, and whatever else they have."""

from typing import Any

from scheduler.model.person import Attendance, Gender, Need, Privacy

W, M, X = Gender.WOMAN, Gender.MAN, Gender.OTHER
Words = str | dict[str, str]
Row = tuple[str, str, str, Gender | None, int, Words, Words, str, dict[str, Any]]

MINISTER = {
    "en": "Minister of Justice",
    "fr": "Ministre de la Justice",
    "de": "Justizministerin",
}
HOST = {
    "en": "Office for Combating Trafficking in Human Beings",
    "fr": "Bureau de la lutte contre la traite des êtres humains",
    "ru": "Бюро по борьбе с торговлей людьми",
}

PEOPLE: tuple[Row, ...] = (
    # key, honorific, name, gender, rank, position, affiliation, delegation, more
    ("minister_n", "H.E.", "Aino Väisälä", W, 2, MINISTER, "Ministry of Justice, Finland", "Finland", {"in": ["31 09:30-11:20"]}),
    ("minister_g", "H.E.", "Giorgi Lomtadze", M, 2, "Minister of the Interior", "Ministry of Internal Affairs, Georgia", "Georgia",
     {"in": ["31 09:30-14:00"], "contact": ("g.lomtadze@example.org", "Tamta Beridze", "liaison.ge@example.org")}),
    ("minister_p", "H.E.", "Inês Vasconcelos", W, 2, {"en": "Minister for Children", "pt": "Ministra da Infância"},
     "Ministry for Children, Portugal", "Portugal", {"in": ["01 10:00-12:10"]}),
    ("secretary", "H.E.", "Henrik Solberg-Næss", M, 3, "Secretary General", "Conference Secretariat", "", {}),
    ("director", "Ms", "Élodie Marchand", W, 4, {"en": "Director", "fr": "Directrice"}, HOST, "", {"language": "fr"}),
    ("coordinator", "Dr", "Katarína Hollá", W, 4, "Special Representative and Co-ordinator", HOST, "", {"most": 4}),
    ("deputy", "Mr", "Tomasz Wiśniewski", M, 5, "Deputy Co-ordinator", HOST, "", {}),
    ("rapporteur", "Prof.", "Мария Дмитриевна Соколова", W, 9, {"en": "Professor of Criminal Law", "ru": "Профессор уголовного права"},
     {"en": "Institute of State and Law", "ru": "Институт государства и права"}, "", {"language": "ru"}),
    ("ambassador_t", "H.E.", "Ayşe Nur Gökçe", W, 4, "Permanent Representative", "Permanent Mission of Türkiye", "Türkiye",
     {"observes": ["Eid al-Fitr"]}),
    ("ambassador_k", "H.E.", "Нұрлан Әбенов", M, 4, {"en": "Permanent Representative", "ru": "Постоянный представитель"},
     "Permanent Delegation of Kazakhstan", "Kazakhstan", {"observes": ["Eid al-Fitr"], "language": "ru"}),
    ("ambassador_i", "H.E.", "Niccolò Bevilacqua", M, 4, {"en": "Permanent Representative", "it": "Rappresentante permanente"},
     "Permanent Mission of Italy", "Italy", {"language": "it"}),
    ("state_secretary", "Dr", "Jürgen Großpointner", M, 4, {"en": "State Secretary", "de": "Staatssekretär"},
     {"en": "Federal Chancellery, Austria", "de": "Bundeskanzleramt"}, "Austria", {"language": "de"}),
    ("rapporteur_un", "Prof.", "Caoimhe Ní Dhálaigh", W, 4, "Independent Expert on Trafficking in Persons", "United Nations mandate", "",
     {"attendance": Attendance.REMOTE, "zone": "America/New_York"}),
    ("statistician", "Dr", "Consuelo Ruiz-Cabañas", W, 9, "Chief of Research", "Crime Data Observatory", "",
     {"in": ["31 08:00-20:00"]}),
    ("police_be", "Mr", "Pieter Vandewoestijne", M, 9, "Chief Superintendent", "Federal Police, Belgium", "Belgium",
     {"attendance": Attendance.VIDEO}),
    ("police_ua", "Ms", "Олександра Ґонтар", W, 9, {"en": "Head of Unit", "uk": "Начальниця відділу"},
     {"en": "National Police of Ukraine", "uk": "Національна поліція України"}, "Ukraine", {}),
    ("prosecutor_ro", "Ms", "Ștefania Țepordei", W, 9, "Prosecutor", "Directorate for Investigating Organized Crime, Romania", "Romania", {}),
    ("judge_ie", "Mr", "Cathal Ó Súilleabháin", M, 9, "Judge of the Family Court", "Courts Service of Ireland", "Ireland",
     {"needs": [Need.HEARING_LOOP]}),
    ("cyber_ee", "Mr", "Rasmus Põldmäe", M, 9, "Cybercrime Analyst", "Police and Border Guard Board, Estonia", "Estonia", {}),
    ("platform", "Ms", "Priyanka Venkatesan", W, 9, "Head of Child Safety", "Open Platforms Alliance", "",
     {"attendance": Attendance.REMOTE, "zone": "America/New_York"}),
    ("asean", "Ms", "Suchada Phongphaibun", W, 9, "Programme Director", "Regional Centre against Child Marriage", "",
     {"attendance": Attendance.REMOTE, "zone": "Asia/Bangkok"}),
    ("nairobi", "Mr", "Kipchoge Wanyonyi", M, 9, "Field Co-ordinator", "East African Child Rights Desk", "",
     {"attendance": Attendance.REMOTE, "zone": "Africa/Nairobi"}),
    ("expert_alias", "Ms", "Lejla Hadžiomerović", W, 9, "Adviser with lived experience", "Survivors’ Council", "",
     {"privacy": Privacy.ALIAS, "alias": "Ms Amra", "support": "companion", "rest": 45, "edges": True}),
    ("expert_role", "", "Rustam Qodirov", M, 9, "", "", "",
     {"privacy": Privacy.ROLE_ONLY, "consent": False, "rest": 30, "edges": True}),
    ("expert_hidden", "", "Бојана Живковић", W, 9, "", "", "", {"privacy": Privacy.HIDDEN, "consent": False}),
    ("companion", "Ms", "Hedvig Åkerblom", W, 9, "Psychologist", "Survivors’ Council", "", {}),
    ("deaf_expert", "Ms", "Giulietta Ferrarese", W, 9, {"en": "President", "it": "Presidente"},
     {"en": "Association of Deaf Youth", "it": "Associazione Giovani Sordi"}, "", {"needs": [Need.SIGN_LANGUAGE], "language": "it"}),
    ("wheelchair", "Dr", "Bartłomiej Krzyżanowski", M, 9, "Senior Lecturer", "Institute for Inclusive Education", "",
     {"needs": [Need.STEP_FREE]}),
    ("smile", "Mr", "Κωνσταντίνος Παπαδάκης", M, 9, "Director of Programmes", "Network for Missing Children", "", {"most": 2}),
    ("astra", "Ms", "Milica Đurđević", W, 9, "Executive Director", "Hotline for Missing Children, Serbia", "", {}),
    ("guardians", "Ms", "Annelies van ’t Hoff", W, 9, "Senior Guardian", "Guardianship Institute", "", {}),
    ("guardians_2", "Mr", "Lars-Åke Björnström", M, 9, "Policy Officer", "Guardianship Institute", "", {}),
    ("schools", "Ms", "Zsófia Keresztúri", W, 9, "Head Teacher", "Schools against Exploitation", "", {}),
    ("health", "Dr", "Blaž Trstenjak", M, 9, "Paediatrician", "Society of Social Paediatrics", "", {"in": ["31 08:00-20:00", "01 08:00-13:30"]}),
    ("bank", "Mr", "Marc-Antoine Lhôte", M, 9, "Head of Financial Crime", "Bankers against Trafficking", "", {"in": ["01 08:00-20:00"]}),
    ("labour", "Ms", "Guðrún Þórðardóttir", W, 9, "Labour Inspector", "Administration of Occupational Safety, Iceland", "Iceland", {}),
    ("ombuds", "Dr", "Ieva Šķēle", W, 9, "Ombudsperson for Children", "Ombudsman’s Office, Latvia", "Latvia", {}),
    ("care", "Ms", "Елена Георгиева Стоянова", W, 9, "Director", "Foundation for Family Care, Bulgaria", "", {}),
    ("care_2", "Mr", "Vasile Munteanu", M, 9, "Programme Manager", "Foundation for Family Care, Moldova", "", {}),
    ("lawyer", "Ms", "Mariam Kharatishvili", W, 9, "Attorney", "Bar Association of Tbilisi", "", {}),
    ("lawyer_2", "Mr", "Goran Šćepanović", M, 9, "Attorney", "Centre for Strategic Litigation", "", {}),
    ("youth", "", "Noa Lindenbaum", X, 9, "Youth Delegate", "Youth Advisory Group", "", {"needs": [Need.CAPTIONING]}),
    ("youth_2", "", "Çağla Özgür", W, 9, "Youth Delegate", "Youth Advisory Group", "", {"observes": ["Eid al-Fitr"]}),
    ("border", "Mr", "Dániel Győrfi", M, 9, "Border Police Trainer", "Police College, Hungary", "Hungary", {}),
    ("journalist", "Ms", "Frédérique Saint-Clair", W, 9, "Journalist", "Press Club Vienna", "", {"language": "fr"}),
    ("spokesperson", "Ms", "Johanna Pfeiffenberger", W, 9, "Spokesperson", HOST, "", {}),
    ("ai", "Dr", "Wei-Ling Achterberg", W, 9, "Researcher in Machine Learning", "Laboratory for Trustworthy Systems", "", {}),
    ("hotline", "Mr", "Đorđe Vukčević", M, 9, "Co-ordinator", "Child Helpline Forum", "", {}),
    ("parliament", "Dr", "Marie-Noëlle Dieudonné", W, 5, "Member of Parliament", "Parliamentary Network on Children", "Belgium",
     {"in": ["01 08:00-18:30"]}),
    ("church", "Sister", "Imelda Zammit", W, 9, "Secretary", "Religious Orders against Trafficking", "", {}),
    ("mayor", "Mr", "Stanisław Łukasiewicz", M, 6, "Deputy Mayor", "Union of Cities", "", {"most": 2}),
    ("researcher", "Dr", "Agnė Žukauskaitė", W, 9, "Senior Researcher", "Centre for Migration Studies", "", {}),
    ("adviser", "Mr", "Ярослав Ніколаєв", M, 9, "Adviser", HOST, "", {}),
    ("officer", "Ms", "Beatriz Echeverría", W, 9, {"en": "Programme Officer", "es": "Oficial de Programas"}, HOST, "", {"language": "es"}),
    ("mission", "Ms", "Oddný Ásgeirsdóttir", W, 6, "Counsellor", "Permanent Delegation of Iceland", "Iceland", {}),
)

INTERPRETERS: dict[str, tuple[str, ...]] = {
    "en": ("Fiona MacAllister", "Julian Whitcombe"),
    "fr": ("Anne-Sophie Tréguier", "Benoît Lacombe"),
    "de": ("Sieglinde Rössler", "Matthias Überbacher"),
    "it": ("Chiara D’Amico", "Niccoletta Sforzà"),
    "ru": ("Вера Аксёнова", "Павел Щербаков", "Жанна Юсупова"),
    "es": ("Íñigo Etxebarría", "Ximena Peñalver"),
}
"""The members of the booth teams; the Russian booth works both ways and has three."""
