<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
      <source>Press</source>
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
      <source>internal</source>
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
      <source>Advice</source>
      <extracomment>choices of Level</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must</source>
      <extracomment>choices of Level</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wish</source>
      <extracomment>choices of Level</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advice</source>
      <extracomment>choices of Level</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must</source>
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
      <source>Accepted</source>
      <extracomment>choices of Status</extracomment>
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
      <source>accepted</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>declined</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merged</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>requested</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tentative</source>
      <extracomment>choices of Status</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under review</source>
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
      <source>Reply by</source>
      <extracomment>fields of Appearance</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
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
      <source>Comfort</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
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
      <source>Note</source>
      <extracomment>fields of Conference</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order by rank</source>
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
      <source>Rules</source>
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
      <source>Variants</source>
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
      <source>Received</source>
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
      <source>Person</source>
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
      <source>Affiliation</source>
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
      <source>Name</source>
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
      <source>Needs</source>
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
      <source>Own time zone</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own time zone; empty: that of the conference</source>
      <extracomment>fields of Person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
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
      <source>Preferred slots</source>
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
      <source>Withdrawn</source>
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
      <source>Members</source>
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
      <source>Seats</source>
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
      <source>Guests</source>
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
      <source>Lead organiser</source>
      <extracomment>fields of Session</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length</source>
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
      <source>Status</source>
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
      <source>Title</source>
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
      <source>Session</source>
      <extracomment>fields of SpeakerOrder</extracomment>
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
      <source>Weight</source>
      <extracomment>fields of _Rule</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n registered guest(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation type="unfinished">
        <numerusform />
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
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
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
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n room(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation type="unfinished">
        <numerusform />
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
      <source>Duplicate {what}</source>
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
      <source>Move {what}</source>
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
      <source>Take out {what}</source>
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
      <source>Finest line of the timetable</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
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
      <source>Rooms</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timetable</source>
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
