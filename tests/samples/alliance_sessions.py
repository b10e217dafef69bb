"""The sessions of `alliance-25`: real theme and panel titles; times, rooms, side events and their people are invented.

Times are "31 13:00-14:45" (31 March) or "01 …" (1 April). `at` is the hidden place: start, rooms; it is not in the sample.
"""

from typing import Any

from scheduler.model.room import Layout
from scheduler.model.session import Access, Kind, Status

Fields = dict[str, Any]
SIX = ("en", "fr", "de", "it", "ru", "es")
TUESDAY = ["01 08:00-20:00"]
PLENARY: Fields = {
    "interpretation": SIX,
    "languages": SIX,
    "livestream": True,
    "expected": 380,
    "layout": Layout.THEATRE,
    "allowed_rooms": ["neuer"],
    "features": frozenset({"microphones", "screen"}),
    "online_access": "Livestream at example.org/cthb25",
    "set_up": 10,
    "clear_down": 5,
}

FIXED: dict[str, Fields] = {
    "desk": {"kind": Kind.ALL_DAY, "title": "Registration desk", "duration": 600, "at": ("31 08:00", "foyer"), "access": Access.OPEN},
    "exhibition": {"kind": Kind.ALL_DAY, "title": "Exhibition: Drawings of children in care", "duration": 540, "at": ("31 09:00", "gallery"),
                   "access": Access.OPEN},
    "moderators": {"kind": Kind.INTERNAL, "title": "Briefing of moderators and interpreters", "duration": 30, "at": ("31 09:00", "press"),
                   "access": Access.CLOSED, "allowed": ["31 08:00-10:00"], "cast": "attendee:coordinator attendee:deputy"},
    "opening": {"kind": Kind.OPENING, "title": "Opening session", "duration": 60, "at": ("31 10:00", "neuer"), **PLENARY,
                "pin": "31 10:00", "pin_rooms": ["neuer"],
                "cast": "moderator:deputy:5 opening:minister_n:8 opening:minister_g:8 opening:secretary:8 opening:coordinator:8"},
    "coffee1": {"kind": Kind.BREAK, "title": "Coffee break", "duration": 30, "shortest": 20, "at": ("31 11:00", "foyer"),
                "served": ["foyer"], "allowed": ["31 10:45-12:15"]},
    "panel1": {"kind": Kind.PANEL, "number": "Panel 1", "title": "The Evolving Landscape of Child Trafficking: Trends and Patterns",
               "duration": 90, "shortest": 75, "at": ("31 11:30", "neuer"), **PLENARY, "question_minutes": 20,
               "guiding_question": "Which forms of exploitation do today’s indicators still miss?",
               "cast": "moderator:coordinator:10 keynote:state_secretary:10 speaker:statistician:10 speaker:cyber_ee:10 "
               "speaker:prosecutor_ro:10 speaker:police_be:5 rapporteur:rapporteur:5", "floor": True},
    "press": {"kind": Kind.PRESS, "title": "Meeting with the press", "duration": 30, "at": ("31 13:15", "press"), "expected": 35,
              "allowed_rooms": ["press"], "cast": "moderator:spokesperson:5 speaker:minister_g:10 speaker:coordinator:10"},
    "lunch1": {"kind": Kind.MEAL, "title": "Lunch", "duration": 90, "shortest": 75, "at": ("31 13:00", "dach"), "served": ["dach"],
               "pin": "31 13:00", "closes": ["sessel6"]},
    "panel2": {"kind": Kind.PANEL, "number": "Panel 2", "title": "From Vulnerability to Protection: Addressing Risks in Child Trafficking",
               "duration": 90, "shortest": 75, "at": ("31 15:00", "neuer"), **PLENARY, "question_minutes": 20,
               "guiding_question": "How can a child be protected before harm is done, not after?",
               "cast": "moderator:deputy:10 speaker:expert_alias:15 speaker:rapporteur_un:10 speaker:ombuds:10 speaker:guardians:10 "
               "support:companion:0 rapporteur:rapporteur:5", "floor": True},
    "coffee2": {"kind": Kind.BREAK, "title": "Coffee break", "duration": 30, "shortest": 20, "at": ("31 16:30", "foyer"),
                "served": ["foyer"], "allowed": ["31 15:00-17:45"]},
    "reception": {"kind": Kind.RECEPTION, "title": "Reception by the hosts", "duration": 90, "at": ("31 18:30", "dach"), "served": ["dach"],
                  "pin": "31 18:30", "access": Access.REGISTERED, "closes": ["sessel6"]},
    "panel3": {"kind": Kind.PANEL, "number": "Panel 3",
               "title": "“It Takes a Village to Raise a Child” – And a Whole Society to End Child Trafficking",
               "duration": 90, "shortest": 75, "at": ("01 10:00", "neuer"), **PLENARY, "question_minutes": 20,
               "guiding_question": "Who in a society sees a child in danger first, and what do they need in order to act?",
               "cast": "moderator:coordinator:10 own:minister_p:10 speaker:mayor:10 speaker:youth:10 speaker:nairobi:10 "
               "speaker:schools:10 rapporteur:rapporteur:5", "allowed": TUESDAY},
    "coffee3": {"kind": Kind.BREAK, "title": "Coffee break", "duration": 30, "shortest": 20, "at": ("01 11:30", "foyer"),
                "served": ["foyer"], "allowed": ["01 10:30-12:45"]},
    "lunch2": {"kind": Kind.MEAL, "title": "Lunch", "duration": 90, "shortest": 75, "at": ("01 13:00", "dach"), "served": ["dach"],
               "pin": "01 13:00", "closes": ["sessel6"]},
    "closing": {"kind": Kind.CLOSING, "title": "Closing session", "duration": 60, "shortest": 45, "at": ("01 15:00", "neuer"), **PLENARY,
                "allowed": ["01 12:00-18:00"],
                "cast": "moderator:director:5 opening:secretary:8 opening:coordinator:8 speaker:rapporteur:10 speaker:youth_2:5"},
}

