<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Hofburg</name>
    <message>
      <source>Closed</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered</source>
      <extracomment>choices of Access</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in person</source>
      <extracomment>choices of Attendance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e-mail</source>
      <extracomment>choices of Channel</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>telephone</source>
      <extracomment>choices of Channel</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Man</source>
      <extracomment>choices of Gender</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <extracomment>choices of Gender</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>man</source>
      <extracomment>choices of Gender</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <extracomment>choices of Gender</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Internal</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>break</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closing</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>press</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set-up</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>standing</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>u-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advice</source>
      <extracomment>choices of Level</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wish</source>
      <extracomment>choices of Level</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Captioning</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alias</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corr.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rev.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpreter</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interpreter</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaker</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>support person</source>
      <extracomment>choices of Role</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equipment</source>
      <extracomment>choices of Service</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interpretation</source>
      <extracomment>choices of Service</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Final</source>
      <extracomment>choices of Standing</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>final</source>
      <extracomment>choices of Standing</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requested</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tentative</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under review</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>requested</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Either order</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most minutes between the two</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date by which an answer is expected</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deputy</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differs from the person's own attendance when set</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place among the speakers, from 1; 0: not yet ordered</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the order</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presence</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaking time in minutes</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who takes the part in the person's place; then only they need be there</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limit</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per day</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <extracomment>fields of Before</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <extracomment>fields of Before</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <extracomment>fields of Before</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <extracomment>fields of Before</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accent</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alternative text of the logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo description</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG or JPEG, base64 in the file</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social tag</source>
      <extracomment>fields of Branding</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A remote person's presence lies within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A remote person's session would best start in these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A wish: minutes between two appearances of a person</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comfortable break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection test</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edge</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First and last minutes of a day that some people avoid</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender share</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest stretch</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meal sessions</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes for a remote person's test before an appearance</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes to be there before an appearance, by role; a missing role needs none</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most minutes of plenary without a break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most sessions of one person during one meal</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per cent of women or men on a panel below which it warns</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remote hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A remark about the data, such as that its people are invented</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acceptances</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advise where speakers do not stand by rank</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Branding</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exclusions</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid minutes</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holidays</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IANA time zone, such as Europe/Vienna</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organiser</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resources</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slot grids</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts that are proposed lie on this grid of the wall clock</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Venue</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working languages, the first is the main one</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>fields of Contact</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail of the liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the liaison who receives messages in the person's place</source>
      <extracomment>fields of Contact</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone</source>
      <extracomment>fields of Contact</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <extracomment>fields of Day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date on which the day begins</source>
      <extracomment>fields of Day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours</source>
      <extracomment>fields of Day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours of the day in the zone of the conference</source>
      <extracomment>fields of Day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the day where it has one</source>
      <extracomment>fields of Day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythm: an interpreted session lies within one of these hours, such as 10-13 and 15-18; empty: no limit</source>
      <extracomment>fields of Day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excludes</source>
      <extracomment>fields of Exclusion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadline</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegation or organisation</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On behalf of</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who asked, when known as a person</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who will speak, as received</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows</source>
      <extracomment>fields of Holiday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(from, into) pairs</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directions</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <extracomment>fields of Link</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label</source>
      <extracomment>fields of Link</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grade</source>
      <extracomment>fields of NotParallel</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 head of state or government, 2 minister, … 9 none; orders speakers</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Affiliation, short</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alias</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Available</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before the name, such as H.E. or Dr</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegation</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Honorific</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the name may appear</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job title per language</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of correspondence</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May be seen in a livestream or recording</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May be streamed</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes free after each appearance</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most minutes of presence on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most per day</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most sessions on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most sessions per day</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name shown when privacy is alias</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of holidays and observances that concern them</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not first or last</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not within the first or last hour of a day</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Observes</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own time zone; empty: that of the conference</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privacy</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real name; shown only in the person's own editor unless privacy is full</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short form of the organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State or organisation whose delegation the person belongs to</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support person</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes part</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the person can take part; empty: always</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who must be in the same sessions in support</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A track stays in one room</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A track stays on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing space</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Durations</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier first</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier sessions of a track come before harder ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No small meeting in a large hall, and room to spare for well-attended ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People change rooms seldom on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People have a comfortable break between two appearances</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People need not stay more days than they must</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred times</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remote speakers have decent local hours</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room changes</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room fit</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions are in the rooms they prefer and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions keep their preferred duration</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions on one topic are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions start in their preferred windows and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short stays</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side events are spread over the days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags of rooms and slots are as sessions prefer</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In person</source>
      <extracomment>fields of Registrations</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online</source>
      <extracomment>fields of Registrations</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected guests</source>
      <extracomment>fields of Request</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages paid by</source>
      <extracomment>fields of Request</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who pays the interpretation</source>
      <extracomment>fields of Request</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who to answer; never published</source>
      <extracomment>fields of Request</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A two-way or heavy booth, which needs three interpreters</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booth language, or name of the equipment; empty for the other services</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Early</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half-days or other windows; empty: always</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heavy</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes free between two sessions served</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes per day</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes that the unit is in the room before the public time</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most public minutes served on one day</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offers</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The people of a team</source>
      <extracomment>fields of Resource</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booths</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booths for interpreters, one language each</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building, where the venue has several</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change of layout</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equipment built in, such as projector or hearing loop</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Floor</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Floor as it is printed, such as 2nd floor</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free words that sessions may prefer or avoid</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes between two sessions of different layouts</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes between two sessions of one layout</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name on the door and in the programme</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not shown and not used</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached without a step</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats by layout; a missing layout is not possible</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions at once</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions that may share the room at one time</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Storeys above the ground, for the default walk between floors</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turnaround</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the room may be used; empty: always</source>
      <extracomment>fields of Room</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 introductory … 9 expert</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>9 is left unplaced last</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avoided room tags</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avoided time tags</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best between</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best in</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Better not between</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Better not in</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear-down</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closes</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-organisers</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equipment</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected guests in the room</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features that the room must have</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewest public minutes; empty: never shortened</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed start</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Floor requests</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guiding question</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How guests join online, as printed; empty: not online</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importance</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpretation</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It would best start in one of them</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It would better not start in any of them</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label before the title, such as Panel 1</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages of the booths, one booth and team each</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages spoken</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layout</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layout needed; empty: any layout of the room that holds the guests</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged into</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes after the public time in which the room is cleared</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes before the public time in which the room is prepared</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes for questions, counted in the speaking time</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs a livestream crew and consent of those who appear</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never between</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number or label</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One unit of each named equipment is needed</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online access</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only between</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only these rooms; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred public minutes</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred room tags</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred time tags</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registrations</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms in which nothing public runs meanwhile</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms needed</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms used at once; 0: none, such as an online meeting</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Served in</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions that share a topic should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions that share an audience should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set-up</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortest length</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Streamed</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subtitle</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags of slots in which it would best start</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The public time lies in one of them; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The public time touches none of them</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request as received, for side events</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time for questions</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track to which the session belongs; empty: none</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a break or meal is served; these are its rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who takes part</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window</source>
      <extracomment>fields of Slot</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words that sessions may prefer or avoid</source>
      <extracomment>fields of Slot</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinds</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions start when the slot starts</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slots</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with slot</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One room</source>
      <extracomment>fields of Together</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaking time</source>
      <extracomment>fields of Walk</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes between two rooms of one floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes more for each floor between them</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes more when the building differs</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other building</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walks that are known</source>
      <extracomment>fields of Walking</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <extracomment>fields of Window</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First minute of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minute after the last of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <extracomment>fields of Window</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <extracomment>fields of Wish</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty for one breach when the rule is a wish</source>
      <extracomment>fields of _Rule</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A forum of 200 sessions in 20 rooms on three days, about 700 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A forum of 60 sessions in 12 rooms on two days, about 200 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A one-day meeting that cannot be planned, for three separate reasons</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 25th Alliance conference: two days, 14 side events, six languages; people and times are invented</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The conference has no further day there. Add one in the settings, or choose another place.</source>
      <extracomment>scheduler/arranging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is not in the timetable. Place it first.</source>
      <extracomment>scheduler/arranging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is {status} and is not planned. Accept it first, then place it.</source>
      <extracomment>scheduler/by_hand.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n registered guest(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>; it concerns {names}</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {session} the speakers do not stand by rank.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {session} {minutes} of speaking are planned in {duration}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the people on {session} {share} per cent are {word}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>men</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>women</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} falls into {holiday}{whom}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} has {guests}; there are {how_many}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}from {begin} to {end}</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} needs {minutes} of rest after {first}, and has {free} before {second}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {first} and then {second}, but the walk takes {minutes} and there are {free}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {first} and {second} {when}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {second} {minutes} after {session}, and should be there {minutes_two} early.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} has {names} during {session} and could not eat.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} has {number} sessions on one day; the limit is {max_sessions_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} takes part for {minutes} on one day; the limit is {max_minutes_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} {does} without the support person, who must be there too.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is livestreamed, and {person} does not consent to be seen.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in {layout} layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n booth(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n interpreter(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n room(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Between {pair} {room} has too little time for {why}: {minutes} free instead of {gap}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set-up or clearing of {pair} in {room} overlap by {minutes}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody in {session} needs a hearing loop; {room} has none.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody in {session} needs a step-free room; {room} has steps.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a booth team for {offers}</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a livestream crew</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sign-language team</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at once</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>captioning</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equipment ({offers})</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hold</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than {minutes} apart</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>serves</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share a member and serve</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the change of layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the turnaround</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} {many} {pair} {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pair} are in {room} at the same time, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{room} cannot be used for {session} {when}, set-up and clearing too.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{room} takes {most} at once; with {latest} it has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} closes {name}; {session_two} is there {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} expects {how_many}; {names} {verb} {held}{how}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} has {what} that it does not need.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is in {room}, which is hidden.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is served in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} lacks {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} may not be in {room}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} needs {how_many} and has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} needs {how_many}; {room} has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} needs {names}, which {room} lacks.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{unit} has {members}; {session} needs {least}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{unit} is not there for {session}, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{unit} serves {minutes} on one day; the limit is {minutes_per_day}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> at one time</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> at one time and</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in one room</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> on one day</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> to the end of {session}</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, at least {minutes} later</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the start of {session}{between} there is no break for more than {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The speakers of {session} are not in the order asked for.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lead} leads {number} sessions{on_a_day}; the limit is {limit}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} run at the same time; at most {limit} of them may.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} should be on different days.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} should be on one day and are on {number}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} should be{what}{where}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pair} may not run at the same time, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pair} should not run in parallel, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{second} does not follow {first} on the same day within {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{second} must come after {first}{later}, but starts {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A speaker whose name is protected</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attends</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gives a keynote in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gives opening remarks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interprets in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moderates</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moderates online</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {weekday} </source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reports on</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>supports somebody in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {session}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}”</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>„{title}“</translation>
    </message>
    <message>
      <source>; a deputy or a video message could take the part</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {person} it would be night during {session}, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needed for {session}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}at {clock}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{least} to {minutes}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} asked for no first or last slot, but {does} {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} is not available when {when}, {when_two}{remedy}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} cannot meet {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} has no place in the timetable yet.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} has {minutes}; it needs {wanted}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is before the end of the opening, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is fixed in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is fixed with {name} as its main room.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is fixed {when}, but stands {when_two}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is interpreted {when}, outside the hours of interpretation.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is not at one of its allowed times, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is outside the hours of the day, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} is {status} and yet stands in the timetable.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{session} lies in none of the slots for its kind, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rule names “{title}” with {others}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rule names “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rule on the order of speakers in “{title}” names {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The draft variant “{variant}” uses {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The draft variant “{variant}” uses “{name}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The walk between {one} and {other} is known.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} belongs to “{unit}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has asked for the floor in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has the role “{role}” in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the support person of {other}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} takes the part of {absent} in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” serves “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” closes {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is allowed in {room} only, and would then be allowed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is allowed in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is fixed in {room}, and would no longer be fixed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is in the draft variant “{variant}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is in the timetable.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is served in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” takes place in {room} and becomes unscheduled.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” takes place in {room} and loses that room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” was merged into “{title_}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” would best be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” would better not be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A conference needs a title. Type one.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A conflict is accepted with a reason only. Say why it may stay.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be accepted. {faults} Nothing was changed.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {rest} more faults.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is one more fault.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not say its type</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has more than {most} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is missing</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not a known field</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not valid there</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a colour such as #1b4f8f</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a date and time such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a date such as 2025-03-31</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a group of named fields</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a language such as en or de</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a list</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a time of day such as 09:30:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be a whole number</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be an id: up to 64 letters without accents, digits, hyphens and underscores</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be at least {least}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be at most {most}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be one of {known}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be text</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be text in base64</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be true or false</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must not be empty</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs at least {least} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs its offset from UTC, such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fault}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} {other}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: {fault}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: {fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered: {there} in person, {online} online.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats, {over} too few.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who asks for the floor: a person, a name or a delegation.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The requests take {asked} min; with the planned speakers that is {over} min more than the session has.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The requests take {asked} min; {left} min of the session are left.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new conference needs a title and at least one language. Fill them in.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The conference cannot be made. {faults} Correct it and try again.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no time zone “{zone}”, or the date is out of range. Choose others.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be done. {faults} Nothing was changed.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>{moment} is not a whole minute</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the shortest length ({least} min) exceeds the preferred one ({most} min)</source>
      <extracomment>scheduler/model/session.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n accepted conflict(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appearance(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s), with their hours and slots</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n draft variant(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n observance(s), moved with the days: check the dates</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people, with their contacts</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s), and who was told of them</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for side events, as received</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for the floor</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) about the order of speakers</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) between sessions</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) left unplanned</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s), with their wishes</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n team(s), crew(s) or equipment, without members</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>People are named in the words of %n session(s). Look through them before they are printed.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>These dates are out of the calendar. Choose another first day.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This conference has no days that could be moved. Choose another file, or begin anew.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>the places of %n session(s) in the timetable</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>the registrations for %n session(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Change places with “{title}”</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorten to {minutes} min</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mends the conflict</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mends {mended} of {of} conflicts</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{deputy} for {name}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gone}, wishes as now</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gone}, wishes better by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gone}, wishes worse by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} by video</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} from afar</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The conference has no days, so its sessions cannot be printed; add its days in the settings.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time stamp of a paper needs a time zone; add one, such as +01:00.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The logo of the conference cannot be read; choose a PNG or JPEG file in its settings.</source>
      <extracomment>scheduler/papers/drawing/canvas.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The font {name} cannot be read; install the package font-roboto again.</source>
      <extracomment>scheduler/papers/drawing/fonts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A text of the conference has characters that no file can hold. Undo the last paste and save again.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that Hofburg has saved; it ends in .hofburg.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore it from a backup or a recovery copy.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds something that no project has</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be opened. {faults} Correct it in the file, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be opened. “{what}” is not a known field. Remove it, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged or not a Hofburg project: byte {position} is not UTF-8 text. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: it breaks off or is misspelt in line {line}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: it cannot be brought from format {step} to {next}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: it holds no conference. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: its format version is missing or is not a whole number from 1. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: {reason}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is empty. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a Hofburg project. {other}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was saved by a newer Hofburg (format {version}; this one reads up to {newest}). Install the newer Hofburg to open it.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {parent} cannot be written ({cause}). Save in another folder.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lock {name} cannot be written ({cause}). Free some space and try again.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is open for writing by {owner}. Close it there, save under another name, or take the project over if that program no longer runs.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{user} on {host} (process {process}, since {time})</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{user} auf {host} (Prozess {process}, seit {time})</translation>
    </message>
    <message>
      <source>The folder {folder} for recovery copies cannot be made ({cause}). Save now.</source>
      <extracomment>scheduler/project_file/recovery.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save the project elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk is full. Free some space, or save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the folder may not be written. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cause}. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read ({why}). Check the disk and the name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be saved: {cause} What was saved before is still there.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a folder. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a sample and stays as it is. Save the project under another name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is larger than any Hofburg project can be. Choose a file that Hofburg has saved.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a file. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} may not be read. Ask its owner for the right to read it.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} does not exist. Check the name and the folder.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say into which session “{title}” is merged.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” cannot be merged into itself.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is no request; its status is changed with its other fields.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is {now}; it cannot be {then} now. Take it up for review first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is {status}; a request is merged into a session that is planned. Accept that one first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {limit} at one time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {limit} of one lead organiser on each day, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {limit} of one lead organiser, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the same time in one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the same time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each on another day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {session} in this order: {people} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in parallel ({grade}): {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On one day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wish, weight {weight}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {second} one right after the other, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{second} after {first} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{second} after {first}, at least {gap} min later — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{second} right after {first}, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min, {over} too many.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the draft variant a name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a draft variant “{name}” already. Choose another name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This draft variant is no longer there.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The solver did not start as it should; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The solver ended unexpectedly; start it again, your timetable is as it was.</source>
      <extracomment>solver/client.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The solver has ended; start it again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The solver sent a line that is no event; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The conference has no days yet; add its days first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The conference has no session to plan yet; add or accept sessions first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {out} cannot be made ({cause}). Choose another with --out.</source>
      <extracomment>ui/command_line/demo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {parent} may not be written. Save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of the file is empty. Give a .hofburg file or the name of a sample.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} exists and is no PDF. Choose another name for the paper.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is write-protected. Save under another name.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} would lie among the samples, which stay as they are. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a folder. Add the name of a file to it.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a file. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fault in the program</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Hofburg</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in the program. The last step may not have been done.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme of a conference: planned, proven free of conflicts, printed.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report below holds no names and nothing of your conference. Copy it and send it to whoever looks after the program.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work could not be kept. Save it now under another name.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work has been kept: if the program ends, the next start offers it back.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;First day</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep the places of the sessions</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Venue</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A title is needed. Type one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A venue is needed: it stands on every paper.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As last time. Change it where it names the year or the number.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least one language is needed, such as en. The first is the main one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose last year's file …</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its people stay out; rooms, sessions and rules move to the new days.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LEFT OUT</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last time it began on {day}, another day of the week.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last time it began on {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last year's file</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TAKEN OVER</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day is past. The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You get two days: opening, three panels, closing, coffee, lunch and a reception, in the Hofburg's rooms.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as Conference on Water and Security</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{code}” is not a language. Write codes such as en, fr or de.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept a conflict</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept, because…</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CONFLICTS · {number}</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No conflict.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is placed yet. Solve with F5, or drag a session onto the timetable.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Ordnung der Konflikte</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw an acceptance</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for accepting the conflict</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why may it stay? Such as: agreed with the speaker</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advice</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>No one person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Keine bestimmte Person</translation>
    </message>
    <message>
      <source>Wish</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>musts broken: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>no conflict</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>not yet placed: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>wishes not met: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{conflict}  Accepted: {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{conflict} Accepted, because {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
    <message>
      <source>Delete all recovery copies on this computer? They are copies of work that was not saved.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hofburg projects (*.hofburg)</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be opened to read. Close it there to work on it here.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be opened to read. Take it over only if that program no longer runs: what it saves may be lost.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a project</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to read</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conference.hofburg</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is open elsewhere, by {owner}.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” has changes that are not saved. Save them?</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A session, a person, a room or a command</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys choose, Enter opens, Escape closes.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing begins so. Type the beginning of any word of a title, a name, a room or a command.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other languages</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type each direction as two languages, such as {example}.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>divided by commas</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no limit</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as en-fr, fr-en</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} is set</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} must be a whole number. Type digits only.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} must be whole numbers. Leave out the layouts that are not possible.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a person …</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is called “{name}”. New people are added in the list of people.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order by rank</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Propose an order</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows are dragged, or moved by Alt and the arrow keys.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deadline {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deputy: {name}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>eingegangen {day} {time}</translation>
    </message>
    <message>
      <source>reply by {day}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too late</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>zu spät</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>During {kind}: no {kinds}</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New holiday</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New link</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{kinds}: %n slot(s)</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose …</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no picture. Choose a PNG or JPEG file.</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always available.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least one half-hour must stay. Who cannot come at all is taken out of the sessions instead.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Available {windows}.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No limit: available at all times</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above: {venue} time, below: {own} time</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{venue} ({own} there)</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact, never published</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importance and subjects</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name and privacy</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisers and guests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats and equipment</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words in the programme</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {column} of {what}</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a session in the timetable, or a row of a list, to see it here and to change it.</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is chosen</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown everywhere as “{name}”</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{track} track</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the length of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the room of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the time of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length must be at least 1.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not placed yet. Drag it from the left onto the timetable, or ask where it could go.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not planned: its status is {status}.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nowhere, while the others stay.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other ways</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public minutes in the timetable</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the public time begins, on the clocks of the venue</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where could it go?</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it takes place; the first one is the main room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody else moves · as good as now</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>nobody else moves · better by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · worse by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{way}: “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a session</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag over the ground</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag the lower edge</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop on another with Shift</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop with Alt</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop with Ctrl</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Escape</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys and mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the grid</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose the session before or after; with Shift one more</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chooses a session; Shift or Ctrl chooses several</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chooses what the frame touches</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lets go</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lets the two change places</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>makes it longer or shorter</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move the chosen sessions, or the cell that has the focus</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moves it; every place is shaded free, possible or impossible, with the reason under the pointer</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opens its fields</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>places a copy</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>places it whatever that breaks</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is needed. Type one.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Affiliation</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name is protected. It is changed at the right, among name and privacy.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not placed</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>room</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time and room</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {what}?</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that names it loses it. Undo brings all of it back.</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What depends on it</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells that cannot be read and are left out: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Change %n row(s)</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns that cannot be pasted here: {names}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New value</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that are added: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that change: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to paste. Copy rows of a spreadsheet first.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What pasting changes</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new: {label}</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns ▾</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which columns are seen</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Adds a copy of what is chosen (Ctrl+Shift+D)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds one (Insert)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change all …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deletes what is chosen; what depends on it is shown first (Delete)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F2 or a double click changes a cell, in all chosen rows at once. Ctrl+C copies rows for a spreadsheet.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here has “{words}” in it. Clear the search to see all.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Paste %n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Paste …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of a spreadsheet, with a look at what would change (Ctrl+V)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in the list</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes one value into a column of all chosen rows (Ctrl+Enter)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Change {column} of %n row(s)</source>
      <extracomment>ui/desktop/lists/table.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add person</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add room</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add session</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add team or crew</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No booth team, crew or equipment yet. “Add team or crew” makes the first one; its members and hours are typed at the right.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No rooms yet. “Add room” makes the first one; without a room nothing can be placed.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sessions yet. “Add session” makes the first one; it then waits in the list of unscheduled sessions at the left.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet. “Add person” makes the first entry; name, hours and needs are then typed at the right. Or copy a table of a spreadsheet and press “Paste …”.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is neither “{yes}” nor “{no}”. Type one of the two.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no date with a time. Type it such as {example}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no whole number. Type digits only.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is not in this conference. Add it first, or mend the name.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is not known here. Type one of: {join}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is the name of several. Choose it at the right.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About Hofburg</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete recovery copies …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys and mouse</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print and preview …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Solve</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a ru&amp;le …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the &amp;computer</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark &amp;or light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N&amp;ext day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New &amp;from last year's file …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New &amp;window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre&amp;vious day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;top and keep</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;as …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A frame of two days</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From last year's file</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New conference</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer due</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers missing: {missing}; overdue: {overdue}.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody has answered. Whoever is to be invited, or was invited and has not answered, stands here by date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as confirmed</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as declined</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as invited</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date for the reply</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody of those is shown. Clear the search, or choose another date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply by</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply by this day</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply by {day}</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search person or session</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chosen rows as text for a spreadsheet (Ctrl+C)</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom to ask</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>later</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within a week</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Day grid</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export PDF</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export PDF …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the paper …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper size</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print and preview</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be written: {cause}. Choose another folder.</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring unsaved work back</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program ended before work on {what} was saved. Bring the work of {when} ({zone} time) back?</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsaved work on {what} was found, but it cannot be read. {error}</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a conference that was never saved</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted; it stands in the timetable.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted; it waits to be placed.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All requests · {number}</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the request “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Decide %n request(s)</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Decline</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guests</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead organiser</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into this session:</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into …</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged into “{title}”.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No request yet. “Add request” takes down the first one: date, organisers, slots, languages and needs. An accepted request waits in the list of unscheduled sessions.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred slots</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requests</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show requests that are</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take up for review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>declined</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merged</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” was withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the rule {rule}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must or wish</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No rule yet. Choose sessions in the timetable and press Ctrl+L, or press “Add rule” and choose them here.</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in the timetable</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>broken: {reason}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source> min</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A wish, of weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes between</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes between the two</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No rule has these words in it.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules that make sense</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search among the rules</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions of the rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick the sessions that the rule is about.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the settings: {names}</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comfort</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holidays and observances</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How papers look</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of the conference</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slots and exclusions</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title and place</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walks between rooms</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wishes and their weights</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best found: {value}. Least possible: {bound}.</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the search went</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>least possible</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the best so far</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for a first timetable …</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Ein erster Zeitplan wird gesucht …</translation>
    </message>
    <message>
      <source>Solve</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solve  F5</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solving</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and keep</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The conference was changed meanwhile. {result}</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Die Konferenz wurde inzwischen geändert. {result}</translation>
    </message>
    <message>
      <source>Use this one</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may move</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search ended unexpectedly; the timetable stays as it was. Press Solve to start it again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search sent something that is no answer; the timetable stays as it was. Start the program again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n conflict(s) left</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Proposed</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick what you want to take over.</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use what is ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the proposal changes</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gets a place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loses its place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other length</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other team or order</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other time</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other time and room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All times stay.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose sessions in the timetable or in a list; only they will move.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything has a place; nothing is unscheduled.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>May change their rooms: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s), {names}.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Only the rooms</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the unscheduled</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Staying at a fixed time: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Staying where they are: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>There is no session to place yet.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>To be placed: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Change a draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare two</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare “{one}” with “{other}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Delete %n draft variant(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Differs in</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft variants</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the timetable as a variant …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the variant:</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No draft variant yet. Keep the timetable under a name before you try something else; both can be compared.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Placed</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show and use …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are the same.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>They differ in %n session(s).</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Use the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variant {number}</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wishes not met</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}”: {conflicts}, {points} for wishes that are not met.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n people to tell</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) moved</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) placed</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) unplaced</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) without a place</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another team</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A timetable is found</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the same timetable.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for a first timetable</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No timetable was found in this time; allow more time or loosen a fixed place.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search failed; the timetable stays as it was.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most {percent} % better is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be improved</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every session is placed</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looking for what is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conference and release</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comparing with what was published …</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not published</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{release}, and changes since</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A .hofburg file can also be dropped anywhere on this window.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed {when}</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From last year's file …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New conference …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was open yet. Begin a conference, open a file, or look at a sample.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RECENT</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove from the list (Delete). The file stays.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {name} from the list</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAMPLES</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the tour</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme of a conference: planned, checked and printed.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timetable</source>
      <extracomment>ui/desktop/timetable/accessible.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Longer</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Swap the two</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose &amp;all</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cu&amp;t</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix or free the &amp;room</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix or free the &amp;time</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste, whatever that breaks</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;horter</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out of the timeta&amp;ble</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the &amp;next day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the pre&amp;vious day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;All days</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compact</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Group rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By building</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By floor</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;oarser lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;lours</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour by kind</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour by organiser</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour by status</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour by track</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fi&amp;ner lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the order of the list</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the length of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two sessions that are placed; then they can be swapped.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not done: {reason}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swap {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sessions that were cut or copied are no longer in this conference.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to paste. Cut or copy a session of the timetable first.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a proposal. Use it or discard it; then sessions can be moved again.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other rooms</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/desktop/timetable/legend.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks and meals</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Panels and plenary</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set-up and internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side events</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed room</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed time</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proposed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tentative</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not here: {reason}</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is no place of the timetable.</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys move the chosen sessions, Page up and Page down choose another one.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place {what}</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in conflict</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} stays: {reason} Hold Alt while dropping to place it all the same.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End tour</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number} of {of}</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays in the Help menu.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New here? A tour shows the window in five steps.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tour</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below stands each conflict in a sentence, recomputed after every edit; a click shows the session. At the right is everything on the chosen session, and where it could go.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it plan for you</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print it</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms stand side by side and time runs down. While you drag a session, every place shows whether it is free, possible with a wish not met, or impossible, and why. T fixes the time, R the room, and everything can be undone.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions without a time wait here. Drag one onto the timetable, or press Enter and it goes to the first place that fits. The box above the list searches titles and people.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solve finds a timetable that keeps all musts and as many wishes as it can; it says before what it may move. The result is a proposal: nothing changes until you use it. F5 begins.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme, sheets for the doors and lists for people and crews, as they will be printed. Protected names are left out of all of them. This tour is in the Help menu, whenever you want it again.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The timetable</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does not fit, and everything on one session</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What still needs a place</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is placed.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sessions yet. Add one in the list of sessions (Ctrl+2).</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of them is shown. Clear the search, choose all tracks and organisers, or tick its kind below.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Puts the session at the first fitting place (Enter)</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHOW</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search title or person</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNSCHEDULED · 0</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNSCHEDULED · {waiting} · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown} of {of} shown · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All organisers</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All tracks</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By kind</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By title</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most important first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of one &amp;organiser</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of one &amp;track</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order, track and organiser of the unscheduled sessions</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to redo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to undo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changes not saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saving …</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, to read only</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} (changed)</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{zone} time</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Zeit: {zone}</translation>
    </message>
    <message>
      <source>Add the rule {rule}</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All days</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All days, size, rooms and colours</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find  Ctrl+K</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finest line of the timetable</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place “{title}”</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposal</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show ▾</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teams</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To confirm</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variants</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} min</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” fits in no room that is free for {minutes} minutes. Drag it where it should go.</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↶ Undo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↷ Redo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
