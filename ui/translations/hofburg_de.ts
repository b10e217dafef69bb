<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Hofburg</name>
    <message>
      <source>Closed</source>
      <extracomment>choices of Access</extracomment>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation>Nur Delegationen</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>choices of Access</extracomment>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Registered</source>
      <extracomment>choices of Access</extracomment>
      <translation>Mit Anmeldung</translation>
    </message>
    <message>
      <source>closed</source>
      <extracomment>choices of Access</extracomment>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation>nur Delegationen</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>choices of Access</extracomment>
      <translation>offen</translation>
    </message>
    <message>
      <source>registered</source>
      <extracomment>choices of Access</extracomment>
      <translation>mit Anmeldung</translation>
    </message>
    <message>
      <source>Remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>Zugeschaltet</translation>
    </message>
    <message>
      <source>Video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>Video</translation>
    </message>
    <message>
      <source>in person</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>vor Ort</translation>
    </message>
    <message>
      <source>remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>zugeschaltet</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>per Video</translation>
    </message>
    <message>
      <source>Letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation>Brief</translation>
    </message>
    <message>
      <source>e-mail</source>
      <extracomment>choices of Channel</extracomment>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation>Brief</translation>
    </message>
    <message>
      <source>telephone</source>
      <extracomment>choices of Channel</extracomment>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Man</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Mann</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Andere</translation>
    </message>
    <message>
      <source>Woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Frau</translation>
    </message>
    <message>
      <source>man</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Mann</translation>
    </message>
    <message>
      <source>other</source>
      <extracomment>choices of Gender</extracomment>
      <translation>andere</translation>
    </message>
    <message>
      <source>woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Frau</translation>
    </message>
    <message>
      <source>Severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Sehr stark</translation>
    </message>
    <message>
      <source>Slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Leicht</translation>
    </message>
    <message>
      <source>Strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Stark</translation>
    </message>
    <message>
      <source>severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation>sehr stark</translation>
    </message>
    <message>
      <source>slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation>leicht</translation>
    </message>
    <message>
      <source>strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation>stark</translation>
    </message>
    <message>
      <source>Invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Eingeladen</translation>
    </message>
    <message>
      <source>Replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>To invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Einzuladen</translation>
    </message>
    <message>
      <source>invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>eingeladen</translation>
    </message>
    <message>
      <source>replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>ersetzt</translation>
    </message>
    <message>
      <source>to invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>einzuladen</translation>
    </message>
    <message>
      <source>All-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Ganztägig</translation>
    </message>
    <message>
      <source>Break</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Internal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Intern</translation>
    </message>
    <message>
      <source>Keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Hauptrede</translation>
    </message>
    <message>
      <source>Meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Mahlzeit</translation>
    </message>
    <message>
      <source>Opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Eröffnung</translation>
    </message>
    <message>
      <source>Panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Panel</translation>
    </message>
    <message>
      <source>Reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Empfang</translation>
    </message>
    <message>
      <source>Side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Nebenveranstaltung</translation>
    </message>
    <message>
      <source>all-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation>ganztägig</translation>
    </message>
    <message>
      <source>break</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Pause</translation>
    </message>
    <message>
      <source>closing</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Abschluss</translation>
    </message>
    <message>
      <source>keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Hauptrede</translation>
    </message>
    <message>
      <source>meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Mahlzeit</translation>
    </message>
    <message>
      <source>opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Eröffnung</translation>
    </message>
    <message>
      <source>panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Panel</translation>
    </message>
    <message>
      <source>press</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Presse</translation>
    </message>
    <message>
      <source>reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Empfang</translation>
    </message>
    <message>
      <source>set-up</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Aufbau</translation>
    </message>
    <message>
      <source>side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Nebenveranstaltung</translation>
    </message>
    <message>
      <source>Banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Bankett</translation>
    </message>
    <message>
      <source>Boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Sitzungstisch</translation>
    </message>
    <message>
      <source>Classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Parlamentarisch</translation>
    </message>
    <message>
      <source>Theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Reihen</translation>
    </message>
    <message>
      <source>U-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation>U-Form</translation>
    </message>
    <message>
      <source>banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Bankett</translation>
    </message>
    <message>
      <source>boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Sitzungstisch</translation>
    </message>
    <message>
      <source>classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>parlamentarisch</translation>
    </message>
    <message>
      <source>standing</source>
      <extracomment>choices of Layout</extracomment>
      <translation>stehend</translation>
    </message>
    <message>
      <source>theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Reihen</translation>
    </message>
    <message>
      <source>u-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation>U-Form</translation>
    </message>
    <message>
      <source>advice</source>
      <extracomment>choices of Level</extracomment>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>wish</source>
      <extracomment>choices of Level</extracomment>
      <translation>Wunsch</translation>
    </message>
    <message>
      <source>Captioning</source>
      <extracomment>choices of Need</extracomment>
      <translation>Untertitelung</translation>
    </message>
    <message>
      <source>Hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation>Höranlage</translation>
    </message>
    <message>
      <source>Sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation>Gebärdensprache</translation>
    </message>
    <message>
      <source>Step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation>Stufenlos</translation>
    </message>
    <message>
      <source>hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation>Höranlage</translation>
    </message>
    <message>
      <source>sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation>Gebärdensprache</translation>
    </message>
    <message>
      <source>step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation>stufenlos</translation>
    </message>
    <message>
      <source>Own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation>Eigene Minuten</translation>
    </message>
    <message>
      <source>Whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation>Ganzer Programmpunkt</translation>
    </message>
    <message>
      <source>own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation>eigene Minuten</translation>
    </message>
    <message>
      <source>whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation>ganzer Programmpunkt</translation>
    </message>
    <message>
      <source>Full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Vollständig</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Verborgen</translation>
    </message>
    <message>
      <source>Role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Nur Funktion</translation>
    </message>
    <message>
      <source>alias</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Deckname</translation>
    </message>
    <message>
      <source>full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>vollständig</translation>
    </message>
    <message>
      <source>hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>verborgen</translation>
    </message>
    <message>
      <source>role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>nur Funktion</translation>
    </message>
    <message>
      <source>Add.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation>Add.</translation>
    </message>
    <message>
      <source>Corr.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation>Corr.</translation>
    </message>
    <message>
      <source>Rev.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation>Rev.</translation>
    </message>
    <message>
      <source>Attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation>Teilnahme</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <extracomment>choices of Role</extracomment>
      <translation>Dolmetschen</translation>
    </message>
    <message>
      <source>Moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Moderation</translation>
    </message>
    <message>
      <source>Online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Online-Moderation</translation>
    </message>
    <message>
      <source>Opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation>Begrüßung</translation>
    </message>
    <message>
      <source>Rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation>Berichterstattung</translation>
    </message>
    <message>
      <source>attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation>Teilnahme</translation>
    </message>
    <message>
      <source>moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Moderation</translation>
    </message>
    <message>
      <source>online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Online-Moderation</translation>
    </message>
    <message>
      <source>opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation>Begrüßung</translation>
    </message>
    <message>
      <source>rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation>Berichterstattung</translation>
    </message>
    <message>
      <source>speaker</source>
      <extracomment>choices of Role</extracomment>
      <translation>Redebeitrag</translation>
    </message>
    <message>
      <source>support person</source>
      <extracomment>choices of Role</extracomment>
      <translation>Begleitperson</translation>
    </message>
    <message>
      <source>Livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation>Livestream</translation>
    </message>
    <message>
      <source>equipment</source>
      <extracomment>choices of Service</extracomment>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>interpretation</source>
      <extracomment>choices of Service</extracomment>
      <translation>Dolmetschung</translation>
    </message>
    <message>
      <source>livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation>Livestream</translation>
    </message>
    <message>
      <source>Final</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Endgültig</translation>
    </message>
    <message>
      <source>Preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Vorläufig</translation>
    </message>
    <message>
      <source>Provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Provisorisch</translation>
    </message>
    <message>
      <source>final</source>
      <extracomment>choices of Standing</extracomment>
      <translation>endgültig</translation>
    </message>
    <message>
      <source>preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation>vorläufig</translation>
    </message>
    <message>
      <source>provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation>provisorisch</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>choices of Status</extracomment>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Declined</source>
      <extracomment>choices of Status</extracomment>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Merged</source>
      <extracomment>choices of Status</extracomment>
      <translation>Zusammengelegt</translation>
    </message>
    <message>
      <source>Requested</source>
      <extracomment>choices of Status</extracomment>
      <translation>Angefragt</translation>
    </message>
    <message>
      <source>Tentative</source>
      <extracomment>choices of Status</extracomment>
      <translation>Unter Vorbehalt</translation>
    </message>
    <message>
      <source>Under review</source>
      <extracomment>choices of Status</extracomment>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>requested</source>
      <extracomment>choices of Status</extracomment>
      <translation>angefragt</translation>
    </message>
    <message>
      <source>Either order</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation>In beliebiger Folge</translation>
    </message>
    <message>
      <source>Most minutes between the two</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation>Höchstens so viele Minuten zwischen beiden</translation>
    </message>
    <message>
      <source>Date by which an answer is expected</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Tag, bis zu dem eine Antwort erwartet wird</translation>
    </message>
    <message>
      <source>Deputy</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Vertretung</translation>
    </message>
    <message>
      <source>Differs from the person's own attendance when set</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Gilt, wenn gesetzt, statt der Teilnahmeart der Person</translation>
    </message>
    <message>
      <source>Place among the speakers, from 1; 0: not yet ordered</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Platz in der Rednerfolge, ab 1; 0: noch ohne Platz</translation>
    </message>
    <message>
      <source>Place in the order</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Platz in der Folge</translation>
    </message>
    <message>
      <source>Presence</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <source>Speaking time</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Redezeit</translation>
    </message>
    <message>
      <source>Speaking time in minutes</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Redezeit in Minuten</translation>
    </message>
    <message>
      <source>Who takes the part in the person's place; then only they need be there</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Wer die Person vertritt; dann muss nur die Vertretung da sein</translation>
    </message>
    <message>
      <source>Limit</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Per day</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation>Je Tag</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>fields of Before</extracomment>
      <translation>Erster</translation>
    </message>
    <message>
      <source>Gap</source>
      <extracomment>fields of Before</extracomment>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Second</source>
      <extracomment>fields of Before</extracomment>
      <translation>Zweiter</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>fields of Before</extracomment>
      <translation>Art</translation>
    </message>
    <message>
      <source>Accent</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Akzentfarbe</translation>
    </message>
    <message>
      <source>Alternative text of the logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Ersatztext für das Logo</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Links</translation>
    </message>
    <message>
      <source>Logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo description</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Beschreibung des Logos</translation>
    </message>
    <message>
      <source>PNG or JPEG, base64 in the file</source>
      <extracomment>fields of Branding</extracomment>
      <translation>PNG oder JPEG, base64 in der Datei</translation>
    </message>
    <message>
      <source>Social tag</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Schlagwort für soziale Netze</translation>
    </message>
    <message>
      <source>A remote person's presence lies within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Zugeschaltete sind innerhalb dieser Stunden ihrer Ortszeit dabei</translation>
    </message>
    <message>
      <source>A remote person's session outside these local hours counts ten times as much as one outside the decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Ein Programmpunkt mit Zugeschalteten außerhalb dieser Ortszeiten zählt zehnmal so viel wie einer außerhalb der zumutbaren Stunden</translation>
    </message>
    <message>
      <source>A remote person's session would best be within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Ein Programmpunkt mit Zugeschalteten liegt am besten ganz in diesen Ortszeiten</translation>
    </message>
    <message>
      <source>A wish: minutes between two appearances of a person</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Ein Wunsch: Minuten zwischen zwei Auftritten einer Person</translation>
    </message>
    <message>
      <source>Comfortable break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Angenehme Pause</translation>
    </message>
    <message>
      <source>Connection test</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Verbindungstest</translation>
    </message>
    <message>
      <source>Days that a person's stay may last before it counts as long</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Tage, die ein Aufenthalt dauern darf, bevor er als lang zählt</translation>
    </message>
    <message>
      <source>Decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Zumutbare Stunden</translation>
    </message>
    <message>
      <source>Edge</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Rand</translation>
    </message>
    <message>
      <source>First and last minutes of a day that some people avoid</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Erste und letzte Minuten eines Tages, die manche meiden</translation>
    </message>
    <message>
      <source>Gender share</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Geschlechteranteil</translation>
    </message>
    <message>
      <source>Longest stretch</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Längster Block</translation>
    </message>
    <message>
      <source>Meal sessions</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Programmpunkte beim Essen</translation>
    </message>
    <message>
      <source>Minutes for a remote person's test before an appearance</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Minuten für den Test der Zuschaltung vor einem Auftritt</translation>
    </message>
    <message>
      <source>Minutes to be there before an appearance, by role; a missing role needs none</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Minuten, die man vor einem Auftritt da sein soll, je nach Rolle; fehlt eine Rolle: keine</translation>
    </message>
    <message>
      <source>Most minutes of plenary without a break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Längste Zeit im Plenum ohne Pause, in Minuten</translation>
    </message>
    <message>
      <source>Most sessions of one person during one meal</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Höchstzahl der Programmpunkte einer Person während einer Mahlzeit</translation>
    </message>
    <message>
      <source>Per cent of women or men on a panel below which it warns</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Anteil von Frauen oder Männern auf einem Podium in Prozent, unter dem gewarnt wird</translation>
    </message>
    <message>
      <source>Remote hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Stunden für Zugeschaltete</translation>
    </message>
    <message>
      <source>Stay days</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Aufenthaltstage</translation>
    </message>
    <message>
      <source>Tolerable hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Noch erträgliche Stunden</translation>
    </message>
    <message>
      <source>A remark about the data, such as that its people are invented</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Bemerkung zu den Daten, etwa dass die Personen erfunden sind</translation>
    </message>
    <message>
      <source>Acceptances</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Hingenommene Konflikte</translation>
    </message>
    <message>
      <source>Advise where speakers do not stand by rank</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Hinweisen, wo Redner nicht nach Rang stehen</translation>
    </message>
    <message>
      <source>Branding</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Gestaltung</translation>
    </message>
    <message>
      <source>Day log</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Tagesprotokoll</translation>
    </message>
    <message>
      <source>Exclusions</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Ausschlüsse</translation>
    </message>
    <message>
      <source>Grid minutes</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Raster in Minuten</translation>
    </message>
    <message>
      <source>Holidays</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Feiertage</translation>
    </message>
    <message>
      <source>IANA time zone, such as Europe/Vienna</source>
      <extracomment>fields of Conference</extracomment>
      <translation>IANA-Zeitzone, etwa Europe/Vienna</translation>
    </message>
    <message>
      <source>Organiser</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Veranstalter</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Wünsche</translation>
    </message>
    <message>
      <source>Resources</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Teams und Geräte</translation>
    </message>
    <message>
      <source>Slot grids</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Zeitraster</translation>
    </message>
    <message>
      <source>Starts that are proposed lie on this grid of the wall clock</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Vorgeschlagene Beginne liegen auf diesem Raster der Uhr</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Venue</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Tagungsort</translation>
    </message>
    <message>
      <source>Walking</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Wege</translation>
    </message>
    <message>
      <source>Working languages, the first is the main one</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Arbeitssprachen, die erste ist die Hauptsprache</translation>
    </message>
    <message>
      <source>E-mail of the liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation>E-Mail der Kontaktperson</translation>
    </message>
    <message>
      <source>Liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Kontaktperson</translation>
    </message>
    <message>
      <source>Name of the liaison who receives messages in the person's place</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Name der Kontaktperson, die Nachrichten für die Person erhält</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>fields of Day</extracomment>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date on which the day begins</source>
      <extracomment>fields of Day</extracomment>
      <translation>Datum, an dem der Tag beginnt</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>fields of Day</extracomment>
      <translation>Stunden</translation>
    </message>
    <message>
      <source>Hours of the day in the zone of the conference</source>
      <extracomment>fields of Day</extracomment>
      <translation>Stunden des Tages in der Zeitzone der Konferenz</translation>
    </message>
    <message>
      <source>Name of the day where it has one</source>
      <extracomment>fields of Day</extracomment>
      <translation>Name des Tages, wenn er einen hat</translation>
    </message>
    <message>
      <source>Rhythm: an interpreted session lies within one of these hours, such as 10-13 and 15-18; empty: no limit</source>
      <extracomment>fields of Day</extracomment>
      <translation>Rhythmus: Ein gedolmetschter Programmpunkt liegt in einer dieser Zeiten, etwa 10–13 und 15–18; leer: ohne Grenze</translation>
    </message>
    <message>
      <source>Excludes</source>
      <extracomment>fields of Exclusion</extracomment>
      <translation>Schließt aus</translation>
    </message>
    <message>
      <source>Deadline</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Frist</translation>
    </message>
    <message>
      <source>Delegation or organisation</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Delegation oder Organisation</translation>
    </message>
    <message>
      <source>On behalf of</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Im Namen von</translation>
    </message>
    <message>
      <source>Who asked, when known as a person</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Wer angefragt hat, wenn als Person bekannt</translation>
    </message>
    <message>
      <source>Who will speak, as received</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Wer sprechen wird, wie eingegangen</translation>
    </message>
    <message>
      <source>Windows</source>
      <extracomment>fields of Holiday</extracomment>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <source>(from, into) pairs</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation>Paare (aus, in)</translation>
    </message>
    <message>
      <source>Directions</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation>Richtungen</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>fields of Link</extracomment>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Label</source>
      <extracomment>fields of Link</extracomment>
      <translation>Beschriftung</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>fields of NotParallel</extracomment>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>None of the sessions has one of them as its main room</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Keiner der Programmpunkte hat einen davon als Hauptraum</translation>
    </message>
    <message>
      <source>None of the sessions starts in one of them</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Keiner der Programmpunkte beginnt in einer dieser Zeiten</translation>
    </message>
    <message>
      <source>Not in</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Nicht in</translation>
    </message>
    <message>
      <source>Not starting between</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Kein Beginn zwischen</translation>
    </message>
    <message>
      <source>1 head of state or government, 2 minister, … 9 none; orders speakers</source>
      <extracomment>fields of Person</extracomment>
      <translation>1 Staats- oder Regierungsspitze, 2 Ministerin oder Minister, … 9 ohne; ordnet die Redner</translation>
    </message>
    <message>
      <source>Affiliation, short</source>
      <extracomment>fields of Person</extracomment>
      <translation>Organisation, kurz</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>fields of Person</extracomment>
      <translation>Deckname</translation>
    </message>
    <message>
      <source>Available</source>
      <extracomment>fields of Person</extracomment>
      <translation>Verfügbar</translation>
    </message>
    <message>
      <source>Avoided room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Gemiedene Raummerkmale</translation>
    </message>
    <message>
      <source>Avoided time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Gemiedene Zeitmerkmale</translation>
    </message>
    <message>
      <source>Before the name, such as H.E. or Dr</source>
      <extracomment>fields of Person</extracomment>
      <translation>Vor dem Namen, etwa S. E. oder Dr.</translation>
    </message>
    <message>
      <source>Contact</source>
      <extracomment>fields of Person</extracomment>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Delegation</source>
      <extracomment>fields of Person</extracomment>
      <translation>Delegation</translation>
    </message>
    <message>
      <source>Excluded room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Ausgeschlossene Raummerkmale</translation>
    </message>
    <message>
      <source>Excluded time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Ausgeschlossene Zeitmerkmale</translation>
    </message>
    <message>
      <source>Gender</source>
      <extracomment>fields of Person</extracomment>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Honorific</source>
      <extracomment>fields of Person</extracomment>
      <translation>Anrede</translation>
    </message>
    <message>
      <source>How the name may appear</source>
      <extracomment>fields of Person</extracomment>
      <translation>Wie der Name erscheinen darf</translation>
    </message>
    <message>
      <source>Id</source>
      <extracomment>fields of Person</extracomment>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Job title per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Amtsbezeichnung je Sprache</translation>
    </message>
    <message>
      <source>Language of correspondence</source>
      <extracomment>fields of Person</extracomment>
      <translation>Sprache für Schreiben</translation>
    </message>
    <message>
      <source>May be seen in a livestream or recording</source>
      <extracomment>fields of Person</extracomment>
      <translation>Darf in Livestream oder Aufzeichnung zu sehen sein</translation>
    </message>
    <message>
      <source>May be streamed</source>
      <extracomment>fields of Person</extracomment>
      <translation>Darf gestreamt werden</translation>
    </message>
    <message>
      <source>Minutes free after each appearance</source>
      <extracomment>fields of Person</extracomment>
      <translation>Freie Minuten nach jedem Auftritt</translation>
    </message>
    <message>
      <source>Most minutes of presence on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Höchste Anwesenheit an einem Tag, in Minuten</translation>
    </message>
    <message>
      <source>Most per day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Höchstens je Tag</translation>
    </message>
    <message>
      <source>Most sessions on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Höchstzahl der Programmpunkte an einem Tag</translation>
    </message>
    <message>
      <source>Most sessions per day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Programmpunkte je Tag</translation>
    </message>
    <message>
      <source>Name shown when privacy is alias</source>
      <extracomment>fields of Person</extracomment>
      <translation>Name, der bei „Deckname“ erscheint</translation>
    </message>
    <message>
      <source>Names of holidays and observances that concern them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Namen der Feiertage und Bräuche, die sie betreffen</translation>
    </message>
    <message>
      <source>Not first or last</source>
      <extracomment>fields of Person</extracomment>
      <translation>Nicht am Rand</translation>
    </message>
    <message>
      <source>Not within the first or last hour of a day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Nicht in der ersten oder letzten Stunde eines Tages</translation>
    </message>
    <message>
      <source>Observes</source>
      <extracomment>fields of Person</extracomment>
      <translation>Beachtet</translation>
    </message>
    <message>
      <source>Organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Organisation je Sprache</translation>
    </message>
    <message>
      <source>Own time zone; empty: that of the conference</source>
      <extracomment>fields of Person</extracomment>
      <translation>Eigene Zeitzone; leer: die der Konferenz</translation>
    </message>
    <message>
      <source>Preferred room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Bevorzugte Raummerkmale</translation>
    </message>
    <message>
      <source>Preferred time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Bevorzugte Zeitmerkmale</translation>
    </message>
    <message>
      <source>Privacy</source>
      <extracomment>fields of Person</extracomment>
      <translation>Namensschutz</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>fields of Person</extracomment>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Real name; shown only in the person's own editor unless privacy is full</source>
      <extracomment>fields of Person</extracomment>
      <translation>Wirklicher Name; nur hier zu sehen, wenn er nicht vollständig erscheinen darf</translation>
    </message>
    <message>
      <source>Required room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Verlangte Raummerkmale</translation>
    </message>
    <message>
      <source>Required time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Verlangte Zeitmerkmale</translation>
    </message>
    <message>
      <source>Rest</source>
      <extracomment>fields of Person</extracomment>
      <translation>Ruhezeit</translation>
    </message>
    <message>
      <source>Sessions that they would like to see, as a survey says</source>
      <extracomment>fields of Person</extracomment>
      <translation>Programmpunkte, die sie sehen möchten, nach einer Umfrage</translation>
    </message>
    <message>
      <source>Short form of the organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Kurzform der Organisation je Sprache</translation>
    </message>
    <message>
      <source>State or organisation whose delegation the person belongs to</source>
      <extracomment>fields of Person</extracomment>
      <translation>Staat oder Organisation, zu deren Delegation die Person gehört</translation>
    </message>
    <message>
      <source>Support person</source>
      <extracomment>fields of Person</extracomment>
      <translation>Begleitperson</translation>
    </message>
    <message>
      <source>Tags of slots in which it would best start</source>
      <extracomment>fields of Person</extracomment>
      <translation>Merkmale der Zeiten, in denen der Programmpunkt am besten begänne</translation>
    </message>
    <message>
      <source>The main room has all of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Der Hauptraum hat sie alle</translation>
    </message>
    <message>
      <source>The main room has none of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Der Hauptraum hat keines davon</translation>
    </message>
    <message>
      <source>The slots that hold the start have all of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Die Zeitfenster, in denen der Beginn liegt, haben sie alle</translation>
    </message>
    <message>
      <source>The slots that hold the start have none of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Die Zeitfenster, in denen der Beginn liegt, haben keines davon</translation>
    </message>
    <message>
      <source>Time zone</source>
      <extracomment>fields of Person</extracomment>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Wants to see</source>
      <extracomment>fields of Person</extracomment>
      <translation>Möchte sehen</translation>
    </message>
    <message>
      <source>When the person can take part; empty: always</source>
      <extracomment>fields of Person</extracomment>
      <translation>Wann die Person teilnehmen kann; leer: immer</translation>
    </message>
    <message>
      <source>Who must be in the same sessions in support</source>
      <extracomment>fields of Person</extracomment>
      <translation>Wer in denselben Programmpunkten als Begleitung dabei sein muss</translation>
    </message>
    <message>
      <source>A track is in one room only in each slot</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Eine Themenreihe ist in jedem Zeitabschnitt in nur einem Raum</translation>
    </message>
    <message>
      <source>A track stays in one room on all days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Eine Themenreihe bleibt an allen Tagen in einem Raum</translation>
    </message>
    <message>
      <source>A track stays in one room on each day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Eine Themenreihe bleibt an jedem Tag in einem Raum</translation>
    </message>
    <message>
      <source>A track stays on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Eine Themenreihe bleibt an einem Tag</translation>
    </message>
    <message>
      <source>Audience choice</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Auswahl für das Publikum</translation>
    </message>
    <message>
      <source>Breathing space</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Zeit zum Durchatmen</translation>
    </message>
    <message>
      <source>Durations</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Längen</translation>
    </message>
    <message>
      <source>Each audience has several sessions to choose from at a time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Jedes Publikum kann gleichzeitig unter mehreren Programmpunkten wählen</translation>
    </message>
    <message>
      <source>Each session of a track comes exactly at its place in it</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Jeder Programmpunkt einer Themenreihe kommt genau an seinem Platz darin</translation>
    </message>
    <message>
      <source>Easier first</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Leichtes zuerst</translation>
    </message>
    <message>
      <source>Easier sessions of a track come before harder ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Leichtere Programmpunkte einer Themenreihe kommen vor schwereren</translation>
    </message>
    <message>
      <source>Gaps in a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Lücken in einer Themenreihe</translation>
    </message>
    <message>
      <source>Language variety</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Sprachenvielfalt</translation>
    </message>
    <message>
      <source>Larger rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Größere Räume</translation>
    </message>
    <message>
      <source>Level variety</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Vielfalt der Niveaus</translation>
    </message>
    <message>
      <source>No small meeting in a large hall, and room to spare for well-attended ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Keine kleinen Treffen in großen Sälen, und genug Platz für gut besuchte</translation>
    </message>
    <message>
      <source>On each topic easier sessions are over before harder ones begin</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Zu jedem Thema enden leichtere Programmpunkte, bevor schwerere beginnen</translation>
    </message>
    <message>
      <source>People change rooms seldom on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Personen wechseln an einem Tag selten den Raum</translation>
    </message>
    <message>
      <source>People have a comfortable break between two appearances</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Personen haben eine angenehme Pause zwischen zwei Auftritten</translation>
    </message>
    <message>
      <source>People need not stay more days than they must</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Personen müssen nicht länger bleiben als nötig</translation>
    </message>
    <message>
      <source>Places in a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Plätze in einer Themenreihe</translation>
    </message>
    <message>
      <source>Preferred times</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Bevorzugte Zeiten</translation>
    </message>
    <message>
      <source>Remote speakers have decent local hours</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Zugeschaltete haben zumutbare Ortszeiten</translation>
    </message>
    <message>
      <source>Room changes</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Raumwechsel</translation>
    </message>
    <message>
      <source>Room fit</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Passender Raum</translation>
    </message>
    <message>
      <source>Rooms of a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Räume einer Themenreihe</translation>
    </message>
    <message>
      <source>Rooms of a track in a slot</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Räume einer Themenreihe in einem Zeitabschnitt</translation>
    </message>
    <message>
      <source>Sessions are in the rooms they prefer and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte sind in bevorzugten Räumen und nicht in gemiedenen</translation>
    </message>
    <message>
      <source>Sessions for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte für ein Publikum laufen nicht gleichzeitig</translation>
    </message>
    <message>
      <source>Sessions for one sector are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte für einen Bereich laufen nicht gleichzeitig</translation>
    </message>
    <message>
      <source>Sessions in different languages are at the same time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte in verschiedenen Sprachen finden gleichzeitig statt</translation>
    </message>
    <message>
      <source>Sessions keep their preferred duration</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte behalten ihre bevorzugte Länge</translation>
    </message>
    <message>
      <source>Sessions of a track come in the order of their places in it</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte einer Themenreihe folgen einander nach ihren Plätzen darin</translation>
    </message>
    <message>
      <source>Sessions of different levels are at the same time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte verschiedener Niveaus finden gleichzeitig statt</translation>
    </message>
    <message>
      <source>Sessions of one track are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte einer Themenreihe laufen nicht gleichzeitig</translation>
    </message>
    <message>
      <source>Sessions on one theme are in one room on each day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte zu einem Leitthema sind an jedem Tag in einem Raum</translation>
    </message>
    <message>
      <source>Sessions on one theme are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte zu einem Leitthema laufen nicht gleichzeitig</translation>
    </message>
    <message>
      <source>Sessions on one theme are on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte zu einem Leitthema sind an einem Tag</translation>
    </message>
    <message>
      <source>Sessions on one theme for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte zu einem Leitthema für ein Publikum laufen nicht gleichzeitig</translation>
    </message>
    <message>
      <source>Sessions on one topic are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte zu einem Thema laufen nicht gleichzeitig</translation>
    </message>
    <message>
      <source>Sessions on one topic are on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte zu einem Thema sind an einem Tag</translation>
    </message>
    <message>
      <source>Sessions start in their preferred windows and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte beginnen in bevorzugten Zeitfenstern und nicht in gemiedenen</translation>
    </message>
    <message>
      <source>Sessions that more people want to see are in larger rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Programmpunkte, die mehr Leute sehen wollen, sind in größeren Räumen</translation>
    </message>
    <message>
      <source>Short stays</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Kurze Aufenthalte</translation>
    </message>
    <message>
      <source>Side events are spread over the days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Nebenveranstaltungen verteilen sich über die Tage</translation>
    </message>
    <message>
      <source>Spread</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Verteilung</translation>
    </message>
    <message>
      <source>Tags of rooms and slots are as sessions prefer</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Merkmale von Räumen und Zeiten sind, wie die Programmpunkte sie wünschen</translation>
    </message>
    <message>
      <source>The slots of a track follow each other without a gap</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Die Zeitabschnitte einer Themenreihe folgen einander ohne Lücke</translation>
    </message>
    <message>
      <source>Theme audience</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Leitthema und Publikum</translation>
    </message>
    <message>
      <source>Theme days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Tage eines Leitthemas</translation>
    </message>
    <message>
      <source>Theme rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Räume eines Leitthemas</translation>
    </message>
    <message>
      <source>Topic days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Tage eines Themas</translation>
    </message>
    <message>
      <source>Topic levels</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Niveaus eines Themas</translation>
    </message>
    <message>
      <source>Track days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Reihe an einem Tag</translation>
    </message>
    <message>
      <source>Track order</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Reihenfolge der Themenreihe</translation>
    </message>
    <message>
      <source>Track parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Themenreihe gleichzeitig</translation>
    </message>
    <message>
      <source>Track rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Reihe in einem Raum</translation>
    </message>
    <message>
      <source>Wanted</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <source>What people want to see is not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Was Leute sehen möchten, läuft nicht gleichzeitig</translation>
    </message>
    <message>
      <source>In person</source>
      <extracomment>fields of Registrations</extracomment>
      <translation>Vor Ort</translation>
    </message>
    <message>
      <source>Online</source>
      <extracomment>fields of Registrations</extracomment>
      <translation>Online</translation>
    </message>
    <message>
      <source>Expected guests</source>
      <extracomment>fields of Request</extracomment>
      <translation>Erwartete Gäste</translation>
    </message>
    <message>
      <source>Languages paid by</source>
      <extracomment>fields of Request</extracomment>
      <translation>Sprachen zahlt</translation>
    </message>
    <message>
      <source>Who pays the interpretation</source>
      <extracomment>fields of Request</extracomment>
      <translation>Wer die Dolmetschung zahlt</translation>
    </message>
    <message>
      <source>Who to answer; never published</source>
      <extracomment>fields of Request</extracomment>
      <translation>Wem zu antworten ist; nie veröffentlicht</translation>
    </message>
    <message>
      <source>A two-way or heavy booth, which needs three interpreters</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Eine Kabine in beide Richtungen oder mit hoher Last, die drei Dolmetscher braucht</translation>
    </message>
    <message>
      <source>Booth language, or name of the equipment; empty for the other services</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Sprache der Kabine oder Name des Geräts; leer bei den anderen Diensten</translation>
    </message>
    <message>
      <source>Early</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Früher da</translation>
    </message>
    <message>
      <source>Half-days or other windows; empty: always</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Halbtage oder andere Zeitfenster; leer: immer</translation>
    </message>
    <message>
      <source>Heavy</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Hohe Last</translation>
    </message>
    <message>
      <source>Minutes free between two sessions served</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Freie Minuten zwischen zwei Einsätzen</translation>
    </message>
    <message>
      <source>Minutes per day</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Minuten je Tag</translation>
    </message>
    <message>
      <source>Minutes that the unit is in the room before the public time</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Minuten, die das Team vor der öffentlichen Zeit im Raum ist</translation>
    </message>
    <message>
      <source>Most public minutes served on one day</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Höchste öffentliche Einsatzzeit an einem Tag, in Minuten</translation>
    </message>
    <message>
      <source>Offers</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Dienst</translation>
    </message>
    <message>
      <source>The people of a team</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Die Personen eines Teams</translation>
    </message>
    <message>
      <source>Booths</source>
      <extracomment>fields of Room</extracomment>
      <translation>Kabinen</translation>
    </message>
    <message>
      <source>Booths for interpreters, one language each</source>
      <extracomment>fields of Room</extracomment>
      <translation>Kabinen für Dolmetscher, je eine Sprache</translation>
    </message>
    <message>
      <source>Building</source>
      <extracomment>fields of Room</extracomment>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>Building, where the venue has several</source>
      <extracomment>fields of Room</extracomment>
      <translation>Gebäude, wenn der Tagungsort mehrere hat</translation>
    </message>
    <message>
      <source>Change of layout</source>
      <extracomment>fields of Room</extracomment>
      <translation>Umbau</translation>
    </message>
    <message>
      <source>Equipment built in, such as projector or hearing loop</source>
      <extracomment>fields of Room</extracomment>
      <translation>Eingebaute Ausstattung, etwa Projektor oder Höranlage</translation>
    </message>
    <message>
      <source>Features</source>
      <extracomment>fields of Room</extracomment>
      <translation>Ausstattung</translation>
    </message>
    <message>
      <source>Floor</source>
      <extracomment>fields of Room</extracomment>
      <translation>Stockwerk</translation>
    </message>
    <message>
      <source>Floor as it is printed, such as 2nd floor</source>
      <extracomment>fields of Room</extracomment>
      <translation>Stockwerk, wie es gedruckt wird, etwa 2. Stock</translation>
    </message>
    <message>
      <source>Free words that sessions may prefer or avoid</source>
      <extracomment>fields of Room</extracomment>
      <translation>Freie Wörter, die Programmpunkte bevorzugen oder meiden können</translation>
    </message>
    <message>
      <source>Minutes between two sessions of different layouts</source>
      <extracomment>fields of Room</extracomment>
      <translation>Minuten zwischen zwei Programmpunkten verschiedener Bestuhlung</translation>
    </message>
    <message>
      <source>Minutes between two sessions of one layout</source>
      <extracomment>fields of Room</extracomment>
      <translation>Minuten zwischen zwei Programmpunkten gleicher Bestuhlung</translation>
    </message>
    <message>
      <source>Name on the door and in the programme</source>
      <extracomment>fields of Room</extracomment>
      <translation>Name an der Tür und im Programm</translation>
    </message>
    <message>
      <source>Not shown and not used</source>
      <extracomment>fields of Room</extracomment>
      <translation>Weder gezeigt noch genutzt</translation>
    </message>
    <message>
      <source>Reached without a step</source>
      <extracomment>fields of Room</extracomment>
      <translation>Ohne Stufe erreichbar</translation>
    </message>
    <message>
      <source>Seats by layout; a missing layout is not possible</source>
      <extracomment>fields of Room</extracomment>
      <translation>Plätze je Bestuhlung; fehlt eine, ist sie nicht möglich</translation>
    </message>
    <message>
      <source>Sessions at once</source>
      <extracomment>fields of Room</extracomment>
      <translation>Gleichzeitige Programmpunkte</translation>
    </message>
    <message>
      <source>Sessions that may share the room at one time</source>
      <extracomment>fields of Room</extracomment>
      <translation>Programmpunkte, die sich den Raum zugleich teilen dürfen</translation>
    </message>
    <message>
      <source>Storey</source>
      <extracomment>fields of Room</extracomment>
      <translation>Geschosszahl</translation>
    </message>
    <message>
      <source>Storeys above the ground, for the default walk between floors</source>
      <extracomment>fields of Room</extracomment>
      <translation>Geschosse über dem Boden, für den üblichen Weg zwischen Stockwerken</translation>
    </message>
    <message>
      <source>Turnaround</source>
      <extracomment>fields of Room</extracomment>
      <translation>Wechselzeit</translation>
    </message>
    <message>
      <source>When the room may be used; empty: always</source>
      <extracomment>fields of Room</extracomment>
      <translation>Wann der Raum genutzt werden kann; leer: immer</translation>
    </message>
    <message>
      <source>1 introductory … 9 expert</source>
      <extracomment>fields of Session</extracomment>
      <translation>1 einführend … 9 für Fachleute</translation>
    </message>
    <message>
      <source>9 is left unplaced last</source>
      <extracomment>fields of Session</extracomment>
      <translation>9 bleibt nur im äußersten Fall ohne Platz</translation>
    </message>
    <message>
      <source>Audience</source>
      <extracomment>fields of Session</extracomment>
      <translation>Publikum</translation>
    </message>
    <message>
      <source>Best between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Am besten zwischen</translation>
    </message>
    <message>
      <source>Best in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Am besten in</translation>
    </message>
    <message>
      <source>Better not between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Besser nicht zwischen</translation>
    </message>
    <message>
      <source>Better not in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Besser nicht in</translation>
    </message>
    <message>
      <source>Broad themes, across tracks; see the preferences about themes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Leitthemen über die Themenreihen hinweg; siehe die Wünsche zu Leitthemen</translation>
    </message>
    <message>
      <source>Clear-down</source>
      <extracomment>fields of Session</extracomment>
      <translation>Abbau</translation>
    </message>
    <message>
      <source>Closes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Sperrt</translation>
    </message>
    <message>
      <source>Co-organisers</source>
      <extracomment>fields of Session</extracomment>
      <translation>Mitveranstalter</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>fields of Session</extracomment>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Equipment</source>
      <extracomment>fields of Session</extracomment>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Expected guests in the room</source>
      <extracomment>fields of Session</extracomment>
      <translation>Erwartete Gäste im Raum</translation>
    </message>
    <message>
      <source>Features that the room must have</source>
      <extracomment>fields of Session</extracomment>
      <translation>Ausstattung, die der Raum haben muss</translation>
    </message>
    <message>
      <source>Fewest public minutes; empty: never shortened</source>
      <extracomment>fields of Session</extracomment>
      <translation>Kürzeste öffentliche Zeit in Minuten; leer: nie gekürzt</translation>
    </message>
    <message>
      <source>Fields of work that it is for; see the preference about sectors</source>
      <extracomment>fields of Session</extracomment>
      <translation>Arbeitsbereiche, für die er gedacht ist; siehe den Wunsch zu Bereichen</translation>
    </message>
    <message>
      <source>Fixed rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation>Festgelegte Räume</translation>
    </message>
    <message>
      <source>Fixed start</source>
      <extracomment>fields of Session</extracomment>
      <translation>Festgelegter Beginn</translation>
    </message>
    <message>
      <source>Floor requests</source>
      <extracomment>fields of Session</extracomment>
      <translation>Wortmeldungen</translation>
    </message>
    <message>
      <source>Guiding question</source>
      <extracomment>fields of Session</extracomment>
      <translation>Leitfrage</translation>
    </message>
    <message>
      <source>How guests join online, as printed; empty: not online</source>
      <extracomment>fields of Session</extracomment>
      <translation>Wie Gäste online teilnehmen, wie gedruckt; leer: nicht online</translation>
    </message>
    <message>
      <source>How many would like to attend, as a survey or a list of favourites says</source>
      <extracomment>fields of Session</extracomment>
      <translation>Wie viele teilnehmen möchten, nach einer Umfrage oder Merkliste</translation>
    </message>
    <message>
      <source>Importance</source>
      <extracomment>fields of Session</extracomment>
      <translation>Wichtigkeit</translation>
    </message>
    <message>
      <source>Interest</source>
      <extracomment>fields of Session</extracomment>
      <translation>Interesse</translation>
    </message>
    <message>
      <source>It would best start in one of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Der Beginn läge am besten in einem davon</translation>
    </message>
    <message>
      <source>It would better not start in any of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Der Beginn läge besser in keinem davon</translation>
    </message>
    <message>
      <source>Label before the title, such as Panel 1</source>
      <extracomment>fields of Session</extracomment>
      <translation>Bezeichnung vor dem Titel, etwa Panel 1</translation>
    </message>
    <message>
      <source>Languages of the booths, one booth and team each</source>
      <extracomment>fields of Session</extracomment>
      <translation>Sprachen der Kabinen, je eine Kabine und ein Team</translation>
    </message>
    <message>
      <source>Languages spoken</source>
      <extracomment>fields of Session</extracomment>
      <translation>Gesprochene Sprachen</translation>
    </message>
    <message>
      <source>Layout</source>
      <extracomment>fields of Session</extracomment>
      <translation>Bestuhlung</translation>
    </message>
    <message>
      <source>Layout needed; empty: any layout of the room that holds the guests</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nötige Bestuhlung; leer: jede des Raums, die die Gäste fasst</translation>
    </message>
    <message>
      <source>Lead organiser</source>
      <extracomment>fields of Session</extracomment>
      <translation>Hauptveranstalter</translation>
    </message>
    <message>
      <source>Level</source>
      <extracomment>fields of Session</extracomment>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Merged into</source>
      <extracomment>fields of Session</extracomment>
      <translation>Zusammengelegt mit</translation>
    </message>
    <message>
      <source>Minutes after the public time in which the room is cleared</source>
      <extracomment>fields of Session</extracomment>
      <translation>Minuten nach der öffentlichen Zeit, in denen der Raum geräumt wird</translation>
    </message>
    <message>
      <source>Minutes before the public time in which the room is prepared</source>
      <extracomment>fields of Session</extracomment>
      <translation>Minuten vor der öffentlichen Zeit, in denen der Raum vorbereitet wird</translation>
    </message>
    <message>
      <source>Minutes for questions, counted in the speaking time</source>
      <extracomment>fields of Session</extracomment>
      <translation>Minuten für Fragen, in der Redezeit mitgezählt</translation>
    </message>
    <message>
      <source>Needs a livestream crew and consent of those who appear</source>
      <extracomment>fields of Session</extracomment>
      <translation>Braucht ein Livestream-Team und die Einwilligung der Auftretenden</translation>
    </message>
    <message>
      <source>Never between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nie zwischen</translation>
    </message>
    <message>
      <source>Number or label</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nummer oder Bezeichnung</translation>
    </message>
    <message>
      <source>One unit of each named equipment is needed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Von jedem genannten Gerät wird eines gebraucht</translation>
    </message>
    <message>
      <source>Online access</source>
      <extracomment>fields of Session</extracomment>
      <translation>Online-Zugang</translation>
    </message>
    <message>
      <source>Only between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nur zwischen</translation>
    </message>
    <message>
      <source>Only these rooms; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nur diese Räume; leer: ohne Grenze</translation>
    </message>
    <message>
      <source>Place among the sessions of its track, from 1; 0: anywhere</source>
      <extracomment>fields of Session</extracomment>
      <translation>Platz unter den Programmpunkten seiner Themenreihe, ab 1; 0: beliebig</translation>
    </message>
    <message>
      <source>Place in track</source>
      <extracomment>fields of Session</extracomment>
      <translation>Platz in der Themenreihe</translation>
    </message>
    <message>
      <source>Preferred public minutes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Bevorzugte öffentliche Minuten</translation>
    </message>
    <message>
      <source>Registrations</source>
      <extracomment>fields of Session</extracomment>
      <translation>Anmeldungen</translation>
    </message>
    <message>
      <source>Request</source>
      <extracomment>fields of Session</extracomment>
      <translation>Anfrage</translation>
    </message>
    <message>
      <source>Rooms in which nothing public runs meanwhile</source>
      <extracomment>fields of Session</extracomment>
      <translation>Räume, in denen währenddessen nichts Öffentliches läuft</translation>
    </message>
    <message>
      <source>Rooms needed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nötige Räume</translation>
    </message>
    <message>
      <source>Rooms used at once; 0: none, such as an online meeting</source>
      <extracomment>fields of Session</extracomment>
      <translation>Räume zugleich; 0: keiner, etwa bei einem Online-Treffen</translation>
    </message>
    <message>
      <source>Sectors</source>
      <extracomment>fields of Session</extracomment>
      <translation>Bereiche</translation>
    </message>
    <message>
      <source>Served in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Gereicht in</translation>
    </message>
    <message>
      <source>Sessions that share a topic should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation>Programmpunkte mit gemeinsamem Thema sollen nicht gleichzeitig laufen</translation>
    </message>
    <message>
      <source>Sessions that share an audience should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation>Programmpunkte mit gemeinsamem Publikum sollen nicht gleichzeitig laufen</translation>
    </message>
    <message>
      <source>Set-up</source>
      <extracomment>fields of Session</extracomment>
      <translation>Aufbau</translation>
    </message>
    <message>
      <source>Shortest length</source>
      <extracomment>fields of Session</extracomment>
      <translation>Kürzeste Länge</translation>
    </message>
    <message>
      <source>Streamed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Gestreamt</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <extracomment>fields of Session</extracomment>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>The public time lies in one of them; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation>Die öffentliche Zeit liegt in einem davon; leer: ohne Grenze</translation>
    </message>
    <message>
      <source>The public time touches none of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Die öffentliche Zeit berührt keines davon</translation>
    </message>
    <message>
      <source>The request as received, for side events</source>
      <extracomment>fields of Session</extracomment>
      <translation>Die Anfrage, wie eingegangen, für Nebenveranstaltungen</translation>
    </message>
    <message>
      <source>Themes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Leitthemen</translation>
    </message>
    <message>
      <source>Time for questions</source>
      <extracomment>fields of Session</extracomment>
      <translation>Zeit für Fragen</translation>
    </message>
    <message>
      <source>Topics</source>
      <extracomment>fields of Session</extracomment>
      <translation>Themen</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>fields of Session</extracomment>
      <translation>Themenreihe</translation>
    </message>
    <message>
      <source>Track to which the session belongs; empty: none</source>
      <extracomment>fields of Session</extracomment>
      <translation>Themenreihe des Programmpunkts; leer: keine</translation>
    </message>
    <message>
      <source>Where a break or meal is served; these are its rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation>Wo eine Pause oder Mahlzeit gereicht wird; das sind ihre Räume</translation>
    </message>
    <message>
      <source>Who takes part</source>
      <extracomment>fields of Session</extracomment>
      <translation>Wer mitwirkt</translation>
    </message>
    <message>
      <source>Window</source>
      <extracomment>fields of Slot</extracomment>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <source>Words that sessions may prefer or avoid</source>
      <extracomment>fields of Slot</extracomment>
      <translation>Wörter, die Programmpunkte bevorzugen oder meiden können</translation>
    </message>
    <message>
      <source>Kinds</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Arten</translation>
    </message>
    <message>
      <source>Sessions start when the slot starts</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Programmpunkte beginnen mit dem Zeitabschnitt</translation>
    </message>
    <message>
      <source>Slots</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Zeitabschnitte</translation>
    </message>
    <message>
      <source>Start with slot</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Beginn mit Abschnitt</translation>
    </message>
    <message>
      <source>One room</source>
      <extracomment>fields of Together</extracomment>
      <translation>Ein Raum</translation>
    </message>
    <message>
      <source>Main rooms that are kept free of it; none: every room</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Haupträume, die davon frei bleiben; keine: alle Räume</translation>
    </message>
    <message>
      <source>Out of rooms</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Nicht in den Räumen</translation>
    </message>
    <message>
      <source>Out of slots starting between</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Nicht in Zeitabschnitten mit Beginn zwischen</translation>
    </message>
    <message>
      <source>Slots that start in one of these times; none: every slot</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Zeitabschnitte, die in einer dieser Zeiten beginnen; keine: alle Zeitabschnitte</translation>
    </message>
    <message>
      <source>The track that is kept out</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Die Themenreihe, die dort nicht sein soll</translation>
    </message>
    <message>
      <source>Track kept out</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Ferngehaltene Themenreihe</translation>
    </message>
    <message>
      <source>No two of them have sessions in one slot</source>
      <extracomment>fields of TracksApart</extracomment>
      <translation>Keine zwei davon haben Programmpunkte im selben Zeitabschnitt</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>fields of TracksApart</extracomment>
      <translation>Themenreihen</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>fields of Walk</extracomment>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Minutes between two rooms of one floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Minuten zwischen zwei Räumen eines Stockwerks</translation>
    </message>
    <message>
      <source>Minutes more for each floor between them</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Zusätzliche Minuten je Stockwerk dazwischen</translation>
    </message>
    <message>
      <source>Minutes more when the building differs</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Zusätzliche Minuten bei anderem Gebäude</translation>
    </message>
    <message>
      <source>Other building</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Anderes Gebäude</translation>
    </message>
    <message>
      <source>Pairs</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Paare</translation>
    </message>
    <message>
      <source>Per floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Je Stockwerk</translation>
    </message>
    <message>
      <source>Same floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Gleiches Stockwerk</translation>
    </message>
    <message>
      <source>Walks that are known</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Bekannte Wege</translation>
    </message>
    <message>
      <source>End</source>
      <extracomment>fields of Window</extracomment>
      <translation>Ende</translation>
    </message>
    <message>
      <source>First minute of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation>Erste Minute des Zeitfensters</translation>
    </message>
    <message>
      <source>Minute after the last of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation>Minute nach der letzten des Zeitfensters</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>fields of Window</extracomment>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>Count minutes and not cases, where there are minutes to count</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Minuten zählen statt Fälle, wo es Minuten zu zählen gibt</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>fields of Wish</extracomment>
      <translation>An</translation>
    </message>
    <message>
      <source>Per minute</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Je Minute</translation>
    </message>
    <message>
      <source>Penalty for one breach when the rule is a wish</source>
      <extracomment>fields of _Rule</extracomment>
      <translation>Punkte für einen Verstoß, wenn die Regel ein Wunsch ist</translation>
    </message>
    <message>
      <source>A forum of 200 sessions in 20 rooms on three days, about 700 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Ein Forum mit 200 Programmpunkten in 20 Räumen an drei Tagen, etwa 700 Personen</translation>
    </message>
    <message>
      <source>A forum of 60 sessions in 12 rooms on two days, about 200 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Ein Forum mit 60 Programmpunkten in 12 Räumen an zwei Tagen, etwa 200 Personen</translation>
    </message>
    <message>
      <source>A one-day meeting that cannot be planned, for three separate reasons</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Ein eintägiges Treffen, das sich aus drei verschiedenen Gründen nicht planen lässt</translation>
    </message>
    <message>
      <source>The 25th Alliance conference: two days, 14 side events, six languages; people and times are invented</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Die 25. Konferenz der Allianz: zwei Tage, 14 Nebenveranstaltungen, sechs Sprachen; Personen und Zeiten sind erfunden</translation>
    </message>
    <message>
      <source> in {session}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation> bei {session}</translation>
    </message>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>
        <numerusform>%n Gast</numerusform>
        <numerusform>%n Gäste</numerusform>
      </translation>
    </message>
    <message>
      <source>, {when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>, {when}</translation>
    </message>
    <message>
      <source>{other} comes instead of {person}{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{other} kommt anstelle von {person}{where}</translation>
    </message>
    <message>
      <source>{person} cannot be there{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} kann nicht da sein{when}</translation>
    </message>
    <message>
      <source>{person} does not come{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} kommt nicht{where}</translation>
    </message>
    <message>
      <source>{person} may no longer be named</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} darf nicht mehr genannt werden</translation>
    </message>
    <message>
      <source>{person} may no longer be streamed</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} darf nicht mehr übertragen werden</translation>
    </message>
    <message>
      <source>{person} takes part by video{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} nimmt per Video teil{where}</translation>
    </message>
    <message>
      <source>{person} takes part from afar{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} nimmt aus der Ferne teil{where}</translation>
    </message>
    <message>
      <source>{person} takes part in person{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} nimmt vor Ort teil{where}</translation>
    </message>
    <message>
      <source>{room} cannot be used{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{room} ist nicht benutzbar{when}</translation>
    </message>
    <message>
      <source>{session} ends {length} later</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} endet {length} später</translation>
    </message>
    <message>
      <source>{session} expects {guests}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} erwartet {guests}</translation>
    </message>
    <message>
      <source>{session} is cancelled</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} entfällt</translation>
    </message>
    <message>
      <source>{session} is confirmed</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} ist bestätigt</translation>
    </message>
    <message>
      <source>{session} is tentative</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} steht unter Vorbehalt</translation>
    </message>
    <message>
      <source>{session} lasts {length}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} dauert {length}</translation>
    </message>
    <message>
      <source>{unit} is missing{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{unit} fehlt{when}</translation>
    </message>
    <message>
      <source>{weekday} {date} is lost</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{weekday} {date} fällt aus</translation>
    </message>
    <message>
      <source>“{title}” is added, {length}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>„{title}“ kommt hinzu, {length}</translation>
    </message>
    <message>
      <source>The conference has no day on {date}. Choose one of its days.</source>
      <extracomment>scheduler/amendments.py</extracomment>
      <translation>Die Konferenz hat am {date} keinen Tag. Wählen Sie einen ihrer Tage.</translation>
    </message>
    <message>
      <source>“{title}” is not in the timetable. Place it first.</source>
      <extracomment>scheduler/amendments.py</extracomment>
      <translation>„{title}“ steht nicht im Zeitplan. Planen Sie den Programmpunkt zuerst ein.</translation>
    </message>
    <message>
      <source>The conference has no further day there. Add one in the settings, or choose another place.</source>
      <extracomment>scheduler/arranging.py</extracomment>
      <translation>Dort hat die Konferenz keinen weiteren Tag. Fügen Sie in den Einstellungen einen hinzu, oder wählen Sie einen anderen Platz.</translation>
    </message>
    <message>
      <source>“{title}” is {status} and is not planned. Accept it first, then place it.</source>
      <extracomment>scheduler/by_hand.py</extracomment>
      <translation>„{title}“ ist {status} und wird nicht geplant. Nehmen Sie den Programmpunkt zuerst an, dann planen Sie ihn ein.</translation>
    </message>
    <message>
      <source>These two have no session in common. Compare two states of one conference.</source>
      <extracomment>scheduler/changes/difference.py</extracomment>
      <translation>Diese beiden haben keinen Programmpunkt gemeinsam. Vergleichen Sie zwei Stände einer Konferenz.</translation>
    </message>
    <message numerus="yes">
      <source>%n registered guest(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n angemeldeter Gast</numerusform>
        <numerusform>%n angemeldete Gäste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n Platz</numerusform>
        <numerusform>%n Plätze</numerusform>
      </translation>
    </message>
    <message>
      <source>; it concerns {names}</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>; es betrifft {names}</translation>
    </message>
    <message>
      <source>In {session} the speakers do not stand by rank.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>In {session} stehen die Redner nicht nach Rang.</translation>
    </message>
    <message>
      <source>In {session} {minutes} of speaking are planned in {duration}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>In {session} sind {minutes} Redezeit geplant, bei einer Länge von {duration}.</translation>
    </message>
    <message>
      <source>Of the people on {session} {share} per cent are {word}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>Auf dem Podium von {session} sind {share} Prozent {word}.</translation>
    </message>
    <message>
      <source>men</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>Männer</translation>
    </message>
    <message>
      <source>women</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>Frauen</translation>
    </message>
    <message>
      <source>{session} falls into {holiday}{whom}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session} fällt auf {holiday}{whom}.</translation>
    </message>
    <message>
      <source>{session} has {guests}; there are {how_many}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session} hat {guests}; es gibt {how_many}.</translation>
    </message>
    <message>
      <source>{day}from {begin} to {end}</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{day}von {begin} bis {end}</translation>
    </message>
    <message>
      <source>{name} needs {minutes} of rest after {first}, and has {free} before {second}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} braucht nach {first} {minutes} Ruhe und hat vor {second} {free}.</translation>
    </message>
    <message>
      <source>{name} {first} and then {second}, but the walk takes {minutes} and there are {free}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {first} und danach {second}, aber der Weg dauert {minutes}, und es bleiben {free}.</translation>
    </message>
    <message>
      <source>{name} {first} and {second} {when}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {first} und {second} {when}.</translation>
    </message>
    <message>
      <source>{name} {second} {minutes} after {session}, and should be there {minutes_two} early.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {second} {minutes} nach {session} und sollte {minutes_two} früher da sein.</translation>
    </message>
    <message>
      <source>{person} has {names} during {session} and could not eat.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} hat während {session} auch {names} und könnte nicht essen.</translation>
    </message>
    <message>
      <source>{person} has {number} sessions on one day; the limit is {max_sessions_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} hat an einem Tag {number} Programmpunkte; die Grenze ist {max_sessions_per_day}.</translation>
    </message>
    <message>
      <source>{person} takes part for {minutes} on one day; the limit is {max_minutes_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} nimmt an einem Tag {minutes} lang teil; die Grenze ist {max_minutes_per_day}.</translation>
    </message>
    <message>
      <source>{person} {does} without the support person, who must be there too.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} {does} ohne die Begleitperson, die auch dabei sein muss.</translation>
    </message>
    <message>
      <source>{session} is livestreamed, and {person} does not consent to be seen.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{session} wird im Livestream gezeigt, und {person} willigt nicht ein, gesehen zu werden.</translation>
    </message>
    <message>
      <source> in {layout} layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation> mit Bestuhlung {layout}</translation>
    </message>
    <message numerus="yes">
      <source>%n booth(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n Kabine</numerusform>
        <numerusform>%n Kabinen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n interpreter(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n Dolmetscher</numerusform>
        <numerusform>%n Dolmetscher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n room(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n Raum</numerusform>
        <numerusform>%n Räume</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt</numerusform>
        <numerusform>%n Programmpunkte</numerusform>
      </translation>
    </message>
    <message>
      <source>Between {pair} {room} has too little time for {why}: {minutes} free instead of {gap}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Zwischen {pair} hat {room} zu wenig Zeit für {why}: {minutes} frei statt {gap}.</translation>
    </message>
    <message>
      <source>Set-up or clearing of {pair} in {room} overlap by {minutes}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Auf- und Abbau von {pair} in {room} überschneiden sich um {minutes}.</translation>
    </message>
    <message>
      <source>Somebody in {session} needs a hearing loop; {room} has none.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Jemand in {session} braucht eine Höranlage; {room} hat keine.</translation>
    </message>
    <message>
      <source>Somebody in {session} needs a step-free room; {room} has steps.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Jemand in {session} braucht einen stufenlosen Raum; {room} hat Stufen.</translation>
    </message>
    <message>
      <source>at once</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>gleichzeitig</translation>
    </message>
    <message>
      <source>hold</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>fassen</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>fasst</translation>
    </message>
    <message>
      <source>less than {minutes} apart</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>im Abstand von weniger als {minutes}</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>keine</translation>
    </message>
    <message>
      <source>serves</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>bedient</translation>
    </message>
    <message>
      <source>share a member and serve</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>haben ein gemeinsames Mitglied und bedienen</translation>
    </message>
    <message>
      <source>the change of layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>den Umbau</translation>
    </message>
    <message>
      <source>the turnaround</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>die Wechselzeit</translation>
    </message>
    <message>
      <source>{names} {many} {pair} {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{names} {many} {pair} {what}.</translation>
    </message>
    <message>
      <source>{pair} are in {room} at the same time, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{pair} sind gleichzeitig in {room}, {when}.</translation>
    </message>
    <message>
      <source>{room} cannot be used for {session} {when}, set-up and clearing too.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room} ist für {session} {when} nicht nutzbar, Auf- und Abbau eingeschlossen.</translation>
    </message>
    <message>
      <source>{room} takes {most} at once; with {latest} it has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room} nimmt {most} zugleich auf; mit {latest} sind es {number}.</translation>
    </message>
    <message>
      <source>{session} closes {name}; {session_two} is there {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} sperrt {name}; {session_two} ist {when} dort.</translation>
    </message>
    <message>
      <source>{session} expects {how_many}; {names} {verb} {held}{how}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} erwartet {how_many}; {names} {verb} {held}{how}.</translation>
    </message>
    <message>
      <source>{session} has {what} that it does not need.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} hat {what}, ohne es zu brauchen.</translation>
    </message>
    <message>
      <source>{session} is in {room}, which is hidden.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} ist in {room}, einem ausgeblendeten Raum.</translation>
    </message>
    <message>
      <source>{session} is served in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} wird in {names} gereicht, steht aber anderswo.</translation>
    </message>
    <message>
      <source>{session} lacks {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Für {session} fehlt {what}.</translation>
    </message>
    <message>
      <source>{session} may not be in {room}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} darf nicht in {room} sein.</translation>
    </message>
    <message>
      <source>{session} needs {how_many} and has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} braucht {how_many} und hat {number}.</translation>
    </message>
    <message>
      <source>{session} needs {how_many}; {room} has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} braucht {how_many}; {room} hat {number}.</translation>
    </message>
    <message>
      <source>{session} needs {names}, which {room} lacks.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} braucht {names}; das fehlt in {room}.</translation>
    </message>
    <message>
      <source>{unit} has {members}; {session} needs {least}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit} hat {members}; {session} braucht {least}.</translation>
    </message>
    <message>
      <source>{unit} is not there for {session}, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit} ist für {session} nicht da, {when}.</translation>
    </message>
    <message>
      <source>{unit} serves {minutes} on one day; the limit is {minutes_per_day}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit} ist an einem Tag {minutes} im Einsatz; die Grenze ist {minutes_per_day}.</translation>
    </message>
    <message>
      <source> at one time</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> gleichzeitig</translation>
    </message>
    <message>
      <source> at one time and</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> gleichzeitig und</translation>
    </message>
    <message>
      <source> in one room</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> in einem Raum</translation>
    </message>
    <message>
      <source> on one day</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> an einem Tag</translation>
    </message>
    <message>
      <source> to the end of {session}</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> bis zum Ende von {session}</translation>
    </message>
    <message>
      <source>, at least {minutes} later</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>, mindestens {minutes} später</translation>
    </message>
    <message>
      <source>From the start of {session}{between} there is no break for more than {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Ab dem Beginn von {session}{between} gibt es länger als {minutes} keine Pause.</translation>
    </message>
    <message>
      <source>The speakers of {session} are not in the order asked for.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Die Redner von {session} sind nicht in der verlangten Folge.</translation>
    </message>
    <message>
      <source>{lead} leads {number} sessions{on_a_day}; the limit is {limit}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{lead} leitet {number} Programmpunkte{on_a_day}; die Grenze ist {limit}.</translation>
    </message>
    <message>
      <source>{names} run at the same time; at most {limit} of them may.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} laufen gleichzeitig; höchstens {limit} davon dürfen es.</translation>
    </message>
    <message>
      <source>{names} should be on different days.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} sollen an verschiedenen Tagen sein.</translation>
    </message>
    <message>
      <source>{names} should be on one day and are on {number}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} sollen an einem Tag sein und sind an {number}.</translation>
    </message>
    <message>
      <source>{names} should be{what}{where}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} sollen{what}{where} sein.</translation>
    </message>
    <message>
      <source>{pair} may not run at the same time, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{pair} dürfen nicht gleichzeitig laufen, {when}.</translation>
    </message>
    <message>
      <source>{pair} should not run in parallel, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{pair} sollen nicht gleichzeitig laufen, {when}.</translation>
    </message>
    <message>
      <source>{second} does not follow {first} on the same day within {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{second} folgt nicht innerhalb von {minutes} am selben Tag auf {first}.</translation>
    </message>
    <message>
      <source>{second} must come after {first}{later}, but starts {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{second} muss nach {first} kommen{later}, beginnt aber {when}.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>
        <numerusform>%n Minute</numerusform>
        <numerusform>%n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>A speaker whose name is protected</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>Eine Person mit geschütztem Namen</translation>
    </message>
    <message>
      <source>attends</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>besucht</translation>
    </message>
    <message>
      <source>gives a keynote in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>hält die Hauptrede in</translation>
    </message>
    <message>
      <source>gives opening remarks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>spricht zur Begrüßung in</translation>
    </message>
    <message>
      <source>interprets in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>dolmetscht in</translation>
    </message>
    <message>
      <source>moderates</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>moderiert</translation>
    </message>
    <message>
      <source>moderates online</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>moderiert online</translation>
    </message>
    <message>
      <source>on {weekday} </source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>am {weekday} </translation>
    </message>
    <message>
      <source>reports on</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>berichtet über</translation>
    </message>
    <message>
      <source>speaks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>spricht in</translation>
    </message>
    <message>
      <source>supports somebody in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>begleitet jemanden in</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <source>{verb} {session}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{verb} {session}</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>„{title}“</translation>
    </message>
    <message>
      <source>The tracks “{one}” and “{other}” are in one slot, {when}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>Die Themenreihen „{one}“ und „{other}“ liegen im selben Zeitabschnitt, {when}.</translation>
    </message>
    <message>
      <source>{pair} are in one slot and in different rooms, {when}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{pair} liegen im selben Zeitabschnitt und in verschiedenen Räumen, {when}.</translation>
    </message>
    <message>
      <source>{room} has sessions of several tracks in one slot, {when}: {sessions}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{room} hat im selben Zeitabschnitt Programmpunkte mehrerer Themenreihen, {when}: {sessions}.</translation>
    </message>
    <message>
      <source>{sessions}: in {room} {when}, where a rule wants none.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{sessions}: {when} in {room}, wo nach einer Regel nichts davon sein soll.</translation>
    </message>
    <message>
      <source>{session} should not be in {room}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{session} soll nicht in {room} sein.</translation>
    </message>
    <message>
      <source>{session} should not start {day}at {begin}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{session} soll nicht {day}um {begin} beginnen.</translation>
    </message>
    <message>
      <source>{person} in {session}</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{person} in {session}</translation>
    </message>
    <message>
      <source>{who}: the room must be “{tag}”, and {room} is not.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: Der Raum muss „{tag}“ sein, und {room} ist es nicht.</translation>
    </message>
    <message>
      <source>{who}: the room must not be “{tag}”, and {room} is.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: Der Raum darf nicht „{tag}“ sein, und {room} ist es.</translation>
    </message>
    <message>
      <source>{who}: the slot must be “{tag}”, which it is not {when}.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: Das Zeitfenster muss „{tag}“ sein, und {when} ist es das nicht.</translation>
    </message>
    <message>
      <source>{who}: the slot must not be “{tag}”, which it is {when}.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: Das Zeitfenster darf nicht „{tag}“ sein, und {when} ist es das.</translation>
    </message>
    <message>
      <source>; a deputy or a video message could take the part</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>; eine Vertretung oder eine Videobotschaft könnte den Auftritt übernehmen</translation>
    </message>
    <message>
      <source>For {person} it would be night during {session}, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>Für {person} wäre es während {session} Nacht, {when}.</translation>
    </message>
    <message>
      <source>needed for {session}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>nötig für {session}</translation>
    </message>
    <message>
      <source>{day}at {clock}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{day}um {clock}</translation>
    </message>
    <message>
      <source>{least} to {minutes}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{least} bis {minutes}</translation>
    </message>
    <message>
      <source>{person} asked for no first or last slot, but {does} {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} bat um keinen Platz am Rand des Tages, aber {does} {when}.</translation>
    </message>
    <message>
      <source>{person} is not available when {when}, {when_two}{remedy}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} ist nicht verfügbar: {when}, {when_two}{remedy}.</translation>
    </message>
    <message>
      <source>{session} cannot meet {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} kann {when} nicht stattfinden.</translation>
    </message>
    <message>
      <source>{session} has no place in the timetable yet.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} hat noch keinen Platz im Zeitplan.</translation>
    </message>
    <message>
      <source>{session} has {minutes}; it needs {wanted}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} hat {minutes} und braucht {wanted}.</translation>
    </message>
    <message>
      <source>{session} is before the end of the opening, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} liegt vor dem Ende der Eröffnung, {when}.</translation>
    </message>
    <message>
      <source>{session} is fixed in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} ist in {names} festgelegt, steht aber anderswo.</translation>
    </message>
    <message>
      <source>{session} is fixed with {name} as its main room.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} ist mit {name} als Hauptraum festgelegt.</translation>
    </message>
    <message>
      <source>{session} is fixed {when}, but stands {when_two}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} ist {when} festgelegt, steht aber {when_two}.</translation>
    </message>
    <message>
      <source>{session} is interpreted {when}, outside the hours of interpretation.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} wird {when} gedolmetscht, außerhalb der Zeiten der Dolmetschung.</translation>
    </message>
    <message>
      <source>{session} is not at one of its allowed times, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} ist zu keiner der erlaubten Zeiten, {when}.</translation>
    </message>
    <message>
      <source>{session} is outside the hours of the day, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} liegt außerhalb der Stunden des Tages, {when}.</translation>
    </message>
    <message>
      <source>{session} is {status} and yet stands in the timetable.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} ist {status} und steht doch im Zeitplan.</translation>
    </message>
    <message>
      <source>{session} lies in none of the slots for its kind, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} liegt in keinem der Zeitabschnitte für seine Art, {when}.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) would like to see “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>
        <numerusform>%n Person möchte „{title}“ sehen.</numerusform>
        <numerusform>%n Personen möchten „{title}“ sehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>A rule is about {room} only, and would be removed.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Eine Regel betrifft nur {room} und würde entfernt.</translation>
    </message>
    <message>
      <source>A rule names {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Eine Regel nennt {room}.</translation>
    </message>
    <message>
      <source>A rule names “{title}” with {others}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Eine Regel nennt „{title}“ mit {others}.</translation>
    </message>
    <message>
      <source>A rule names “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Eine Regel nennt „{title}“.</translation>
    </message>
    <message>
      <source>A rule on the order of speakers in “{title}” names {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Eine Regel zur Rednerfolge in „{title}“ nennt {name}.</translation>
    </message>
    <message>
      <source>The draft variant “{variant}” uses {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Die Entwurfsvariante „{variant}“ nutzt {name}.</translation>
    </message>
    <message>
      <source>The draft variant “{variant}” uses “{name}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Die Entwurfsvariante „{variant}“ nutzt „{name}“.</translation>
    </message>
    <message>
      <source>The walk between {one} and {other} is known.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Der Weg zwischen {one} und {other} ist bekannt.</translation>
    </message>
    <message>
      <source>{name} belongs to “{unit}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} gehört zu „{unit}“.</translation>
    </message>
    <message>
      <source>{name} has asked for the floor in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} hat in „{title}“ um das Wort gebeten.</translation>
    </message>
    <message>
      <source>{name} has the role “{role}” in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} hat in „{title}“ die Rolle „{role}“.</translation>
    </message>
    <message>
      <source>{name} is the support person of {other}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} ist Begleitperson von {other}.</translation>
    </message>
    <message>
      <source>{name} takes the part of {absent} in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} vertritt {absent} in „{title}“.</translation>
    </message>
    <message>
      <source>“{name}” serves “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{name}“ bedient „{title}“.</translation>
    </message>
    <message>
      <source>“{title}” closes {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ sperrt {room}.</translation>
    </message>
    <message>
      <source>“{title}” is allowed in {room} only, and would then be allowed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ ist nur in {room} erlaubt und wäre dann in jedem Raum erlaubt.</translation>
    </message>
    <message>
      <source>“{title}” is allowed in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ ist in {room} erlaubt.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, and would no longer be fixed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ ist in {room} festgelegt und wäre dann in keinem Raum mehr festgelegt.</translation>
    </message>
    <message>
      <source>“{title}” is in the draft variant “{variant}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ steht in der Entwurfsvariante „{variant}“.</translation>
    </message>
    <message>
      <source>“{title}” is in the timetable.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ steht im Zeitplan.</translation>
    </message>
    <message>
      <source>“{title}” is served in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ wird in {room} gereicht.</translation>
    </message>
    <message>
      <source>“{title}” takes place in {room} and becomes unscheduled.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ findet in {room} statt und ist dann nicht mehr eingeplant.</translation>
    </message>
    <message>
      <source>“{title}” takes place in {room} and loses that room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ findet in {room} statt und verliert diesen Raum.</translation>
    </message>
    <message>
      <source>“{title}” was merged into “{title_}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ wurde mit „{title_}“ zusammengelegt.</translation>
    </message>
    <message>
      <source>“{title}” would best be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ wäre am besten in {room}.</translation>
    </message>
    <message>
      <source>“{title}” would better not be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>„{title}“ wäre besser nicht in {room}.</translation>
    </message>
    <message>
      <source>A conference needs a title. Type one.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Eine Konferenz braucht einen Titel. Geben Sie einen ein.</translation>
    </message>
    <message>
      <source>A conflict is accepted with a reason only. Say why it may stay.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Ein Konflikt wird nur mit Begründung hingenommen. Sagen Sie, warum er bleiben darf.</translation>
    </message>
    <message>
      <source>This cannot be accepted. {faults} Nothing was changed.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Das lässt sich nicht hinnehmen. {faults} Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>has no room that could be fixed. Place it first, or say which.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>hat keinen Raum, der festgelegt werden könnte. Planen Sie den Programmpunkt zuerst ein, oder sagen Sie, welcher.</translation>
    </message>
    <message>
      <source>has no time that could be fixed. Place it first, or say which.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>hat keine Zeit, die festgelegt werden könnte. Planen Sie den Programmpunkt zuerst ein, oder sagen Sie, welche.</translation>
    </message>
    <message>
      <source>“{title}” {fault}</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>„{title}“ {fault}</translation>
    </message>
    <message>
      <source>The conference</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Die Konferenz</translation>
    </message>
    <message>
      <source>There are {rest} more faults.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Es gibt {rest} weitere Fehler.</translation>
    </message>
    <message>
      <source>There is one more fault.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Es gibt einen weiteren Fehler.</translation>
    </message>
    <message>
      <source>does not say its type</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>nennt seine Art nicht</translation>
    </message>
    <message>
      <source>has more than {most} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>hat mehr als {most} Einträge</translation>
    </message>
    <message>
      <source>is missing</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>is not a known field</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>ist kein bekanntes Feld</translation>
    </message>
    <message>
      <source>is not valid there</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>ist dort nicht gültig</translation>
    </message>
    <message>
      <source>must be a colour such as #1b4f8f</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine Farbe wie #1b4f8f sein</translation>
    </message>
    <message>
      <source>must be a date and time such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss Datum und Uhrzeit wie 2025-03-31T09:30:00+02:00 sein</translation>
    </message>
    <message>
      <source>must be a date such as 2025-03-31</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss ein Datum wie 2025-03-31 sein</translation>
    </message>
    <message>
      <source>must be a group of named fields</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine Gruppe benannter Felder sein</translation>
    </message>
    <message>
      <source>must be a language such as en or de</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine Sprache wie en oder de sein</translation>
    </message>
    <message>
      <source>must be a list</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine Liste sein</translation>
    </message>
    <message>
      <source>must be a time of day such as 09:30:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine Uhrzeit wie 09:30:00 sein</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
      <source>must be an id: up to 64 letters without accents, digits, hyphens and underscores</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eine Kennung sein: bis zu 64 Buchstaben ohne Akzente, Ziffern, Binde- und Unterstriche</translation>
    </message>
    <message>
      <source>must be at least {least}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss mindestens {least} sein</translation>
    </message>
    <message>
      <source>must be at most {most}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>darf höchstens {most} sein</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss eines hiervon sein: {known}</translation>
    </message>
    <message>
      <source>must be text</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss Text sein</translation>
    </message>
    <message>
      <source>must be text in base64</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss Text in base64 sein</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>muss ja oder nein sein</translation>
    </message>
    <message>
      <source>must not be empty</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>darf nicht leer sein</translation>
    </message>
    <message>
      <source>needs at least {least} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>braucht mindestens {least} Einträge</translation>
    </message>
    <message>
      <source>needs its offset from UTC, such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>braucht den Abstand zu UTC, etwa 2025-03-31T09:30:00+02:00</translation>
    </message>
    <message>
      <source>{fault}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{fault}</translation>
    </message>
    <message>
      <source>{fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{fault}.</translation>
    </message>
    <message>
      <source>{one} {other}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{one} {other}</translation>
    </message>
    <message>
      <source>{path}: {fault}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{path}: {fault}</translation>
    </message>
    <message>
      <source>{path}: {fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{path}: {fault}.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Angemeldet: {there} vor Ort, {online} online.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats, {over} too few.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Angemeldet: {there} vor Ort, {online} online; {room} hat {seats} Plätze, {over} zu wenig.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Angemeldet: {there} vor Ort, {online} online; {room} hat {seats} Plätze.</translation>
    </message>
    <message>
      <source>Say who asks for the floor: a person, a name or a delegation.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Sagen Sie, wer um das Wort bittet: eine Person, ein Name oder eine Delegation.</translation>
    </message>
    <message>
      <source>The requests take {asked} min; with the planned speakers that is {over} min more than the session has.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Die Wortmeldungen dauern {asked} Min.; mit den geplanten Rednern sind das {over} Min. mehr, als der Programmpunkt hat.</translation>
    </message>
    <message>
      <source>The requests take {asked} min; {left} min of the session are left.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Die Wortmeldungen dauern {asked} Min.; {left} Min. des Programmpunkts bleiben.</translation>
    </message>
    <message>
      <source>A new conference needs a title and at least one language. Fill them in.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Eine neue Konferenz braucht einen Titel und mindestens eine Sprache. Füllen Sie beides aus.</translation>
    </message>
    <message>
      <source>The conference cannot be made. {faults} Correct it and try again.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Die Konferenz lässt sich nicht anlegen. {faults} Berichtigen Sie das, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>There is no time zone “{zone}”, or the date is out of range. Choose others.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Es gibt keine Zeitzone „{zone}“, oder das Datum ist unmöglich. Wählen Sie andere.</translation>
    </message>
    <message>
      <source>This cannot be done. {faults} Nothing was changed.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Das ist nicht möglich. {faults} Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>This person is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Diese Person gehört nicht mehr zur Konferenz.</translation>
    </message>
    <message>
      <source>This room is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Diesen Raum gibt es in der Konferenz nicht mehr.</translation>
    </message>
    <message>
      <source>This rule is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Diese Regel gibt es in der Konferenz nicht mehr.</translation>
    </message>
    <message>
      <source>This session is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Diesen Programmpunkt gibt es in der Konferenz nicht mehr.</translation>
    </message>
    <message>
      <source>This team, crew or equipment is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Dieses Team oder Gerät gibt es in der Konferenz nicht mehr.</translation>
    </message>
    <message>
      <source>{gone} Choose another one, or undo the removal.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>{gone} Wählen Sie etwas anderes, oder machen Sie das Entfernen rückgängig.</translation>
    </message>
    <message>
      <source>the window ends ({end}) before it starts ({start})</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation>das Zeitfenster endet ({end}), bevor es beginnt ({start})</translation>
    </message>
    <message>
      <source>{moment} is not a whole minute</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation>{moment} ist keine volle Minute</translation>
    </message>
    <message>
      <source>either a person was told or another party; name one of them</source>
      <extracomment>scheduler/model/release.py</extracomment>
      <translation>es wurde entweder eine Person oder jemand anderes benachrichtigt; nennen Sie eines davon</translation>
    </message>
    <message>
      <source>the shortest length ({least} min) exceeds the preferred one ({most} min)</source>
      <extracomment>scheduler/model/session.py</extracomment>
      <translation>die kürzeste Länge ({least} Min.) übersteigt die bevorzugte ({most} Min.)</translation>
    </message>
    <message numerus="yes">
      <source>%n accepted conflict(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n hingenommener Konflikt</numerusform>
        <numerusform>%n hingenommene Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appearance(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Auftritt</numerusform>
        <numerusform>%n Auftritte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s), with their hours and slots</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Tag mit seinen Stunden und Zeitabschnitten</numerusform>
        <numerusform>%n Tage mit ihren Stunden und Zeitabschnitten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n draft variant(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Entwurfsvariante</numerusform>
        <numerusform>%n Entwurfsvarianten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n observance(s), moved with the days: check the dates</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Feiertag oder Brauch, mit den Tagen verschoben: prüfen Sie das Datum</numerusform>
        <numerusform>%n Feiertage oder Bräuche, mit den Tagen verschoben: prüfen Sie die Daten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people, with their contacts</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Person mit ihren Kontakten</numerusform>
        <numerusform>%n Personen mit ihren Kontakten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s), and who was told of them</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Fassung, und wer davon benachrichtigt wurde</numerusform>
        <numerusform>%n Fassungen, und wer davon benachrichtigt wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for side events, as received</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Anfrage für Nebenveranstaltungen, wie eingegangen</numerusform>
        <numerusform>%n Anfragen für Nebenveranstaltungen, wie eingegangen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for the floor</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Wortmeldung</numerusform>
        <numerusform>%n Wortmeldungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) about the order of speakers</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Regel zur Rednerfolge</numerusform>
        <numerusform>%n Regeln zur Rednerfolge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) between sessions</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Regel zwischen Programmpunkten</numerusform>
        <numerusform>%n Regeln zwischen Programmpunkten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) left unplanned</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt bleibt ungeplant</numerusform>
        <numerusform>%n Programmpunkte bleiben ungeplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s), with their wishes</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt mit seinen Wünschen</numerusform>
        <numerusform>%n Programmpunkte mit ihren Wünschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n team(s), crew(s) or equipment, without members</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n Team oder Gerät, ohne Mitglieder</numerusform>
        <numerusform>%n Teams oder Geräte, ohne Mitglieder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>People are named in the words of %n session(s). Look through them before they are printed.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>In den Texten von %n Programmpunkt sind Personen genannt. Sehen Sie ihn durch, bevor gedruckt wird.</numerusform>
        <numerusform>In den Texten von %n Programmpunkten sind Personen genannt. Sehen Sie sie durch, bevor gedruckt wird.</numerusform>
      </translation>
    </message>
    <message>
      <source>These dates are out of the calendar. Choose another first day.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>Diese Daten liegen außerhalb des Kalenders. Wählen Sie einen anderen ersten Tag.</translation>
    </message>
    <message>
      <source>This conference has no days that could be moved. Choose another file, or begin anew.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>Diese Konferenz hat keine Tage, die sich verschieben ließen. Wählen Sie eine andere Datei, oder beginnen Sie neu.</translation>
    </message>
    <message numerus="yes">
      <source>the places of %n session(s) in the timetable</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>der Platz von %n Programmpunkt im Zeitplan</numerusform>
        <numerusform>die Plätze von %n Programmpunkten im Zeitplan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the registrations for %n session(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>die Anmeldungen zu %n Programmpunkt</numerusform>
        <numerusform>die Anmeldungen zu %n Programmpunkten</numerusform>
      </translation>
    </message>
    <message>
      <source>The wording cannot be kept in {folder}: {cause}.</source>
      <extracomment>scheduler/notices/office.py</extracomment>
      <translation>Der Wortlaut kann in {folder} nicht gespeichert werden: {cause}.</translation>
    </message>
    <message>
      <source>A brace has no partner. What is filled in stands between two braces; to print a brace, write it twice.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Eine geschweifte Klammer steht allein. Was ausgefüllt wird, steht zwischen zwei Klammern; um eine Klammer zu drucken, schreiben Sie sie doppelt.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Er ist leer.</translation>
    </message>
    <message>
      <source>The template “{key}” in {file} cannot be used: {fault} Compare it with the one that ships.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Die Vorlage „{key}“ in {file} kann nicht verwendet werden: {fault} Vergleichen Sie sie mit der mitgelieferten.</translation>
    </message>
    <message>
      <source>The templates {file} cannot be read: {cause}. Mend the file, or take it away.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Die Vorlagen {file} sind nicht lesbar: {cause}. Berichtigen Sie die Datei, oder entfernen Sie sie.</translation>
    </message>
    <message>
      <source>There is no text of this name.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Einen Text dieses Namens gibt es nicht.</translation>
    </message>
    <message>
      <source>{written} cannot be filled in. What can: {names}.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>{written} kann nicht ausgefüllt werden. Möglich sind: {names}.</translation>
    </message>
    <message>
      <source>{written} cannot be filled in; nothing can here.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>{written} kann nicht ausgefüllt werden; hier wird nichts ausgefüllt.</translation>
    </message>
    <message>
      <source>Nothing can be written to {folder}: {cause}. Choose another folder.</source>
      <extracomment>scheduler/notices/writing.py</extracomment>
      <translation>In {folder} kann nichts geschrieben werden: {cause}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{person} leaves</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{person} reist ab</translation>
    </message>
    <message>
      <source>{session} begins</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{session} beginnt</translation>
    </message>
    <message>
      <source>{session} is streamed live</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{session} wird live übertragen</translation>
    </message>
    <message>
      <source>Change places with “{title}”</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>Platz tauschen mit „{title}“</translation>
    </message>
    <message>
      <source>Shorten to {minutes} min</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>Auf {minutes} Min. kürzen</translation>
    </message>
    <message>
      <source>mends the conflict</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>behebt den Konflikt</translation>
    </message>
    <message>
      <source>mends {mended} of {of} conflicts</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>behebt {mended} von {of} Konflikten</translation>
    </message>
    <message>
      <source>{deputy} for {name}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{deputy} für {name}</translation>
    </message>
    <message>
      <source>{gone}, wishes as now</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, Wünsche wie jetzt</translation>
    </message>
    <message>
      <source>{gone}, wishes better by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, Wünsche um {points} besser</translation>
    </message>
    <message>
      <source>{gone}, wishes worse by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, Wünsche um {points} schlechter</translation>
    </message>
    <message>
      <source>{name} by video</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{name} per Video</translation>
    </message>
    <message>
      <source>{name} from afar</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{name} zugeschaltet</translation>
    </message>
    <message>
      <source>The conference has no days, so its sessions cannot be printed; add its days in the settings.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation>Die Konferenz hat keine Tage, daher lassen sich ihre Programmpunkte nicht drucken; fügen Sie in den Einstellungen Tage hinzu.</translation>
    </message>
    <message>
      <source>The time stamp of a paper needs a time zone; add one, such as +01:00.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation>Die Zeitangabe eines Papiers braucht eine Zeitzone; fügen Sie eine hinzu, etwa +01:00.</translation>
    </message>
    <message>
      <source>The logo of the conference cannot be read; choose a PNG or JPEG file in its settings.</source>
      <extracomment>scheduler/papers/drawing/canvas.py</extracomment>
      <translation>Das Logo der Konferenz ist nicht lesbar; wählen Sie in den Einstellungen eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
      <source>The font {name} cannot be read; install the package font-roboto again.</source>
      <extracomment>scheduler/papers/drawing/fonts.py</extracomment>
      <translation>Die Schrift {name} ist nicht lesbar; richten Sie das Paket font-roboto neu ein.</translation>
    </message>
    <message>
      <source>Day grid</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Tagesplan</translation>
    </message>
    <message>
      <source>Door signs</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Türschilder</translation>
    </message>
    <message>
      <source>Programme</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Programm</translation>
    </message>
    <message>
      <source>{name} (page {number})</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{name} (Seite {number})</translation>
    </message>
    <message>
      <source>{paper}: page {pages} of {of}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper}: Seite {pages} von {of}</translation>
    </message>
    <message>
      <source>{paper}: pages {pages} of {of}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper}: Seiten {pages} von {of}</translation>
    </message>
    <message>
      <source>{paper}: {count} of {of} – {sheets}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper}: {count} von {of} – {sheets}</translation>
    </message>
    <message>
      <source>A text of the conference has characters that no file can hold. Undo the last paste and save again.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Ein Text der Konferenz hat Zeichen, die keine Datei aufnehmen kann. Machen Sie das letzte Einfügen rückgängig, und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>Choose a file that Hofburg has saved; it ends in .hofburg.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Wählen Sie eine Datei, die Hofburg gespeichert hat; sie endet auf .hofburg.</translation>
    </message>
    <message>
      <source>Restore it from a backup or a recovery copy.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Stellen Sie sie aus einer Sicherung oder Rettungskopie wieder her.</translation>
    </message>
    <message>
      <source>it holds something that no project has</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>sie enthält etwas, das kein Projekt hat</translation>
    </message>
    <message>
      <source>{name} cannot be opened. {faults} Correct it in the file, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} lässt sich nicht öffnen. {faults} Berichtigen Sie das in der Datei, oder nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
      <source>{name} cannot be opened. “{what}” is not a known field. Remove it, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} lässt sich nicht öffnen. „{what}“ ist kein bekanntes Feld. Entfernen Sie es, oder nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
      <source>{name} is damaged or not a Hofburg project: byte {position} is not UTF-8 text. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist beschädigt oder kein Hofburg-Projekt: Byte {position} ist kein UTF-8-Text. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it breaks off or is misspelt in line {line}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist beschädigt: Die Datei bricht ab oder ist in Zeile {line} falsch geschrieben. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be brought from format {step} to {next}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist beschädigt: Format {step} lässt sich nicht auf {next} bringen. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it holds no conference. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist beschädigt: Es ist keine Konferenz darin. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: its format version is missing or is not a whole number from 1. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist beschädigt: Die Formatversion fehlt oder ist keine ganze Zahl ab 1. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: {reason}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist beschädigt: {reason}. {backup}</translation>
    </message>
    <message>
      <source>{name} is empty. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist leer. {backup}</translation>
    </message>
    <message>
      <source>{name} is not a Hofburg project. {other}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} ist kein Hofburg-Projekt. {other}</translation>
    </message>
    <message>
      <source>{name} was saved by a newer Hofburg (format {version}; this one reads up to {newest}). Install the newer Hofburg to open it.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} wurde mit einem neueren Hofburg gespeichert (Format {version}; dieses liest bis {newest}). Richten Sie das neuere Hofburg ein, um die Datei zu öffnen.</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be written ({cause}). Save in another folder.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>In den Ordner {parent} lässt sich nicht schreiben ({cause}). Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
      <source>The lock {name} cannot be written ({cause}). Free some space and try again.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Die Sperre {name} lässt sich nicht schreiben ({cause}). Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>an unknown program (its lock cannot be read)</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>ein unbekanntes Programm (seine Sperre ist nicht lesbar)</translation>
    </message>
    <message>
      <source>an unknown user</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>jemand Unbekanntes</translation>
    </message>
    <message>
      <source>{name} cannot be locked because another program takes its lock again and again. Try once more.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{name} lässt sich nicht sperren, weil ein anderes Programm die Sperre immer wieder nimmt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{name} is open for writing by {owner}. Close it there, save under another name, or take the project over if that program no longer runs.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{name} ist zum Schreiben geöffnet, von {owner}. Schließen Sie die Datei dort, speichern Sie unter anderem Namen, oder übernehmen Sie das Projekt, wenn jenes Programm nicht mehr läuft.</translation>
    </message>
    <message>
      <source>{user} on {host} (process {process}, since {time})</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{user} auf {host} (Prozess {process}, seit {time})</translation>
    </message>
    <message>
      <source>The folder {folder} for recovery copies cannot be made ({cause}). Save now.</source>
      <extracomment>scheduler/project_file/recovery.py</extracomment>
      <translation>Der Ordner {folder} für Rettungskopien lässt sich nicht anlegen ({cause}). Speichern Sie jetzt.</translation>
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save the project elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Den Ordner {parent} gibt es nicht. Legen Sie ihn an, oder speichern Sie das Projekt anderswo.</translation>
    </message>
    <message>
      <source>the disk is full. Free some space, or save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>der Datenträger ist voll. Schaffen Sie Platz, oder speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>the folder may not be written. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>in den Ordner darf nicht geschrieben werden. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>{cause}. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{cause}. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Check the disk and the name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} lässt sich nicht lesen ({why}). Prüfen Sie Datenträger und Namen.</translation>
    </message>
    <message>
      <source>{name} cannot be saved: {cause} What was saved before is still there.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} lässt sich nicht speichern: {cause} Was zuvor gespeichert war, ist noch da.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} ist ein Ordner. Wählen Sie eine Datei, die auf .hofburg endet.</translation>
    </message>
    <message>
      <source>{name} is a sample and stays as it is. Save the project under another name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} ist ein Beispiel und bleibt, wie es ist. Speichern Sie das Projekt unter anderem Namen.</translation>
    </message>
    <message>
      <source>{name} is larger than any Hofburg project can be. Choose a file that Hofburg has saved.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} ist größer, als ein Hofburg-Projekt sein kann. Wählen Sie eine Datei, die Hofburg gespeichert hat.</translation>
    </message>
    <message>
      <source>{name} is not a file. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} ist keine Datei. Wählen Sie eine Datei, die auf .hofburg endet.</translation>
    </message>
    <message>
      <source>{name} may not be read. Ask its owner for the right to read it.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} darf nicht gelesen werden. Bitten Sie die Person, der die Datei gehört, um das Recht dazu.</translation>
    </message>
    <message>
      <source>{path} does not exist. Check the name and the folder.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{path} gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
      <source>Musts are still broken: {number}. Mend them, or accept each with a reason. The first: {message}</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Noch sind Muss-Regeln verletzt: {number}. Beheben Sie das, oder nehmen Sie jede Verletzung mit Begründung hin. Die erste: {message}</translation>
    </message>
    <message>
      <source>Nothing was published yet. Publish the programme first.</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Noch wurde nichts veröffentlicht. Veröffentlichen Sie zuerst das Programm.</translation>
    </message>
    <message>
      <source>There is no release “{name}”. Name it by its number or its label.</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Es gibt keine Fassung „{name}“. Nennen Sie sie mit Nummer oder Bezeichnung.</translation>
    </message>
    <message>
      <source>Say into which session “{title}” is merged.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>Sagen Sie, mit welchem Programmpunkt „{title}“ zusammengelegt wird.</translation>
    </message>
    <message>
      <source>“{title}” cannot be merged into itself.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>„{title}“ lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
      <source>“{title}” is no request; its status is changed with its other fields.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>„{title}“ ist keine Anfrage; der Status wird bei den anderen Feldern geändert.</translation>
    </message>
    <message>
      <source>“{title}” is {now}; it cannot be {then} now. Take it up for review first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>„{title}“ ist {now}; „{then}“ ist jetzt nicht möglich. Nehmen Sie die Anfrage zuerst wieder in Prüfung.</translation>
    </message>
    <message>
      <source>“{title}” is {status}; a request is merged into a session that is planned. Accept that one first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>„{title}“ ist {status}; eine Anfrage wird mit einem Programmpunkt zusammengelegt, der geplant wird. Nehmen Sie jenen zuerst an.</translation>
    </message>
    <message>
      <source>At most {limit} at one time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Höchstens {limit} gleichzeitig: {sessions} – {level}</translation>
    </message>
    <message>
      <source>At most {limit} of one lead organiser on each day, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Höchstens {limit} desselben Hauptveranstalters je Tag, der Art: {kinds} – {level}</translation>
    </message>
    <message>
      <source>At most {limit} of one lead organiser, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Höchstens {limit} desselben Hauptveranstalters, der Art: {kinds} – {level}</translation>
    </message>
    <message>
      <source>At the same time in one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Gleichzeitig in einem Raum: {sessions} – {level}</translation>
    </message>
    <message>
      <source>At the same time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Gleichzeitig: {sessions} – {level}</translation>
    </message>
    <message>
      <source>Each on another day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Jeder an einem anderen Tag: {sessions} – {level}</translation>
    </message>
    <message>
      <source>In one room where they share a slot: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>In einem Raum, wo sie im selben Zeitabschnitt liegen: {sessions} – {level}</translation>
    </message>
    <message>
      <source>In one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>In einem Raum: {sessions} – {level}</translation>
    </message>
    <message>
      <source>In {session} in this order: {people} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>In {session} in dieser Folge: {people} – {level}</translation>
    </message>
    <message>
      <source>Not at a time or in a room that is still to be named: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Nicht zu einer Zeit oder in einem Raum, die noch zu nennen sind: {sessions} – {level}</translation>
    </message>
    <message>
      <source>Not in one slot, the tracks {tracks} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Nicht im selben Zeitabschnitt: die Themenreihen {tracks} – {level}</translation>
    </message>
    <message>
      <source>Not in parallel ({grade}): {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Nicht gleichzeitig ({grade}): {sessions} – {level}</translation>
    </message>
    <message>
      <source>Not in {rooms}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Nicht in {rooms}: {sessions} – {level}</translation>
    </message>
    <message>
      <source>Not starting {times}, nor in {rooms}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Kein Beginn {times}, und nicht in {rooms}: {sessions} – {level}</translation>
    </message>
    <message>
      <source>Not starting {times}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Kein Beginn {times}: {sessions} – {level}</translation>
    </message>
    <message>
      <source>Nothing {where} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Nichts {where} – {level}</translation>
    </message>
    <message>
      <source>On one day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>An einem Tag: {sessions} – {level}</translation>
    </message>
    <message>
      <source>One track only in each room and slot — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Je Raum und Zeitabschnitt nur eine Themenreihe – {level}</translation>
    </message>
    <message>
      <source>Track “{track}” not {where} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Themenreihe „{track}“ nicht {where} – {level}</translation>
    </message>
    <message>
      <source>in any room or slot</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>in irgendeinem Raum oder Zeitabschnitt</translation>
    </message>
    <message>
      <source>in slots that start {times}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>in Zeitabschnitten mit Beginn {times}</translation>
    </message>
    <message>
      <source>in {rooms} in any slot</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>in {rooms} in irgendeinem Zeitabschnitt</translation>
    </message>
    <message>
      <source>in {rooms} in slots that start {times}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>in {rooms} in Zeitabschnitten mit Beginn {times}</translation>
    </message>
    <message>
      <source>must</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Muss</translation>
    </message>
    <message>
      <source>wish, weight {weight}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Wunsch, Gewicht {weight}</translation>
    </message>
    <message>
      <source>{first} and {second} one right after the other, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{first} und {second} direkt nacheinander, innerhalb von {gap} Min. – {level}</translation>
    </message>
    <message>
      <source>{second} after {first} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} nach {first} – {level}</translation>
    </message>
    <message>
      <source>{second} after {first}, at least {gap} min later — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} nach {first}, mindestens {gap} Min. später – {level}</translation>
    </message>
    <message>
      <source>{second} right after {first}, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} direkt nach {first}, innerhalb von {gap} Min. – {level}</translation>
    </message>
    <message>
      <source>{one}, {other}</source>
      <extracomment>scheduler/sentence.py</extracomment>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <source>a booth team for {offers}</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>ein Kabinenteam für {offers}</translation>
    </message>
    <message>
      <source>a livestream crew</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>ein Livestream-Team</translation>
    </message>
    <message>
      <source>a sign-language team</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>ein Gebärdensprachteam</translation>
    </message>
    <message>
      <source>captioning</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>Untertitelung</translation>
    </message>
    <message>
      <source>equipment ({offers})</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>Gerät ({offers})</translation>
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min, {over} too many.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation>Redezeit und Fragen: {asked} von {has} Min., {over} zu viel.</translation>
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation>Redezeit und Fragen: {asked} von {has} Min.</translation>
    </message>
    <message>
      <source>Give the draft variant a name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Geben Sie der Entwurfsvariante einen Namen.</translation>
    </message>
    <message>
      <source>There is a draft variant “{name}” already. Choose another name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Es gibt schon eine Entwurfsvariante „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>This draft variant is no longer there.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Diese Entwurfsvariante gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Freitag</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Montag</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Samstag</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Sonntag</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Dienstag</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <source>{weekday} {begin}–{end}</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>{weekday} {begin}–{end}</translation>
    </message>
    <message>
      <source>The solver did not start as it should; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Das Planen hat nicht richtig begonnen; starten Sie das Programm neu.</translation>
    </message>
    <message>
      <source>The solver ended unexpectedly; start it again, your timetable is as it was.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Das Planen ist unerwartet abgebrochen; starten Sie es noch einmal, Ihr Zeitplan ist wie zuvor.</translation>
    </message>
    <message>
      <source>The solver has ended; start it again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Das Planen ist abgebrochen; starten Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The solver sent a line that is no event; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Das Planen hat etwas Unverständliches gemeldet; starten Sie das Programm neu.</translation>
    </message>
    <message>
      <source>No room is suitable for “{title}”: {wants}.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>Kein Raum passt für „{title}“: {wants}.</translation>
    </message>
    <message>
      <source>all are hidden or not allowed</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>alle sind ausgeblendet oder nicht erlaubt</translation>
    </message>
    <message>
      <source>it does not fit into the hours in which there is interpretation</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>passt nicht in die Stunden, in denen gedolmetscht wird</translation>
    </message>
    <message>
      <source>it does not fit into the hours of any day that is left</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>passt an keinem der übrigen Tage in die Stunden</translation>
    </message>
    <message>
      <source>it fits into none of the slots for its kind that are left</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>passt in keinen der übrigen Zeitschlitze für diese Art</translation>
    </message>
    <message>
      <source>it fits on no conference day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>passt an keinem Konferenztag</translation>
    </message>
    <message>
      <source>it needs {what}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>nötig sind {what}</translation>
    </message>
    <message>
      <source>it would be night where {name} is</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>bei {name} wäre es Nacht</translation>
    </message>
    <message>
      <source>its allowed windows are too short</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>die erlaubten Zeiten sind zu kurz</translation>
    </message>
    <message>
      <source>layout {layout}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>Bestuhlung {layout}</translation>
    </message>
    <message>
      <source>no slot that is left has the tags that it must have</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>kein Zeitfenster, das bleibt, hat die Merkmale, die es haben muss</translation>
    </message>
    <message>
      <source>the tag “{tag}”</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>das Merkmal „{tag}“</translation>
    </message>
    <message>
      <source>the times at which it cannot meet leave too little</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>die Zeiten, zu denen es nicht geht, lassen zu wenig übrig</translation>
    </message>
    <message>
      <source>{name} is not available when it could be</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} hat dann keine Zeit</translation>
    </message>
    <message>
      <source>{name} takes no first or last slot of a day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} nimmt nicht den ersten oder letzten Platz eines Tages</translation>
    </message>
    <message>
      <source>{name} takes part for at most {most} minutes a day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} nimmt höchstens {most} Minuten am Tag teil</translation>
    </message>
    <message>
      <source>“{title}” has no possible time: its windows leave no start on the grid.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>„{title}“ hat keine mögliche Zeit: die erlaubten Zeiten lassen keinen Beginn im Raster.</translation>
    </message>
    <message>
      <source>“{title}” has no possible time: {why}.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>„{title}“ hat keine mögliche Zeit: {why}.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, which cannot serve it: {wants}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>„{title}“ ist in {room} festgelegt, das nicht passt: {wants}</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, which has too few booths.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>„{title}“ ist in {room} festgelegt, wo es zu wenige Kabinen gibt.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, whose tags are not as they must be.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>„{title}“ ist in {room} festgelegt, dessen Merkmale nicht so sind, wie sie sein müssen.</translation>
    </message>
    <message>
      <source>“{title}” stays where it is, but its time, its length or its rooms are not those that are fixed or needed.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>„{title}“ bleibt, wo es ist, aber Zeit, Länge oder Räume sind nicht die festgelegten oder nötigen.</translation>
    </message>
    <message>
      <source>The speakers of “{title}” do not stand in the order that a rule asks for.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>Die Vortragenden von „{title}“ stehen nicht in der Reihenfolge, die eine Regel verlangt.</translation>
    </message>
    <message>
      <source>“{title}” is livestreamed, and somebody who appears in it does not consent.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>„{title}“ wird übertragen, und jemand, der auftritt, stimmt nicht zu.</translation>
    </message>
    <message>
      <source>“{title}” is more than the {limit} that {lead} may organise.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>„{title}“ ist mehr als die {limit}, die {lead} ausrichten darf.</translation>
    </message>
    <message>
      <source>“{title}” lacks the support person of somebody who appears in it.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>Bei „{title}“ fehlt die Begleitperson von jemandem, der auftritt.</translation>
    </message>
    <message>
      <source>“{title}” has no possible place: a rule leaves none.</source>
      <extracomment>solver/compile/tracks.py</extracomment>
      <translation>„{title}“ hat keinen möglichen Platz: Eine Regel lässt keinen übrig.</translation>
    </message>
    <message>
      <source>“{title}” needs {what}, and no team or unit offers it.</source>
      <extracomment>solver/compile/units.py</extracomment>
      <translation>„{title}“ braucht {what}, und kein Team und kein Gerät bietet das.</translation>
    </message>
    <message>
      <source>{session} needs a place for {minutes}.</source>
      <extracomment>solver/explain/clashes.py</extracomment>
      <translation>{session} braucht einen Platz für {minutes}.</translation>
    </message>
    <message>
      <source>It takes time to walk from one room to another.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Der Weg von einem Raum zum anderen braucht Zeit.</translation>
    </message>
    <message>
      <source>No plenaries go on for more than {minutes} without a break.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Das Plenum dauert nie länger als {minutes} ohne Pause.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody takes part in more than %n session(s) during a meal.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>
        <numerusform>Niemand wirkt während einer Mahlzeit in mehr als %n Programmpunkt mit.</numerusform>
        <numerusform>Niemand wirkt während einer Mahlzeit in mehr als %n Programmpunkten mit.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of the kind {one} takes place beside the kind {other}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Nichts der Art {one} findet neben der Art {other} statt.</translation>
    </message>
    <message>
      <source>Sessions of the kind {kind} take place in these slots only: {windows}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Programmpunkte der Art {kind} nur in diesen Zeitabschnitten: {windows}.</translation>
    </message>
    <message>
      <source>Speakers, moderators and interpreters are there some minutes early, as their roles ask.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Redner, Moderation und Dolmetscher sind einige Minuten früher da, wie ihre Rolle es verlangt.</translation>
    </message>
    <message>
      <source>The hours of the days are these: {hours}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Die Stunden der Tage sind: {hours}.</translation>
    </message>
    <message>
      <source>There is interpretation in these hours only: {hours}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Gedolmetscht wird nur zu diesen Zeiten: {hours}.</translation>
    </message>
    <message>
      <source>Those who take part from afar are not asked to do so at night.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Zugeschaltete sollen nicht nachts mitwirken.</translation>
    </message>
    <message>
      <source>{person} appears only together with a support person.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} tritt nur mit einer Begleitperson auf.</translation>
    </message>
    <message>
      <source>{person} is there in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} ist nur zu diesen Zeiten da: {windows}.</translation>
    </message>
    <message>
      <source>{person} needs a room and services that not every session has.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} braucht einen Raum und Dienste, die nicht jeder Programmpunkt hat.</translation>
    </message>
    <message>
      <source>{person} rests for {minutes} between two appearances.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} ruht {minutes} zwischen zwei Auftritten.</translation>
    </message>
    <message>
      <source>{person} takes no part in the first and the last {minutes} of a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} wirkt in den ersten und letzten {minutes} eines Tages nicht mit.</translation>
    </message>
    <message>
      <source>{person} takes part for at most {minutes} a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} wirkt am Tag höchstens {minutes} mit.</translation>
    </message>
    <message>
      <source>{person} takes part in at most {limit} sessions a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} wirkt am Tag in höchstens {limit} Programmpunkten mit.</translation>
    </message>
    <message>
      <source>{person} takes part in each of these: {sessions}.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} wirkt in jedem hiervon mit: {sessions}.</translation>
    </message>
    <message numerus="yes">
      <source>{room} holds %n session(s) at one time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>
        <numerusform>{room} nimmt %n Programmpunkt zugleich auf.</numerusform>
        <numerusform>{room} nimmt %n Programmpunkte zugleich auf.</numerusform>
      </translation>
    </message>
    <message>
      <source>{room} is open in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room} ist nur zu diesen Zeiten offen: {windows}.</translation>
    </message>
    <message>
      <source>{room} needs {minutes} between two sessions.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room} braucht {minutes} zwischen zwei Programmpunkten.</translation>
    </message>
    <message>
      <source>{room} needs {minutes} for another layout.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room} braucht {minutes} für eine andere Bestuhlung.</translation>
    </message>
    <message>
      <source>{unit} is there in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} ist nur zu diesen Zeiten da: {windows}.</translation>
    </message>
    <message>
      <source>{unit} needs {minutes} between two sessions.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} braucht {minutes} zwischen zwei Programmpunkten.</translation>
    </message>
    <message>
      <source>{unit} serves for at most {minutes} a day.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} ist am Tag höchstens {minutes} im Einsatz.</translation>
    </message>
    <message>
      <source>{unit} serves one session at a time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} bedient einen Programmpunkt zur Zeit.</translation>
    </message>
    <message>
      <source>{rule}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{rule}.</translation>
    </message>
    <message>
      <source>{session} cannot meet: {windows}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} kann nicht stattfinden: {windows}.</translation>
    </message>
    <message>
      <source>{session} closes {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} sperrt {rooms}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests in its rooms together.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} erwartet {guests} Gäste in allen Räumen zusammen.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests, and no room holds as many.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} erwartet {guests} Gäste; kein Raum fasst so viele.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; only these rooms hold as many: {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} erwartet {guests} Gäste; so viele fassen nur diese Räume: {rooms}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; {rooms} rooms hold as many.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} erwartet {guests} Gäste; so viele fassen {rooms} Räume.</translation>
    </message>
    <message>
      <source>{session} is fixed at its time: {when}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} hat eine feste Zeit: {when}.</translation>
    </message>
    <message>
      <source>{session} is fixed in {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} ist in {rooms} festgelegt.</translation>
    </message>
    <message>
      <source>{session} is interpreted: {language}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} wird gedolmetscht: {language}.</translation>
    </message>
    <message>
      <source>{session} is livestreamed, with the consent of all who appear in it.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} wird im Livestream gezeigt, mit Einwilligung aller, die auftreten.</translation>
    </message>
    <message>
      <source>{session} may take place in these rooms only: {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} darf nur in diesen Räumen stattfinden: {rooms}.</translation>
    </message>
    <message>
      <source>{session} may take place in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} darf nur zu diesen Zeiten stattfinden: {windows}.</translation>
    </message>
    <message>
      <source>{session} needs this equipment: {thing}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} braucht dieses Gerät: {thing}.</translation>
    </message>
    <message>
      <source>{session} needs this in its room: {features}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} braucht im Raum: {features}.</translation>
    </message>
    <message>
      <source>{session} takes {before} to set up and {after} to clear.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} braucht {before} für den Aufbau und {after} für den Abbau.</translation>
    </message>
    <message>
      <source>The room for {name} must be: {tags}.</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>Der Raum für {name} muss so sein: {tags}.</translation>
    </message>
    <message>
      <source>The slot for {name} must be: {tags}.</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>Das Zeitfenster für {name} muss so sein: {tags}.</translation>
    </message>
    <message>
      <source>not {tag}</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>nicht {tag}</translation>
    </message>
    <message>
      <source>{deputy} for {name} in {session}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{deputy} für {name} in {session}</translation>
    </message>
    <message>
      <source>{name} by video in {session}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{name} per Video in {session}</translation>
    </message>
    <message>
      <source>{person} may take part at the beginning and the end of a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person} darf am Rand eines Tages mitwirken</translation>
    </message>
    <message>
      <source>{person}: up to {limit} sessions a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: bis zu {limit} Programmpunkte am Tag</translation>
    </message>
    <message>
      <source>{person}: up to {minutes} a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: bis zu {minutes} am Tag</translation>
    </message>
    <message>
      <source>{person}: {new} of rest instead of {old}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: {new} Ruhe statt {old}</translation>
    </message>
    <message>
      <source>{room}: {new} between two sessions instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{room}: {new} zwischen zwei Programmpunkten statt {old}</translation>
    </message>
    <message>
      <source>{room}: {new} for another layout instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{room}: {new} für eine andere Bestuhlung statt {old}</translation>
    </message>
    <message>
      <source>{unit}: up to {minutes} a day</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{unit}: bis zu {minutes} am Tag</translation>
    </message>
    <message>
      <source>{unit}: {new} between two sessions instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{unit}: {new} zwischen zwei Programmpunkten statt {old}</translation>
    </message>
    <message numerus="yes">
      <source>Allow %n session(s) of one person during a meal</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt einer Person während einer Mahlzeit zulassen</numerusform>
        <numerusform>%n Programmpunkte einer Person während einer Mahlzeit zulassen</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow plenaries to go on for {minutes} without a break</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Plenum bis zu {minutes} ohne Pause zulassen</translation>
    </message>
    <message>
      <source>Allow these kinds at one time: {one}, {other}</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Diese Arten zugleich zulassen: {one}, {other}</translation>
    </message>
    <message>
      <source>Ask nobody to come early</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Niemanden bitten, früher zu kommen</translation>
    </message>
    <message>
      <source>Ask people to come early by {share} per cent of the usual minutes</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Nur {share} Prozent der üblichen Minuten früher kommen lassen</translation>
    </message>
    <message>
      <source>Change the rule to: {rule}</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Regel ändern in: {rule}</translation>
    </message>
    <message>
      <source>Leave {session} out for now</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} vorerst weglassen</translation>
    </message>
    <message>
      <source>Let {session} be at another time</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Für {session} eine andere Zeit zulassen</translation>
    </message>
    <message>
      <source>Let {session} be in another room</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Für {session} einen anderen Raum zulassen</translation>
    </message>
    <message>
      <source>Let {session} be in {room} too</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Für {session} auch {room} zulassen</translation>
    </message>
    <message>
      <source>Plan {session} for {guests} guests instead of {old}, in a smaller room</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} für {guests} Gäste statt {old} planen, in einem kleineren Raum</translation>
    </message>
    <message>
      <source>Shorten {session} to {minutes}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} auf {minutes} kürzen</translation>
    </message>
    <message>
      <source>Split {session} into two parts of {one} and {other}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} in zwei Teile von {one} und {other} teilen</translation>
    </message>
    <message>
      <source>{session} leaves these rooms open: {rooms}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} lässt diese Räume offen: {rooms}</translation>
    </message>
    <message>
      <source>{session} with half the time to set up and to clear</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} mit halber Zeit für Auf- und Abbau</translation>
    </message>
    <message>
      <source>{session} without a livestream</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} ohne Livestream</translation>
    </message>
    <message>
      <source>{session} without interpretation: {language}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} ohne Dolmetschung: {language}</translation>
    </message>
    <message>
      <source>{session} without this equipment: {thing}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} ohne dieses Gerät: {thing}</translation>
    </message>
    <message>
      <source>{session} without this in its room: {feature}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} ohne dies im Raum: {feature}</translation>
    </message>
    <message>
      <source>{session} without time to set up and to clear</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} ohne Zeit für Auf- und Abbau</translation>
    </message>
    <message>
      <source>Any room for {name}, whatever its tags</source>
      <extracomment>solver/explain/options/of_tags.py</extracomment>
      <translation>Irgendein Raum für {name}, gleich welche Merkmale</translation>
    </message>
    <message>
      <source>Any slot for {name}, whatever its tags</source>
      <extracomment>solver/explain/options/of_tags.py</extracomment>
      <translation>Irgendein Zeitfenster für {name}, gleich welche Merkmale</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Interpretation</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Dolmetschung</translation>
    </message>
    <message>
      <source>Slot</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Zeitabschnitt</translation>
    </message>
    <message>
      <source>{session} may meet {window} after all</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>{session} darf doch stattfinden: {window}</translation>
    </message>
    <message>
      <source>{whose}: {new} instead of {old}</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>{whose}: {new} statt {old}</translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Für %n Programmpunkt werden mit den Abständen {needed} in Räumen gebraucht; die {rooms} passenden Räume haben {left}.</numerusform>
        <numerusform>Für %n Programmpunkte werden mit den Abständen {needed} in Räumen gebraucht; die {rooms} passenden Räume haben {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Für %n Programmpunkt werden mit den Abständen {needed} in diesen Räumen gebraucht: {rooms}. Es gibt {left}.</numerusform>
        <numerusform>Für %n Programmpunkte werden mit den Abständen {needed} in diesen Räumen gebraucht: {rooms}. Es gibt {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} of these are needed, with the gaps between them: {units}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Für %n Programmpunkt werden mit den Abständen {needed} hiervon gebraucht: {units}. Es gibt {left}.</numerusform>
        <numerusform>Für %n Programmpunkte werden mit den Abständen {needed} hiervon gebraucht: {units}. Es gibt {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{person} takes part in %n session(s), for {needed} with the gaps between them; the windows leave {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>{person} wirkt in %n Programmpunkt mit, mit den Abständen {needed}; die Zeitfenster lassen {left}.</numerusform>
        <numerusform>{person} wirkt in %n Programmpunkten mit, mit den Abständen {needed}; die Zeitfenster lassen {left}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; the largest room that it may have, {room}, holds {seats}.</source>
      <extracomment>solver/explain/prechecks.py</extracomment>
      <translation>{session} erwartet {guests} Gäste; der größte erlaubte Raum, {room}, fasst {seats}.</translation>
    </message>
    <message>
      <source>{session} needs {needed} at a stretch; its windows, the hours of the days and the windows of its people leave {left} in common.</source>
      <extracomment>solver/explain/prechecks.py</extracomment>
      <translation>{session} braucht {needed} am Stück; seine Zeitfenster, die Stunden der Tage und die Zeiten seiner Personen haben {left} gemeinsam.</translation>
    </message>
    <message>
      <source>“{title}” has no time left beside “{fixed}”, which is fixed.</source>
      <extracomment>solver/fixed.py</extracomment>
      <translation>Für „{title}“ bleibt keine Zeit neben „{fixed}“, das festgelegt ist.</translation>
    </message>
    <message>
      <source>Measuring failed ({kind}); nothing was changed.</source>
      <extracomment>solver/fragility/__main__.py</extracomment>
      <translation>Die Prüfung ist fehlgeschlagen ({kind}); nichts wurde geändert.</translation>
    </message>
    <message>
      <source>For a Dask cluster the package “distributed” is missing. Install it with: pip install "hofburg[distributed]"</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Für einen Dask-Cluster fehlt das Paket „distributed“. Installieren Sie es mit: pip install "hofburg[distributed]"</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address}. Check the address, or leave it out.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Unter {address} antwortet kein Dask-Scheduler. Prüfen Sie die Adresse, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>The Dask scheduler at {address} has no workers. Start some first.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Der Dask-Scheduler unter {address} hat keine Worker. Starten Sie zuerst welche.</translation>
    </message>
    <message>
      <source>The cluster at {address} lacks something: {what}. Install Hofburg for its scheduler and each worker.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Dem Cluster unter {address} fehlt etwas: {what}. Installieren Sie Hofburg für seinen Scheduler und jeden Worker.</translation>
    </message>
    <message>
      <source>A process that measured ended unexpectedly. Start it again, with fewer workers if memory is short.</source>
      <extracomment>solver/fragility/engine.py</extracomment>
      <translation>Ein prüfender Prozess ist unerwartet abgebrochen. Beginnen Sie neu, bei knappem Speicher mit weniger Prozessen.</translation>
    </message>
    <message>
      <source>No place is left for it beside the others.</source>
      <extracomment>solver/phases/partial.py</extracomment>
      <translation>Neben den anderen bleibt kein Platz dafür.</translation>
    </message>
    <message>
      <source>No place was found for it in the time that there was.</source>
      <extracomment>solver/phases/partial.py</extracomment>
      <translation>In der Zeit, die blieb, wurde kein Platz dafür gefunden.</translation>
    </message>
    <message>
      <source>The conference has no days yet; add its days first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation>Die Konferenz hat noch keine Tage; fügen Sie zuerst Tage hinzu.</translation>
    </message>
    <message>
      <source>The conference has no session to plan yet; add or accept sessions first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation>Die Konferenz hat noch nichts zu planen; fügen Sie zuerst Programmpunkte hinzu, oder nehmen Sie welche an.</translation>
    </message>
    <message>
      <source>“{title}” has no time left after now.</source>
      <extracomment>solver/repair/base.py</extracomment>
      <translation>Für „{title}“ bleibt ab jetzt keine Zeit.</translation>
    </message>
    <message>
      <source>The search ended before a place was found.</source>
      <extracomment>solver/solve.py</extracomment>
      <translation>Die Suche endete, bevor ein Platz gefunden war.</translation>
    </message>
    <message>
      <source>The checker counts {counted} penalty points where the search counted {searched}.</source>
      <extracomment>solver/verified.py</extracomment>
      <translation>Die Prüfung zählt {counted} Punkte, wo die Suche {searched} zählte.</translation>
    </message>
    <message>
      <source>The checker found a conflict that the search missed: {message}</source>
      <extracomment>solver/verified.py</extracomment>
      <translation>Die Prüfung fand einen Konflikt, den die Suche übersah: {message}</translation>
    </message>
    <message>
      <source>The solver failed ({kind}); the timetable stays as it was.</source>
      <extracomment>solver/worker.py</extracomment>
      <translation>Die Suche ist gescheitert ({kind}); der Zeitplan bleibt, wie er war.</translation>
    </message>
    <message>
      <source>The solver received a line that is no request; send it one that it knows.</source>
      <extracomment>solver/worker.py</extracomment>
      <translation>Die Suche hat eine Zeile erhalten, die kein Auftrag ist; schicken Sie ihr einen, den sie kennt.</translation>
    </message>
    <message>
      <source>{name} exists and is not empty. Choose a new folder for the notices.</source>
      <extracomment>ui/command_line/changes.py</extracomment>
      <translation>{name} gibt es schon und ist nicht leer. Wählen Sie einen neuen Ordner für die Benachrichtigungen.</translation>
    </message>
    <message>
      <source>The folder {out} cannot be made ({cause}). Choose another with --out.</source>
      <extracomment>ui/command_line/demo.py</extracomment>
      <translation>Der Ordner {out} lässt sich nicht anlegen ({cause}). Wählen Sie einen anderen mit --out.</translation>
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Den Ordner {parent} gibt es nicht. Legen Sie ihn an, oder speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>The folder {parent} may not be written. Save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>In den Ordner {parent} darf nicht geschrieben werden. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>The name of the file is empty. Give a .hofburg file or the name of a sample.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Der Name der Datei ist leer. Nennen Sie eine .hofburg-Datei oder ein Beispiel.</translation>
    </message>
    <message>
      <source>{name} exists and is no PDF. Choose another name for the paper.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{name} gibt es schon und ist kein PDF. Wählen Sie einen anderen Namen für das Papier.</translation>
    </message>
    <message>
      <source>{name} is write-protected. Save under another name.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{name} ist schreibgeschützt. Speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
      <source>{name} would lie among the samples, which stay as they are. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{name} läge unter den Beispielen, die bleiben, wie sie sind. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>{path} is a folder. Add the name of a file to it.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{path} ist ein Ordner. Fügen Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <source>{path} is not a file. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{path} ist keine Datei. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <source>Nothing has a place in the timetable of {title}. Solve it first.</source>
      <extracomment>ui/command_line/fragility.py</extracomment>
      <translation>Im Zeitplan von {title} hat noch nichts einen Platz. Planen Sie zuerst.</translation>
    </message>
    <message>
      <source>A fault in the program</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
      <source>About Hofburg</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Über Hofburg</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Something went wrong in the program. The last step may not have been done.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Im Programm ging etwas schief. Der letzte Schritt wurde vielleicht nicht getan.</translation>
    </message>
    <message>
      <source>The programme of a conference: planned, proven free of conflicts, printed.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Das Programm einer Konferenz: geplant, nachweislich frei von Konflikten, gedruckt.</translation>
    </message>
    <message>
      <source>The report below holds no names and nothing of your conference. Copy it and send it to whoever looks after the program.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Der Bericht unten enthält keine Namen und nichts aus Ihrer Konferenz. Kopieren Sie ihn, und senden Sie ihn an die Betreuung des Programms.</translation>
    </message>
    <message>
      <source>Your work could not be kept. Save it now under another name.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Ihre Arbeit konnte nicht gesichert werden. Speichern Sie sie jetzt unter anderem Namen.</translation>
    </message>
    <message>
      <source>Your work has been kept: if the program ends, the next start offers it back.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Ihre Arbeit ist gesichert: Endet das Programm, bietet der nächste Start sie wieder an.</translation>
    </message>
    <message>
      <source>&amp;First day</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Erster Tag</translation>
    </message>
    <message>
      <source>&amp;Keep the places of the sessions</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Plätze der Programmpunkte behalten</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Sprachen</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <source>&amp;Venue</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Tagungs&amp;ort</translation>
    </message>
    <message>
      <source>A title is needed. Type one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Ein Titel ist nötig. Geben Sie einen ein.</translation>
    </message>
    <message>
      <source>A venue is needed: it stands on every paper.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Ein Tagungsort ist nötig: Er steht auf jedem Papier.</translation>
    </message>
    <message>
      <source>As last time. Change it where it names the year or the number.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Wie beim letzten Mal. Ändern Sie ihn, wo er Jahr oder Nummer nennt.</translation>
    </message>
    <message>
      <source>At least one language is needed, such as en. The first is the main one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Mindestens eine Sprache ist nötig, etwa en. Die erste ist die Hauptsprache.</translation>
    </message>
    <message>
      <source>Choose last year's file …</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Vorjahresdatei wählen …</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Its people stay out; rooms, sessions and rules move to the new days.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Die Personen bleiben weg; Räume, Programmpunkte und Regeln kommen auf die neuen Tage.</translation>
    </message>
    <message>
      <source>LEFT OUT</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>WEGGELASSEN</translation>
    </message>
    <message>
      <source>Last time it began on {day}, another day of the week.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Letztes Mal begann sie am {day}, einem anderen Wochentag.</translation>
    </message>
    <message>
      <source>Last time it began on {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Letztes Mal begann sie am {day}.</translation>
    </message>
    <message>
      <source>Last year's file</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Vorjahresdatei</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Nichts.</translation>
    </message>
    <message>
      <source>TAKEN OVER</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>ÜBERNOMMEN</translation>
    </message>
    <message>
      <source>The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Der zweite Tag ist {day}.</translation>
    </message>
    <message>
      <source>This day is past. The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Dieser Tag ist vorbei. Der zweite Tag ist {day}.</translation>
    </message>
    <message>
      <source>You get two days: opening, three panels, closing, coffee, lunch and a reception, in the Hofburg's rooms.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Sie bekommen zwei Tage: Eröffnung, drei Panels, Abschluss, Kaffee, Mittagessen und einen Empfang, in den Räumen der Hofburg.</translation>
    </message>
    <message>
      <source>such as Conference on Water and Security</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>etwa Konferenz über Wasser und Sicherheit</translation>
    </message>
    <message>
      <source>“{code}” is not a language. Write codes such as en, fr or de.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>„{code}“ ist keine Sprache. Schreiben Sie Kürzel wie en, fr oder de.</translation>
    </message>
    <message>
      <source>Accept a conflict</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Konflikt hinnehmen</translation>
    </message>
    <message>
      <source>Accept, because…</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Hinnehmen, weil …</translation>
    </message>
    <message>
      <source>CONFLICTS · {number}</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>KONFLIKTE · {number}</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Konflikte</translation>
    </message>
    <message>
      <source>No conflict.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Kein Konflikt.</translation>
    </message>
    <message>
      <source>Nothing is placed yet. Solve with F5, or drag a session onto the timetable.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Noch ist nichts eingeplant. Planen Sie mit F5, oder ziehen Sie einen Programmpunkt auf den Zeitplan.</translation>
    </message>
    <message>
      <source>Order of the conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Ordnung der Konflikte</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Withdraw an acceptance</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Hinnahme eines Konflikts zurücknehmen</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Hinnehmen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Reason for accepting the conflict</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Begründung, warum der Konflikt bleiben darf</translation>
    </message>
    <message>
      <source>Why may it stay? Such as: agreed with the speaker</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Warum darf er bleiben? Etwa: mit der Rednerin abgesprochen</translation>
    </message>
    <message>
      <source>Accepted with a reason</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Mit Begründung hingenommen</translation>
    </message>
    <message>
      <source>Advice</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>By level</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Nach Gewicht</translation>
    </message>
    <message>
      <source>By person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Nach Person</translation>
    </message>
    <message>
      <source>By rule</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Nach Regel</translation>
    </message>
    <message>
      <source>Must</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Muss</translation>
    </message>
    <message>
      <source>No one person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Keine bestimmte Person</translation>
    </message>
    <message>
      <source>Wish</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Wunsch</translation>
    </message>
    <message numerus="yes">
      <source>musts broken: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>verletzte Muss-Regeln: %n</numerusform>
        <numerusform>verletzte Muss-Regeln: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>no conflict</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>kein Konflikt</translation>
    </message>
    <message numerus="yes">
      <source>not yet placed: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>noch nicht eingeplant: %n</numerusform>
        <numerusform>noch nicht eingeplant: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>wishes not met: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>nicht erfüllte Wünsche: %n</numerusform>
        <numerusform>nicht erfüllte Wünsche: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{conflict}  Accepted: {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>{conflict}  Hingenommen: {reason}</translation>
    </message>
    <message>
      <source>{conflict} Accepted, because {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>{conflict} Hingenommen, weil {reason}</translation>
    </message>
    <message>
      <source>A day of one person</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Der Tag einer Person</translation>
    </message>
    <message>
      <source>Consent and support</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Einwilligung und Begleitung</translation>
    </message>
    <message>
      <source>Fixed or not taking part</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Festgelegt oder nicht dabei</translation>
    </message>
    <message>
      <source>Interpreters and crews</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Dolmetscher und Teams</translation>
    </message>
    <message>
      <source>Kinds that must not meet</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Arten, die sich ausschließen</translation>
    </message>
    <message>
      <source>One person, one place</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Eine Person, ein Ort</translation>
    </message>
    <message>
      <source>Room too small or not fitted</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Raum zu klein oder ungeeignet</translation>
    </message>
    <message>
      <source>Rooms in use</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Belegte Räume</translation>
    </message>
    <message>
      <source>Rules of this conference</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Regeln dieser Konferenz</translation>
    </message>
    <message>
      <source>Time of day</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Tageszeit</translation>
    </message>
    <message>
      <source>When people can come</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Wann Personen können</translation>
    </message>
    <message>
      <source>Who sits on a panel</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Wer auf dem Podium sitzt</translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>noch %n nicht da</numerusform>
        <numerusform>noch %n nicht da</numerusform>
      </translation>
    </message>
    <message>
      <source>Click when {name} has arrived, or is not there after all</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>Klicken, wenn {name} da ist oder doch nicht</translation>
    </message>
    <message>
      <source>NEXT</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>DANACH</translation>
    </message>
    <message>
      <source>NEXT, {time}</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>DANACH, {time}</translation>
    </message>
    <message>
      <source>NOW</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>JETZT</translation>
    </message>
    <message>
      <source>NOW, until {time} · {minutes} min left</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>JETZT, bis {time} · noch {minutes} Min.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>und %n weiteres</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>und %n weitere Person fehlt</numerusform>
        <numerusform>und %n weitere fehlen</numerusform>
      </translation>
    </message>
    <message>
      <source>everybody is there</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>alle sind da</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing more today</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>heute nichts mehr</translation>
    </message>
    <message>
      <source>on time</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>pünktlich</translation>
    </message>
    <message>
      <source>{minutes} minutes late</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>{minutes} Minuten verspätet</translation>
    </message>
    <message>
      <source>{name} (from afar)</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>{name} (aus der Ferne)</translation>
    </message>
    <message>
      <source>✓ {name}</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>✓ {name}</translation>
    </message>
    <message>
      <source>✗ {name} is missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>✗ {name} fehlt</translation>
    </message>
    <message>
      <source>Affected: {names}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Betroffen: {names}</translation>
    </message>
    <message>
      <source>Looking for the smallest change …</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Die kleinste Änderung wird gesucht …</translation>
    </message>
    <message>
      <source>No timetable was found in this time.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>In dieser Zeit wurde kein Zeitplan gefunden.</translation>
    </message>
    <message>
      <source>Nothing that follows begins late.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Nichts, was folgt, beginnt später.</translation>
    </message>
    <message>
      <source>Smallest repair: {what}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Kleinste Änderung: {what}</translation>
    </message>
    <message>
      <source>Take account of what runs late</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Verspätungen einrechnen</translation>
    </message>
    <message>
      <source>Take it over  (Enter)</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Übernehmen  (Eingabe)</translation>
    </message>
    <message>
      <source>There is no timetable any more in which everything has a place.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Es gibt keinen Zeitplan mehr, in dem alles Platz hat.</translation>
    </message>
    <message>
      <source>{session} begins {minutes} minutes late, {time}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>{session} beginnt {minutes} Minuten später, {time}</translation>
    </message>
    <message>
      <source>{session}: {minutes} minutes late</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>{session}: {minutes} Minuten verspätet</translation>
    </message>
    <message>
      <source>+ five minutes later · − five minutes less · arrows: other room · F11 whole screen · Esc leave</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>+ fünf Minuten später · − fünf Minuten weniger · Pfeile: anderer Raum · F11 ganzer Bildschirm · Esc verlassen</translation>
    </message>
    <message>
      <source>Later in other rooms</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Später in anderen Räumen</translation>
    </message>
    <message>
      <source>Nothing takes place on this day.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>An diesem Tag findet nichts statt.</translation>
    </message>
    <message>
      <source>Rehearse, as if it were</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Proben, als wäre es</translation>
    </message>
    <message>
      <source>Rooms {page} of {pages}  ▸</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Räume {page} von {pages}  ▸</translation>
    </message>
    <message>
      <source>Somebody has arrived</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Jemand ist angekommen</translation>
    </message>
    <message>
      <source>Somebody is not there after all</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Jemand ist doch nicht da</translation>
    </message>
    <message>
      <source>The conference begins on {day}. Tick Rehearse to try the day before.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Die Konferenz beginnt am {day}. Kreuzen Sie „Proben“ an, um den Tag vorher durchzuspielen.</translation>
    </message>
    <message>
      <source>The conference is over. Tick Rehearse to look at another time.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Die Konferenz ist vorbei. Kreuzen Sie „Proben“ an, um eine andere Zeit anzusehen.</translation>
    </message>
    <message>
      <source>The day</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Der Tag</translation>
    </message>
    <message>
      <source>Time at the venue</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Zeit am Konferenzort</translation>
    </message>
    <message>
      <source>Time of the rehearsal</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Zeit der Probe</translation>
    </message>
    <message>
      <source>What does not wait</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Was nicht wartet</translation>
    </message>
    <message>
      <source>{minutes} minutes late as it stands</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>nach jetzigem Stand {minutes} Minuten zu spät</translation>
    </message>
    <message>
      <source>{time} {room}: {session}</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{time} {room}: {session}</translation>
    </message>
    <message>
      <source>{time}, in {minutes} min: {what}</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{time}, in {minutes} Min.: {what}</translation>
    </message>
    <message>
      <source>“{session}” runs late</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>„{session}“ dauert länger</translation>
    </message>
    <message>
      <source>Delete all recovery copies on this computer? They are copies of work that was not saved.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Alle Rettungskopien auf diesem Computer löschen? Es sind Kopien von Arbeit, die nicht gespeichert wurde.</translation>
    </message>
    <message>
      <source>Hofburg projects (*.hofburg)</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Hofburg-Projekte (*.hofburg)</translation>
    </message>
    <message>
      <source>It can be opened to read. Close it there to work on it here.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Sie lässt sich zum Lesen öffnen. Schließen Sie sie dort, um hier daran zu arbeiten.</translation>
    </message>
    <message>
      <source>It can be opened to read. Take it over only if that program no longer runs: what it saves may be lost.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Sie lässt sich zum Lesen öffnen. Übernehmen Sie sie nur, wenn jenes Programm nicht mehr läuft: Was es speichert, kann verloren gehen.</translation>
    </message>
    <message>
      <source>Open a project</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open to read</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
      <source>Save as</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <source>Take over</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>conference.hofburg</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>konferenz.hofburg</translation>
    </message>
    <message>
      <source>{name} is open elsewhere, by {owner}.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>{name} ist anderswo geöffnet, von {owner}.</translation>
    </message>
    <message>
      <source>“{title}” has changes that are not saved. Save them?</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>„{title}“ hat nicht gespeicherte Änderungen. Speichern?</translation>
    </message>
    <message>
      <source>A session, a person, a room or a command</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Ein Programmpunkt, eine Person, ein Raum oder ein Befehl</translation>
    </message>
    <message>
      <source>Arrow keys choose, Enter opens, Escape closes.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Pfeiltasten wählen, die Eingabetaste öffnet, Escape schließt.</translation>
    </message>
    <message>
      <source>Commands</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Find</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Nothing begins so. Type the beginning of any word of a title, a name, a room or a command.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Nichts beginnt so. Geben Sie den Anfang eines Wortes aus Titel, Name, Raum oder Befehl ein.</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Rooms</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Räume</translation>
    </message>
    <message>
      <source>Sessions</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Programmpunkte</translation>
    </message>
    <message>
      <source>Every session</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>Alle Programmpunkte</translation>
    </message>
    <message>
      <source>Type a part of the name</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>Teil des Namens eingeben</translation>
    </message>
    <message>
      <source>“{name}” is not one of the names. Choose one from the list.</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>„{name}“ ist keiner der Namen. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
      <source>Other languages</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>Weitere Sprachen</translation>
    </message>
    <message>
      <source>Type each direction as two languages, such as {example}.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>Schreiben Sie jede Richtung als zwei Sprachen, etwa {example}.</translation>
    </message>
    <message>
      <source>divided by commas</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>durch Kommas getrennt</translation>
    </message>
    <message>
      <source>no limit</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>ohne Grenze</translation>
    </message>
    <message>
      <source>such as en-fr, fr-en</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>etwa en-fr, fr-en</translation>
    </message>
    <message>
      <source>{field} is set</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{field} ist gesetzt</translation>
    </message>
    <message>
      <source>{title} must be a whole number. Type digits only.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{title} muss eine ganze Zahl sein. Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
      <source>{title} must be whole numbers. Leave out the layouts that are not possible.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{title}: nur ganze Zahlen. Lassen Sie Bestuhlungen weg, die nicht möglich sind.</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>ui/desktop/forms/fields.py</extracomment>
      <translation>Min.</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a person …</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Person hinzufügen …</translation>
    </message>
    <message>
      <source>Earlier</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Später</translation>
    </message>
    <message>
      <source>Nobody is called “{name}”. New people are added in the list of people.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Niemand heißt „{name}“. Neue Personen fügen Sie in der Liste der Personen hinzu.</translation>
    </message>
    <message>
      <source>Order by rank</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Nach Rang ordnen</translation>
    </message>
    <message>
      <source>Propose an order</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Folge vorschlagen</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Rows are dragged, or moved by Alt and the arrow keys.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Zeilen werden gezogen oder mit Alt und den Pfeiltasten verschoben.</translation>
    </message>
    <message>
      <source>deadline {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Frist {day} {time}</translation>
    </message>
    <message>
      <source>deputy: {name}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Vertretung: {name}</translation>
    </message>
    <message>
      <source>received {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>eingegangen {day} {time}</translation>
    </message>
    <message>
      <source>reply by {day}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Antwort bis {day}</translation>
    </message>
    <message>
      <source>too late</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>zu spät</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>{minutes} Min.</translation>
    </message>
    <message>
      <source>During {kind}: no {kinds}</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Während {kind} ausgeschlossen: {kinds}</translation>
    </message>
    <message>
      <source>New holiday</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Neuer Feiertag</translation>
    </message>
    <message>
      <source>New link</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Neuer Link</translation>
    </message>
    <message numerus="yes">
      <source>{kinds}: %n slot(s)</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>
        <numerusform>{kinds}: %n Abschnitt</numerusform>
        <numerusform>{kinds}: %n Abschnitte</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Bild wählen</translation>
    </message>
    <message>
      <source>Choose …</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>This is no picture. Choose a PNG or JPEG file.</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Das ist kein Bild. Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
      <source>Always</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Immer</translation>
    </message>
    <message>
      <source>Always available.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Immer verfügbar.</translation>
    </message>
    <message>
      <source>At least one half-hour must stay. Who cannot come at all is taken out of the sessions instead.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Mindestens eine halbe Stunde muss bleiben. Wer gar nicht kommen kann, wird aus den Programmpunkten genommen.</translation>
    </message>
    <message>
      <source>Available {windows}.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Verfügbar {windows}.</translation>
    </message>
    <message>
      <source>No limit: available at all times</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Ohne Grenze: jederzeit verfügbar</translation>
    </message>
    <message>
      <source>above: {venue} time, below: {own} time</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>oben: Zeit {venue}, unten: {own}</translation>
    </message>
    <message>
      <source>{venue} ({own} there)</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>{venue} (dort {own})</translation>
    </message>
    <message numerus="yes">
      <source>%n more time(s)</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>
        <numerusform>%n weiteres Mal</numerusform>
        <numerusform>%n weitere Male</numerusform>
      </translation>
    </message>
    <message>
      <source>Also at</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Auch bei</translation>
    </message>
    <message>
      <source>Answer</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>If not there at</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Wenn nicht da bei</translation>
    </message>
    <message>
      <source>Loss</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Ausfall</translation>
    </message>
    <message>
      <source>People disturbed</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Betroffene Personen</translation>
    </message>
    <message>
      <source>Sessions moved</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Verschobene Programmpunkte</translation>
    </message>
    <message>
      <source>Speaker</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Redner</translation>
    </message>
    <message>
      <source>Who or what</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Wer oder was</translation>
    </message>
    <message>
      <source>at most {count}</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>höchstens {count}</translation>
    </message>
    <message>
      <source>costs little</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>kostet wenig</translation>
    </message>
    <message>
      <source>costs much</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>kostet viel</translation>
    </message>
    <message>
      <source>costs nothing</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>kostet nichts</translation>
    </message>
    <message>
      <source>no way out</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>kein Ausweg</translation>
    </message>
    <message>
      <source>none found in time</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>in der Zeit keiner gefunden</translation>
    </message>
    <message>
      <source>All {of} losses are tried out, the worst first; among equals those who have not confirmed.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Alle {of} Ausfälle sind durchgespielt, der schlimmste zuerst; bei gleichen die, die nicht bestätigt haben.</translation>
    </message>
    <message>
      <source>Double-click leads to the person or the room</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Ein Doppelklick führt zur Person oder zum Raum</translation>
    </message>
    <message>
      <source>Ended early: {done} of {of} losses were tried out.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Vorzeitig beendet: {done} von {of} Ausfällen wurden durchgespielt.</translation>
    </message>
    <message>
      <source>How far it is</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Durchspielen</translation>
    </message>
    <message>
      <source>Measure again</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Neu durchspielen</translation>
    </message>
    <message>
      <source>Nobody and nothing can be lost yet: no session has a place in the timetable. Press Solve.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Noch kann niemand und nichts ausfallen: Kein Programmpunkt hat einen Platz im Zeitplan. Drücken Sie „Planen“.</translation>
    </message>
    <message>
      <source>Only who has not confirmed</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Nur wer nicht bestätigt hat</translation>
    </message>
    <message>
      <source>People and rooms</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Personen und Räume</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The timetable has conflicts; what mending them costs is in every figure.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Der Zeitplan hat Konflikte; was ihre Behebung kostet, steckt in jeder Zahl.</translation>
    </message>
    <message>
      <source>This is for an earlier state: the conference was changed since. Measure again.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Das gilt für einen früheren Stand: Die Konferenz wurde seither geändert. Spielen Sie neu durch.</translation>
    </message>
    <message>
      <source>What would it cost if somebody could not be there at the time of one of their sessions, or if a room were lost for a day? Each is tried out with the smallest change. Who costs most is to be confirmed first.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Was würde es kosten, wenn jemand zur Zeit eines seiner Programmpunkte nicht da sein könnte oder ein Raum für einen Tag ausfiele? Jeder Fall wird mit der kleinsten Änderung durchgespielt. Wer am meisten kostet, ist zuerst zu bestätigen.</translation>
    </message>
    <message>
      <source>Whom to confirm first</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Wen zuerst bestätigen</translation>
    </message>
    <message>
      <source>Whose loss is measured</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Wessen Ausfall durchgespielt wird</translation>
    </message>
    <message>
      <source>{done} of {of} losses are tried out …</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>{done} von {of} Ausfällen sind durchgespielt …</translation>
    </message>
    <message>
      <source>The search ended unexpectedly. Measure again.</source>
      <extracomment>ui/desktop/fragility/process.py</extracomment>
      <translation>Die Suche ist unerwartet abgebrochen. Spielen Sie neu durch.</translation>
    </message>
    <message>
      <source>The search sent something that is no answer. Start the program again.</source>
      <extracomment>ui/desktop/fragility/process.py</extracomment>
      <translation>Die Suche hat etwas gesandt, das keine Antwort ist. Starten Sie das Programm neu.</translation>
    </message>
    <message>
      <source>Contact, never published</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Kontakt, nie veröffentlicht</translation>
    </message>
    <message>
      <source>Importance and subjects</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Wichtigkeit und Themen</translation>
    </message>
    <message>
      <source>Interests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Interessen</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Name and privacy</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Name und Namensschutz</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Bedarf</translation>
    </message>
    <message>
      <source>Organisers and guests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Veranstalter und Gäste</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Amt</translation>
    </message>
    <message>
      <source>Room</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Raum</translation>
    </message>
    <message>
      <source>Seats and equipment</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Plätze und Ausstattung</translation>
    </message>
    <message>
      <source>Session</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Programmpunkt</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Team oder Gerät</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Words in the programme</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Texte im Programm</translation>
    </message>
    <message>
      <source>Change {column} of {what}</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>{column} ändern: {what}</translation>
    </message>
    <message>
      <source>Choose a session in the timetable, or a row of a list, to see it here and to change it.</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Wählen Sie einen Programmpunkt im Zeitplan oder eine Zeile einer Liste, um ihn hier zu sehen und zu ändern.</translation>
    </message>
    <message>
      <source>What is chosen</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Was gewählt ist</translation>
    </message>
    <message>
      <source>shown everywhere as “{name}”</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>erscheint überall als „{name}“</translation>
    </message>
    <message>
      <source>{track} track</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Themenreihe {track}</translation>
    </message>
    <message>
      <source>Change the length of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Länge von „{title}“ ändern</translation>
    </message>
    <message>
      <source>Change the room of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Raum von „{title}“ ändern</translation>
    </message>
    <message>
      <source>Change the time of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Zeit von „{title}“ ändern</translation>
    </message>
    <message>
      <source>Fix</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Festlegen</translation>
    </message>
    <message>
      <source>Fix the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Raum festlegen</translation>
    </message>
    <message>
      <source>Fix the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Zeit festlegen</translation>
    </message>
    <message>
      <source>Fixed</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Festgelegt</translation>
    </message>
    <message>
      <source>Free the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Raum freigeben</translation>
    </message>
    <message>
      <source>Free the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Zeit freigeben</translation>
    </message>
    <message>
      <source>Length must be at least 1.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Die Länge muss mindestens 1 sein.</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>{what} verschieben</translation>
    </message>
    <message>
      <source>Not placed yet. Drag it from the left onto the timetable, or ask where it could go.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Noch nicht eingeplant. Ziehen Sie den Programmpunkt von links auf den Zeitplan, oder fragen Sie, wo er hinkönnte.</translation>
    </message>
    <message>
      <source>Not planned: its status is {status}.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Nicht geplant: Status {status}.</translation>
    </message>
    <message>
      <source>Nowhere, while the others stay.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Nirgends, solange die anderen bleiben.</translation>
    </message>
    <message>
      <source>Other ways</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Andere Wege</translation>
    </message>
    <message>
      <source>Public minutes in the timetable</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Öffentliche Minuten im Zeitplan</translation>
    </message>
    <message>
      <source>Starts</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>Take out</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take out {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>{what} herausnehmen</translation>
    </message>
    <message>
      <source>When the public time begins, on the clocks of the venue</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Wann die öffentliche Zeit beginnt, nach den Uhren des Tagungsorts</translation>
    </message>
    <message>
      <source>Where could it go?</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Wo könnte er hin?</translation>
    </message>
    <message>
      <source>Where it takes place; the first one is the main room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Wo er stattfindet; der erste ist der Hauptraum</translation>
    </message>
    <message>
      <source>nobody else moves · allowed there</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>sonst bewegt sich nichts · dort erlaubt</translation>
    </message>
    <message>
      <source>nobody else moves · as good as now</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>sonst bewegt sich nichts · so gut wie jetzt</translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · better by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>sonst bewegt sich nichts · um %n Punkt besser</numerusform>
        <numerusform>sonst bewegt sich nichts · um %n Punkte besser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · worse by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>sonst bewegt sich nichts · um %n Punkt schlechter</numerusform>
        <numerusform>sonst bewegt sich nichts · um %n Punkte schlechter</numerusform>
      </translation>
    </message>
    <message>
      <source>{way}: “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>{way}: „{title}“</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Pfeiltasten</translation>
    </message>
    <message>
      <source>Click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Klick</translation>
    </message>
    <message>
      <source>Double click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <source>Drag a session</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Programmpunkt ziehen</translation>
    </message>
    <message>
      <source>Drag over the ground</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Über den Grund ziehen</translation>
    </message>
    <message>
      <source>Drag the lower edge</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Unterkante ziehen</translation>
    </message>
    <message>
      <source>Drop on another with Shift</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Mit Umschalt auf einen anderen ziehen</translation>
    </message>
    <message>
      <source>Drop with Alt</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Mit Alt ablegen</translation>
    </message>
    <message>
      <source>Drop with Ctrl</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Mit Strg ablegen</translation>
    </message>
    <message>
      <source>Escape</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Escape</translation>
    </message>
    <message>
      <source>Keys and mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Tasten und Maus</translation>
    </message>
    <message>
      <source>Mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Maus</translation>
    </message>
    <message>
      <source>On the grid</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Im Zeitplan</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>choose the session before or after; with Shift one more</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>wählen den Programmpunkt davor oder danach; mit Umschalt einen mehr</translation>
    </message>
    <message>
      <source>chooses a session; Shift or Ctrl chooses several</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>wählt einen Programmpunkt; Umschalt oder Strg wählt mehrere</translation>
    </message>
    <message>
      <source>chooses what the frame touches</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>wählt, was der Rahmen berührt</translation>
    </message>
    <message>
      <source>lets go</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>lässt los</translation>
    </message>
    <message>
      <source>lets the two change places</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>lässt die beiden den Platz tauschen</translation>
    </message>
    <message>
      <source>makes it longer or shorter</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>macht ihn länger oder kürzer</translation>
    </message>
    <message>
      <source>move the chosen sessions, or the cell that has the focus</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>verschieben die gewählten Programmpunkte oder die Zelle mit dem Fokus</translation>
    </message>
    <message>
      <source>moves it; every place is shaded free, possible or impossible, with the reason under the pointer</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>verschiebt ihn; jeder Platz ist als frei, möglich oder unmöglich schattiert, mit dem Grund unter dem Zeiger</translation>
    </message>
    <message>
      <source>opens its fields</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>öffnet seine Felder</translation>
    </message>
    <message>
      <source>places a copy</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>legt eine Kopie ab</translation>
    </message>
    <message>
      <source>places it whatever that breaks</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>legt ihn ab, was immer das verletzt</translation>
    </message>
    <message>
      <source>What has changed</source>
      <extracomment>ui/desktop/late/asking.py</extracomment>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>It is taken over. Publish it as a new release, then tell those whom it concerns.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Übernommen. Veröffentlichen Sie es als neue Fassung, dann benachrichtigen Sie alle, die es angeht.</translation>
    </message>
    <message>
      <source>Late change</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Späte Änderung</translation>
    </message>
    <message>
      <source>Late change: {what}</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Späte Änderung: {what}</translation>
    </message>
    <message>
      <source>The conference was changed meanwhile. Look again.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Die Konferenz wurde inzwischen geändert. Suchen Sie noch einmal.</translation>
    </message>
    <message>
      <source>What has changed?</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Was hat sich geändert?</translation>
    </message>
    <message>
      <source>What you have settled cannot stand beside the others. Let something go.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Was Sie festgelegt haben, kann neben dem Rest nicht stehen. Geben Sie etwas frei.</translation>
    </message>
    <message>
      <source>A day is lost</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Tag fällt aus</translation>
    </message>
    <message>
      <source>A person cannot be there for a time</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Eine Person kann eine Zeit lang nicht da sein</translation>
    </message>
    <message>
      <source>A person does not come</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Eine Person kommt nicht</translation>
    </message>
    <message>
      <source>A person takes part from afar or by video</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Eine Person nimmt aus der Ferne oder per Video teil</translation>
    </message>
    <message>
      <source>A room is lost</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Raum fällt aus</translation>
    </message>
    <message>
      <source>A session becomes longer or shorter</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Programmpunkt wird länger oder kürzer</translation>
    </message>
    <message>
      <source>A session is added</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Programmpunkt kommt hinzu</translation>
    </message>
    <message>
      <source>A session is cancelled</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Programmpunkt entfällt</translation>
    </message>
    <message>
      <source>A session is no longer certain</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Programmpunkt ist nicht mehr sicher</translation>
    </message>
    <message>
      <source>A session over-runs</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Programmpunkt dauert länger als geplant</translation>
    </message>
    <message>
      <source>Consent is withdrawn</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Eine Zustimmung wird zurückgezogen</translation>
    </message>
    <message>
      <source>Ends later by</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Endet später um</translation>
    </message>
    <message>
      <source>Enter a new person on the page People first</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Tragen Sie eine neue Person zuerst auf der Seite Personen ein</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Von</translation>
    </message>
    <message>
      <source>Guests</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Gäste</translation>
    </message>
    <message>
      <source>How many are expected</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Wie viele erwartet werden</translation>
    </message>
    <message>
      <source>How many are expected now</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Wie viele jetzt erwartet werden</translation>
    </message>
    <message>
      <source>Interpreters, a crew or equipment are missing</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Dolmetscher, ein Team oder Geräte fehlen</translation>
    </message>
    <message>
      <source>Its public minutes</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Öffentliche Minuten</translation>
    </message>
    <message>
      <source>Its public minutes from now on</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Öffentliche Minuten von jetzt an</translation>
    </message>
    <message>
      <source>Its title in the first language of the conference</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Der Titel in der ersten Sprache der Konferenz</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Art</translation>
    </message>
    <message>
      <source>Minutes by which it ends later</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Minuten, um die er später endet</translation>
    </message>
    <message>
      <source>More or fewer guests are expected</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Es werden mehr oder weniger Gäste erwartet</translation>
    </message>
    <message>
      <source>New length</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Neue Länge</translation>
    </message>
    <message>
      <source>No longer to be named</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Nicht mehr nennen</translation>
    </message>
    <message>
      <source>No longer to be streamed</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Nicht mehr übertragen</translation>
    </message>
    <message>
      <source>No room can be used on that day</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>An dem Tag ist kein Raum benutzbar</translation>
    </message>
    <message>
      <source>On the clocks of the venue</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Nach der Uhr am Konferenzort</translation>
    </message>
    <message>
      <source>One session; without one it holds for all</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ein Programmpunkt; ohne gilt es für alle</translation>
    </message>
    <message>
      <source>Only in</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Nur in</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Person</translation>
    </message>
    <message>
      <source>Say from when and to when, or neither.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Geben Sie an, von wann bis wann, oder keines von beiden.</translation>
    </message>
    <message>
      <source>Somebody comes instead of a person</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Jemand kommt anstelle einer Person</translation>
    </message>
    <message>
      <source>Takes part</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Teilnahme</translation>
    </message>
    <message>
      <source>Team</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Team</translation>
    </message>
    <message>
      <source>The team, the crew or the equipment that is missing</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Das Team oder das Gerät, das fehlt</translation>
    </message>
    <message>
      <source>This cannot be. {faults}</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Das kann nicht sein. {faults}</translation>
    </message>
    <message>
      <source>Tick what is no longer allowed.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Kreuzen Sie an, was nicht mehr erlaubt ist.</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Which room it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Um welchen Raum es geht</translation>
    </message>
    <message>
      <source>Which session it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Um welchen Programmpunkt es geht</translation>
    </message>
    <message>
      <source>Who comes instead</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Wer stattdessen kommt</translation>
    </message>
    <message>
      <source>Who speaks</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Wer spricht</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Um wen es geht</translation>
    </message>
    <message>
      <source>Without a time it holds for the whole conference</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ohne Zeit gilt es für die ganze Konferenz</translation>
    </message>
    <message>
      <source>{title} is missing. Fill it in.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>{title} fehlt. Bitte ausfüllen.</translation>
    </message>
    <message>
      <source>Add one more</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Noch eine dazu</translation>
    </message>
    <message>
      <source>Find the smallest change</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Kleinste Änderung suchen</translation>
    </message>
    <message>
      <source>Keep as proposed</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Wie vorgeschlagen lassen</translation>
    </message>
    <message>
      <source>Keep as published</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Wie veröffentlicht lassen</translation>
    </message>
    <message>
      <source>Let go</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Say what has changed; up to four ways are found, and nothing is done before you take one over.</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Sagen Sie, was sich geändert hat; bis zu vier Wege werden gefunden, und nichts geschieht, bevor Sie einen übernehmen.</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>The timetable as it stands</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Der Zeitplan, wie er jetzt ist</translation>
    </message>
    <message>
      <source>Ways to put the programme in order again</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Wege, das Programm wieder in Ordnung zu bringen</translation>
    </message>
    <message>
      <source>What has begun by</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Was bis dahin begonnen hat</translation>
    </message>
    <message>
      <source>What has begun by then stays where it is</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Was bis dahin begonnen hat, bleibt</translation>
    </message>
    <message>
      <source>What has changed so far</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Was sich bisher geändert hat</translation>
    </message>
    <message>
      <source>What people know</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Was alle wissen</translation>
    </message>
    <message>
      <source>What this way changes</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Was dieser Weg ändert</translation>
    </message>
    <message>
      <source>What was found</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>Who must be told</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Zu benachrichtigen</translation>
    </message>
    <message>
      <source>Why, and what could be done …</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Warum, und was man tun könnte …</translation>
    </message>
    <message>
      <source>As published</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Wie veröffentlicht</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Settled</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Festgelegt</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <source>as proposed</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>wie vorgeschlagen</translation>
    </message>
    <message>
      <source>as published</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>wie veröffentlicht</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>neu</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>room</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Raum</translation>
    </message>
    <message>
      <source>time</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Zeit</translation>
    </message>
    <message numerus="yes">
      <source>%n other room(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n anderer Raum</numerusform>
        <numerusform>%n andere Räume</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n Person betroffen</numerusform>
        <numerusform>%n Personen betroffen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt verschoben</numerusform>
        <numerusform>%n Programmpunkte verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) placed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt eingeplant</numerusform>
        <numerusform>%n Programmpunkte eingeplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n way(s) to do it.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n Weg.</numerusform>
        <numerusform>%n Wege.</numerusform>
      </translation>
    </message>
    <message>
      <source>All times kept</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Alle Zeiten bleiben</translation>
    </message>
    <message>
      <source>Best programme</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Bestes Programm</translation>
    </message>
    <message>
      <source>Disturbed: {names}</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Betroffen: {names}</translation>
    </message>
    <message>
      <source>Fewest people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Die wenigsten Personen betroffen</translation>
    </message>
    <message>
      <source>Fewest sessions moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Die wenigsten Programmpunkte verschoben</translation>
    </message>
    <message>
      <source>Nobody has to be told of another time, room or order.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Niemandem muss eine andere Zeit, ein anderer Raum oder eine andere Reihenfolge mitgeteilt werden.</translation>
    </message>
    <message>
      <source>Not all times can be kept.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Nicht alle Zeiten können bleiben.</translation>
    </message>
    <message>
      <source>The search was ended before every way was found.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Die Suche wurde beendet, bevor alle Wege gefunden waren.</translation>
    </message>
    <message>
      <source>There are no others: each is best in what it names.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Andere gibt es nicht: jeder ist der beste in dem, was er nennt.</translation>
    </message>
    <message>
      <source>nobody disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>niemand betroffen</translation>
    </message>
    <message>
      <source>not proven to be the best</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>nicht bewiesen, dass es das beste ist</translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n people</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>nicht bewiesen: mindestens %n Person</numerusform>
        <numerusform>nicht bewiesen: mindestens %n Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n session(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>nicht bewiesen: mindestens %n Programmpunkt</numerusform>
        <numerusform>nicht bewiesen: mindestens %n Programmpunkte</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>nichts verschoben</translation>
    </message>
    <message>
      <source>proven: nothing does better</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>bewiesen: besser geht es nicht</translation>
    </message>
    <message>
      <source>A name is needed. Type one.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Ein Name ist nötig. Geben Sie einen ein.</translation>
    </message>
    <message>
      <source>Affiliation</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Members</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Name</translation>
    </message>
    <message>
      <source>Seats</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Plätze</translation>
    </message>
    <message>
      <source>This name is protected. It is changed at the right, among name and privacy.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Dieser Name ist geschützt. Er wird rechts geändert, unter Name und Namensschutz.</translation>
    </message>
    <message>
      <source>When and where</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Wann und wo</translation>
    </message>
    <message>
      <source>not placed</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>nicht eingeplant</translation>
    </message>
    <message>
      <source>time and room</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Zeit und Raum</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete {what}?</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>{what} löschen?</translation>
    </message>
    <message>
      <source>Everything that names it loses it. Undo brings all of it back.</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Alle Verweise darauf entfallen. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>What depends on it</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Was davon abhängt</translation>
    </message>
    <message>
      <source>Cells that cannot be read and are left out: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Zellen, die nicht lesbar sind und wegbleiben: {number}.</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Ändern</translation>
    </message>
    <message numerus="yes">
      <source>Change %n row(s)</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>
        <numerusform>%n Zeile ändern</numerusform>
        <numerusform>%n Zeilen ändern</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>Columns that cannot be pasted here: {names}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Spalten, die hier nicht eingefügt werden können: {names}.</translation>
    </message>
    <message>
      <source>New value</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Neuer Wert</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Rows that are added: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Zeilen, die hinzukommen: {number}.</translation>
    </message>
    <message>
      <source>Rows that change: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Zeilen, die sich ändern: {number}.</translation>
    </message>
    <message>
      <source>There is nothing to paste. Copy rows of a spreadsheet first.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst Zeilen einer Tabelle.</translation>
    </message>
    <message>
      <source>What pasting changes</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Was das Einfügen ändert</translation>
    </message>
    <message>
      <source>new: {label}</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>neu: {label}</translation>
    </message>
    <message>
      <source>Columns ▾</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation>Spalten ▾</translation>
    </message>
    <message>
      <source>Which columns are seen</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation>Welche Spalten zu sehen sind</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>Adds a copy of what is chosen (Ctrl+Shift+D)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Fügt eine Kopie des Gewählten hinzu (Strg+Umschalt+D)</translation>
    </message>
    <message>
      <source>Adds one (Insert)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Fügt eine Zeile hinzu (Einfg)</translation>
    </message>
    <message>
      <source>Change all …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Alle ändern …</translation>
    </message>
    <message>
      <source>Delete {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>{what} löschen</translation>
    </message>
    <message>
      <source>Deletes what is chosen; what depends on it is shown first (Delete)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Löscht das Gewählte; was davon abhängt, wird zuerst gezeigt (Entf)</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <source>Duplicate {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>{what} duplizieren</translation>
    </message>
    <message>
      <source>F2 or a double click changes a cell, in all chosen rows at once. Ctrl+C copies rows for a spreadsheet.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>F2 oder ein Doppelklick ändert eine Zelle, in allen gewählten Zeilen zugleich. Strg+C kopiert Zeilen für eine Tabelle.</translation>
    </message>
    <message>
      <source>Nothing here has “{words}” in it. Clear the search to see all.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Nichts hier enthält „{words}“. Leeren Sie die Suche, um alles zu sehen.</translation>
    </message>
    <message numerus="yes">
      <source>Paste %n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>%n Zeile einfügen</numerusform>
        <numerusform>%n Zeilen einfügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Einfügen …</translation>
    </message>
    <message>
      <source>Rows of a spreadsheet, with a look at what would change (Ctrl+V)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Zeilen einer Tabelle, mit Blick auf das, was sich ändern würde (Strg+V)</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search in the list</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>In der Liste suchen</translation>
    </message>
    <message>
      <source>Writes one value into a column of all chosen rows (Ctrl+Enter)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Schreibt einen Wert in eine Spalte aller gewählten Zeilen (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
      <source>Change {column} of %n row(s)</source>
      <extracomment>ui/desktop/lists/table.py</extracomment>
      <translation>
        <numerusform>{column} in %n Zeile ändern</numerusform>
        <numerusform>{column} in %n Zeilen ändern</numerusform>
      </translation>
    </message>
    <message>
      <source>Add person</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Add room</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Raum hinzufügen</translation>
    </message>
    <message>
      <source>Add session</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Punkt hinzufügen</translation>
    </message>
    <message>
      <source>Add team or crew</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Team hinzufügen</translation>
    </message>
    <message>
      <source>No booth team, crew or equipment yet. “Add team or crew” makes the first one; its members and hours are typed at the right.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Noch kein Kabinenteam, Team oder Gerät. „Team hinzufügen“ legt das erste an; Mitglieder und Zeiten werden rechts eingegeben.</translation>
    </message>
    <message>
      <source>No rooms yet. “Add room” makes the first one; without a room nothing can be placed.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Noch keine Räume. „Raum hinzufügen“ legt den ersten an; ohne Raum lässt sich nichts einplanen.</translation>
    </message>
    <message>
      <source>No sessions yet. “Add session” makes the first one; it then waits in the list of unscheduled sessions at the left.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Noch keine Programmpunkte. „Punkt hinzufügen“ legt den ersten an; er wartet dann links unter den nicht eingeplanten.</translation>
    </message>
    <message>
      <source>Nobody yet. “Add person” makes the first entry; name, hours and needs are then typed at the right. Or copy a table of a spreadsheet and press “Paste …”.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Noch niemand. „Person hinzufügen“ legt den ersten Eintrag an; Name, Zeiten und Bedarf werden dann rechts eingegeben. Oder kopieren Sie eine Tabelle, und drücken Sie „Einfügen …“.</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>nein</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>ja</translation>
    </message>
    <message>
      <source>“{words}” is neither “{yes}” nor “{no}”. Type one of the two.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>„{words}“ ist weder „{yes}“ noch „{no}“. Geben Sie eines der beiden ein.</translation>
    </message>
    <message>
      <source>“{words}” is no date with a time. Type it such as {example}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>„{words}“ ist kein Datum mit Uhrzeit. Schreiben Sie es wie {example}.</translation>
    </message>
    <message>
      <source>“{words}” is no whole number. Type digits only.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>„{words}“ ist keine ganze Zahl. Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
      <source>“{words}” is not in this conference. Add it first, or mend the name.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>„{words}“ gibt es in dieser Konferenz nicht. Fügen Sie es zuerst hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
      <source>“{words}” is not known here. Type one of: {join}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>„{words}“ ist hier nicht bekannt. Möglich ist: {join}.</translation>
    </message>
    <message>
      <source>“{words}” is the name of several. Choose it at the right.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>„{words}“ heißen mehrere. Wählen Sie rechts.</translation>
    </message>
    <message>
      <source>&amp;About Hofburg</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Ü&amp;ber Hofburg</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Schl&amp;ießen</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Delete recovery copies …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Rettungskopien löschen …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Keys and mouse</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;New …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Neu …</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Print and preview …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Drucken und Vorschau …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Solve</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Planen</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Design</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Why is there no timetable? …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Warum gibt es keinen Zeitplan? …</translation>
    </message>
    <message>
      <source>Add a ru&amp;le …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Re&amp;gel hinzufügen …</translation>
    </message>
    <message>
      <source>As the &amp;computer</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Wie der &amp;Computer</translation>
    </message>
    <message>
      <source>Dark &amp;or light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Hell &amp;oder dunkel</translation>
    </message>
    <message>
      <source>N&amp;ext day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Nächster Tag</translation>
    </message>
    <message>
      <source>New &amp;from last year's file …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Neu aus &amp;Vorjahresdatei …</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
      <source>Pre&amp;vious day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Voriger Tag</translation>
    </message>
    <message>
      <source>Pu&amp;blish …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Veröffentlichen …</translation>
    </message>
    <message>
      <source>S&amp;top and keep</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>An&amp;halten und behalten</translation>
    </message>
    <message>
      <source>Save &amp;as …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
      <source>The &amp;day …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Der &amp;Tag …</translation>
    </message>
    <message>
      <source>What has &amp;changed? …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Was hat sich &amp;geändert? …</translation>
    </message>
    <message>
      <source>Whom to confirm &amp;first</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Wen &amp;zuerst bestätigen</translation>
    </message>
    <message>
      <source>A frame of two days</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Ein Rahmen für zwei Tage</translation>
    </message>
    <message>
      <source>Create</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>From last year's file</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Aus der Vorjahresdatei</translation>
    </message>
    <message>
      <source>New conference</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Neue Konferenz</translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Answer due</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Antwort fällig</translation>
    </message>
    <message>
      <source>Answers missing: {missing}; overdue: {overdue}.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Antworten fehlen: {missing}; überfällig: {overdue}.</translation>
    </message>
    <message>
      <source>Everybody has answered. Whoever is to be invited, or was invited and has not answered, stands here by date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Alle haben geantwortet. Wer einzuladen ist oder eingeladen wurde und nicht geantwortet hat, steht hier nach Datum.</translation>
    </message>
    <message>
      <source>Mark as confirmed</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Als bestätigt vermerken</translation>
    </message>
    <message>
      <source>Mark as declined</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Als abgelehnt vermerken</translation>
    </message>
    <message>
      <source>Mark as invited</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Als eingeladen vermerken</translation>
    </message>
    <message>
      <source>No date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <source>No date for the reply</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Kein Datum für die Antwort</translation>
    </message>
    <message>
      <source>Nobody of those is shown. Clear the search, or choose another date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Niemand davon ist zu sehen. Leeren Sie die Suche, oder wählen Sie eine andere Frist.</translation>
    </message>
    <message>
      <source>Reply by</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <source>Reply by this day</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Antwort bis zu diesem Tag</translation>
    </message>
    <message>
      <source>Reply by {day}</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Antwort bis {day}</translation>
    </message>
    <message>
      <source>Role</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Search person or session</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Person oder Programmpunkt suchen</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Status</translation>
    </message>
    <message>
      <source>The chosen rows as text for a spreadsheet (Ctrl+C)</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Die gewählten Zeilen als Text für eine Tabelle (Strg+C)</translation>
    </message>
    <message>
      <source>Whom to ask</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Wer zu fragen ist</translation>
    </message>
    <message>
      <source>Write to</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Schreiben an</translation>
    </message>
    <message>
      <source>later</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>später</translation>
    </message>
    <message>
      <source>no date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>overdue</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>within a week</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>innerhalb einer Woche</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>
        <numerusform>%n Seite</numerusform>
        <numerusform>%n Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not marked</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Änderungen nicht markiert</translation>
    </message>
    <message>
      <source>Changes since {release}</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Änderungen seit {release}</translation>
    </message>
    <message>
      <source>Errata sheet</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Errata-Blatt</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>PDF ausgeben</translation>
    </message>
    <message>
      <source>Export PDF …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>PDF ausgeben …</translation>
    </message>
    <message>
      <source>Making the paper …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Das Papier entsteht …</translation>
    </message>
    <message>
      <source>Mark changes since</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Änderungen markieren seit</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Paper size</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Papierformat</translation>
    </message>
    <message>
      <source>Print and preview</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Drucken und Vorschau</translation>
    </message>
    <message>
      <source>What changed since a release has a bar beside it and a word; the errata sheet lists it</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Was sich seit einer Fassung geändert hat, trägt einen Strich am Rand und ein Wort; das Errata-Blatt zählt es auf</translation>
    </message>
    <message>
      <source>{name} cannot be written: {cause}. Choose another folder.</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>{name} lässt sich nicht schreiben: {cause}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Bring unsaved work back</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Nicht gespeicherte Arbeit zurückholen</translation>
    </message>
    <message>
      <source>The program ended before work on {what} was saved. Bring the work of {when} ({zone} time) back?</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Das Programm endete, bevor die Arbeit an {what} gespeichert war. Die Arbeit von {when} (Zeit: {zone}) zurückholen?</translation>
    </message>
    <message>
      <source>Unsaved work on {what} was found, but it cannot be read. {error}</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Nicht gespeicherte Arbeit an {what} wurde gefunden, ist aber nicht lesbar. {error}</translation>
    </message>
    <message>
      <source>a conference that was never saved</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>einer nie gespeicherten Konferenz</translation>
    </message>
    <message>
      <source>Errata sheet …</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Errata-Blatt …</translation>
    </message>
    <message>
      <source>Looking at the printed sheets …</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Die gedruckten Blätter werden durchgesehen …</translation>
    </message>
    <message>
      <source>No printed sheet is wrong.</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Kein gedrucktes Blatt ist falsch.</translation>
    </message>
    <message>
      <source>Printed sheets that are wrong</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Gedruckte Blätter, die falsch sind</translation>
    </message>
    <message>
      <source>Printed sheets that are wrong, where A4 was printed:</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Gedruckte Blätter, die falsch sind, wenn auf A4 gedruckt wurde:</translation>
    </message>
    <message>
      <source>What was printed and what is right instead, as a sheet to hand out</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Was gedruckt wurde und was stattdessen richtig ist, als Blatt zum Austeilen</translation>
    </message>
    <message>
      <source>Add. – adds to the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Add. – ergänzt die vorige</translation>
    </message>
    <message>
      <source>Corr. – corrects the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Corr. – berichtigt die vorige</translation>
    </message>
    <message>
      <source>Final: as it is to be printed</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Endgültig: wie es gedruckt wird</translation>
    </message>
    <message numerus="yes">
      <source>Musts that are broken: %n. Mend them, or accept each with a reason.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>
        <numerusform>Verletzte Muss-Regeln: %n. Beheben Sie das, oder nehmen Sie jede Verletzung mit Begründung hin.</numerusform>
        <numerusform>Verletzte Muss-Regeln: %n. Beheben Sie das, oder nehmen Sie jede Verletzung mit Begründung hin.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Preliminary: much may still change</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Vorläufig: vieles kann sich ändern</translation>
    </message>
    <message>
      <source>Provisional: as planned now</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Provisorisch: wie jetzt geplant</translation>
    </message>
    <message>
      <source>Publish</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Veröffentlichen</translation>
    </message>
    <message>
      <source>Rev. – takes the place of the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Rev. – ersetzt die vorige</translation>
    </message>
    <message>
      <source>Standing</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Stehend</translation>
    </message>
    <message>
      <source>The whole content is kept as it is now, with a fingerprint; every page that is printed from it carries its name.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Der ganze Inhalt wird festgehalten, wie er jetzt ist, mit einem Fingerabdruck; jede Seite, die daraus gedruckt wird, trägt seinen Namen.</translation>
    </message>
    <message>
      <source>such as For the printers</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>etwa Für die Druckerei</translation>
    </message>
    <message>
      <source>Bring everything back as it was in {release}? Undo brings back what you have now.</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Alles zurückholen, wie es in „{release}“ war? Rückgängig bringt zurück, was Sie jetzt haben.</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Differs in</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Nothing was published yet. “Publish …” keeps the whole content as it is; what is printed before says so.</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Noch wurde nichts veröffentlicht. „Veröffentlichen …“ hält den ganzen Inhalt fest; was vorher gedruckt wird, sagt das.</translation>
    </message>
    <message>
      <source>Publish {release}</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>„{release}“ veröffentlichen</translation>
    </message>
    <message>
      <source>Publish …</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Veröffentlichen …</translation>
    </message>
    <message>
      <source>Published on</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Veröffentlicht am</translation>
    </message>
    <message>
      <source>Release</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Releases</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Restore {release}</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>„{release}“ zurückholen</translation>
    </message>
    <message>
      <source>Restore …</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Zurückholen …</translation>
    </message>
    <message>
      <source>Two releases with each other, or one with the timetable as it is now</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Zwei Fassungen miteinander, oder eine mit dem Zeitplan, wie er jetzt ist</translation>
    </message>
    <message>
      <source>Accept request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>„{title}“ annehmen</translation>
    </message>
    <message>
      <source>Accepted; it stands in the timetable.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Angenommen; steht im Zeitplan.</translation>
    </message>
    <message>
      <source>Accepted; it waits to be placed.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Angenommen; wartet auf einen Platz.</translation>
    </message>
    <message>
      <source>Add request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Anfrage hinzufügen</translation>
    </message>
    <message>
      <source>All requests · {number}</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Alle Anfragen · {number}</translation>
    </message>
    <message>
      <source>Change the request “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Anfrage „{title}“ ändern</translation>
    </message>
    <message numerus="yes">
      <source>Decide %n request(s)</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>
        <numerusform>Über %n Anfrage entscheiden</numerusform>
        <numerusform>Über %n Anfragen entscheiden</numerusform>
      </translation>
    </message>
    <message>
      <source>Decline</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Decline “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>„{title}“ ablehnen</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Zusammenlegen</translation>
    </message>
    <message>
      <source>Merge into this session:</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Mit diesem Programmpunkt zusammenlegen:</translation>
    </message>
    <message>
      <source>Merge into …</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
      <source>Merge “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>„{title}“ zusammenlegen</translation>
    </message>
    <message>
      <source>Merged into “{title}”.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Zusammengelegt mit „{title}“.</translation>
    </message>
    <message>
      <source>No request yet. “Add request” takes down the first one: date, organisers, slots, languages and needs. An accepted request waits in the list of unscheduled sessions.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Noch keine Anfrage. „Anfrage hinzufügen“ nimmt die erste auf: Datum, Veranstalter, Zeiten, Sprachen und Bedarf. Eine angenommene Anfrage wartet unter den nicht eingeplanten Programmpunkten.</translation>
    </message>
    <message>
      <source>Preferred slots</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Gewünschte Zeiten</translation>
    </message>
    <message>
      <source>Received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Eingegangen</translation>
    </message>
    <message>
      <source>Requests</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>Review “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>„{title}“ prüfen</translation>
    </message>
    <message>
      <source>Show requests that are</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Welche Anfragen zu sehen sind</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Take up for review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>In Prüfung nehmen</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>declined</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>zusammengelegt</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>eingegangen</translation>
    </message>
    <message>
      <source>under review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>in Prüfung</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>“{title}” was withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>„{title}“ wurde zurückgezogen</translation>
    </message>
    <message>
      <source>Add rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Regel hinzufügen</translation>
    </message>
    <message>
      <source>Change the rule {rule}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Regel ändern: {rule}</translation>
    </message>
    <message>
      <source>Must or wish</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Muss oder Wunsch</translation>
    </message>
    <message>
      <source>No rule yet. Choose sessions in the timetable and press Ctrl+L, or press “Add rule” and choose them here.</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Noch keine Regel. Wählen Sie Programmpunkte im Zeitplan, und drücken Sie Strg+L, oder drücken Sie „Regel hinzufügen“, und wählen Sie sie dort.</translation>
    </message>
    <message>
      <source>Rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Rules</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Show in the timetable</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Im Zeitplan zeigen</translation>
    </message>
    <message>
      <source>broken: {reason}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>verletzt: {reason}</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>eingehalten</translation>
    </message>
    <message>
      <source> min</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation> Min.</translation>
    </message>
    <message>
      <source>A wish, of weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Ein Wunsch, Gewicht</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Regel hinzufügen</translation>
    </message>
    <message>
      <source>Minutes between</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Minuten dazwischen</translation>
    </message>
    <message>
      <source>Minutes between the two</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Minuten zwischen beiden</translation>
    </message>
    <message>
      <source>No rule has these words in it.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Keine Regel enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Rules that make sense</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Regeln, die sinnvoll sind</translation>
    </message>
    <message>
      <source>Search among the rules</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Unter den Regeln suchen</translation>
    </message>
    <message>
      <source>Sessions of the rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Programmpunkte der Regel</translation>
    </message>
    <message>
      <source>Tick the sessions that the rule is about.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Haken Sie die Programmpunkte an, um die es geht.</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Change the settings: {names}</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Einstellungen ändern: {names}</translation>
    </message>
    <message>
      <source>Comfort</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Komfort</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Holidays and observances</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Feiertage und Bräuche</translation>
    </message>
    <message>
      <source>How papers look</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Aussehen der Papiere</translation>
    </message>
    <message>
      <source>Settings of the conference</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Einstellungen der Konferenz</translation>
    </message>
    <message>
      <source>Slots and exclusions</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Zeitraster und Ausschlüsse</translation>
    </message>
    <message>
      <source>Title and place</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Titel und Ort</translation>
    </message>
    <message>
      <source>Walks between rooms</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Wege zwischen Räumen</translation>
    </message>
    <message>
      <source>Wishes and their weights</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Wünsche und ihr Gewicht</translation>
    </message>
    <message>
      <source>Best found: {value}. Least possible: {bound}.</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>Bester Stand: {value}. Kleinstmöglich: {bound}.</translation>
    </message>
    <message>
      <source>How the search went</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>Verlauf der Suche</translation>
    </message>
    <message>
      <source>found</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>least possible</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>kleinstmöglich</translation>
    </message>
    <message>
      <source>After</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Draw the best so far</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Besten Stand zeichnen</translation>
    </message>
    <message>
      <source>Looking for a first timetable …</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Ein erster Zeitplan wird gesucht …</translation>
    </message>
    <message>
      <source>Solve</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Planen</translation>
    </message>
    <message>
      <source>Solve  F5</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Planen  F5</translation>
    </message>
    <message>
      <source>Solving</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Planung</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Anhalten und behalten</translation>
    </message>
    <message>
      <source>The conference was changed meanwhile. {result}</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Die Konferenz wurde inzwischen geändert. {result}</translation>
    </message>
    <message>
      <source>Use this one</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Diesen nehmen</translation>
    </message>
    <message>
      <source>What may move</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Was sich bewegen darf</translation>
    </message>
    <message>
      <source>The search ended unexpectedly; the timetable stays as it was. Press Solve to start it again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation>Die Suche ist unerwartet abgebrochen; der Zeitplan bleibt, wie er war. Drücken Sie Planen, um sie neu zu beginnen.</translation>
    </message>
    <message>
      <source>The search sent something that is no answer; the timetable stays as it was. Start the program again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation>Die Suche hat etwas Unverständliches gemeldet; der Zeitplan bleibt, wie er war. Starten Sie das Programm neu.</translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s) left</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>%n Konflikt bleibt</numerusform>
        <numerusform>%n Konflikte bleiben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>%n Zeile angehakt</numerusform>
        <numerusform>%n Zeilen angehakt</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposed</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <source>Tick what you want to take over.</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Haken Sie an, was Sie übernehmen wollen.</translation>
    </message>
    <message>
      <source>Use what is ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Angehaktes übernehmen</translation>
    </message>
    <message>
      <source>What the proposal changes</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Was der Vorschlag ändert</translation>
    </message>
    <message>
      <source>gets a place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>erhält einen Platz</translation>
    </message>
    <message>
      <source>loses its place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>verliert den Platz</translation>
    </message>
    <message>
      <source>other length</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>andere Länge</translation>
    </message>
    <message>
      <source>other room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>anderer Raum</translation>
    </message>
    <message>
      <source>other team or order</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>anderes Team, andere Folge</translation>
    </message>
    <message>
      <source>other time</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>andere Zeit</translation>
    </message>
    <message>
      <source>other time and room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>andere Zeit, anderer Raum</translation>
    </message>
    <message>
      <source>All times stay.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Alle Zeiten bleiben.</translation>
    </message>
    <message>
      <source>Choose sessions in the timetable or in a list; only they will move.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Wählen Sie Programmpunkte im Zeitplan oder in einer Liste; nur diese bewegen sich.</translation>
    </message>
    <message>
      <source>Everything</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything has a place; nothing is unscheduled.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Alles hat einen Platz; es ist nichts mehr einzuplanen.</translation>
    </message>
    <message numerus="yes">
      <source>May change their rooms: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Raum kann wechseln: %n Programmpunkt.</numerusform>
        <numerusform>Raum kann wechseln: %n Programmpunkte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s), {names}.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Beweglich: %n Programmpunkt, {names}.</numerusform>
        <numerusform>Beweglich: %n Programmpunkte, {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Beweglich: %n Programmpunkt.</numerusform>
        <numerusform>Beweglich: %n Programmpunkte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the rooms</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Nur die Räume</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Nur die Auswahl</translation>
    </message>
    <message>
      <source>Only the unscheduled</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Nur nicht Eingeplantes</translation>
    </message>
    <message numerus="yes">
      <source>Staying at a fixed time: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Bleibt zu fester Zeit: %n Programmpunkt.</numerusform>
        <numerusform>Bleiben zu fester Zeit: %n Programmpunkte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Staying where they are: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Bleibt, wo er ist: %n Programmpunkt.</numerusform>
        <numerusform>Bleiben, wo sie sind: %n Programmpunkte.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no session to place yet.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Es gibt noch nichts einzuplanen.</translation>
    </message>
    <message numerus="yes">
      <source>To be placed: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Einzuplanen: %n Programmpunkt.</numerusform>
        <numerusform>Einzuplanen: %n Programmpunkte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n Konflikt</numerusform>
        <numerusform>%n Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n Punkt</numerusform>
        <numerusform>%n Punkte</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Entwurfsvariante ändern</translation>
    </message>
    <message>
      <source>Compare two</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Zwei vergleichen</translation>
    </message>
    <message>
      <source>Compare “{one}” with “{other}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>„{one}“ und „{other}“ vergleichen</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n draft variant(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n Entwurfsvariante löschen</numerusform>
        <numerusform>%n Entwurfsvarianten löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>Draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Entwurfsvariante</translation>
    </message>
    <message>
      <source>Draft variants</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Entwurfsvarianten</translation>
    </message>
    <message>
      <source>Keep the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Entwurfsvariante „{name}“ behalten</translation>
    </message>
    <message>
      <source>Keep the timetable as a variant …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Zeitplan als Variante behalten …</translation>
    </message>
    <message>
      <source>Name of the variant:</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Name der Variante:</translation>
    </message>
    <message>
      <source>No draft variant yet. Keep the timetable under a name before you try something else; both can be compared.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Noch keine Entwurfsvariante. Behalten Sie den Zeitplan unter einem Namen, bevor Sie etwas anderes versuchen; beide lassen sich vergleichen.</translation>
    </message>
    <message>
      <source>Placed</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Eingeplant</translation>
    </message>
    <message>
      <source>Show and use …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Zeigen und nehmen …</translation>
    </message>
    <message>
      <source>They are the same.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Sie sind gleich.</translation>
    </message>
    <message numerus="yes">
      <source>They differ in %n session(s).</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>Sie unterscheiden sich in %n Programmpunkt.</numerusform>
        <numerusform>Sie unterscheiden sich in %n Programmpunkten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Use the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Entwurfsvariante „{name}“ nehmen</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Variant {number}</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Variante {number}</translation>
    </message>
    <message>
      <source>Wishes not met</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Unerfüllte Wünsche</translation>
    </message>
    <message>
      <source>“{name}”: {conflicts}, {points} for wishes that are not met.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>„{name}“: {conflicts}, {points} für nicht erfüllte Wünsche.</translation>
    </message>
    <message numerus="yes">
      <source>%n people to tell</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n Person zu benachrichtigen</numerusform>
        <numerusform>%n Personen zu benachrichtigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) unplaced</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt herausgenommen</numerusform>
        <numerusform>%n Programmpunkte herausgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) without a place</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt ohne Platz</numerusform>
        <numerusform>%n Programmpunkte ohne Platz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another team</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n mit anderem Team</numerusform>
        <numerusform>%n mit anderem Team</numerusform>
      </translation>
    </message>
    <message>
      <source>A timetable is found</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Ein Zeitplan ist gefunden</translation>
    </message>
    <message>
      <source>It is the same timetable.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Es ist derselbe Zeitplan.</translation>
    </message>
    <message>
      <source>Looking for a first timetable</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Ein erster Zeitplan wird gesucht</translation>
    </message>
    <message>
      <source>No timetable was found in this time; allow more time or loosen a fixed place.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>In dieser Zeit wurde kein Zeitplan gefunden; geben Sie mehr Zeit, oder lösen Sie einen festen Platz.</translation>
    </message>
    <message>
      <source>The search failed; the timetable stays as it was.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Die Suche ist gescheitert; der Zeitplan bleibt, wie er war.</translation>
    </message>
    <message>
      <source>at most {percent} % better is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>höchstens {percent} % besser ist noch möglich</translation>
    </message>
    <message>
      <source>cannot be improved</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>besser geht es nicht</translation>
    </message>
    <message>
      <source>every session is placed</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>alles ist eingeplant</translation>
    </message>
    <message>
      <source>looking for what is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>was noch möglich ist, wird gesucht</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>Conference and release</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>Konferenz und Fassung</translation>
    </message>
    <message>
      <source>comparing with what was published …</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>Vergleich mit dem Veröffentlichten …</translation>
    </message>
    <message>
      <source>not published</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>nicht veröffentlicht</translation>
    </message>
    <message>
      <source>{release}, and changes since</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>{release} und spätere Änderungen</translation>
    </message>
    <message>
      <source>A .hofburg file can also be dropped anywhere on this window.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Eine .hofburg-Datei können Sie auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
      <source>Changed {when}</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Geändert {when}</translation>
    </message>
    <message>
      <source>From last year's file …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Aus der Vorjahresdatei …</translation>
    </message>
    <message>
      <source>New conference …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Neue Konferenz …</translation>
    </message>
    <message>
      <source>Nothing was open yet. Begin a conference, open a file, or look at a sample.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Noch war nichts geöffnet. Beginnen Sie eine Konferenz, öffnen Sie eine Datei, oder sehen Sie sich ein Beispiel an.</translation>
    </message>
    <message>
      <source>Open …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>RECENT</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>ZULETZT GEÖFFNET</translation>
    </message>
    <message>
      <source>Remove from the list (Delete). The file stays.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Aus der Liste entfernen (Entf). Die Datei bleibt.</translation>
    </message>
    <message>
      <source>Remove {name} from the list</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>{name} aus der Liste entfernen</translation>
    </message>
    <message>
      <source>SAMPLES</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>BEISPIELE</translation>
    </message>
    <message>
      <source>Take the tour</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Rundgang beginnen</translation>
    </message>
    <message>
      <source>The programme of a conference: planned, checked and printed.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Das Programm einer Konferenz: geplant, geprüft und gedruckt.</translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n calendar file(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Im neuen Ordner „{name}“: %n Kalenderdatei.</numerusform>
        <numerusform>Im neuen Ordner „{name}“: %n Kalenderdateien.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n e-mail draft(s), to be opened with your mail program; nothing was sent.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Im neuen Ordner „{name}“: %n E-Mail-Entwurf, den Ihr Mailprogramm öffnet; gesendet wurde nichts.</numerusform>
        <numerusform>Im neuen Ordner „{name}“: %n E-Mail-Entwürfe, die Ihr Mailprogramm öffnet; gesendet wurde nichts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n letter(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Im neuen Ordner „{name}“: %n Brief.</numerusform>
        <numerusform>Im neuen Ordner „{name}“: %n Briefe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mail-merge table “{name}”: %n row(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Serienbrieftabelle „{name}“: %n Zeile.</numerusform>
        <numerusform>Serienbrieftabelle „{name}“: %n Zeilen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was written: nobody of those gets such a file.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>Es wurde nichts geschrieben: niemand davon bekommt eine solche Datei.</translation>
    </message>
    <message>
      <source>Without an address: {number}.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>Ohne Adresse: {number}.</translation>
    </message>
    <message numerus="yes">
      <source>%n not yet told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n noch nicht benachrichtigt</numerusform>
        <numerusform>%n noch nicht benachrichtigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people concerned</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n Person betroffen</numerusform>
        <numerusform>%n Personen betroffen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n Programmpunkt geändert</numerusform>
        <numerusform>%n Programmpunkte geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>By session</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Nach Programmpunkt</translation>
    </message>
    <message>
      <source>Copy phone list</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Telefonliste kopieren</translation>
    </message>
    <message>
      <source>Edit wording …</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Wortlaut bearbeiten …</translation>
    </message>
    <message>
      <source>Greeting, signature and all other texts, in each language</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Anrede, Unterschrift und alle anderen Texte, in jeder Sprache</translation>
    </message>
    <message>
      <source>Mark as told …</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Als benachrichtigt vermerken …</translation>
    </message>
    <message>
      <source>Nothing changed that anybody has to be told.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Es hat sich nichts geändert, wovon jemand erfahren muss.</translation>
    </message>
    <message>
      <source>Nothing was published yet, so nobody has to be told of a change. Publish the programme first; whatever you change then stands here, with everybody concerned and a letter for each.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Noch wurde nichts veröffentlicht, also muss niemand von einer Änderung erfahren. Veröffentlichen Sie zuerst das Programm; was Sie danach ändern, steht hier, mit allen Betroffenen und einem Brief für jede Person.</translation>
    </message>
    <message>
      <source>Take back</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>They have said that they know</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Sie haben gesagt, dass sie es wissen</translation>
    </message>
    <message>
      <source>They were not told after all</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Sie wurden doch nicht benachrichtigt</translation>
    </message>
    <message>
      <source>This is a preview: the draft may still change. To tick who was told, publish it first; then it is certain what they were told.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Das ist eine Vorschau: Der Entwurf kann sich noch ändern. Um zu vermerken, wer benachrichtigt wurde, veröffentlichen Sie ihn zuerst; dann steht fest, was gesagt wurde.</translation>
    </message>
    <message>
      <source>Those who are not yet told, with telephone and e-mail, as text; of protected people without</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Alle, die noch nicht benachrichtigt sind, mit Telefon und E-Mail, als Text; bei geschützten Personen ohne</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>When, by whom and how; asked once for all who are chosen</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Wann, von wem und wie; einmal für alle Gewählten gefragt</translation>
    </message>
    <message>
      <source>Who is listed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Wer in der Liste steht</translation>
    </message>
    <message>
      <source>everybody was told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>alle sind benachrichtigt</translation>
    </message>
    <message>
      <source>By whom</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Von wem</translation>
    </message>
    <message>
      <source>How</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Mark as told</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Als benachrichtigt vermerken</translation>
    </message>
    <message>
      <source>such as Front desk</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>etwa Empfang</translation>
    </message>
    <message>
      <source>Mark these as told …</source>
      <extracomment>ui/desktop/telling/note.py</extracomment>
      <translation>Diese als benachrichtigt vermerken …</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <extracomment>ui/desktop/telling/note.py</extracomment>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Acknowledged: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Bestätigt: {who}</translation>
    </message>
    <message>
      <source>Mail-merge table</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Serienbrieftabelle</translation>
    </message>
    <message>
      <source>Mark as told: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Als benachrichtigt vermerken: {who}</translation>
    </message>
    <message>
      <source>Not acknowledged after all: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Doch nicht bestätigt: {who}</translation>
    </message>
    <message>
      <source>Not told after all: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Doch nicht benachrichtigt: {who}</translation>
    </message>
    <message>
      <source>Notices, {release}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Benachrichtigungen, {release}</translation>
    </message>
    <message numerus="yes">
      <source>The list of %n people is on the clipboard.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>
        <numerusform>Die Liste mit %n Person ist in der Zwischenablage.</numerusform>
        <numerusform>Die Liste mit %n Personen ist in der Zwischenablage.</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the new folder goes</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Wohin der neue Ordner kommt</translation>
    </message>
    <message>
      <source>Writing …</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Wird geschrieben …</translation>
    </message>
    <message>
      <source>draft</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>mail merge</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Serienbrief</translation>
    </message>
    <message>
      <source>{fault} Meanwhile the wording is as it ships.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>{fault} Bis dahin gilt der mitgelieferte Wortlaut.</translation>
    </message>
    <message>
      <source>A tick means now, by the same person and in the same way as the last time. “Mark as told …” asks.</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Ein Häkchen heißt: jetzt, von derselben Person und auf dieselbe Weise wie zuletzt. „Als benachrichtigt vermerken …“ fragt nach.</translation>
    </message>
    <message>
      <source>Everybody concerned</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Alle Betroffenen</translation>
    </message>
    <message>
      <source>Everybody who takes part</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Alle, die mitwirken</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Nicht bestätigt</translation>
    </message>
    <message>
      <source>Not yet told</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Noch nicht benachrichtigt</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Benachrichtigt</translation>
    </message>
    <message>
      <source>Told, not acknowledged</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Benachrichtigt, nicht bestätigt</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>ui/desktop/telling/phone_list.py</extracomment>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Telephone</source>
      <extracomment>ui/desktop/telling/phone_list.py</extracomment>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Attached</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Anlage</translation>
    </message>
    <message>
      <source>Calendar files (.ics) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Kalenderdateien (.ics) …</translation>
    </message>
    <message>
      <source>Choose somebody to see the notice that they get.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Wählen Sie jemanden, um die Benachrichtigung zu sehen.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Drafts of e-mails (.eml) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>E-Mail-Entwürfe (.eml) …</translation>
    </message>
    <message>
      <source>For whom it is written</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Für wen geschrieben wird</translation>
    </message>
    <message>
      <source>Letters as text (.txt) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Briefe als Text (.txt) …</translation>
    </message>
    <message>
      <source>Mail-merge table (.xlsx, .csv) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Serienbrieftabelle (.xlsx, .csv) …</translation>
    </message>
    <message>
      <source>No address is written, because the name is protected. It stands in the fields of the person.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Es wird keine Adresse geschrieben, weil der Name geschützt ist. Sie steht in den Feldern der Person.</translation>
    </message>
    <message>
      <source>No e-mail address is known</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Es ist keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Benachrichtigung</translation>
    </message>
    <message>
      <source>Only the changes</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Nur die Änderungen</translation>
    </message>
    <message>
      <source>Subject</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>The whole schedule</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Das ganze Programm</translation>
    </message>
    <message>
      <source>There is nothing that a letter may say: only people whose names are not shown at all came or went.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Es gibt nichts, was ein Brief sagen darf: Es kamen oder gingen nur Personen, deren Namen gar nicht gezeigt werden.</translation>
    </message>
    <message>
      <source>What the notice says</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Was die Benachrichtigung sagt</translation>
    </message>
    <message>
      <source>Write files ▾</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Dateien schreiben ▾</translation>
    </message>
    <message>
      <source>a calendar file (.ics)</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>eine Kalenderdatei (.ics)</translation>
    </message>
    <message>
      <source>for all shown: {number}</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>für alle gezeigten: {number}</translation>
    </message>
    <message>
      <source>for the chosen: {number}</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>für die gewählten: {number}</translation>
    </message>
    <message>
      <source>{name}, no e-mail address is known</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>{name}, keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
      <source>another order of speakers</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>andere Reihenfolge der Reden</translation>
    </message>
    <message>
      <source>another part</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>anderer Beitrag</translation>
    </message>
    <message>
      <source>another team</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>anderes Team</translation>
    </message>
    <message>
      <source>another title</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>anderer Titel</translation>
    </message>
    <message>
      <source>catering</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>Bewirtung</translation>
    </message>
    <message>
      <source>crew</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>Technik</translation>
    </message>
    <message>
      <source>interpreter</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>Dolmetschen</translation>
    </message>
    <message>
      <source>liaison</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>Kontaktperson</translation>
    </message>
    <message>
      <source>new, {when}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>neu, {when}</translation>
    </message>
    <message>
      <source>no longer takes part</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>wirkt nicht mehr mit</translation>
    </message>
    <message>
      <source>no room</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>kein Raum</translation>
    </message>
    <message>
      <source>no time</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>keine Zeit</translation>
    </message>
    <message>
      <source>organiser</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>Veranstalter</translation>
    </message>
    <message>
      <source>other access</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>anderer Zugang</translation>
    </message>
    <message>
      <source>other languages</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>andere Sprachen</translation>
    </message>
    <message>
      <source>other people</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>andere Personen</translation>
    </message>
    <message>
      <source>protocol</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>represented</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>vertreten</translation>
    </message>
    <message>
      <source>speaks at another place or for another time</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>spricht an anderer Stelle oder anders lang</translation>
    </message>
    <message>
      <source>takes part, {when}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>wirkt mit, {when}</translation>
    </message>
    <message>
      <source>{name}, through {liaison}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>{name}, über {liaison}</translation>
    </message>
    <message>
      <source>Access</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Zugang</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <source>Concerned</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Betroffen</translation>
    </message>
    <message>
      <source>Languages</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Order of speakers</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Reihenfolge der Reden</translation>
    </message>
    <message>
      <source>Teams</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Teams</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Until now</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Bisher</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Was</translation>
    </message>
    <message>
      <source>liaison of {person}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Kontaktperson für {person}</translation>
    </message>
    <message>
      <source>nobody by name</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>niemand namentlich</translation>
    </message>
    <message>
      <source>somebody is named otherwise</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>jemand wird anders genannt</translation>
    </message>
    <message>
      <source>with {people}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>mit {people}</translation>
    </message>
    <message>
      <source>without {people}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>ohne {people}</translation>
    </message>
    <message>
      <source>{liaison} (liaison of {person})</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>{liaison} (Kontaktperson für {person})</translation>
    </message>
    <message>
      <source>What people were told</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>Was die Leute wissen</translation>
    </message>
    <message>
      <source>What they are to be told</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>Was sie erfahren sollen</translation>
    </message>
    <message>
      <source>the draft, as it is now</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>Entwurf, wie er jetzt ist</translation>
    </message>
    <message>
      <source>to</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>bis</translation>
    </message>
    <message>
      <source>{release}, {time}</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>{release}, {time}</translation>
    </message>
    <message>
      <source>About the calendar file</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Zur Kalenderdatei</translation>
    </message>
    <message>
      <source>Above the whole schedule</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Über dem ganzen Programm</translation>
    </message>
    <message>
      <source>Another title</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Anderer Titel</translation>
    </message>
    <message>
      <source>Before the changes</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Vor den Änderungen</translation>
    </message>
    <message>
      <source>Before the schedule, where nothing changed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Vor dem Programm, wenn sich nichts änderte</translation>
    </message>
    <message>
      <source>Cancelled session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Abgesagter Programmpunkt</translation>
    </message>
    <message>
      <source>Closing</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Abschluss</translation>
    </message>
    <message>
      <source>Moved in time</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Zeit verlegt</translation>
    </message>
    <message>
      <source>Moved to another room</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>In einen anderen Raum verlegt</translation>
    </message>
    <message>
      <source>New session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Neuer Programmpunkt</translation>
    </message>
    <message>
      <source>People added</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Personen dazu</translation>
    </message>
    <message>
      <source>People removed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Personen weg</translation>
    </message>
    <message>
      <source>People replaced</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Personen ersetzt</translation>
    </message>
    <message>
      <source>Roles</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Salutation</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Anrede</translation>
    </message>
    <message>
      <source>Salutation without a name</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Anrede ohne Namen</translation>
    </message>
    <message>
      <source>Signature</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>Subject, where nothing changed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Betreff, wenn sich nichts änderte</translation>
    </message>
    <message>
      <source>The letter</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Der Brief</translation>
    </message>
    <message>
      <source>Their part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ihr Beitrag</translation>
    </message>
    <message>
      <source>Their place or length of speech</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ihr Platz oder ihre Redezeit</translation>
    </message>
    <message>
      <source>They are named otherwise</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Sie werden anders genannt</translation>
    </message>
    <message>
      <source>They no longer take part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Sie wirken nicht mehr mit</translation>
    </message>
    <message>
      <source>They now take part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Sie wirken jetzt mit</translation>
    </message>
    <message>
      <source>To a liaison</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>An eine Kontaktperson</translation>
    </message>
    <message>
      <source>What changed for the person</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Für die Person geändert</translation>
    </message>
    <message>
      <source>What changed of a session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Am Programmpunkt geändert</translation>
    </message>
    <message>
      <source>Where there is no schedule</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Wenn es kein Programm gibt</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>names of languages</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Namen von Sprachen</translation>
    </message>
    <message>
      <source>number of minutes</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Zahl der Minuten</translation>
    </message>
    <message>
      <source>organiser of the conference</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Veranstalter der Konferenz</translation>
    </message>
    <message>
      <source>the city of the reader</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>die Stadt der lesenden Person</translation>
    </message>
    <message>
      <source>the city whose clocks are meant</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>die Stadt, deren Uhren gemeint sind</translation>
    </message>
    <message>
      <source>the name</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>der Name</translation>
    </message>
    <message>
      <source>the number in the order of speakers</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>die Nummer in der Reihenfolge der Reden</translation>
    </message>
    <message>
      <source>the time</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>die Zeit</translation>
    </message>
    <message>
      <source>title of the conference</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Titel der Konferenz</translation>
    </message>
    <message>
      <source>title of the session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Titel des Programmpunkts</translation>
    </message>
    <message>
      <source>venue</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ort</translation>
    </message>
    <message>
      <source>what it is now</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>was es jetzt ist</translation>
    </message>
    <message>
      <source>what it was until now</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>was es bisher war</translation>
    </message>
    <message>
      <source>what the person does</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>was die Person tut</translation>
    </message>
    <message>
      <source>All of this language as it ships</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Diese Sprache ganz wie mitgeliefert</translation>
    </message>
    <message>
      <source>As it ships</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Wie mitgeliefert</translation>
    </message>
    <message>
      <source>Here a letter shows the wording as soon as there is somebody for whom something changed.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Hier zeigt ein Brief den Wortlaut, sobald sich für jemanden etwas geändert hat.</translation>
    </message>
    <message>
      <source>It reads: {example}</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Es heißt dann: {example}</translation>
    </message>
    <message>
      <source>Nothing is filled in here.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Hier wird nichts ausgefüllt.</translation>
    </message>
    <message>
      <source>Save wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Wortlaut speichern</translation>
    </message>
    <message>
      <source>Texts of the notice</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Texte der Benachrichtigung</translation>
    </message>
    <message>
      <source>The notice, with this wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Die Benachrichtigung mit diesem Wortlaut</translation>
    </message>
    <message>
      <source>This wording is yours on this computer, for every conference. What stands in braces is filled in.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Dieser Wortlaut gilt für Sie auf diesem Computer, bei jeder Konferenz. Was in geschweiften Klammern steht, wird ausgefüllt.</translation>
    </message>
    <message>
      <source>Wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Wortlaut</translation>
    </message>
    <message>
      <source>Wording of notices</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Wortlaut der Benachrichtigungen</translation>
    </message>
    <message>
      <source>{language}, “{text}”: {fault}</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>{language}, „{text}“: {fault}</translation>
    </message>
    <message>
      <source>{text} (your own)</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>{text} (eigener Text)</translation>
    </message>
    <message>
      <source>Timetable</source>
      <extracomment>ui/desktop/timetable/accessible.py</extracomment>
      <translation>Zeitplan</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>K&amp;opieren</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Duplizieren</translation>
    </message>
    <message>
      <source>&amp;Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Alle Zeiten und Räume fre&amp;igeben</translation>
    </message>
    <message>
      <source>&amp;Longer</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Länger</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>&amp;Swap the two</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Die beiden &amp;tauschen</translation>
    </message>
    <message>
      <source>Choose &amp;all</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Alles wählen</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
      <source>Fix or free the &amp;room</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Ra&amp;um festlegen oder freigeben</translation>
    </message>
    <message>
      <source>Fix or free the &amp;time</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Zeit festlegen oder freigeben</translation>
    </message>
    <message>
      <source>Paste, whatever that breaks</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Einfügen, was immer das verletzt</translation>
    </message>
    <message>
      <source>S&amp;horter</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Kürzer</translation>
    </message>
    <message>
      <source>Take out of the timeta&amp;ble</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Aus dem Zeit&amp;plan nehmen</translation>
    </message>
    <message>
      <source>To the &amp;next day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Auf den &amp;nächsten Tag</translation>
    </message>
    <message>
      <source>To the pre&amp;vious day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Auf den &amp;vorigen Tag</translation>
    </message>
    <message>
      <source>&amp;All days</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Alle Tage</translation>
    </message>
    <message>
      <source>&amp;Compact</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Eng</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Ins Fenster einpassen</translation>
    </message>
    <message>
      <source>&amp;Group rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Räume gr&amp;uppieren</translation>
    </message>
    <message>
      <source>&amp;Rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Räume</translation>
    </message>
    <message>
      <source>By building</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Nach Gebäude</translation>
    </message>
    <message>
      <source>By floor</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Nach Stockwerk</translation>
    </message>
    <message>
      <source>C&amp;oarser lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Gröbere Linien</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>Colour by kind</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Farbe nach Art</translation>
    </message>
    <message>
      <source>Colour by organiser</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Farbe nach Veranstalter</translation>
    </message>
    <message>
      <source>Colour by status</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Farbe nach Status</translation>
    </message>
    <message>
      <source>Colour by track</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Farbe nach Themenreihe</translation>
    </message>
    <message>
      <source>Fi&amp;ner lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Feinere &amp;Linien</translation>
    </message>
    <message>
      <source>In the order of the list</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>In der Folge der Liste</translation>
    </message>
    <message>
      <source>Show all rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Alle Räume zeigen</translation>
    </message>
    <message>
      <source>Change the length of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Länge von {what} ändern</translation>
    </message>
    <message>
      <source>Choose two sessions that are placed; then they can be swapped.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Wählen Sie zwei eingeplante Programmpunkte; dann lassen sie sich tauschen.</translation>
    </message>
    <message>
      <source>Fix the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Raum von {what} festlegen</translation>
    </message>
    <message>
      <source>Fix the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Zeit von {what} festlegen</translation>
    </message>
    <message>
      <source>Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Alle Zeiten und Räume freigeben</translation>
    </message>
    <message>
      <source>Free the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Raum von {what} freigeben</translation>
    </message>
    <message>
      <source>Free the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Zeit von {what} freigeben</translation>
    </message>
    <message>
      <source>Not done: {reason}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Nicht getan: {reason}</translation>
    </message>
    <message>
      <source>Paste {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>{what} einfügen</translation>
    </message>
    <message>
      <source>Swap {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>{what} tauschen</translation>
    </message>
    <message>
      <source>The sessions that were cut or copied are no longer in this conference.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Was ausgeschnitten oder kopiert wurde, gibt es in dieser Konferenz nicht mehr.</translation>
    </message>
    <message>
      <source>There is nothing to paste. Cut or copy a session of the timetable first.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Es gibt nichts einzufügen. Schneiden Sie zuerst einen Programmpunkt des Zeitplans aus, oder kopieren Sie ihn.</translation>
    </message>
    <message>
      <source>This is a proposal. Use it or discard it; then sessions can be moved again.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Das ist ein Vorschlag. Nehmen oder verwerfen Sie ihn; dann lässt sich wieder verschieben.</translation>
    </message>
    <message>
      <source>Other rooms</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation>Andere Räume</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/desktop/timetable/legend.py</extracomment>
      <translation>Farbe nach</translation>
    </message>
    <message>
      <source>Breaks and meals</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Pausen und Mahlzeiten</translation>
    </message>
    <message>
      <source>Panels and plenary</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Panels und Plenum</translation>
    </message>
    <message>
      <source>Press</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Presse</translation>
    </message>
    <message>
      <source>Set-up and internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Aufbau und Internes</translation>
    </message>
    <message>
      <source>Side events</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Nebenveranstaltungen</translation>
    </message>
    <message>
      <source>changed since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>geändert seit {release}</translation>
    </message>
    <message>
      <source>fixed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>festgelegt</translation>
    </message>
    <message>
      <source>fixed room</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>fester Raum</translation>
    </message>
    <message>
      <source>fixed time</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>feste Zeit</translation>
    </message>
    <message>
      <source>internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>intern</translation>
    </message>
    <message>
      <source>moved since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>verschoben seit {release}</translation>
    </message>
    <message>
      <source>new since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>neu seit {release}</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>veröffentlicht</translation>
    </message>
    <message>
      <source>tentative</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>unter Vorbehalt</translation>
    </message>
    <message>
      <source>Not here: {reason}</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation>Nicht hier: {reason}</translation>
    </message>
    <message>
      <source>That is no place of the timetable.</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation>Das ist kein Platz des Zeitplans.</translation>
    </message>
    <message>
      <source>Arrow keys move the chosen sessions, Page up and Page down choose another one.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>Pfeiltasten verschieben die gewählten Programmpunkte, Bild auf und Bild ab wählen einen anderen.</translation>
    </message>
    <message>
      <source>Place {what}</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>{what} einplanen</translation>
    </message>
    <message>
      <source>in conflict</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>im Konflikt</translation>
    </message>
    <message>
      <source>{what} stays: {reason} Hold Alt while dropping to place it all the same.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>{what} bleibt: {reason} Halten Sie beim Ablegen Alt gedrückt, um trotzdem einzuplanen.</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>End tour</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Rundgang beenden</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Step {number} of {of}</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Schritt {number} von {of}</translation>
    </message>
    <message>
      <source>It stays in the Help menu.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Er bleibt im Menü Hilfe.</translation>
    </message>
    <message>
      <source>New here? A tour shows the window in five steps.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Neu hier? Ein Rundgang zeigt das Fenster in fünf Schritten.</translation>
    </message>
    <message>
      <source>Not now</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Tour</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Below stands each conflict in a sentence, recomputed after every edit; a click shows the session. At the right is everything on the chosen session, and where it could go.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Unten steht jeder Konflikt in einem Satz, nach jeder Änderung neu berechnet; ein Klick zeigt den Programmpunkt. Rechts steht alles zum gewählten Programmpunkt, und wo er hinkönnte.</translation>
    </message>
    <message>
      <source>Let it plan for you</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Lassen Sie planen</translation>
    </message>
    <message>
      <source>Print it</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Drucken Sie</translation>
    </message>
    <message>
      <source>Rooms stand side by side and time runs down. While you drag a session, every place shows whether it is free, possible with a wish not met, or impossible, and why. T fixes the time, R the room, and everything can be undone.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Räume stehen nebeneinander, die Zeit läuft nach unten. Während Sie einen Programmpunkt ziehen, zeigt jeder Platz, ob er frei, mit unerfülltem Wunsch möglich oder unmöglich ist, und warum. T legt die Zeit fest, R den Raum, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>Sessions without a time wait here. Drag one onto the timetable, or press Enter and it goes to the first place that fits. The box above the list searches titles and people.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Was noch keine Zeit hat, wartet hier. Ziehen Sie einen Programmpunkt auf den Zeitplan, oder drücken Sie die Eingabetaste, und er kommt an den ersten passenden Platz. Das Feld über der Liste durchsucht Titel und Personen.</translation>
    </message>
    <message>
      <source>Solve finds a timetable that keeps all musts and as many wishes as it can; it says before what it may move. Where sessions would move, you see a proposal first; everything can be undone in one step. F5 begins.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Planen findet einen Zeitplan, der alles Muss einhält und so viele Wünsche wie möglich; vorher steht da, was sich bewegen darf. Würde sich etwas bewegen, sehen Sie zuerst einen Vorschlag; alles lässt sich in einem Schritt rückgängig machen. F5 beginnt.</translation>
    </message>
    <message>
      <source>The programme and the day grid, as they will be printed. Protected names are left out of both. This tour is in the Help menu, whenever you want it again.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Das Programm und der Tagesplan, wie sie gedruckt werden. Geschützte Namen fehlen in beiden. Dieser Rundgang steht im Menü Hilfe, wann immer Sie ihn brauchen.</translation>
    </message>
    <message>
      <source>The timetable</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Der Zeitplan</translation>
    </message>
    <message>
      <source>What does not fit, and everything on one session</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Was nicht passt, und alles zu einem Programmpunkt</translation>
    </message>
    <message>
      <source>What still needs a place</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Was noch einen Platz braucht</translation>
    </message>
    <message>
      <source>Everything is placed.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Alles ist eingeplant.</translation>
    </message>
    <message>
      <source>No sessions yet. Add one in the list of sessions (Ctrl+2).</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Noch keine Programmpunkte. Fügen Sie einen in der Liste hinzu (Strg+2).</translation>
    </message>
    <message>
      <source>None of them is shown. Clear the search, choose all tracks and organisers, or tick its kind below.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Keiner davon ist zu sehen. Leeren Sie die Suche, wählen Sie alle Themenreihen und Veranstalter, oder haken Sie unten die Art an.</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Einplanen</translation>
    </message>
    <message>
      <source>Puts the session at the first fitting place (Enter)</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Setzt den Programmpunkt an den ersten passenden Platz (Eingabe)</translation>
    </message>
    <message>
      <source>SHOW</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>ZEIGEN</translation>
    </message>
    <message>
      <source>Search title or person</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Titel oder Person suchen</translation>
    </message>
    <message>
      <source>Search unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Nicht Eingeplantes suchen</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>UNSCHEDULED · 0</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>NICHT EINGEPLANT · 0</translation>
    </message>
    <message>
      <source>UNSCHEDULED · {waiting} · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>NICHT EINGEPLANT · {waiting} · {time}</translation>
    </message>
    <message>
      <source>Unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Nicht eingeplante Programmpunkte</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>{hours} h {minutes}</translation>
    </message>
    <message>
      <source>{shown} of {of} shown · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>{shown} von {of} zu sehen · {time}</translation>
    </message>
    <message>
      <source>All organisers</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Alle Veranstalter</translation>
    </message>
    <message>
      <source>All tracks</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Alle Themenreihen</translation>
    </message>
    <message>
      <source>By kind</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Nach Art</translation>
    </message>
    <message>
      <source>By title</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Nach Titel</translation>
    </message>
    <message>
      <source>Longest first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Längste zuerst</translation>
    </message>
    <message>
      <source>Most important first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Wichtigste zuerst</translation>
    </message>
    <message>
      <source>Of one &amp;organiser</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Eines &amp;Veranstalters</translation>
    </message>
    <message>
      <source>Of one &amp;track</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Einer &amp;Themenreihe</translation>
    </message>
    <message>
      <source>Order, track and organiser of the unscheduled sessions</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Ordnung, Themenreihe und Veranstalter des nicht Eingeplanten</translation>
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Ordnen ▾</translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) found; as long as one of them is left, not every session has a place.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>%n Grund gefunden; solange er besteht, hat nicht jeder Programmpunkt Platz.</numerusform>
        <numerusform>%n Gründe gefunden; solange einer davon besteht, hat nicht jeder Programmpunkt Platz.</numerusform>
      </translation>
    </message>
    <message>
      <source>Best partial timetable</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Bester unvollständiger Zeitplan</translation>
    </message>
    <message>
      <source>Every session can have a place. Press Solve.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Jeder Programmpunkt kann Platz haben. Drücken Sie „Planen“.</translation>
    </message>
    <message>
      <source>Look again</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <source>Looking for what cannot hold together …</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Gesucht wird, was nicht zusammengeht …</translation>
    </message>
    <message>
      <source>Nothing was found in this time.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>In dieser Zeit wurde nichts gefunden.</translation>
    </message>
    <message>
      <source>Reasons and ways out</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Gründe und Auswege</translation>
    </message>
    <message>
      <source>The search was ended early; there may be more.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Die Suche wurde vorzeitig beendet; es kann mehr geben.</translation>
    </message>
    <message>
      <source>Way out: {what}</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Ausweg: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Ways out: %n change(s)</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>Auswege: %n Änderung</numerusform>
        <numerusform>Auswege: %n Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <source>Why is there no timetable?</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Warum gibt es keinen Zeitplan?</translation>
    </message>
    <message numerus="yes">
      <source>As it is, the best timetable leaves %n session(s) without a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>So, wie es ist, lässt der beste Zeitplan %n Programmpunkt ohne Platz</numerusform>
        <numerusform>So, wie es ist, lässt der beste Zeitplan %n Programmpunkte ohne Platz</numerusform>
      </translation>
    </message>
    <message>
      <source>Clash {number}, once those above are mended: these cannot all hold</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Widerspruch {number}, sobald die oberen behoben sind: das geht nicht alles zusammen</translation>
    </message>
    <message>
      <source>Clash {number}: these cannot all hold</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Widerspruch {number}: das geht nicht alles zusammen</translation>
    </message>
    <message>
      <source>Do all of it</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Alles davon tun</translation>
    </message>
    <message>
      <source>Do this</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Tun</translation>
    </message>
    <message>
      <source>Do this: {what}</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Tun: {what}</translation>
    </message>
    <message>
      <source>Impossible as it is entered</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>So, wie es eingetragen ist, unmöglich</translation>
    </message>
    <message>
      <source>It is not proven that all of them are needed for it.</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Es ist nicht bewiesen, dass alle davon dazugehören.</translation>
    </message>
    <message>
      <source>Looking for ways out …</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Auswege werden gesucht …</translation>
    </message>
    <message>
      <source>No single change is a way out of it.</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Keine einzelne Änderung hilft heraus.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>%n weiterer</numerusform>
        <numerusform>%n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Use this timetable</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Diesen Zeitplan verwenden</translation>
    </message>
    <message>
      <source>Ways out, the cheapest first</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Auswege, der günstigste zuerst</translation>
    </message>
    <message numerus="yes">
      <source>With these %n change(s) together every session has a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>Mit dieser %n Änderung hat jeder Programmpunkt Platz</numerusform>
        <numerusform>Mit diesen %n Änderungen zusammen hat jeder Programmpunkt Platz</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>changes not saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
      <source>not yet saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>noch nicht gespeichert</translation>
    </message>
    <message>
      <source>saving …</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>wird gespeichert …</translation>
    </message>
    <message>
      <source>{file}, to read only</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>{file}, nur zum Lesen</translation>
    </message>
    <message>
      <source>{title} (changed)</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>{title} (geändert)</translation>
    </message>
    <message>
      <source>{zone} time</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Zeit: {zone}</translation>
    </message>
    <message>
      <source>Add the rule {rule}</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Regel hinzufügen: {rule}</translation>
    </message>
    <message>
      <source>All days</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <source>All days, size, rooms and colours</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Alle Tage, Größe, Räume und Farben</translation>
    </message>
    <message>
      <source>Confirm first</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Zuerst bestätigen</translation>
    </message>
    <message>
      <source>Find  Ctrl+K</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Suchen  Strg+K</translation>
    </message>
    <message>
      <source>Finest line of the timetable</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Feinste Linie des Zeitplans</translation>
    </message>
    <message>
      <source>Place “{title}”</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>„{title}“ einplanen</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Proposal</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Show ▾</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Zeigen ▾</translation>
    </message>
    <message>
      <source>To confirm</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Zu bestätigen</translation>
    </message>
    <message>
      <source>Variants</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Varianten</translation>
    </message>
    <message>
      <source>{step} min</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>{step} Min.</translation>
    </message>
    <message>
      <source>“{title}” fits in no room that is free for {minutes} minutes. Drag it where it should go.</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>„{title}“ passt in keinen Raum, der {minutes} Minuten frei ist. Ziehen Sie ihn dorthin, wo er sein soll.</translation>
    </message>
    <message>
      <source>↶ Undo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>↶ Rückgängig</translation>
    </message>
    <message>
      <source>↷ Redo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>↷ Wiederholen</translation>
    </message>
  </context>
</TS>