SIDE_EVENTS: dict[str, Fields] = {
    "missing": {"title": "Missing Children and Trafficking", "lead": "Network for Missing Children", "co": ["Hotline for Missing Children, Serbia"],
                "duration": 60, "at": ("31 13:30", "library"), "expected": 60, "cast": "moderator:smile:5 speaker:astra:10 speaker:police_ua:10",
                "topics": {"identification"}, "audience": {"police"}},
    "alerts": {"title": "Alert Systems across Borders", "lead": "Child Helpline Forum", "duration": 60, "at": ("31 13:30", "library"),
               "expected": 60, "cast": "moderator:hotline:5 speaker:border:10", "topics": {"identification"}, "track": "Protection"},
    "design": {"title": "Safe by Design: Platforms, Encryption and Children’s Rights", "lead": "Open Platforms Alliance",
               "co": ["Laboratory for Trustworthy Systems"], "duration": 60, "at": ("31 17:00", "ratsaal"), "expected": 150, "livestream": True,
               "interpretation": ("fr", "ru"), "layout": Layout.THEATRE, "features": frozenset({"hybrid kit"}), "track": "Technology",
               "cast": "moderator:officer:5 speaker:platform:10 speaker:ai:10 speaker:cyber_ee:10 online:adviser:0",
               "topics": {"technology"}, "audience": {"police"}, "online_access": "Meeting link sent on registration", "level": 2},
    "health": {"title": "Health Workers as First Contact", "lead": "Society of Social Paediatrics", "duration": 60, "at": ("31 13:30", "sessel_a"),
               "expected": 28, "equipment": ("portable projector",), "cast": "moderator:mission:5 speaker:health:15 speaker:researcher:10",
               "topics": {"identification"}, "audience": {"social services"}, "level": 1, "track": "Protection"},
    "guardianship": {"title": "Guardianship: The Adult Who Stays", "lead": "Guardianship Institute", "duration": 75, "shortest": 60,
                     "at": ("31 17:00", "sessel6"), "expected": 70, "equipment": ("portable projector",), "track": "Protection", "level": 2,
                     "cast": "moderator:guardians_2:5 speaker:guardians:15 speaker:judge_ie:15", "audience": {"justice", "social services"},
                     "prefer_rooms": ["sessel6"], "layout": Layout.CLASSROOM},
    "marriage": {"title": "Child and Forced Marriage and Trafficking in Persons", "lead": "Regional Centre against Child Marriage",
                 "duration": 75, "shortest": 60, "at": ("01 13:15", "library"), "expected": 55, "features": frozenset({"hybrid kit"}),
                 "cast": "moderator:ambassador_t:5 speaker:asean:15 speaker:lawyer:10", "topics": {"forced marriage"},
                 "audience": {"justice"}, "registered": (52, 64)},
    "lived": {"title": "Nothing about Us without Us: Lived Experience in Policy", "lead": "Survivors’ Council", "duration": 60,
              "at": ("31 17:15", "sessel_a"), "expected": 20, "access": Access.CLOSED, "layout": Layout.BOARDROOM, "track": "Society",
              "cast": "moderator:church:5 speaker:expert_alias:10 speaker:expert_role:10 support:companion:0", "tags_room": {"quiet"}},
    "schools": {"title": "Schools as Places of Safety", "lead": "Youth Advisory Group", "co": ["Schools against Exploitation"], "duration": 60,
                "at": ("31 08:30", "r525"), "expected": 30, "cast": "moderator:researcher:5 speaker:schools:10 speaker:youth:10",
                "audience": {"social services", "young people"}, "level": 1, "track": "Society"},
    "cities": {"title": "Breakfast Talk: Cities and Young People", "lead": "Youth Advisory Group", "co": ["Union of Cities"], "duration": 60,
               "at": ("01 08:30", "library"), "expected": 50, "cast": "moderator:youth_2:5 speaker:mayor:10 speaker:church:10",
               "prefer": ["31 08:00-10:00", "01 08:00-10:00"], "audience": {"young people"}, "time_tags": {"breakfast"}, "track": "Society",
               "status": Status.TENTATIVE, "level": 1},
    "money": {"cannot": ["31 13:00-15:00"], "title": "Follow the Money: Payments for Abuse Material", "lead": "Bankers against Trafficking", "duration": 60,
              "at": ("01 12:00", "sessel6"), "expected": 65, "equipment": ("portable projector",), "topics": {"technology"}, "level": 3,
              "cast": "moderator:ambassador_i:5 speaker:bank:10 speaker:lawyer_2:10", "audience": {"justice"}, "track": "Technology"},
    "labour": {"title": "Labour Inspectors and the Hidden Work of Children", "lead": "Administration of Occupational Safety, Iceland",
               "duration": 55, "shortest": 45, "at": ("01 12:00", "library"), "expected": 60, "interpretation": ("ru",), "level": 2,
               "cast": "moderator:ambassador_k:5 speaker:labour:10 speaker:border:10", "topics": {"identification"}, "track": "Protection"},
    "care1": {"title": "Leaving Institutions Behind, Part I: Evidence", "lead": "Foundation for Family Care, Bulgaria", "duration": 50,
              "at": ("01 12:00", "sessel_a"), "expected": 28, "equipment": ("portable projector",), "level": 1, "track": "Care",
              "cast": "moderator:care:5 speaker:care_2:10 speaker:expert_hidden:10", "topics": {"care"}},
    "care2": {"title": "Leaving Institutions Behind, Part II: A Workshop", "lead": "Foundation for Family Care, Moldova", "duration": 60,
              "at": ("01 13:15", "sessel_a"), "expected": 28, "equipment": ("portable projector",), "level": 3, "track": "Care",
              "cast": "moderator:care_2:10 speaker:parliament:10", "topics": {"care"}},
    "deaf": {"title": "Deaf Children and Access to Protection", "lead": "Association of Deaf Youth", "duration": 75, "shortest": 60,
             "at": ("01 16:30", "sessel6"), "expected": 40, "cast": "moderator:wheelchair:5 speaker:deaf_expert:15 speaker:lawyer_2:10",
             "features": frozenset({"hearing loop"}), "audience": {"justice", "social services"}, "track": "Society",
             "avoid": ["31 08:00-10:00"], "layout": Layout.U_SHAPE},
}

NOT_PLANNED: dict[str, Fields] = {
    "supply": {"title": "Supply Chains and Children’s Work", "lead": "Fair Supply Network", "duration": 60, "status": Status.REQUESTED,
               "request": {"guests": 45, "slots": ["31 13:00-14:45"], "needs": "Projector; interpretation from French"}},
    "film": {"title": "Film Screening and Discussion", "lead": "Documentary Guild", "duration": 120, "status": Status.DECLINED,
             "request": {"guests": 150, "slots": ["31 18:00-20:00"], "needs": "Darkened hall"}},
}
