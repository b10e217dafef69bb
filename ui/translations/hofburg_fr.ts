<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Hofburg</name>
    <message>
      <source>Closed</source>
      <extracomment>choices of Access</extracomment>
      <translation>Fermé</translation>
    </message>
    <message>
      <source>Delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation>Réservé aux délégations</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>choices of Access</extracomment>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Registered</source>
      <extracomment>choices of Access</extracomment>
      <translation>Sur inscription</translation>
    </message>
    <message>
      <source>closed</source>
      <extracomment>choices of Access</extracomment>
      <translation>fermé</translation>
    </message>
    <message>
      <source>delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation>réservé aux délégations</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>choices of Access</extracomment>
      <translation>ouvert</translation>
    </message>
    <message>
      <source>registered</source>
      <extracomment>choices of Access</extracomment>
      <translation>sur inscription</translation>
    </message>
    <message>
      <source>Remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>À distance</translation>
    </message>
    <message>
      <source>Video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>Message vidéo</translation>
    </message>
    <message>
      <source>in person</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>en personne</translation>
    </message>
    <message>
      <source>remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>à distance</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>message vidéo</translation>
    </message>
    <message>
      <source>Letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation>Courrier</translation>
    </message>
    <message>
      <source>e-mail</source>
      <extracomment>choices of Channel</extracomment>
      <translation>courriel</translation>
    </message>
    <message>
      <source>letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation>courrier</translation>
    </message>
    <message>
      <source>telephone</source>
      <extracomment>choices of Channel</extracomment>
      <translation>téléphone</translation>
    </message>
    <message>
      <source>Man</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Homme</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Femme</translation>
    </message>
    <message>
      <source>man</source>
      <extracomment>choices of Gender</extracomment>
      <translation>homme</translation>
    </message>
    <message>
      <source>other</source>
      <extracomment>choices of Gender</extracomment>
      <translation>autre</translation>
    </message>
    <message>
      <source>woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation>femme</translation>
    </message>
    <message>
      <source>Severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Grave</translation>
    </message>
    <message>
      <source>Slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Léger</translation>
    </message>
    <message>
      <source>Strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Fort</translation>
    </message>
    <message>
      <source>severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation>grave</translation>
    </message>
    <message>
      <source>slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation>léger</translation>
    </message>
    <message>
      <source>strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation>fort</translation>
    </message>
    <message>
      <source>Invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Invitation envoyée</translation>
    </message>
    <message>
      <source>Replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Remplacement</translation>
    </message>
    <message>
      <source>To invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>À inviter</translation>
    </message>
    <message>
      <source>invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>invitation envoyée</translation>
    </message>
    <message>
      <source>replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>remplacement</translation>
    </message>
    <message>
      <source>to invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>à inviter</translation>
    </message>
    <message>
      <source>All-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Toute la journée</translation>
    </message>
    <message>
      <source>Break</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Internal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Interne</translation>
    </message>
    <message>
      <source>Keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Discours principal</translation>
    </message>
    <message>
      <source>Meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Repas</translation>
    </message>
    <message>
      <source>Opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Table ronde</translation>
    </message>
    <message>
      <source>Reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Réception</translation>
    </message>
    <message>
      <source>Side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Événement parallèle</translation>
    </message>
    <message>
      <source>all-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation>toute la journée</translation>
    </message>
    <message>
      <source>break</source>
      <extracomment>choices of Kind</extracomment>
      <translation>pause</translation>
    </message>
    <message>
      <source>closing</source>
      <extracomment>choices of Kind</extracomment>
      <translation>clôture</translation>
    </message>
    <message>
      <source>keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation>discours principal</translation>
    </message>
    <message>
      <source>meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>repas</translation>
    </message>
    <message>
      <source>opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation>ouverture</translation>
    </message>
    <message>
      <source>panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation>table ronde</translation>
    </message>
    <message>
      <source>press</source>
      <extracomment>choices of Kind</extracomment>
      <translation>presse</translation>
    </message>
    <message>
      <source>reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation>réception</translation>
    </message>
    <message>
      <source>set-up</source>
      <extracomment>choices of Kind</extracomment>
      <translation>installation</translation>
    </message>
    <message>
      <source>side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation>événement parallèle</translation>
    </message>
    <message>
      <source>Banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Banquet</translation>
    </message>
    <message>
      <source>Boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Conseil</translation>
    </message>
    <message>
      <source>Classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Théâtre</translation>
    </message>
    <message>
      <source>U-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation>En U</translation>
    </message>
    <message>
      <source>banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation>banquet</translation>
    </message>
    <message>
      <source>boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>conseil</translation>
    </message>
    <message>
      <source>classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>classe</translation>
    </message>
    <message>
      <source>standing</source>
      <extracomment>choices of Layout</extracomment>
      <translation>debout</translation>
    </message>
    <message>
      <source>theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation>théâtre</translation>
    </message>
    <message>
      <source>u-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation>en U</translation>
    </message>
    <message>
      <source>advice</source>
      <extracomment>choices of Level</extracomment>
      <translation>conseil</translation>
    </message>
    <message>
      <source>wish</source>
      <extracomment>choices of Level</extracomment>
      <translation>souhait</translation>
    </message>
    <message>
      <source>Captioning</source>
      <extracomment>choices of Need</extracomment>
      <translation>Sous-titrage</translation>
    </message>
    <message>
      <source>Hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation>Boucle auditive</translation>
    </message>
    <message>
      <source>Sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation>Langue des signes</translation>
    </message>
    <message>
      <source>Step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation>Accès sans marche</translation>
    </message>
    <message>
      <source>hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation>boucle auditive</translation>
    </message>
    <message>
      <source>sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation>langue des signes</translation>
    </message>
    <message>
      <source>step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation>accès sans marche</translation>
    </message>
    <message>
      <source>Own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation>Son temps de parole seulement</translation>
    </message>
    <message>
      <source>Whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation>Toute la séance</translation>
    </message>
    <message>
      <source>own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation>son temps de parole seulement</translation>
    </message>
    <message>
      <source>whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation>toute la séance</translation>
    </message>
    <message>
      <source>Full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Nom complet</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Masqué</translation>
    </message>
    <message>
      <source>Role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Fonction seulement</translation>
    </message>
    <message>
      <source>alias</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>pseudonyme</translation>
    </message>
    <message>
      <source>full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>nom complet</translation>
    </message>
    <message>
      <source>hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>masqué</translation>
    </message>
    <message>
      <source>role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>fonction seulement</translation>
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
      <translation>Participant</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <extracomment>choices of Role</extracomment>
      <translation>Interprète</translation>
    </message>
    <message>
      <source>Moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Modération</translation>
    </message>
    <message>
      <source>Online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Modération en ligne</translation>
    </message>
    <message>
      <source>Opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation>Allocution d’ouverture</translation>
    </message>
    <message>
      <source>Rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation>Rapporteur</translation>
    </message>
    <message>
      <source>attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation>participant</translation>
    </message>
    <message>
      <source>moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>modération</translation>
    </message>
    <message>
      <source>online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>modération en ligne</translation>
    </message>
    <message>
      <source>opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation>allocution d’ouverture</translation>
    </message>
    <message>
      <source>rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation>rapporteur</translation>
    </message>
    <message>
      <source>speaker</source>
      <extracomment>choices of Role</extracomment>
      <translation>intervenant</translation>
    </message>
    <message>
      <source>support person</source>
      <extracomment>choices of Role</extracomment>
      <translation>accompagnant</translation>
    </message>
    <message>
      <source>Livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation>Diffusion en direct</translation>
    </message>
    <message>
      <source>equipment</source>
      <extracomment>choices of Service</extracomment>
      <translation>matériel</translation>
    </message>
    <message>
      <source>interpretation</source>
      <extracomment>choices of Service</extracomment>
      <translation>interprétation</translation>
    </message>
    <message>
      <source>livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation>diffusion en direct</translation>
    </message>
    <message>
      <source>Final</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Définitif</translation>
    </message>
    <message>
      <source>Preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Préliminaire</translation>
    </message>
    <message>
      <source>Provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Provisoire</translation>
    </message>
    <message>
      <source>final</source>
      <extracomment>choices of Standing</extracomment>
      <translation>définitif</translation>
    </message>
    <message>
      <source>preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation>préliminaire</translation>
    </message>
    <message>
      <source>provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation>provisoire</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>choices of Status</extracomment>
      <translation>Acceptée</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation>Confirmée</translation>
    </message>
    <message>
      <source>Declined</source>
      <extracomment>choices of Status</extracomment>
      <translation>Déclinée</translation>
    </message>
    <message>
      <source>Merged</source>
      <extracomment>choices of Status</extracomment>
      <translation>Fusionnée</translation>
    </message>
    <message>
      <source>Requested</source>
      <extracomment>choices of Status</extracomment>
      <translation>Demandée</translation>
    </message>
    <message>
      <source>Tentative</source>
      <extracomment>choices of Status</extracomment>
      <translation>Provisoire</translation>
    </message>
    <message>
      <source>Under review</source>
      <extracomment>choices of Status</extracomment>
      <translation>À l’examen</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation>confirmée</translation>
    </message>
    <message>
      <source>requested</source>
      <extracomment>choices of Status</extracomment>
      <translation>demandée</translation>
    </message>
    <message>
      <source>Either order</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation>Dans un ordre ou dans l’autre</translation>
    </message>
    <message>
      <source>Most minutes between the two</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation>Nombre maximal de minutes entre les deux</translation>
    </message>
    <message>
      <source>Date by which an answer is expected</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Date à laquelle une réponse est attendue</translation>
    </message>
    <message>
      <source>Deputy</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Suppléant</translation>
    </message>
    <message>
      <source>Differs from the person's own attendance when set</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>À indiquer si la participation diffère de celle prévue pour la personne</translation>
    </message>
    <message>
      <source>Place among the speakers, from 1; 0: not yet ordered</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Rang parmi les intervenants, à partir de 1 ; 0 : pas encore fixé</translation>
    </message>
    <message>
      <source>Place in the order</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Rang dans l’ordre de passage</translation>
    </message>
    <message>
      <source>Presence</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Présence</translation>
    </message>
    <message>
      <source>Speaking time</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Temps de parole</translation>
    </message>
    <message>
      <source>Speaking time in minutes</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Temps de parole en minutes</translation>
    </message>
    <message>
      <source>Who takes the part in the person's place; then only they need be there</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Qui intervient à la place de la personne ; seule la présence du suppléant est alors nécessaire</translation>
    </message>
    <message>
      <source>Limit</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Per day</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation>Par jour</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>fields of Before</extracomment>
      <translation>Première</translation>
    </message>
    <message>
      <source>Gap</source>
      <extracomment>fields of Before</extracomment>
      <translation>Intervalle</translation>
    </message>
    <message>
      <source>Second</source>
      <extracomment>fields of Before</extracomment>
      <translation>Seconde</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>fields of Before</extracomment>
      <translation>Type</translation>
    </message>
    <message>
      <source>Accent</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Couleur principale</translation>
    </message>
    <message>
      <source>Alternative text of the logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Texte de remplacement du logo</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo description</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Description du logo</translation>
    </message>
    <message>
      <source>PNG or JPEG, base64 in the file</source>
      <extracomment>fields of Branding</extracomment>
      <translation>PNG ou JPEG, en base64 dans le fichier</translation>
    </message>
    <message>
      <source>Social tag</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Mot-dièse</translation>
    </message>
    <message>
      <source>A remote person's presence lies within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>La présence d’une personne à distance se situe dans ces heures locales</translation>
    </message>
    <message>
      <source>A remote person's session outside these local hours counts ten times as much as one outside the decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Une séance hors de ces heures locales d’une personne à distance compte dix fois plus qu’une séance hors des heures convenables</translation>
    </message>
    <message>
      <source>A remote person's session would best be within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>La séance d’une personne à distance devrait de préférence se situer dans ces heures locales</translation>
    </message>
    <message>
      <source>A wish: minutes between two appearances of a person</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Un souhait : minutes entre deux interventions d’une personne</translation>
    </message>
    <message>
      <source>Comfortable break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Pause confortable</translation>
    </message>
    <message>
      <source>Connection test</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Essai de connexion</translation>
    </message>
    <message>
      <source>Days that a person's stay may last before it counts as long</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Jours qu’un séjour peut durer avant d'être considéré comme long</translation>
    </message>
    <message>
      <source>Decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Heures convenables</translation>
    </message>
    <message>
      <source>Edge</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Début et fin de journée</translation>
    </message>
    <message>
      <source>First and last minutes of a day that some people avoid</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Premières et dernières minutes d’une journée, que certaines personnes évitent</translation>
    </message>
    <message>
      <source>Gender share</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Part de chaque genre</translation>
    </message>
    <message>
      <source>Longest stretch</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Plus longue durée sans pause</translation>
    </message>
    <message>
      <source>Meal sessions</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Séances pendant un repas</translation>
    </message>
    <message>
      <source>Minutes for a remote person's test before an appearance</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Minutes d’essai avant l’intervention d’une personne à distance</translation>
    </message>
    <message>
      <source>Minutes to be there before an appearance, by role; a missing role needs none</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Minutes d’avance avant une intervention, par rôle ; un rôle absent n’en exige aucune</translation>
    </message>
    <message>
      <source>Most minutes of plenary without a break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Nombre maximal de minutes de plénière sans pause</translation>
    </message>
    <message>
      <source>Most sessions of one person during one meal</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Nombre maximal de séances d’une personne pendant un repas</translation>
    </message>
    <message>
      <source>Per cent of women or men on a panel below which it warns</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Pourcentage de femmes ou d’hommes dans une table ronde au-dessous duquel un conseil est donné</translation>
    </message>
    <message>
      <source>Remote hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Heures à distance</translation>
    </message>
    <message>
      <source>Stay days</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Jours de séjour</translation>
    </message>
    <message>
      <source>Tolerable hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Heures encore supportables</translation>
    </message>
    <message>
      <source>A remark about the data, such as that its people are invented</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Remarque sur les données, par exemple que les personnes sont fictives</translation>
    </message>
    <message>
      <source>Acceptances</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Conflits acceptés</translation>
    </message>
    <message>
      <source>Advise where speakers do not stand by rank</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Conseiller lorsque les intervenants ne sont pas placés selon leur rang</translation>
    </message>
    <message>
      <source>Branding</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Identité visuelle</translation>
    </message>
    <message>
      <source>Day log</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Journal du jour</translation>
    </message>
    <message>
      <source>Exclusions</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Exclusions</translation>
    </message>
    <message>
      <source>Grid minutes</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Pas de la grille</translation>
    </message>
    <message>
      <source>Holidays</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Jours fériés</translation>
    </message>
    <message>
      <source>IANA time zone, such as Europe/Vienna</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Fuseau horaire IANA, par exemple Europe/Vienna</translation>
    </message>
    <message>
      <source>Organiser</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Organisateur</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Resources</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Moyens</translation>
    </message>
    <message>
      <source>Slot grids</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Grilles de créneaux</translation>
    </message>
    <message>
      <source>Starts that are proposed lie on this grid of the wall clock</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Les débuts proposés tombent sur ce pas de l’heure locale</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Venue</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Walking</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Trajets à pied</translation>
    </message>
    <message>
      <source>Working languages, the first is the main one</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Langues de travail, la première étant la principale</translation>
    </message>
    <message>
      <source>E-mail of the liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Courriel de la personne de liaison</translation>
    </message>
    <message>
      <source>Liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Personne de liaison</translation>
    </message>
    <message>
      <source>Name of the liaison who receives messages in the person's place</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Nom de la personne de liaison qui reçoit les messages à la place de l’intéressé</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>fields of Day</extracomment>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date on which the day begins</source>
      <extracomment>fields of Day</extracomment>
      <translation>Date à laquelle la journée commence</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>fields of Day</extracomment>
      <translation>Heures</translation>
    </message>
    <message>
      <source>Hours of the day in the zone of the conference</source>
      <extracomment>fields of Day</extracomment>
      <translation>Heures de la journée dans le fuseau horaire de la conférence</translation>
    </message>
    <message>
      <source>Name of the day where it has one</source>
      <extracomment>fields of Day</extracomment>
      <translation>Nom de la journée, si elle en a un</translation>
    </message>
    <message>
      <source>Rhythm: an interpreted session lies within one of these hours, such as 10-13 and 15-18; empty: no limit</source>
      <extracomment>fields of Day</extracomment>
      <translation>Rythme : une séance interprétée se situe dans l’une de ces plages, par exemple 10-13 et 15-18 ; vide : sans limite</translation>
    </message>
    <message>
      <source>Excludes</source>
      <extracomment>fields of Exclusion</extracomment>
      <translation>Exclut</translation>
    </message>
    <message>
      <source>Deadline</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Date limite</translation>
    </message>
    <message>
      <source>Delegation or organisation</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Délégation ou organisation</translation>
    </message>
    <message>
      <source>On behalf of</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Au nom de</translation>
    </message>
    <message>
      <source>Who asked, when known as a person</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Qui a présenté la demande, si la personne est connue</translation>
    </message>
    <message>
      <source>Who will speak, as received</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Qui prendra la parole, d’après la demande</translation>
    </message>
    <message>
      <source>Windows</source>
      <extracomment>fields of Holiday</extracomment>
      <translation>Plages</translation>
    </message>
    <message>
      <source>(from, into) pairs</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation>Paires (de, vers)</translation>
    </message>
    <message>
      <source>Directions</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation>Combinaisons linguistiques</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>fields of Link</extracomment>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Label</source>
      <extracomment>fields of Link</extracomment>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>fields of NotParallel</extracomment>
      <translation>Degré</translation>
    </message>
    <message>
      <source>None of the sessions has one of them as its main room</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Aucune des séances n’a l’une d’elles comme salle principale</translation>
    </message>
    <message>
      <source>None of the sessions starts in one of them</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Aucune des séances ne commence à l’un de ces moments</translation>
    </message>
    <message>
      <source>Not in</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Pas dans</translation>
    </message>
    <message>
      <source>Not starting between</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Pas de début entre</translation>
    </message>
    <message>
      <source>1 head of state or government, 2 minister, … 9 none; orders speakers</source>
      <extracomment>fields of Person</extracomment>
      <translation>1 chef d’État ou de gouvernement, 2 ministre, … 9 aucun ; détermine l’ordre des intervenants</translation>
    </message>
    <message>
      <source>Affiliation, short</source>
      <extracomment>fields of Person</extracomment>
      <translation>Organisation, forme courte</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>fields of Person</extracomment>
      <translation>Pseudonyme</translation>
    </message>
    <message>
      <source>Available</source>
      <extracomment>fields of Person</extracomment>
      <translation>Disponibilité</translation>
    </message>
    <message>
      <source>Avoided room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de salle à éviter</translation>
    </message>
    <message>
      <source>Avoided time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de créneau à éviter</translation>
    </message>
    <message>
      <source>Before the name, such as H.E. or Dr</source>
      <extracomment>fields of Person</extracomment>
      <translation>Devant le nom, par exemple S.E. ou Dr</translation>
    </message>
    <message>
      <source>Contact</source>
      <extracomment>fields of Person</extracomment>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Delegation</source>
      <extracomment>fields of Person</extracomment>
      <translation>Délégation</translation>
    </message>
    <message>
      <source>Excluded room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de salle exclues</translation>
    </message>
    <message>
      <source>Excluded time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de créneau exclues</translation>
    </message>
    <message>
      <source>Gender</source>
      <extracomment>fields of Person</extracomment>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Honorific</source>
      <extracomment>fields of Person</extracomment>
      <translation>Titre de civilité</translation>
    </message>
    <message>
      <source>How the name may appear</source>
      <extracomment>fields of Person</extracomment>
      <translation>Comment le nom peut apparaître</translation>
    </message>
    <message>
      <source>Id</source>
      <extracomment>fields of Person</extracomment>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Job title per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Fonction, par langue</translation>
    </message>
    <message>
      <source>Language of correspondence</source>
      <extracomment>fields of Person</extracomment>
      <translation>Langue de correspondance</translation>
    </message>
    <message>
      <source>May be seen in a livestream or recording</source>
      <extracomment>fields of Person</extracomment>
      <translation>Peut apparaître dans une diffusion en direct ou un enregistrement</translation>
    </message>
    <message>
      <source>May be streamed</source>
      <extracomment>fields of Person</extracomment>
      <translation>Diffusion autorisée</translation>
    </message>
    <message>
      <source>Minutes free after each appearance</source>
      <extracomment>fields of Person</extracomment>
      <translation>Minutes libres après chaque intervention</translation>
    </message>
    <message>
      <source>Most minutes of presence on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Nombre maximal de minutes de présence par jour</translation>
    </message>
    <message>
      <source>Most per day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Minutes par jour au maximum</translation>
    </message>
    <message>
      <source>Most sessions on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Nombre maximal de séances par jour</translation>
    </message>
    <message>
      <source>Most sessions per day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Séances par jour au maximum</translation>
    </message>
    <message>
      <source>Name shown when privacy is alias</source>
      <extracomment>fields of Person</extracomment>
      <translation>Nom affiché lorsque la confidentialité est réglée sur « pseudonyme »</translation>
    </message>
    <message>
      <source>Names of holidays and observances that concern them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Noms des jours fériés et des fêtes qui concernent la personne</translation>
    </message>
    <message>
      <source>Not first or last</source>
      <extracomment>fields of Person</extracomment>
      <translation>Ni en premier ni en dernier</translation>
    </message>
    <message>
      <source>Not within the first or last hour of a day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Ni dans la première ni dans la dernière heure d’une journée</translation>
    </message>
    <message>
      <source>Observes</source>
      <extracomment>fields of Person</extracomment>
      <translation>Fêtes observées</translation>
    </message>
    <message>
      <source>Organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Organisation, par langue</translation>
    </message>
    <message>
      <source>Own time zone; empty: that of the conference</source>
      <extracomment>fields of Person</extracomment>
      <translation>Fuseau horaire de la personne ; vide : celui de la conférence</translation>
    </message>
    <message>
      <source>Preferred room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de salle préférées</translation>
    </message>
    <message>
      <source>Preferred time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de créneau préférées</translation>
    </message>
    <message>
      <source>Privacy</source>
      <extracomment>fields of Person</extracomment>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>fields of Person</extracomment>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Real name; shown only in the person's own editor unless privacy is full</source>
      <extracomment>fields of Person</extracomment>
      <translation>Nom réel ; affiché uniquement dans la fiche de la personne, sauf si la confidentialité est réglée sur « nom complet »</translation>
    </message>
    <message>
      <source>Required room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de salle exigées</translation>
    </message>
    <message>
      <source>Required time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes de créneau exigées</translation>
    </message>
    <message>
      <source>Rest</source>
      <extracomment>fields of Person</extracomment>
      <translation>Repos</translation>
    </message>
    <message>
      <source>Sessions that they would like to see, as a survey says</source>
      <extracomment>fields of Person</extracomment>
      <translation>Séances qu’ils aimeraient voir, d’après un sondage</translation>
    </message>
    <message>
      <source>Short form of the organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Forme courte de l’organisation, par langue</translation>
    </message>
    <message>
      <source>State or organisation whose delegation the person belongs to</source>
      <extracomment>fields of Person</extracomment>
      <translation>État ou organisation dont la personne représente la délégation</translation>
    </message>
    <message>
      <source>Support person</source>
      <extracomment>fields of Person</extracomment>
      <translation>Accompagnant</translation>
    </message>
    <message>
      <source>Tags of slots in which it would best start</source>
      <extracomment>fields of Person</extracomment>
      <translation>Étiquettes des créneaux où elle devrait de préférence commencer</translation>
    </message>
    <message>
      <source>The main room has all of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>La salle principale les a toutes</translation>
    </message>
    <message>
      <source>The main room has none of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>La salle principale n’en a aucune</translation>
    </message>
    <message>
      <source>The slots that hold the start have all of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Les créneaux où se situe le début les ont toutes</translation>
    </message>
    <message>
      <source>The slots that hold the start have none of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Les créneaux où se situe le début n’en ont aucune</translation>
    </message>
    <message>
      <source>Time zone</source>
      <extracomment>fields of Person</extracomment>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <source>Wants to see</source>
      <extracomment>fields of Person</extracomment>
      <translation>Souhaite voir</translation>
    </message>
    <message>
      <source>When the person can take part; empty: always</source>
      <extracomment>fields of Person</extracomment>
      <translation>Quand la personne peut participer ; vide : toujours</translation>
    </message>
    <message>
      <source>Who must be in the same sessions in support</source>
      <extracomment>fields of Person</extracomment>
      <translation>Qui doit assister aux mêmes séances pour l’accompagner</translation>
    </message>
    <message>
      <source>A track is in one room only in each slot</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Un volet n’occupe qu’une salle dans chaque créneau</translation>
    </message>
    <message>
      <source>A track stays in one room on all days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Un volet reste dans une seule salle tous les jours</translation>
    </message>
    <message>
      <source>A track stays in one room on each day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Un volet reste chaque jour dans une seule salle</translation>
    </message>
    <message>
      <source>A track stays on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Un volet se tient le même jour</translation>
    </message>
    <message>
      <source>Audience choice</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Choix pour le public</translation>
    </message>
    <message>
      <source>Breathing space</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Temps de répit</translation>
    </message>
    <message>
      <source>Durations</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Durées</translation>
    </message>
    <message>
      <source>Each audience has several sessions to choose from at a time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Chaque public peut choisir entre plusieurs séances à la fois</translation>
    </message>
    <message>
      <source>Each session of a track comes exactly at its place in it</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Chaque séance d’un volet vient exactement à sa place</translation>
    </message>
    <message>
      <source>Easier first</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les plus simples d’abord</translation>
    </message>
    <message>
      <source>Easier sessions of a track come before harder ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances simples d’un volet précèdent les plus difficiles</translation>
    </message>
    <message>
      <source>Gaps in a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Vides dans un volet</translation>
    </message>
    <message>
      <source>Language variety</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Variété des langues</translation>
    </message>
    <message>
      <source>Larger rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Salles plus grandes</translation>
    </message>
    <message>
      <source>Level variety</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Variété des niveaux</translation>
    </message>
    <message>
      <source>No small meeting in a large hall, and room to spare for well-attended ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Pas de petite réunion en grande salle, et de la place pour les plus suivies</translation>
    </message>
    <message>
      <source>On each topic easier sessions are over before harder ones begin</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Sur chaque sujet, les séances faciles finissent avant que les difficiles commencent</translation>
    </message>
    <message>
      <source>People change rooms seldom on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les personnes changent rarement de salle dans une même journée</translation>
    </message>
    <message>
      <source>People have a comfortable break between two appearances</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les personnes ont une pause confortable entre deux interventions</translation>
    </message>
    <message>
      <source>People need not stay more days than they must</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les personnes ne restent pas plus de jours que nécessaire</translation>
    </message>
    <message>
      <source>Places in a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Places dans un volet</translation>
    </message>
    <message>
      <source>Preferred times</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Heures préférées</translation>
    </message>
    <message>
      <source>Remote speakers have decent local hours</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les intervenants à distance ont des heures locales convenables</translation>
    </message>
    <message>
      <source>Room changes</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Changements de salle</translation>
    </message>
    <message>
      <source>Room fit</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Taille de la salle</translation>
    </message>
    <message>
      <source>Rooms of a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Salles d’un volet</translation>
    </message>
    <message>
      <source>Rooms of a track in a slot</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Salles d’un volet dans un créneau</translation>
    </message>
    <message>
      <source>Sessions are in the rooms they prefer and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances sont dans les salles qu’elles préfèrent et non dans celles qu’elles évitent</translation>
    </message>
    <message>
      <source>Sessions for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances destinées à un même public n’ont pas lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions for one sector are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un même secteur n’ont pas lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions in different languages are at the same time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances en langues différentes ont lieu en même temps</translation>
    </message>
    <message>
      <source>Sessions keep their preferred duration</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances conservent leur durée souhaitée</translation>
    </message>
    <message>
      <source>Sessions of a track come in the order of their places in it</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un volet se suivent dans l’ordre de leurs places</translation>
    </message>
    <message>
      <source>Sessions of different levels are at the same time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances de niveaux différents ont lieu en même temps</translation>
    </message>
    <message>
      <source>Sessions of one track are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un volet n’ont pas lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions on one theme are in one room on each day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un même thème sont dans une seule salle chaque jour</translation>
    </message>
    <message>
      <source>Sessions on one theme are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un même thème n’ont pas lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions on one theme are on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un même thème sont le même jour</translation>
    </message>
    <message>
      <source>Sessions on one theme for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances d’un même thème pour un même public n’ont pas lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions on one topic are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances sur un même sujet n’ont pas lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions on one topic are on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances sur un même sujet sont le même jour</translation>
    </message>
    <message>
      <source>Sessions start in their preferred windows and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances commencent dans leurs plages préférées, non dans celles à éviter</translation>
    </message>
    <message>
      <source>Sessions that more people want to see are in larger rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les séances que plus de gens veulent voir sont dans de plus grandes salles</translation>
    </message>
    <message>
      <source>Short stays</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Séjours courts</translation>
    </message>
    <message>
      <source>Side events are spread over the days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les événements parallèles sont répartis sur les jours</translation>
    </message>
    <message>
      <source>Spread</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Répartition</translation>
    </message>
    <message>
      <source>Tags of rooms and slots are as sessions prefer</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les étiquettes des salles et des créneaux correspondent aux préférences des séances</translation>
    </message>
    <message>
      <source>The slots of a track follow each other without a gap</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Les créneaux d’un volet se suivent sans vide</translation>
    </message>
    <message>
      <source>Theme audience</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Thème et public</translation>
    </message>
    <message>
      <source>Theme days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Jours d’un thème</translation>
    </message>
    <message>
      <source>Theme rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Salles d’un thème</translation>
    </message>
    <message>
      <source>Topic days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Jours d’un sujet</translation>
    </message>
    <message>
      <source>Topic levels</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Niveaux d’un sujet</translation>
    </message>
    <message>
      <source>Track days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Jours des volets</translation>
    </message>
    <message>
      <source>Track order</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Ordre du volet</translation>
    </message>
    <message>
      <source>Track parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Volet en parallèle</translation>
    </message>
    <message>
      <source>Track rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Salles des volets</translation>
    </message>
    <message>
      <source>Wanted</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Souhaité</translation>
    </message>
    <message>
      <source>What people want to see is not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Ce que les gens veulent voir n’a pas lieu en parallèle</translation>
    </message>
    <message>
      <source>In person</source>
      <extracomment>fields of Registrations</extracomment>
      <translation>En personne</translation>
    </message>
    <message>
      <source>Online</source>
      <extracomment>fields of Registrations</extracomment>
      <translation>En ligne</translation>
    </message>
    <message>
      <source>Expected guests</source>
      <extracomment>fields of Request</extracomment>
      <translation>Participants attendus</translation>
    </message>
    <message>
      <source>Languages paid by</source>
      <extracomment>fields of Request</extracomment>
      <translation>Langues prises en charge par</translation>
    </message>
    <message>
      <source>Who pays the interpretation</source>
      <extracomment>fields of Request</extracomment>
      <translation>Qui paie l’interprétation</translation>
    </message>
    <message>
      <source>Who to answer; never published</source>
      <extracomment>fields of Request</extracomment>
      <translation>À qui répondre ; jamais publié</translation>
    </message>
    <message>
      <source>A two-way or heavy booth, which needs three interpreters</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Cabine bidirectionnelle ou lourde, qui exige trois interprètes</translation>
    </message>
    <message>
      <source>Booth language, or name of the equipment; empty for the other services</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Langue de la cabine ou nom du matériel ; vide pour les autres services</translation>
    </message>
    <message>
      <source>Early</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Avance</translation>
    </message>
    <message>
      <source>Half-days or other windows; empty: always</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Demi-journées ou autres plages ; vide : toujours</translation>
    </message>
    <message>
      <source>Heavy</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Cabine lourde</translation>
    </message>
    <message>
      <source>Minutes free between two sessions served</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Minutes libres entre deux séances assurées</translation>
    </message>
    <message>
      <source>Minutes per day</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Minutes par jour</translation>
    </message>
    <message>
      <source>Minutes that the unit is in the room before the public time</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Minutes de présence dans la salle avant l’horaire annoncé</translation>
    </message>
    <message>
      <source>Most public minutes served on one day</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Nombre maximal de minutes annoncées assurées par jour</translation>
    </message>
    <message>
      <source>Offers</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Fournit</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Service</translation>
    </message>
    <message>
      <source>The people of a team</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Les membres de l’équipe</translation>
    </message>
    <message>
      <source>Booths</source>
      <extracomment>fields of Room</extracomment>
      <translation>Cabines</translation>
    </message>
    <message>
      <source>Booths for interpreters, one language each</source>
      <extracomment>fields of Room</extracomment>
      <translation>Cabines d’interprétation, une langue chacune</translation>
    </message>
    <message>
      <source>Building</source>
      <extracomment>fields of Room</extracomment>
      <translation>Bâtiment</translation>
    </message>
    <message>
      <source>Building, where the venue has several</source>
      <extracomment>fields of Room</extracomment>
      <translation>Bâtiment, si le lieu en compte plusieurs</translation>
    </message>
    <message>
      <source>Change of layout</source>
      <extracomment>fields of Room</extracomment>
      <translation>Changement de disposition</translation>
    </message>
    <message>
      <source>Equipment built in, such as projector or hearing loop</source>
      <extracomment>fields of Room</extracomment>
      <translation>Équipement intégré, par exemple projecteur ou boucle auditive</translation>
    </message>
    <message>
      <source>Features</source>
      <extracomment>fields of Room</extracomment>
      <translation>Équipement de la salle</translation>
    </message>
    <message>
      <source>Floor</source>
      <extracomment>fields of Room</extracomment>
      <translation>Étage</translation>
    </message>
    <message>
      <source>Floor as it is printed, such as 2nd floor</source>
      <extracomment>fields of Room</extracomment>
      <translation>Étage tel qu’il est imprimé, par exemple 2e étage</translation>
    </message>
    <message>
      <source>Free words that sessions may prefer or avoid</source>
      <extracomment>fields of Room</extracomment>
      <translation>Mots libres que les séances peuvent préférer ou éviter</translation>
    </message>
    <message>
      <source>Minutes between two sessions of different layouts</source>
      <extracomment>fields of Room</extracomment>
      <translation>Minutes entre deux séances de dispositions différentes</translation>
    </message>
    <message>
      <source>Minutes between two sessions of one layout</source>
      <extracomment>fields of Room</extracomment>
      <translation>Minutes entre deux séances de même disposition</translation>
    </message>
    <message>
      <source>Name on the door and in the programme</source>
      <extracomment>fields of Room</extracomment>
      <translation>Nom affiché sur la porte et dans le programme</translation>
    </message>
    <message>
      <source>Not shown and not used</source>
      <extracomment>fields of Room</extracomment>
      <translation>Ni affichée ni utilisée</translation>
    </message>
    <message>
      <source>Reached without a step</source>
      <extracomment>fields of Room</extracomment>
      <translation>Accessible sans marche</translation>
    </message>
    <message>
      <source>Seats by layout; a missing layout is not possible</source>
      <extracomment>fields of Room</extracomment>
      <translation>Places par disposition ; une disposition absente n’est pas possible</translation>
    </message>
    <message>
      <source>Sessions at once</source>
      <extracomment>fields of Room</extracomment>
      <translation>Séances simultanées</translation>
    </message>
    <message>
      <source>Sessions that may share the room at one time</source>
      <extracomment>fields of Room</extracomment>
      <translation>Séances pouvant partager la salle au même moment</translation>
    </message>
    <message>
      <source>Storey</source>
      <extracomment>fields of Room</extracomment>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Storeys above the ground, for the default walk between floors</source>
      <extracomment>fields of Room</extracomment>
      <translation>Étages au-dessus du sol, pour le trajet habituel d’un étage à l’autre</translation>
    </message>
    <message>
      <source>Turnaround</source>
      <extracomment>fields of Room</extracomment>
      <translation>Remise en état</translation>
    </message>
    <message>
      <source>When the room may be used; empty: always</source>
      <extracomment>fields of Room</extracomment>
      <translation>Quand la salle peut être utilisée ; vide : toujours</translation>
    </message>
    <message>
      <source>1 introductory … 9 expert</source>
      <extracomment>fields of Session</extracomment>
      <translation>1 introduction … 9 expert</translation>
    </message>
    <message>
      <source>9 is left unplaced last</source>
      <extracomment>fields of Session</extracomment>
      <translation>9 : la dernière à rester non placée</translation>
    </message>
    <message>
      <source>Audience</source>
      <extracomment>fields of Session</extracomment>
      <translation>Public</translation>
    </message>
    <message>
      <source>Best between</source>
      <extracomment>fields of Session</extracomment>
      <translation>De préférence entre</translation>
    </message>
    <message>
      <source>Best in</source>
      <extracomment>fields of Session</extracomment>
      <translation>De préférence dans</translation>
    </message>
    <message>
      <source>Better not between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Plutôt pas entre</translation>
    </message>
    <message>
      <source>Better not in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Plutôt pas dans</translation>
    </message>
    <message>
      <source>Broad themes, across tracks; see the preferences about themes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Grands thèmes, à travers les volets ; voir les préférences sur les thèmes</translation>
    </message>
    <message>
      <source>Clear-down</source>
      <extracomment>fields of Session</extracomment>
      <translation>Démontage</translation>
    </message>
    <message>
      <source>Closes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Salles fermées pendant la séance</translation>
    </message>
    <message>
      <source>Co-organisers</source>
      <extracomment>fields of Session</extracomment>
      <translation>Coorganisateurs</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>fields of Session</extracomment>
      <translation>Description</translation>
    </message>
    <message>
      <source>Equipment</source>
      <extracomment>fields of Session</extracomment>
      <translation>Matériel</translation>
    </message>
    <message>
      <source>Expected guests in the room</source>
      <extracomment>fields of Session</extracomment>
      <translation>Participants attendus dans la salle</translation>
    </message>
    <message>
      <source>Features that the room must have</source>
      <extracomment>fields of Session</extracomment>
      <translation>Équipement dont la salle doit disposer</translation>
    </message>
    <message>
      <source>Fewest public minutes; empty: never shortened</source>
      <extracomment>fields of Session</extracomment>
      <translation>Nombre minimal de minutes annoncées ; vide : jamais raccourcie</translation>
    </message>
    <message>
      <source>Fields of work that it is for; see the preference about sectors</source>
      <extracomment>fields of Session</extracomment>
      <translation>Domaines de travail concernés ; voir la préférence sur les secteurs</translation>
    </message>
    <message>
      <source>Fixed rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation>Salles fixées</translation>
    </message>
    <message>
      <source>Fixed start</source>
      <extracomment>fields of Session</extracomment>
      <translation>Début fixé</translation>
    </message>
    <message>
      <source>Floor requests</source>
      <extracomment>fields of Session</extracomment>
      <translation>Demandes de parole</translation>
    </message>
    <message>
      <source>Guiding question</source>
      <extracomment>fields of Session</extracomment>
      <translation>Question directrice</translation>
    </message>
    <message>
      <source>How guests join online, as printed; empty: not online</source>
      <extracomment>fields of Session</extracomment>
      <translation>Comment participer en ligne, tel qu’imprimé ; vide : pas en ligne</translation>
    </message>
    <message>
      <source>How many would like to attend, as a survey or a list of favourites says</source>
      <extracomment>fields of Session</extracomment>
      <translation>Combien voudraient y assister, d’après un sondage ou une liste de favoris</translation>
    </message>
    <message>
      <source>Importance</source>
      <extracomment>fields of Session</extracomment>
      <translation>Importance</translation>
    </message>
    <message>
      <source>Interest</source>
      <extracomment>fields of Session</extracomment>
      <translation>Intérêt</translation>
    </message>
    <message>
      <source>It would best start in one of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Elle devrait de préférence commencer dans l’une d’elles</translation>
    </message>
    <message>
      <source>It would better not start in any of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Elle ne devrait de préférence commencer dans aucune d’elles</translation>
    </message>
    <message>
      <source>Label before the title, such as Panel 1</source>
      <extracomment>fields of Session</extracomment>
      <translation>Libellé devant le titre, par exemple Table ronde 1</translation>
    </message>
    <message>
      <source>Languages of the booths, one booth and team each</source>
      <extracomment>fields of Session</extracomment>
      <translation>Langues des cabines ; une cabine et une équipe pour chacune</translation>
    </message>
    <message>
      <source>Languages spoken</source>
      <extracomment>fields of Session</extracomment>
      <translation>Langues parlées</translation>
    </message>
    <message>
      <source>Layout</source>
      <extracomment>fields of Session</extracomment>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Layout needed; empty: any layout of the room that holds the guests</source>
      <extracomment>fields of Session</extracomment>
      <translation>Disposition requise ; vide : toute disposition de la salle qui accueille les participants</translation>
    </message>
    <message>
      <source>Lead organiser</source>
      <extracomment>fields of Session</extracomment>
      <translation>Organisateur principal</translation>
    </message>
    <message>
      <source>Level</source>
      <extracomment>fields of Session</extracomment>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Merged into</source>
      <extracomment>fields of Session</extracomment>
      <translation>Fusionnée avec</translation>
    </message>
    <message>
      <source>Minutes after the public time in which the room is cleared</source>
      <extracomment>fields of Session</extracomment>
      <translation>Minutes de démontage après l’horaire annoncé</translation>
    </message>
    <message>
      <source>Minutes before the public time in which the room is prepared</source>
      <extracomment>fields of Session</extracomment>
      <translation>Minutes d’installation avant l’horaire annoncé</translation>
    </message>
    <message>
      <source>Minutes for questions, counted in the speaking time</source>
      <extracomment>fields of Session</extracomment>
      <translation>Minutes réservées aux questions, comprises dans le temps de parole</translation>
    </message>
    <message>
      <source>Needs a livestream crew and consent of those who appear</source>
      <extracomment>fields of Session</extracomment>
      <translation>Exige une équipe de diffusion et l’accord des personnes qui apparaissent</translation>
    </message>
    <message>
      <source>Never between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Jamais entre</translation>
    </message>
    <message>
      <source>Number or label</source>
      <extracomment>fields of Session</extracomment>
      <translation>Numéro ou libellé</translation>
    </message>
    <message>
      <source>One unit of each named equipment is needed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Une unité de chaque matériel indiqué est nécessaire</translation>
    </message>
    <message>
      <source>Online access</source>
      <extracomment>fields of Session</extracomment>
      <translation>Accès en ligne</translation>
    </message>
    <message>
      <source>Only between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Seulement entre</translation>
    </message>
    <message>
      <source>Only these rooms; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation>Seulement ces salles ; vide : sans limite</translation>
    </message>
    <message>
      <source>Place among the sessions of its track, from 1; 0: anywhere</source>
      <extracomment>fields of Session</extracomment>
      <translation>Place parmi les séances de son volet, à partir de 1 ; 0 : n’importe où</translation>
    </message>
    <message>
      <source>Place in track</source>
      <extracomment>fields of Session</extracomment>
      <translation>Place dans le volet</translation>
    </message>
    <message>
      <source>Preferred public minutes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Durée annoncée souhaitée, en minutes</translation>
    </message>
    <message>
      <source>Registrations</source>
      <extracomment>fields of Session</extracomment>
      <translation>Inscriptions</translation>
    </message>
    <message>
      <source>Request</source>
      <extracomment>fields of Session</extracomment>
      <translation>Demande</translation>
    </message>
    <message>
      <source>Rooms in which nothing public runs meanwhile</source>
      <extracomment>fields of Session</extracomment>
      <translation>Salles dans lesquelles rien de public n’a lieu pendant ce temps</translation>
    </message>
    <message>
      <source>Rooms needed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Salles nécessaires</translation>
    </message>
    <message>
      <source>Rooms used at once; 0: none, such as an online meeting</source>
      <extracomment>fields of Session</extracomment>
      <translation>Salles utilisées à la fois ; 0 : aucune, par exemple pour une réunion en ligne</translation>
    </message>
    <message>
      <source>Sectors</source>
      <extracomment>fields of Session</extracomment>
      <translation>Secteurs</translation>
    </message>
    <message>
      <source>Served in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Lieu du service</translation>
    </message>
    <message>
      <source>Sessions that share a topic should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation>Les séances sur un même sujet ne devraient pas avoir lieu en parallèle</translation>
    </message>
    <message>
      <source>Sessions that share an audience should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation>Les séances destinées à un même public ne devraient pas avoir lieu en parallèle</translation>
    </message>
    <message>
      <source>Set-up</source>
      <extracomment>fields of Session</extracomment>
      <translation>Installation</translation>
    </message>
    <message>
      <source>Shortest length</source>
      <extracomment>fields of Session</extracomment>
      <translation>Durée minimale</translation>
    </message>
    <message>
      <source>Streamed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Diffusée en direct</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <extracomment>fields of Session</extracomment>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <source>The public time lies in one of them; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation>L’horaire annoncé se situe dans l’une d’elles ; vide : sans limite</translation>
    </message>
    <message>
      <source>The public time touches none of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>L’horaire annoncé n’empiète sur aucune d’elles</translation>
    </message>
    <message>
      <source>The request as received, for side events</source>
      <extracomment>fields of Session</extracomment>
      <translation>La demande telle que reçue, pour les événements parallèles</translation>
    </message>
    <message>
      <source>Themes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Thèmes</translation>
    </message>
    <message>
      <source>Time for questions</source>
      <extracomment>fields of Session</extracomment>
      <translation>Temps pour les questions</translation>
    </message>
    <message>
      <source>Topics</source>
      <extracomment>fields of Session</extracomment>
      <translation>Sujets</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>fields of Session</extracomment>
      <translation>Volet</translation>
    </message>
    <message>
      <source>Track to which the session belongs; empty: none</source>
      <extracomment>fields of Session</extracomment>
      <translation>Volet auquel appartient la séance ; vide : aucun</translation>
    </message>
    <message>
      <source>Where a break or meal is served; these are its rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation>Où une pause ou un repas est servi ; ce sont ses salles</translation>
    </message>
    <message>
      <source>Who takes part</source>
      <extracomment>fields of Session</extracomment>
      <translation>Qui participe</translation>
    </message>
    <message>
      <source>Window</source>
      <extracomment>fields of Slot</extracomment>
      <translation>Plage</translation>
    </message>
    <message>
      <source>Words that sessions may prefer or avoid</source>
      <extracomment>fields of Slot</extracomment>
      <translation>Mots que les séances peuvent préférer ou éviter</translation>
    </message>
    <message>
      <source>Kinds</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Types</translation>
    </message>
    <message>
      <source>Sessions start when the slot starts</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Les séances commencent au début du créneau</translation>
    </message>
    <message>
      <source>Slots</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Créneaux</translation>
    </message>
    <message>
      <source>Start with slot</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Début avec le créneau</translation>
    </message>
    <message>
      <source>One room</source>
      <extracomment>fields of Together</extracomment>
      <translation>Même salle</translation>
    </message>
    <message>
      <source>Main rooms that are kept free of it; none: every room</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Salles principales qui en restent libres ; aucune : toutes les salles</translation>
    </message>
    <message>
      <source>Out of rooms</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Hors des salles</translation>
    </message>
    <message>
      <source>Out of slots starting between</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Hors des créneaux débutant entre</translation>
    </message>
    <message>
      <source>Slots that start in one of these times; none: every slot</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Créneaux qui débutent à l’un de ces moments ; aucun : tous les créneaux</translation>
    </message>
    <message>
      <source>The track that is kept out</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Le volet qui ne doit pas s’y trouver</translation>
    </message>
    <message>
      <source>Track kept out</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Volet tenu à l’écart</translation>
    </message>
    <message>
      <source>No two of them have sessions in one slot</source>
      <extracomment>fields of TracksApart</extracomment>
      <translation>Deux d’entre eux n’ont jamais de séances dans le même créneau</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>fields of TracksApart</extracomment>
      <translation>Volets</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>fields of Walk</extracomment>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Minutes between two rooms of one floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Minutes entre deux salles du même étage</translation>
    </message>
    <message>
      <source>Minutes more for each floor between them</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Minutes supplémentaires par étage d’écart</translation>
    </message>
    <message>
      <source>Minutes more when the building differs</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Minutes supplémentaires d’un bâtiment à l’autre</translation>
    </message>
    <message>
      <source>Other building</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Autre bâtiment</translation>
    </message>
    <message>
      <source>Pairs</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Paires de salles</translation>
    </message>
    <message>
      <source>Per floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Par étage</translation>
    </message>
    <message>
      <source>Same floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Même étage</translation>
    </message>
    <message>
      <source>Walks that are known</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Trajets connus</translation>
    </message>
    <message>
      <source>End</source>
      <extracomment>fields of Window</extracomment>
      <translation>Fin</translation>
    </message>
    <message>
      <source>First minute of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation>Première minute de la plage</translation>
    </message>
    <message>
      <source>Minute after the last of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation>Minute qui suit la dernière de la plage</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>fields of Window</extracomment>
      <translation>Début</translation>
    </message>
    <message>
      <source>Count minutes and not cases, where there are minutes to count</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Compter les minutes et non les cas, là où il y a des minutes à compter</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Activé</translation>
    </message>
    <message>
      <source>Per minute</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Par minute</translation>
    </message>
    <message>
      <source>Penalty for one breach when the rule is a wish</source>
      <extracomment>fields of _Rule</extracomment>
      <translation>Pénalité par manquement lorsque la règle est un souhait</translation>
    </message>
    <message>
      <source>A forum of 200 sessions in 20 rooms on three days, about 700 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Un forum de 200 séances dans 20 salles sur trois jours, environ 700 personnes</translation>
    </message>
    <message>
      <source>A forum of 60 sessions in 12 rooms on two days, about 200 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Un forum de 60 séances dans 12 salles sur deux jours, environ 200 personnes</translation>
    </message>
    <message>
      <source>A one-day meeting that cannot be planned, for three separate reasons</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Une réunion d’un jour impossible à planifier, pour trois raisons distinctes</translation>
    </message>
    <message>
      <source>The 25th Alliance conference: two days, 14 side events, six languages; people and times are invented</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>La 25e conférence de l’Alliance : deux jours, 14 événements parallèles, six langues ; personnes et horaires inventés</translation>
    </message>
    <message>
      <source> in {session}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation> ({session})</translation>
    </message>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>
        <numerusform>%n participant</numerusform>
        <numerusform>%n participants</numerusform>
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
      <translation>{other} vient à la place de {person}{where}</translation>
    </message>
    <message>
      <source>{person} cannot be there{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} ne peut pas être là{when}</translation>
    </message>
    <message>
      <source>{person} does not come{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} ne vient pas{where}</translation>
    </message>
    <message>
      <source>{person} may no longer be named</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} ne doit plus être nommé(e)</translation>
    </message>
    <message>
      <source>{person} may no longer be streamed</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} ne doit plus être diffusé(e)</translation>
    </message>
    <message>
      <source>{person} takes part by video{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} participe par vidéo{where}</translation>
    </message>
    <message>
      <source>{person} takes part from afar{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} participe à distance{where}</translation>
    </message>
    <message>
      <source>{person} takes part in person{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} participe sur place{where}</translation>
    </message>
    <message>
      <source>{room} cannot be used{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{room} est inutilisable{when}</translation>
    </message>
    <message>
      <source>{session} ends {length} later</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} finit {length} plus tard</translation>
    </message>
    <message>
      <source>{session} expects {guests}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} attend {guests}</translation>
    </message>
    <message>
      <source>{session} is cancelled</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} est annulé</translation>
    </message>
    <message>
      <source>{session} is confirmed</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} est confirmé</translation>
    </message>
    <message>
      <source>{session} is tentative</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} reste à confirmer</translation>
    </message>
    <message>
      <source>{session} lasts {length}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} dure {length}</translation>
    </message>
    <message>
      <source>{unit} is missing{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{unit} manque{when}</translation>
    </message>
    <message>
      <source>{weekday} {date} is lost</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{weekday} {date} est perdu</translation>
    </message>
    <message>
      <source>“{title}” is added, {length}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>« {title} » s’ajoute, {length}</translation>
    </message>
    <message>
      <source>The conference has no day on {date}. Choose one of its days.</source>
      <extracomment>scheduler/amendments.py</extracomment>
      <translation>La conférence n'a pas de jour le {date}. Choisissez l'un de ses jours.</translation>
    </message>
    <message>
      <source>“{title}” is not in the timetable. Place it first.</source>
      <extracomment>scheduler/amendments.py</extracomment>
      <translation>« {title} » ne figure pas dans la grille horaire. Placez d’abord cette séance.</translation>
    </message>
    <message>
      <source>The conference has no further day there. Add one in the settings, or choose another place.</source>
      <extracomment>scheduler/arranging.py</extracomment>
      <translation>La conférence n’a pas d’autre journée de ce côté. Ajoutez-en une dans les réglages ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>“{title}” is {status} and is not planned. Accept it first, then place it.</source>
      <extracomment>scheduler/by_hand.py</extracomment>
      <translation>La séance « {title} » est {status} et n’est pas planifiée. Acceptez-la d’abord, puis placez-la.</translation>
    </message>
    <message>
      <source>These two have no session in common. Compare two states of one conference.</source>
      <extracomment>scheduler/changes/difference.py</extracomment>
      <translation>Ces deux états n'ont aucune séance en commun. Comparez deux états d'une même conférence.</translation>
    </message>
    <message numerus="yes">
      <source>%n registered guest(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n personne inscrite</numerusform>
        <numerusform>%n personnes inscrites</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message>
      <source>; it concerns {names}</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation> ; personnes concernées : {names}</translation>
    </message>
    <message>
      <source>In {session} the speakers do not stand by rank.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>Dans la séance {session}, les intervenants ne sont pas placés selon leur rang.</translation>
    </message>
    <message>
      <source>In {session} {minutes} of speaking are planned in {duration}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>Dans la séance {session}, {minutes} de temps de parole sont prévues pour une durée de {duration}.</translation>
    </message>
    <message>
      <source>Of the people on {session} {share} per cent are {word}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>Parmi les intervenants de la séance {session}, la part des {word} est de {share} %.</translation>
    </message>
    <message>
      <source>men</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>hommes</translation>
    </message>
    <message>
      <source>women</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>femmes</translation>
    </message>
    <message>
      <source>{session} falls into {holiday}{whom}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>La séance {session} tombe pendant {holiday}{whom}.</translation>
    </message>
    <message>
      <source>{session} has {guests}; there are {how_many}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>La séance {session} compte {guests} ; il y a {how_many}.</translation>
    </message>
    <message>
      <source>{day}from {begin} to {end}</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{day}de {begin} à {end}</translation>
    </message>
    <message>
      <source>{name} needs {minutes} of rest after {first}, and has {free} before {second}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} a besoin de {minutes} de repos après la séance {first} et n’en a que {free} avant la séance {second}.</translation>
    </message>
    <message>
      <source>{name} {first} and then {second}, but the walk takes {minutes} and there are {free}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {first} puis {second}, mais le trajet prend {minutes} et il n’en reste que {free}.</translation>
    </message>
    <message>
      <source>{name} {first} and {second} {when}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {first} et {second} {when}.</translation>
    </message>
    <message>
      <source>{name} {second} {minutes} after {session}, and should be there {minutes_two} early.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {second} {minutes} après la séance {session} et devrait être sur place {minutes_two} à l’avance.</translation>
    </message>
    <message>
      <source>{person} has {names} during {session} and could not eat.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} a {names} pendant le repas {session} et ne pourrait pas manger.</translation>
    </message>
    <message>
      <source>{person} has {number} sessions on one day; the limit is {max_sessions_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} a {number} séances dans une même journée ; la limite est de {max_sessions_per_day}.</translation>
    </message>
    <message>
      <source>{person} takes part for {minutes} on one day; the limit is {max_minutes_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} participe pendant {minutes} dans une même journée ; la limite est de {max_minutes_per_day}.</translation>
    </message>
    <message>
      <source>{person} {does} without the support person, who must be there too.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} {does} sans son accompagnant, qui doit aussi être présent.</translation>
    </message>
    <message>
      <source>{session} is livestreamed, and {person} does not consent to be seen.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} ne consent pas à apparaître à l’image, or la séance {session} est diffusée en direct.</translation>
    </message>
    <message>
      <source> in {layout} layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation> en disposition « {layout} »</translation>
    </message>
    <message numerus="yes">
      <source>%n booth(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n cabine</numerusform>
        <numerusform>%n cabines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n interpreter(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n interprète</numerusform>
        <numerusform>%n interprètes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n room(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n salle</numerusform>
        <numerusform>%n salles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n séance</numerusform>
        <numerusform>%n séances</numerusform>
      </translation>
    </message>
    <message>
      <source>Between {pair} {room} has too little time for {why}: {minutes} free instead of {gap}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Entre les séances {pair}, il y a trop peu de temps dans {room} pour {why} : {minutes} au lieu de {gap}.</translation>
    </message>
    <message>
      <source>Set-up or clearing of {pair} in {room} overlap by {minutes}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>L’installation ou le démontage des séances {pair} se chevauchent de {minutes} dans {room}.</translation>
    </message>
    <message>
      <source>Somebody in {session} needs a hearing loop; {room} has none.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Une personne de la séance {session} a besoin d’une boucle auditive ; {room} n’en a pas.</translation>
    </message>
    <message>
      <source>Somebody in {session} needs a step-free room; {room} has steps.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Une personne de la séance {session} a besoin d’une salle sans marche ; {room} a des marches.</translation>
    </message>
    <message>
      <source>at once</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>en même temps</translation>
    </message>
    <message>
      <source>hold</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>n’accueillent que</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>n’accueille que</translation>
    </message>
    <message>
      <source>less than {minutes} apart</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>à moins de {minutes} d’intervalle</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>néant</translation>
    </message>
    <message>
      <source>serves</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>assure les séances</translation>
    </message>
    <message>
      <source>share a member and serve</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>ont un membre en commun et assurent les séances</translation>
    </message>
    <message>
      <source>the change of layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>le changement de disposition</translation>
    </message>
    <message>
      <source>the turnaround</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>la remise en état</translation>
    </message>
    <message>
      <source>{names} {many} {pair} {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{names} {many} {pair} {what}.</translation>
    </message>
    <message>
      <source>{pair} are in {room} at the same time, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Les séances {pair} sont en même temps dans {room}, {when}.</translation>
    </message>
    <message>
      <source>{room} cannot be used for {session} {when}, set-up and clearing too.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Impossible d’utiliser {room} pour la séance {session} {when}, installation et démontage compris.</translation>
    </message>
    <message>
      <source>{room} takes {most} at once; with {latest} it has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room} admet au plus {most} à la fois ; avec la séance {latest}, leur nombre est de {number}.</translation>
    </message>
    <message>
      <source>{session} closes {name}; {session_two} is there {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} ferme {name} ; la séance {session_two} s’y trouve {when}.</translation>
    </message>
    <message>
      <source>{session} expects {how_many}; {names} {verb} {held}{how}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} attend {how_many} ; {names} {verb} {held} personnes{how}.</translation>
    </message>
    <message>
      <source>{session} has {what} that it does not need.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Pour la séance {session}, un moyen attribué n’est pas nécessaire : {what}.</translation>
    </message>
    <message>
      <source>{session} is in {room}, which is hidden.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} est dans une salle masquée : {room}.</translation>
    </message>
    <message>
      <source>{session} is served in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Le service de {session} doit avoir lieu dans {names}, mais la séance est placée ailleurs.</translation>
    </message>
    <message>
      <source>{session} lacks {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Il manque à la séance {session} : {what}.</translation>
    </message>
    <message>
      <source>{session} may not be in {room}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} ne peut pas avoir lieu dans {room}.</translation>
    </message>
    <message>
      <source>{session} needs {how_many} and has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} a besoin de {how_many} ; nombre attribué : {number}.</translation>
    </message>
    <message>
      <source>{session} needs {how_many}; {room} has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} a besoin de {how_many} ; nombre disponible dans {room} : {number}.</translation>
    </message>
    <message>
      <source>{session} needs {names}, which {room} lacks.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>La séance {session} a besoin d’un équipement absent de {room} : {names}.</translation>
    </message>
    <message>
      <source>{unit} has {members}; {session} needs {least}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>L’équipe {unit} compte {members} ; la séance {session} en exige {least}.</translation>
    </message>
    <message>
      <source>{unit} is not there for {session}, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit} n’est pas disponible pour la séance {session}, {when}.</translation>
    </message>
    <message>
      <source>{unit} serves {minutes} on one day; the limit is {minutes_per_day}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit} assure {minutes} dans une même journée ; la limite est de {minutes_per_day}.</translation>
    </message>
    <message>
      <source> at one time</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> à la même heure</translation>
    </message>
    <message>
      <source> at one time and</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> à la même heure et</translation>
    </message>
    <message>
      <source> in one room</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> dans la même salle</translation>
    </message>
    <message>
      <source> on one day</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> dans une même journée</translation>
    </message>
    <message>
      <source> to the end of {session}</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> et jusqu’à la fin de la séance {session}</translation>
    </message>
    <message>
      <source>, at least {minutes} later</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>, au moins {minutes} plus tard</translation>
    </message>
    <message>
      <source>From the start of {session}{between} there is no break for more than {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>À partir du début de la séance {session}{between}, il n’y a pas de pause pendant plus de {minutes}.</translation>
    </message>
    <message>
      <source>The speakers of {session} are not in the order asked for.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les intervenants de la séance {session} ne sont pas dans l’ordre demandé.</translation>
    </message>
    <message>
      <source>{lead} leads {number} sessions{on_a_day}; the limit is {limit}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{lead} organise {number} séances{on_a_day} ; la limite est de {limit}.</translation>
    </message>
    <message>
      <source>{names} run at the same time; at most {limit} of them may.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les séances {names} ont lieu en même temps ; la limite est de {limit}.</translation>
    </message>
    <message>
      <source>{names} should be on different days.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les séances {names} devraient avoir lieu des jours différents.</translation>
    </message>
    <message>
      <source>{names} should be on one day and are on {number}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les séances {names} devraient avoir lieu le même jour et sont réparties sur {number} jours.</translation>
    </message>
    <message>
      <source>{names} should be{what}{where}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les séances {names} devraient avoir lieu{what}{where}.</translation>
    </message>
    <message>
      <source>{pair} may not run at the same time, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les séances {pair} ne peuvent pas avoir lieu en même temps, {when}.</translation>
    </message>
    <message>
      <source>{pair} should not run in parallel, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Les séances {pair} ne devraient pas avoir lieu en parallèle, {when}.</translation>
    </message>
    <message>
      <source>{second} does not follow {first} on the same day within {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>La séance {second} ne suit pas la séance {first} le même jour dans un délai de {minutes}.</translation>
    </message>
    <message>
      <source>{second} must come after {first}{later}, but starts {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>La séance {second} doit avoir lieu après la séance {first}{later}, mais elle est prévue {when}.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>A speaker whose name is protected</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>Un intervenant dont le nom est protégé</translation>
    </message>
    <message>
      <source>attends</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>assiste à la séance</translation>
    </message>
    <message>
      <source>gives a keynote in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>prononce le discours principal de la séance</translation>
    </message>
    <message>
      <source>gives opening remarks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>prononce une allocution d’ouverture dans la séance</translation>
    </message>
    <message>
      <source>interprets in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>assure l’interprétation dans la séance</translation>
    </message>
    <message>
      <source>moderates</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>modère la séance</translation>
    </message>
    <message>
      <source>moderates online</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>modère en ligne la séance</translation>
    </message>
    <message>
      <source>on {weekday} </source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{weekday} </translation>
    </message>
    <message>
      <source>reports on</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>rend compte de la séance</translation>
    </message>
    <message>
      <source>speaks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>intervient dans la séance</translation>
    </message>
    <message>
      <source>supports somebody in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>accompagne une personne dans la séance</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{one} et {other}</translation>
    </message>
    <message>
      <source>{verb} {session}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{verb} {session}</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>« {title} »</translation>
    </message>
    <message>
      <source>The tracks “{one}” and “{other}” are in one slot, {when}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>Les volets « {one} » et « {other} » sont dans le même créneau, {when}.</translation>
    </message>
    <message>
      <source>{pair} are in one slot and in different rooms, {when}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{pair} sont dans le même créneau et dans des salles différentes, {when}.</translation>
    </message>
    <message>
      <source>{room} has sessions of several tracks in one slot, {when}: {sessions}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{room} accueille dans un même créneau des séances de plusieurs volets, {when} : {sessions}.</translation>
    </message>
    <message>
      <source>{sessions}: in {room} {when}, where a rule wants none.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{sessions} : dans {room} {when}, alors qu’une règle n’en veut pas là.</translation>
    </message>
    <message>
      <source>{session} should not be in {room}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>La séance {session} ne devrait pas être dans {room}.</translation>
    </message>
    <message>
      <source>{session} should not start {day}at {begin}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>La séance {session} ne devrait pas commencer {day}à {begin}.</translation>
    </message>
    <message>
      <source>{person} in {session}</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{person} dans {session}</translation>
    </message>
    <message>
      <source>{who}: the room must be “{tag}”, and {room} is not.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who} : la salle doit être « {tag} », et {room} ne l’est pas.</translation>
    </message>
    <message>
      <source>{who}: the room must not be “{tag}”, and {room} is.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who} : la salle ne doit pas être « {tag} », et {room} l’est.</translation>
    </message>
    <message>
      <source>{who}: the slot must be “{tag}”, which it is not {when}.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who} : le créneau doit être « {tag} », ce qu’il n’est pas {when}.</translation>
    </message>
    <message>
      <source>{who}: the slot must not be “{tag}”, which it is {when}.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who} : le créneau ne doit pas être « {tag} », ce qu’il est {when}.</translation>
    </message>
    <message>
      <source>; a deputy or a video message could take the part</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation> ; un suppléant ou un message vidéo pourrait assurer l’intervention</translation>
    </message>
    <message>
      <source>For {person} it would be night during {session}, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} : il ferait nuit pendant la séance {session}, {when}.</translation>
    </message>
    <message>
      <source>needed for {session}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>pour la séance {session}</translation>
    </message>
    <message>
      <source>{day}at {clock}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{day}à {clock}</translation>
    </message>
    <message>
      <source>{least} to {minutes}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{least} à {minutes}</translation>
    </message>
    <message>
      <source>{person} asked for no first or last slot, but {does} {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} a demandé à éviter le premier et le dernier créneau, mais {does} {when}.</translation>
    </message>
    <message>
      <source>{person} is not available when {when}, {when_two}{remedy}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} n’est pas disponible {when}, {when_two}{remedy}.</translation>
    </message>
    <message>
      <source>{session} cannot meet {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} ne peut pas se réunir {when}.</translation>
    </message>
    <message>
      <source>{session} has no place in the timetable yet.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} n’a pas encore de place dans la grille horaire.</translation>
    </message>
    <message>
      <source>{session} has {minutes}; it needs {wanted}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} dure {minutes} ; il lui faut {wanted}.</translation>
    </message>
    <message>
      <source>{session} is before the end of the opening, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} précède la fin de l’ouverture, {when}.</translation>
    </message>
    <message>
      <source>{session} is fixed in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} est fixée dans {names}, mais placée ailleurs.</translation>
    </message>
    <message>
      <source>{session} is fixed with {name} as its main room.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} est fixée avec {name} comme salle principale.</translation>
    </message>
    <message>
      <source>{session} is fixed {when}, but stands {when_two}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} est fixée {when}, mais placée {when_two}.</translation>
    </message>
    <message>
      <source>{session} is interpreted {when}, outside the hours of interpretation.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} est interprétée {when}, en dehors des heures d’interprétation.</translation>
    </message>
    <message>
      <source>{session} is not at one of its allowed times, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} n’a pas lieu à une heure autorisée, {when}.</translation>
    </message>
    <message>
      <source>{session} is outside the hours of the day, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} est en dehors des heures de la journée, {when}.</translation>
    </message>
    <message>
      <source>{session} is {status} and yet stands in the timetable.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} est {status} mais figure dans la grille horaire.</translation>
    </message>
    <message>
      <source>{session} lies in none of the slots for its kind, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>La séance {session} ne se situe dans aucun des créneaux prévus pour son type, {when}.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) would like to see “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>
        <numerusform>%n personne souhaite voir « {title} ».</numerusform>
        <numerusform>%n personnes souhaitent voir « {title} ».</numerusform>
      </translation>
    </message>
    <message>
      <source>A rule is about {room} only, and would be removed.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Une règle ne concerne que {room} et serait supprimée.</translation>
    </message>
    <message>
      <source>A rule names {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Une règle cite {room}.</translation>
    </message>
    <message>
      <source>A rule names “{title}” with {others}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Une règle cite « {title} » avec {others}.</translation>
    </message>
    <message>
      <source>A rule names “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Une règle cite « {title} ».</translation>
    </message>
    <message>
      <source>A rule on the order of speakers in “{title}” names {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Une règle sur l’ordre des intervenants de « {title} » cite {name}.</translation>
    </message>
    <message>
      <source>The draft variant “{variant}” uses {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>La variante de travail « {variant} » utilise {name}.</translation>
    </message>
    <message>
      <source>The draft variant “{variant}” uses “{name}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>La variante de travail « {variant} » utilise « {name} ».</translation>
    </message>
    <message>
      <source>The walk between {one} and {other} is known.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Le trajet entre {one} et {other} est indiqué.</translation>
    </message>
    <message>
      <source>{name} belongs to “{unit}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} fait partie de « {unit} ».</translation>
    </message>
    <message>
      <source>{name} has asked for the floor in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} a demandé la parole dans « {title} ».</translation>
    </message>
    <message>
      <source>{name} has the role “{role}” in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} a le rôle « {role} » dans « {title} ».</translation>
    </message>
    <message>
      <source>{name} is the support person of {other}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} accompagne {other}.</translation>
    </message>
    <message>
      <source>{name} takes the part of {absent} in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} remplace {absent} dans « {title} ».</translation>
    </message>
    <message>
      <source>“{name}” serves “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {name} » assure « {title} ».</translation>
    </message>
    <message>
      <source>“{title}” closes {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » ferme {room}.</translation>
    </message>
    <message>
      <source>“{title}” is allowed in {room} only, and would then be allowed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » n’est admise que dans {room} ; elle le serait alors dans toute salle.</translation>
    </message>
    <message>
      <source>“{title}” is allowed in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » est admise dans {room}.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, and would no longer be fixed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » est fixée dans {room} et ne le serait plus dans aucune salle.</translation>
    </message>
    <message>
      <source>“{title}” is in the draft variant “{variant}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » figure dans la variante de travail « {variant} ».</translation>
    </message>
    <message>
      <source>“{title}” is in the timetable.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » figure dans l’horaire.</translation>
    </message>
    <message>
      <source>“{title}” is served in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » est servi dans {room}.</translation>
    </message>
    <message>
      <source>“{title}” takes place in {room} and becomes unscheduled.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » a lieu dans {room} et ne sera plus placée.</translation>
    </message>
    <message>
      <source>“{title}” takes place in {room} and loses that room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » a lieu dans {room} et perd cette salle.</translation>
    </message>
    <message>
      <source>“{title}” was merged into “{title_}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » a été fusionnée avec « {title_} ».</translation>
    </message>
    <message>
      <source>“{title}” would best be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » serait au mieux dans {room}.</translation>
    </message>
    <message>
      <source>“{title}” would better not be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>« {title} » devrait plutôt éviter {room}.</translation>
    </message>
    <message>
      <source>A conference needs a title. Type one.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Une conférence doit avoir un titre. Saisissez-en un.</translation>
    </message>
    <message>
      <source>A conflict is accepted with a reason only. Say why it may stay.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Un conflit ne peut être accepté qu’avec un motif. Dites pourquoi il peut subsister.</translation>
    </message>
    <message>
      <source>This cannot be accepted. {faults} Nothing was changed.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Impossible d’accepter ce conflit. {faults} Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>has no room that could be fixed. Place it first, or say which.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>n'a pas de salle à fixer. Placez d'abord la séance, ou dites laquelle.</translation>
    </message>
    <message>
      <source>has no time that could be fixed. Place it first, or say which.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>n'a pas d'heure à fixer. Placez d'abord la séance, ou dites laquelle.</translation>
    </message>
    <message>
      <source>“{title}” {fault}</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>« {title} » {fault}</translation>
    </message>
    <message>
      <source>The conference</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>La conférence</translation>
    </message>
    <message>
      <source>There are {rest} more faults.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Il y a encore {rest} erreurs.</translation>
    </message>
    <message>
      <source>There is one more fault.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Il y a encore une erreur.</translation>
    </message>
    <message>
      <source>does not say its type</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>n’indique pas son type</translation>
    </message>
    <message>
      <source>has more than {most} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>contient plus de {most} entrées</translation>
    </message>
    <message>
      <source>is missing</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>manque</translation>
    </message>
    <message>
      <source>is not a known field</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>n’est pas un champ connu</translation>
    </message>
    <message>
      <source>is not valid there</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>n’est pas valable à cet endroit</translation>
    </message>
    <message>
      <source>must be a colour such as #1b4f8f</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être une couleur, par exemple #1b4f8f</translation>
    </message>
    <message>
      <source>must be a date and time such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être une date et une heure, par exemple 2025-03-31T09:30:00+02:00</translation>
    </message>
    <message>
      <source>must be a date such as 2025-03-31</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être une date, par exemple 2025-03-31</translation>
    </message>
    <message>
      <source>must be a group of named fields</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être un groupe de champs nommés</translation>
    </message>
    <message>
      <source>must be a language such as en or de</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être une langue, par exemple en ou de</translation>
    </message>
    <message>
      <source>must be a list</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être une liste</translation>
    </message>
    <message>
      <source>must be a time of day such as 09:30:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être une heure, par exemple 09:30:00</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être un nombre entier</translation>
    </message>
    <message>
      <source>must be an id: up to 64 letters without accents, digits, hyphens and underscores</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être un identifiant : 64 caractères au plus, lettres sans accent, chiffres, traits d’union et traits bas</translation>
    </message>
    <message>
      <source>must be at least {least}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être au moins {least}</translation>
    </message>
    <message>
      <source>must be at most {most}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être au plus {most}</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être l’une des valeurs suivantes : {known}</translation>
    </message>
    <message>
      <source>must be text</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être un texte</translation>
    </message>
    <message>
      <source>must be text in base64</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être un texte en base64</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit être vrai ou faux</translation>
    </message>
    <message>
      <source>must not be empty</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>ne doit pas être vide</translation>
    </message>
    <message>
      <source>needs at least {least} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit compter au moins {least} entrées</translation>
    </message>
    <message>
      <source>needs its offset from UTC, such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>doit indiquer son décalage par rapport à UTC, par exemple 2025-03-31T09:30:00+02:00</translation>
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
      <translation>{path} : {fault}</translation>
    </message>
    <message>
      <source>{path}: {fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{path} : {fault}.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Inscriptions : {there} sur place, {online} en ligne.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats, {over} too few.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Inscriptions : {there} sur place, {online} en ligne ; {room} a {seats} places, il en manque {over}.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Inscriptions : {there} sur place, {online} en ligne ; {room} a {seats} places.</translation>
    </message>
    <message>
      <source>Say who asks for the floor: a person, a name or a delegation.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Indiquez qui demande la parole : une personne, un nom ou une délégation.</translation>
    </message>
    <message>
      <source>The requests take {asked} min; with the planned speakers that is {over} min more than the session has.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Les demandes prennent {asked} min ; avec les intervenants prévus, cela dépasse la séance de {over} min.</translation>
    </message>
    <message>
      <source>The requests take {asked} min; {left} min of the session are left.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Les demandes prennent {asked} min ; il reste {left} min de la séance.</translation>
    </message>
    <message>
      <source>A new conference needs a title and at least one language. Fill them in.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Une nouvelle conférence doit avoir un titre et au moins une langue. Indiquez-les.</translation>
    </message>
    <message>
      <source>The conference cannot be made. {faults} Correct it and try again.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Impossible de créer la conférence. {faults} Corrigez, puis réessayez.</translation>
    </message>
    <message>
      <source>There is no time zone “{zone}”, or the date is out of range. Choose others.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Le fuseau horaire « {zone} » n’existe pas, ou la date est hors limites. Choisissez-en d’autres.</translation>
    </message>
    <message>
      <source>This cannot be done. {faults} Nothing was changed.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Cette opération est impossible. {faults} Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This person is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Cette personne n'est plus dans la conférence.</translation>
    </message>
    <message>
      <source>This room is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Cette salle n'est plus dans la conférence.</translation>
    </message>
    <message>
      <source>This rule is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Cette règle n'est plus dans la conférence.</translation>
    </message>
    <message>
      <source>This session is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Cette séance n'est plus dans la conférence.</translation>
    </message>
    <message>
      <source>This team, crew or equipment is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Cette équipe ou ce matériel n'est plus dans la conférence.</translation>
    </message>
    <message>
      <source>{gone} Choose another one, or undo the removal.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>{gone} Faites un autre choix, ou annulez la suppression.</translation>
    </message>
    <message>
      <source>the window ends ({end}) before it starts ({start})</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation>la plage se termine ({end}) avant de commencer ({start})</translation>
    </message>
    <message>
      <source>{moment} is not a whole minute</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation>{moment} n’est pas une minute entière</translation>
    </message>
    <message>
      <source>either a person was told or another party; name one of them</source>
      <extracomment>scheduler/model/release.py</extracomment>
      <translation>soit une personne a été informée, soit un autre destinataire ; n’indiquez que l’un des deux</translation>
    </message>
    <message>
      <source>the shortest length ({least} min) exceeds the preferred one ({most} min)</source>
      <extracomment>scheduler/model/session.py</extracomment>
      <translation>la durée minimale ({least} min) dépasse la durée souhaitée ({most} min)</translation>
    </message>
    <message numerus="yes">
      <source>%n accepted conflict(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n conflit accepté</numerusform>
        <numerusform>%n conflits acceptés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appearance(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n intervention</numerusform>
        <numerusform>%n interventions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s), with their hours and slots</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n jour, avec ses heures et créneaux</numerusform>
        <numerusform>%n jours, avec leurs heures et créneaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n draft variant(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n variante de travail</numerusform>
        <numerusform>%n variantes de travail</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n observance(s), moved with the days: check the dates</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n fête, déplacée avec les jours : vérifiez les dates</numerusform>
        <numerusform>%n fêtes, déplacées avec les jours : vérifiez les dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people, with their contacts</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n personne, avec ses coordonnées</numerusform>
        <numerusform>%n personnes, avec leurs coordonnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s), and who was told of them</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n version publiée et qui en a été informé</numerusform>
        <numerusform>%n versions publiées et qui en a été informé</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for side events, as received</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n demande d’événement parallèle, telle que reçue</numerusform>
        <numerusform>%n demandes d’événements parallèles, telles que reçues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for the floor</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n demande de parole</numerusform>
        <numerusform>%n demandes de parole</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) about the order of speakers</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n règle sur l’ordre des intervenants</numerusform>
        <numerusform>%n règles sur l’ordre des intervenants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) between sessions</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n règle entre séances</numerusform>
        <numerusform>%n règles entre séances</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) left unplanned</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n séance laissée sans place</numerusform>
        <numerusform>%n séances laissées sans place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s), with their wishes</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n séance, avec ses souhaits</numerusform>
        <numerusform>%n séances, avec leurs souhaits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n team(s), crew(s) or equipment, without members</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n équipe ou matériel, sans membres</numerusform>
        <numerusform>%n équipes ou matériels, sans membres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>People are named in the words of %n session(s). Look through them before they are printed.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>Des personnes sont citées dans les textes de %n séance. Relisez-les avant l’impression.</numerusform>
        <numerusform>Des personnes sont citées dans les textes de %n séances. Relisez-les avant l’impression.</numerusform>
      </translation>
    </message>
    <message>
      <source>These dates are out of the calendar. Choose another first day.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>Ces dates sont hors du calendrier. Choisissez un autre premier jour.</translation>
    </message>
    <message>
      <source>This conference has no days that could be moved. Choose another file, or begin anew.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>Cette conférence n’a pas de jours à déplacer. Choisissez un autre fichier, ou recommencez.</translation>
    </message>
    <message numerus="yes">
      <source>the places of %n session(s) in the timetable</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>la place de %n séance dans l’horaire</numerusform>
        <numerusform>les places de %n séances dans l’horaire</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the registrations for %n session(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>les inscriptions à %n séance</numerusform>
        <numerusform>les inscriptions à %n séances</numerusform>
      </translation>
    </message>
    <message>
      <source>The wording cannot be kept in {folder}: {cause}.</source>
      <extracomment>scheduler/notices/office.py</extracomment>
      <translation>Les libellés ne peuvent pas être conservés dans {folder} : {cause}.</translation>
    </message>
    <message>
      <source>A brace has no partner. What is filled in stands between two braces; to print a brace, write it twice.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Une accolade est seule. Ce qui est rempli se trouve entre deux accolades ; pour imprimer une accolade, écrivez-la deux fois.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Il est vide.</translation>
    </message>
    <message>
      <source>The template “{key}” in {file} cannot be used: {fault} Compare it with the one that ships.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Le modèle « {key} » de {file} ne peut pas être utilisé : {fault} Comparez-le avec celui qui est fourni.</translation>
    </message>
    <message>
      <source>The templates {file} cannot be read: {cause}. Mend the file, or take it away.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Les modèles {file} sont illisibles : {cause}. Corrigez le fichier, ou retirez-le.</translation>
    </message>
    <message>
      <source>There is no text of this name.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Il n’existe pas de texte de ce nom.</translation>
    </message>
    <message>
      <source>{written} cannot be filled in. What can: {names}.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>{written} ne peut pas être rempli. Possibles : {names}.</translation>
    </message>
    <message>
      <source>{written} cannot be filled in; nothing can here.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>{written} ne peut pas être rempli ; rien ne l’est ici.</translation>
    </message>
    <message>
      <source>Nothing can be written to {folder}: {cause}. Choose another folder.</source>
      <extracomment>scheduler/notices/writing.py</extracomment>
      <translation>Rien ne peut être écrit dans {folder} : {cause}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{person} leaves</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{person} part</translation>
    </message>
    <message>
      <source>{session} begins</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{session} commence</translation>
    </message>
    <message>
      <source>{session} is streamed live</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{session} est diffusé en direct</translation>
    </message>
    <message>
      <source>Change places with “{title}”</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>Échanger avec « {title} »</translation>
    </message>
    <message>
      <source>Shorten to {minutes} min</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>Raccourcir à {minutes} min</translation>
    </message>
    <message>
      <source>mends the conflict</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>résout le conflit</translation>
    </message>
    <message>
      <source>mends {mended} of {of} conflicts</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>résout {mended} conflits sur {of}</translation>
    </message>
    <message>
      <source>{deputy} for {name}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{deputy} à la place de {name}</translation>
    </message>
    <message>
      <source>{gone}, wishes as now</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, souhaits comme à présent</translation>
    </message>
    <message>
      <source>{gone}, wishes better by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, souhaits meilleurs de {points}</translation>
    </message>
    <message>
      <source>{gone}, wishes worse by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, souhaits moins bons de {points}</translation>
    </message>
    <message>
      <source>{name} by video</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{name} par vidéo</translation>
    </message>
    <message>
      <source>{name} from afar</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{name} à distance</translation>
    </message>
    <message>
      <source>The conference has no days, so its sessions cannot be printed; add its days in the settings.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation>La conférence n’a pas de jours, ses séances ne peuvent donc pas être imprimées ; ajoutez ses jours dans les réglages.</translation>
    </message>
    <message>
      <source>The time stamp of a paper needs a time zone; add one, such as +01:00.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation>L’horodatage d’un document doit comporter un fuseau horaire ; ajoutez-en un, par exemple +01:00.</translation>
    </message>
    <message>
      <source>The logo of the conference cannot be read; choose a PNG or JPEG file in its settings.</source>
      <extracomment>scheduler/papers/drawing/canvas.py</extracomment>
      <translation>Le logo de la conférence est illisible ; choisissez un fichier PNG ou JPEG dans ses réglages.</translation>
    </message>
    <message>
      <source>The font {name} cannot be read; install the package font-roboto again.</source>
      <extracomment>scheduler/papers/drawing/fonts.py</extracomment>
      <translation>La police {name} est illisible ; réinstallez le paquet font-roboto.</translation>
    </message>
    <message>
      <source>Day grid</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Grille des jours</translation>
    </message>
    <message>
      <source>Door signs</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Affiches de porte</translation>
    </message>
    <message>
      <source>Programme</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Programme</translation>
    </message>
    <message>
      <source>{name} (page {number})</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{name} (page {number})</translation>
    </message>
    <message>
      <source>{paper}: page {pages} of {of}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper} : page {pages} sur {of}</translation>
    </message>
    <message>
      <source>{paper}: pages {pages} of {of}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper} : pages {pages} sur {of}</translation>
    </message>
    <message>
      <source>{paper}: {count} of {of} – {sheets}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper} : {count} sur {of} – {sheets}</translation>
    </message>
    <message>
      <source>A text of the conference has characters that no file can hold. Undo the last paste and save again.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Un texte de la conférence contient des caractères qu’aucun fichier ne peut enregistrer. Annulez le dernier collage et enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>Choose a file that Hofburg has saved; it ends in .hofburg.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Choisissez un fichier enregistré par Hofburg ; son nom se termine par .hofburg.</translation>
    </message>
    <message>
      <source>Restore it from a backup or a recovery copy.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Restaurez-le à partir d’une sauvegarde ou d’une copie de récupération.</translation>
    </message>
    <message>
      <source>it holds something that no project has</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>le fichier contient un élément qu’aucun projet ne comporte</translation>
    </message>
    <message>
      <source>{name} cannot be opened. {faults} Correct it in the file, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Impossible d’ouvrir {name}. {faults} Corrigez le fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>{name} cannot be opened. “{what}” is not a known field. Remove it, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Impossible d’ouvrir {name}. « {what} » n’est pas un champ connu. Supprimez-le ou restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>{name} is damaged or not a Hofburg project: byte {position} is not UTF-8 text. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est endommagé ou n’est pas un projet Hofburg : l’octet {position} n’est pas du texte UTF-8. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it breaks off or is misspelt in line {line}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est endommagé : le contenu s’interrompt ou comporte une erreur à la ligne {line}. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be brought from format {step} to {next}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est endommagé : la conversion du format {step} au format {next} a échoué. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it holds no conference. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est endommagé : il ne contient aucune conférence. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: its format version is missing or is not a whole number from 1. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est endommagé : la version du format manque ou n’est pas un nombre entier à partir de 1. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: {reason}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est endommagé : {reason}. {backup}</translation>
    </message>
    <message>
      <source>{name} is empty. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} est vide. {backup}</translation>
    </message>
    <message>
      <source>{name} is not a Hofburg project. {other}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} n’est pas un projet Hofburg. {other}</translation>
    </message>
    <message>
      <source>{name} was saved by a newer Hofburg (format {version}; this one reads up to {newest}). Install the newer Hofburg to open it.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>{name} a été enregistré par une version plus récente de Hofburg (format {version} ; celle-ci lit jusqu’au format {newest}). Installez la version récente pour l’ouvrir.</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be written ({cause}). Save in another folder.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Impossible d’écrire dans le dossier {parent} ({cause}). Enregistrez dans un autre dossier.</translation>
    </message>
    <message>
      <source>The lock {name} cannot be written ({cause}). Free some space and try again.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Impossible d’écrire le verrou {name} ({cause}). Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <source>an unknown program (its lock cannot be read)</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>un programme inconnu (son verrou est illisible)</translation>
    </message>
    <message>
      <source>an unknown user</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>un utilisateur inconnu</translation>
    </message>
    <message>
      <source>{name} cannot be locked because another program takes its lock again and again. Try once more.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Impossible de verrouiller {name} : un autre programme reprend sans cesse son verrou. Réessayez.</translation>
    </message>
    <message>
      <source>{name} is open for writing by {owner}. Close it there, save under another name, or take the project over if that program no longer runs.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{name} est ouvert en écriture par {owner}. Fermez-le là-bas, enregistrez sous un autre nom ou reprenez le projet si ce programme ne fonctionne plus.</translation>
    </message>
    <message>
      <source>{user} on {host} (process {process}, since {time})</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{user} sur {host} (processus {process}, depuis {time})</translation>
    </message>
    <message>
      <source>The folder {folder} for recovery copies cannot be made ({cause}). Save now.</source>
      <extracomment>scheduler/project_file/recovery.py</extracomment>
      <translation>Impossible de créer le dossier {folder} des copies de récupération ({cause}). Enregistrez maintenant.</translation>
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save the project elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Le dossier {parent} n’existe pas. Créez-le ou enregistrez le projet ailleurs.</translation>
    </message>
    <message>
      <source>the disk is full. Free some space, or save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>le disque est plein. Libérez de l’espace ou enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>the folder may not be written. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>l’écriture dans ce dossier n’est pas autorisée. Enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>{cause}. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{cause}. Enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Check the disk and the name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Impossible de lire {name} ({why}). Vérifiez le disque et le nom.</translation>
    </message>
    <message>
      <source>{name} cannot be saved: {cause} What was saved before is still there.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Impossible d’enregistrer {name} : {cause} La version enregistrée auparavant est conservée.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} est un dossier. Choisissez un fichier dont le nom se termine par .hofburg.</translation>
    </message>
    <message>
      <source>{name} is a sample and stays as it is. Save the project under another name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} est un exemple et reste inchangé. Enregistrez le projet sous un autre nom.</translation>
    </message>
    <message>
      <source>{name} is larger than any Hofburg project can be. Choose a file that Hofburg has saved.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} est plus volumineux que tout projet Hofburg possible. Choisissez un fichier enregistré par Hofburg.</translation>
    </message>
    <message>
      <source>{name} is not a file. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} n’est pas un fichier. Choisissez un fichier dont le nom se termine par .hofburg.</translation>
    </message>
    <message>
      <source>{name} may not be read. Ask its owner for the right to read it.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>La lecture de {name} n’est pas autorisée. Demandez-en le droit à son propriétaire.</translation>
    </message>
    <message>
      <source>{path} does not exist. Check the name and the folder.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{path} n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>Musts are still broken: {number}. Mend them, or accept each with a reason. The first: {message}</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Des règles obligatoires sont encore enfreintes : {number}. Corrigez-les, ou acceptez chaque cas avec un motif. Le premier : {message}</translation>
    </message>
    <message>
      <source>Nothing was published yet. Publish the programme first.</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Rien n'a encore été publié. Publiez d'abord le programme.</translation>
    </message>
    <message>
      <source>There is no release “{name}”. Name it by its number or its label.</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Il n'y a pas de version publiée « {name} ». Désignez-la par son numéro ou son libellé.</translation>
    </message>
    <message>
      <source>Say into which session “{title}” is merged.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>Indiquez avec quelle séance « {title} » est fusionnée.</translation>
    </message>
    <message>
      <source>“{title}” cannot be merged into itself.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>« {title} » ne peut être fusionnée avec elle-même.</translation>
    </message>
    <message>
      <source>“{title}” is no request; its status is changed with its other fields.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>« {title} » n’est pas une demande ; son statut se modifie avec ses autres champs.</translation>
    </message>
    <message>
      <source>“{title}” is {now}; it cannot be {then} now. Take it up for review first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>« {title} » : {now} ; le statut « {then} » n’est pas possible. Reprenez-la d’abord à l’examen.</translation>
    </message>
    <message>
      <source>“{title}” is {status}; a request is merged into a session that is planned. Accept that one first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>« {title} » : {status} ; on ne fusionne qu’avec une séance planifiée. Acceptez d’abord celle-ci.</translation>
    </message>
    <message>
      <source>At most {limit} at one time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Au plus {limit} à la fois : {sessions} — {level}</translation>
    </message>
    <message>
      <source>At most {limit} of one lead organiser on each day, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Au plus {limit} par organisateur et par jour, de type : {kinds} — {level}</translation>
    </message>
    <message>
      <source>At most {limit} of one lead organiser, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Au plus {limit} par organisateur, de type : {kinds} — {level}</translation>
    </message>
    <message>
      <source>At the same time in one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>En même temps dans une salle : {sessions} — {level}</translation>
    </message>
    <message>
      <source>At the same time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>En même temps : {sessions} — {level}</translation>
    </message>
    <message>
      <source>Each on another day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Chacune un autre jour : {sessions} — {level}</translation>
    </message>
    <message>
      <source>In one room where they share a slot: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Dans une même salle s’ils partagent un créneau : {sessions} — {level}</translation>
    </message>
    <message>
      <source>In one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Dans une même salle : {sessions} — {level}</translation>
    </message>
    <message>
      <source>In {session} in this order: {people} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Dans {session}, dans cet ordre : {people} — {level}</translation>
    </message>
    <message>
      <source>Not at a time or in a room that is still to be named: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Pas à un moment ou dans une salle encore à préciser : {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not in one slot, the tracks {tracks} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Pas dans le même créneau : les volets {tracks} — {level}</translation>
    </message>
    <message>
      <source>Not in parallel ({grade}): {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Pas en parallèle ({grade}) : {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not in {rooms}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Pas dans {rooms} : {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not starting {times}, nor in {rooms}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Pas de début {times}, ni dans {rooms} : {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not starting {times}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Pas de début {times} : {sessions} — {level}</translation>
    </message>
    <message>
      <source>Nothing {where} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Rien {where} — {level}</translation>
    </message>
    <message>
      <source>On one day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Le même jour : {sessions} — {level}</translation>
    </message>
    <message>
      <source>One track only in each room and slot — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Un seul volet par salle et par créneau — {level}</translation>
    </message>
    <message>
      <source>Track “{track}” not {where} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Volet « {track} », pas {where} — {level}</translation>
    </message>
    <message>
      <source>in any room or slot</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>dans quelque salle ou créneau que ce soit</translation>
    </message>
    <message>
      <source>in slots that start {times}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>dans les créneaux débutant {times}</translation>
    </message>
    <message>
      <source>in {rooms} in any slot</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>dans {rooms}, quel que soit le créneau</translation>
    </message>
    <message>
      <source>in {rooms} in slots that start {times}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>dans {rooms} pendant les créneaux débutant {times}</translation>
    </message>
    <message>
      <source>must</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>obligatoire</translation>
    </message>
    <message>
      <source>wish, weight {weight}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>souhait, poids {weight}</translation>
    </message>
    <message>
      <source>{first} and {second} one right after the other, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{first} et {second} l’une juste après l’autre, à {gap} min au plus — {level}</translation>
    </message>
    <message>
      <source>{second} after {first} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} après {first} — {level}</translation>
    </message>
    <message>
      <source>{second} after {first}, at least {gap} min later — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} après {first}, au moins {gap} min plus tard — {level}</translation>
    </message>
    <message>
      <source>{second} right after {first}, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} juste après {first}, à {gap} min au plus — {level}</translation>
    </message>
    <message>
      <source>{one}, {other}</source>
      <extracomment>scheduler/sentence.py</extracomment>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <source>a booth team for {offers}</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>équipe de cabine ({offers})</translation>
    </message>
    <message>
      <source>a livestream crew</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>équipe de diffusion en direct</translation>
    </message>
    <message>
      <source>a sign-language team</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>équipe de langue des signes</translation>
    </message>
    <message>
      <source>captioning</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>sous-titrage</translation>
    </message>
    <message>
      <source>equipment ({offers})</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>matériel ({offers})</translation>
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min, {over} too many.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation>Temps de parole et questions : {asked} sur {has} min, {over} de trop.</translation>
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation>Temps de parole et questions : {asked} sur {has} min.</translation>
    </message>
    <message>
      <source>Give the draft variant a name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Donnez un nom à la variante de travail.</translation>
    </message>
    <message>
      <source>There is a draft variant “{name}” already. Choose another name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>La variante de travail « {name} » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>This draft variant is no longer there.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Cette variante de travail n’existe plus.</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>vendredi</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>lundi</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>samedi</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>dimanche</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>jeudi</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>mardi</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>mercredi</translation>
    </message>
    <message>
      <source>{weekday} {begin}–{end}</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>{weekday} {begin}–{end}</translation>
    </message>
    <message>
      <source>The solver did not start as it should; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>La planification n’a pas démarré comme prévu ; redémarrez le programme.</translation>
    </message>
    <message>
      <source>The solver ended unexpectedly; start it again, your timetable is as it was.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>La planification s’est arrêtée de façon inattendue ; relancez-la, votre grille horaire est inchangée.</translation>
    </message>
    <message>
      <source>The solver has ended; start it again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>La planification est terminée ; relancez-la.</translation>
    </message>
    <message>
      <source>The solver sent a line that is no event; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>La planification a transmis une ligne incompréhensible ; redémarrez le programme.</translation>
    </message>
    <message>
      <source>No room is suitable for “{title}”: {wants}.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>Aucune salle ne convient à « {title} » : {wants}.</translation>
    </message>
    <message>
      <source>all are hidden or not allowed</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>toutes sont masquées ou non autorisées</translation>
    </message>
    <message>
      <source>it does not fit into the hours in which there is interpretation</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>ne tient pas dans les heures d’interprétation</translation>
    </message>
    <message>
      <source>it does not fit into the hours of any day that is left</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>ne tient dans les heures d’aucun des jours restants</translation>
    </message>
    <message>
      <source>it fits into none of the slots for its kind that are left</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>ne tient dans aucun des créneaux restants pour ce genre</translation>
    </message>
    <message>
      <source>it fits on no conference day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>ne tient dans aucun jour de la conférence</translation>
    </message>
    <message>
      <source>it needs {what}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>il faut {what}</translation>
    </message>
    <message>
      <source>it would be night where {name} is</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>il ferait nuit chez {name}</translation>
    </message>
    <message>
      <source>its allowed windows are too short</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>les plages autorisées sont trop courtes</translation>
    </message>
    <message>
      <source>layout {layout}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>disposition {layout}</translation>
    </message>
    <message>
      <source>no slot that is left has the tags that it must have</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>aucun créneau restant n’a les étiquettes exigées</translation>
    </message>
    <message>
      <source>the tag “{tag}”</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>l’étiquette « {tag} »</translation>
    </message>
    <message>
      <source>the times at which it cannot meet leave too little</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>les heures exclues laissent trop peu de temps</translation>
    </message>
    <message>
      <source>{name} is not available when it could be</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} n’est pas disponible à ce moment-là</translation>
    </message>
    <message>
      <source>{name} takes no first or last slot of a day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} ne prend ni le premier ni le dernier créneau d’une journée</translation>
    </message>
    <message>
      <source>{name} takes part for at most {most} minutes a day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} participe au plus {most} minutes par jour</translation>
    </message>
    <message>
      <source>“{title}” has no possible time: its windows leave no start on the grid.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>« {title} » n’a aucune heure possible : les plages ne laissent aucun début sur la grille.</translation>
    </message>
    <message>
      <source>“{title}” has no possible time: {why}.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>« {title} » n’a aucune heure possible : {why}.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, which cannot serve it: {wants}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>« {title} » est fixé dans {room}, qui ne convient pas : {wants}</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, which has too few booths.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>« {title} » est fixé dans {room}, qui a trop peu de cabines.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, whose tags are not as they must be.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>« {title} » est fixée dans {room}, dont les étiquettes ne sont pas celles exigées.</translation>
    </message>
    <message>
      <source>“{title}” stays where it is, but its time, its length or its rooms are not those that are fixed or needed.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>« {title} » reste où il est, mais son heure, sa durée ou ses salles ne sont pas celles qui sont fixées ou nécessaires.</translation>
    </message>
    <message>
      <source>The speakers of “{title}” do not stand in the order that a rule asks for.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>Les orateurs de « {title} » ne sont pas dans l’ordre qu’exige une règle.</translation>
    </message>
    <message>
      <source>“{title}” is livestreamed, and somebody who appears in it does not consent.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>« {title} » est diffusé, et une personne qui y paraît n’y consent pas.</translation>
    </message>
    <message>
      <source>“{title}” is more than the {limit} that {lead} may organise.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>« {title} » dépasse les {limit} que {lead} peut organiser.</translation>
    </message>
    <message>
      <source>“{title}” lacks the support person of somebody who appears in it.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>Il manque à « {title} » l’accompagnant d’une personne qui y paraît.</translation>
    </message>
    <message>
      <source>“{title}” has no possible place: a rule leaves none.</source>
      <extracomment>solver/compile/tracks.py</extracomment>
      <translation>« {title} » n’a aucune place possible : une règle n’en laisse aucune.</translation>
    </message>
    <message>
      <source>“{title}” needs {what}, and no team or unit offers it.</source>
      <extracomment>solver/compile/units.py</extracomment>
      <translation>« {title} » a besoin de {what}, et aucune équipe ni aucun matériel ne l’offre.</translation>
    </message>
    <message>
      <source>{session} needs a place for {minutes}.</source>
      <extracomment>solver/explain/clashes.py</extracomment>
      <translation>{session} a besoin d'une place de {minutes}.</translation>
    </message>
    <message>
      <source>It takes time to walk from one room to another.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Il faut du temps pour aller d'une salle à l'autre.</translation>
    </message>
    <message>
      <source>No plenaries go on for more than {minutes} without a break.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Aucune plénière ne dure plus de {minutes} sans pause.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody takes part in more than %n session(s) during a meal.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>
        <numerusform>Personne n'intervient dans plus de %n séance pendant un repas.</numerusform>
        <numerusform>Personne n'intervient dans plus de %n séances pendant un repas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of the kind {one} takes place beside the kind {other}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Rien du type {one} n'a lieu en même temps que le type {other}.</translation>
    </message>
    <message>
      <source>Sessions of the kind {kind} take place in these slots only: {windows}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Séances du type {kind} seulement dans ces créneaux : {windows}.</translation>
    </message>
    <message>
      <source>Speakers, moderators and interpreters are there some minutes early, as their roles ask.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Intervenants, modérateurs et interprètes arrivent quelques minutes plus tôt, selon leur rôle.</translation>
    </message>
    <message>
      <source>The hours of the days are these: {hours}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Les heures des journées sont : {hours}.</translation>
    </message>
    <message>
      <source>There is interpretation in these hours only: {hours}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>L'interprétation n'est assurée qu'à ces heures : {hours}.</translation>
    </message>
    <message>
      <source>Those who take part from afar are not asked to do so at night.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Ceux qui interviennent à distance ne sont pas sollicités la nuit.</translation>
    </message>
    <message>
      <source>{person} appears only together with a support person.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} n'intervient qu'avec un accompagnant.</translation>
    </message>
    <message>
      <source>{person} is there in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} n'est là que dans ces créneaux : {windows}.</translation>
    </message>
    <message>
      <source>{person} needs a room and services that not every session has.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} a besoin d'une salle et de services que toutes les séances n'ont pas.</translation>
    </message>
    <message>
      <source>{person} rests for {minutes} between two appearances.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} se repose {minutes} entre deux interventions.</translation>
    </message>
    <message>
      <source>{person} takes no part in the first and the last {minutes} of a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} n'intervient pas dans les premières et dernières {minutes} d'une journée.</translation>
    </message>
    <message>
      <source>{person} takes part for at most {minutes} a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} intervient au plus {minutes} par jour.</translation>
    </message>
    <message>
      <source>{person} takes part in at most {limit} sessions a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} intervient dans {limit} séances par jour au plus.</translation>
    </message>
    <message>
      <source>{person} takes part in each of these: {sessions}.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person} intervient dans chacune de celles-ci : {sessions}.</translation>
    </message>
    <message numerus="yes">
      <source>{room} holds %n session(s) at one time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>
        <numerusform>{room} accueille %n séance à la fois.</numerusform>
        <numerusform>{room} accueille %n séances à la fois.</numerusform>
      </translation>
    </message>
    <message>
      <source>{room} is open in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room} n'est ouverte que dans ces créneaux : {windows}.</translation>
    </message>
    <message>
      <source>{room} needs {minutes} between two sessions.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room} a besoin de {minutes} entre deux séances.</translation>
    </message>
    <message>
      <source>{room} needs {minutes} for another layout.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room} a besoin de {minutes} pour une autre disposition.</translation>
    </message>
    <message>
      <source>{unit} is there in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} n'est là que dans ces créneaux : {windows}.</translation>
    </message>
    <message>
      <source>{unit} needs {minutes} between two sessions.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} a besoin de {minutes} entre deux séances.</translation>
    </message>
    <message>
      <source>{unit} serves for at most {minutes} a day.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} sert au plus {minutes} par jour.</translation>
    </message>
    <message>
      <source>{unit} serves one session at a time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit} sert une séance à la fois.</translation>
    </message>
    <message>
      <source>{rule}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{rule}.</translation>
    </message>
    <message>
      <source>{session} cannot meet: {windows}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} ne peut pas avoir lieu : {windows}.</translation>
    </message>
    <message>
      <source>{session} closes {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} ferme {rooms}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests in its rooms together.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} attend {guests} invités dans l'ensemble de ses salles.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests, and no room holds as many.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} attend {guests} invités, et aucune salle n'en contient autant.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; only these rooms hold as many: {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} attend {guests} invités ; seules ces salles en contiennent autant : {rooms}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; {rooms} rooms hold as many.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} attend {guests} invités ; {rooms} salles en contiennent autant.</translation>
    </message>
    <message>
      <source>{session} is fixed at its time: {when}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} a une heure fixe : {when}.</translation>
    </message>
    <message>
      <source>{session} is fixed in {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} est fixée dans {rooms}.</translation>
    </message>
    <message>
      <source>{session} is interpreted: {language}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} est interprétée : {language}.</translation>
    </message>
    <message>
      <source>{session} is livestreamed, with the consent of all who appear in it.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} est retransmise, avec le consentement de tous les intervenants.</translation>
    </message>
    <message>
      <source>{session} may take place in these rooms only: {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} ne peut avoir lieu que dans ces salles : {rooms}.</translation>
    </message>
    <message>
      <source>{session} may take place in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} ne peut avoir lieu que dans ces créneaux : {windows}.</translation>
    </message>
    <message>
      <source>{session} needs this equipment: {thing}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} a besoin de ce matériel : {thing}.</translation>
    </message>
    <message>
      <source>{session} needs this in its room: {features}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} a besoin dans sa salle de : {features}.</translation>
    </message>
    <message>
      <source>{session} takes {before} to set up and {after} to clear.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session} demande {before} d'installation et {after} de démontage.</translation>
    </message>
    <message>
      <source>The room for {name} must be: {tags}.</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>La salle pour {name} doit être : {tags}.</translation>
    </message>
    <message>
      <source>The slot for {name} must be: {tags}.</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>Le créneau pour {name} doit être : {tags}.</translation>
    </message>
    <message>
      <source>not {tag}</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>pas {tag}</translation>
    </message>
    <message>
      <source>{deputy} for {name} in {session}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{deputy} pour {name} dans {session}</translation>
    </message>
    <message>
      <source>{name} by video in {session}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{name} par vidéo dans {session}</translation>
    </message>
    <message>
      <source>{person} may take part at the beginning and the end of a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person} peut intervenir en début et en fin de journée</translation>
    </message>
    <message>
      <source>{person}: up to {limit} sessions a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person} : jusqu'à {limit} séances par jour</translation>
    </message>
    <message>
      <source>{person}: up to {minutes} a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person} : jusqu'à {minutes} par jour</translation>
    </message>
    <message>
      <source>{person}: {new} of rest instead of {old}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person} : {new} de repos au lieu de {old}</translation>
    </message>
    <message>
      <source>{room}: {new} between two sessions instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{room} : {new} entre deux séances au lieu de {old}</translation>
    </message>
    <message>
      <source>{room}: {new} for another layout instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{room} : {new} pour une autre disposition au lieu de {old}</translation>
    </message>
    <message>
      <source>{unit}: up to {minutes} a day</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{unit} : jusqu'à {minutes} par jour</translation>
    </message>
    <message>
      <source>{unit}: {new} between two sessions instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{unit} : {new} entre deux séances au lieu de {old}</translation>
    </message>
    <message numerus="yes">
      <source>Allow %n session(s) of one person during a meal</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>
        <numerusform>Admettre %n séance d'une personne pendant un repas</numerusform>
        <numerusform>Admettre %n séances d'une personne pendant un repas</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow plenaries to go on for {minutes} without a break</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Admettre des plénières de {minutes} sans pause</translation>
    </message>
    <message>
      <source>Allow these kinds at one time: {one}, {other}</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Admettre ces types en même temps : {one}, {other}</translation>
    </message>
    <message>
      <source>Ask nobody to come early</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Ne demander à personne d'arriver plus tôt</translation>
    </message>
    <message>
      <source>Ask people to come early by {share} per cent of the usual minutes</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Demander d'arriver plus tôt de {share} pour cent des minutes habituelles</translation>
    </message>
    <message>
      <source>Change the rule to: {rule}</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Changer la règle en : {rule}</translation>
    </message>
    <message>
      <source>Leave {session} out for now</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Laisser {session} de côté pour l'instant</translation>
    </message>
    <message>
      <source>Let {session} be at another time</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Admettre une autre heure pour {session}</translation>
    </message>
    <message>
      <source>Let {session} be in another room</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Admettre une autre salle pour {session}</translation>
    </message>
    <message>
      <source>Let {session} be in {room} too</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Admettre aussi {room} pour {session}</translation>
    </message>
    <message>
      <source>Plan {session} for {guests} guests instead of {old}, in a smaller room</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Prévoir {session} pour {guests} invités au lieu de {old}, dans une salle plus petite</translation>
    </message>
    <message>
      <source>Shorten {session} to {minutes}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Raccourcir {session} à {minutes}</translation>
    </message>
    <message>
      <source>Split {session} into two parts of {one} and {other}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Diviser {session} en deux parties de {one} et {other}</translation>
    </message>
    <message>
      <source>{session} leaves these rooms open: {rooms}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} laisse ces salles ouvertes : {rooms}</translation>
    </message>
    <message>
      <source>{session} with half the time to set up and to clear</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} avec la moitié du temps d'installation et de démontage</translation>
    </message>
    <message>
      <source>{session} without a livestream</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} sans retransmission</translation>
    </message>
    <message>
      <source>{session} without interpretation: {language}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} sans interprétation : {language}</translation>
    </message>
    <message>
      <source>{session} without this equipment: {thing}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} sans ce matériel : {thing}</translation>
    </message>
    <message>
      <source>{session} without this in its room: {feature}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} sans ceci dans sa salle : {feature}</translation>
    </message>
    <message>
      <source>{session} without time to set up and to clear</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session} sans temps d'installation ni de démontage</translation>
    </message>
    <message>
      <source>Any room for {name}, whatever its tags</source>
      <extracomment>solver/explain/options/of_tags.py</extracomment>
      <translation>N'importe quelle salle pour {name}, quelles que soient ses étiquettes</translation>
    </message>
    <message>
      <source>Any slot for {name}, whatever its tags</source>
      <extracomment>solver/explain/options/of_tags.py</extracomment>
      <translation>N'importe quel créneau pour {name}, quelles que soient ses étiquettes</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Interpretation</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Interprétation</translation>
    </message>
    <message>
      <source>Slot</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Créneau</translation>
    </message>
    <message>
      <source>{session} may meet {window} after all</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>{session} peut finalement avoir lieu : {window}</translation>
    </message>
    <message>
      <source>{whose}: {new} instead of {old}</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>{whose} : {new} au lieu de {old}</translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Pour %n séance il faut {needed} de salle, intervalles compris ; les {rooms} salles qui conviennent ont {left}.</numerusform>
        <numerusform>Pour %n séances il faut {needed} de salle, intervalles compris ; les {rooms} salles qui conviennent ont {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Pour %n séance il faut {needed} dans ces salles, intervalles compris : {rooms}. Il y a {left}.</numerusform>
        <numerusform>Pour %n séances il faut {needed} dans ces salles, intervalles compris : {rooms}. Il y a {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} of these are needed, with the gaps between them: {units}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Pour %n séance il faut {needed} de ceux-ci, intervalles compris : {units}. Il y a {left}.</numerusform>
        <numerusform>Pour %n séances il faut {needed} de ceux-ci, intervalles compris : {units}. Il y a {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{person} takes part in %n session(s), for {needed} with the gaps between them; the windows leave {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>{person} intervient dans %n séance, {needed} intervalles compris ; les créneaux laissent {left}.</numerusform>
        <numerusform>{person} intervient dans %n séances, {needed} intervalles compris ; les créneaux laissent {left}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; the largest room that it may have, {room}, holds {seats}.</source>
      <extracomment>solver/explain/prechecks.py</extracomment>
      <translation>{session} attend {guests} invités ; la plus grande salle possible, {room}, en contient {seats}.</translation>
    </message>
    <message>
      <source>{session} needs {needed} at a stretch; its windows, the hours of the days and the windows of its people leave {left} in common.</source>
      <extracomment>solver/explain/prechecks.py</extracomment>
      <translation>{session} a besoin de {needed} d'affilée ; ses créneaux, les heures des journées et ceux de ses participants ont {left} en commun.</translation>
    </message>
    <message>
      <source>“{title}” has no time left beside “{fixed}”, which is fixed.</source>
      <extracomment>solver/fixed.py</extracomment>
      <translation>Il ne reste pas de temps pour « {title} » à côté de « {fixed} », qui est fixé.</translation>
    </message>
    <message>
      <source>Measuring failed ({kind}); nothing was changed.</source>
      <extracomment>solver/fragility/__main__.py</extracomment>
      <translation>La mesure a échoué ({kind}) ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>For a Dask cluster the package “distributed” is missing. Install it with: pip install "hofburg[distributed]"</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Pour un cluster Dask, il manque le paquet « distributed ». Installez-le avec : pip install "hofburg[distributed]"</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address}. Check the address, or leave it out.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Aucun ordonnanceur Dask ne répond à l’adresse {address}. Vérifiez l’adresse, ou omettez-la.</translation>
    </message>
    <message>
      <source>The Dask scheduler at {address} has no workers. Start some first.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>L’ordonnanceur Dask à l’adresse {address} n’a pas de workers. Démarrez-en d’abord.</translation>
    </message>
    <message>
      <source>The cluster at {address} lacks something: {what}. Install Hofburg for its scheduler and each worker.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Il manque quelque chose au cluster à l’adresse {address} : {what}. Installez Hofburg pour son ordonnanceur et chaque worker.</translation>
    </message>
    <message>
      <source>A process that measured ended unexpectedly. Start it again, with fewer workers if memory is short.</source>
      <extracomment>solver/fragility/engine.py</extracomment>
      <translation>Un processus de mesure s’est arrêté de façon inattendue. Recommencez, avec moins de processus si la mémoire manque.</translation>
    </message>
    <message>
      <source>No place is left for it beside the others.</source>
      <extracomment>solver/phases/partial.py</extracomment>
      <translation>Il ne lui reste pas de place à côté des autres.</translation>
    </message>
    <message>
      <source>No place was found for it in the time that there was.</source>
      <extracomment>solver/phases/partial.py</extracomment>
      <translation>Aucune place ne lui a été trouvée dans le temps donné.</translation>
    </message>
    <message>
      <source>The conference has no days yet; add its days first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation>La conférence n’a pas encore de jours ; ajoutez-les d’abord.</translation>
    </message>
    <message>
      <source>The conference has no session to plan yet; add or accept sessions first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation>La conférence n’a pas encore de séance à planifier ; ajoutez ou acceptez d’abord des séances.</translation>
    </message>
    <message>
      <source>“{title}” has no time left after now.</source>
      <extracomment>solver/repair/base.py</extracomment>
      <translation>Il ne reste plus de temps pour « {title} » à partir de maintenant.</translation>
    </message>
    <message>
      <source>The search ended before a place was found.</source>
      <extracomment>solver/solve.py</extracomment>
      <translation>La recherche a pris fin avant qu’une place soit trouvée.</translation>
    </message>
    <message>
      <source>The checker counts {counted} penalty points where the search counted {searched}.</source>
      <extracomment>solver/verified.py</extracomment>
      <translation>Le contrôle compte {counted} points là où la recherche en comptait {searched}.</translation>
    </message>
    <message>
      <source>The checker found a conflict that the search missed: {message}</source>
      <extracomment>solver/verified.py</extracomment>
      <translation>Le contrôle a trouvé un conflit que la recherche n'a pas vu : {message}</translation>
    </message>
    <message>
      <source>The solver failed ({kind}); the timetable stays as it was.</source>
      <extracomment>solver/worker.py</extracomment>
      <translation>La recherche a échoué ({kind}) ; la grille horaire reste telle quelle.</translation>
    </message>
    <message>
      <source>The solver received a line that is no request; send it one that it knows.</source>
      <extracomment>solver/worker.py</extracomment>
      <translation>La recherche a reçu une ligne qui n’est pas une demande ; envoyez-en une qu’elle connaît.</translation>
    </message>
    <message>
      <source>{name} exists and is not empty. Choose a new folder for the notices.</source>
      <extracomment>ui/command_line/changes.py</extracomment>
      <translation>{name} existe et n'est pas vide. Choisissez un nouveau dossier pour les avis.</translation>
    </message>
    <message>
      <source>The folder {out} cannot be made ({cause}). Choose another with --out.</source>
      <extracomment>ui/command_line/demo.py</extracomment>
      <translation>Impossible de créer le dossier {out} ({cause}). Choisissez-en un autre avec --out.</translation>
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Le dossier {parent} n’existe pas. Créez-le ou enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>The folder {parent} may not be written. Save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>L’écriture dans le dossier {parent} n’est pas autorisée. Enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>The name of the file is empty. Give a .hofburg file or the name of a sample.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Le nom du fichier est vide. Indiquez un fichier .hofburg ou le nom d’un exemple.</translation>
    </message>
    <message>
      <source>{name} exists and is no PDF. Choose another name for the paper.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{name} existe et n’est pas un PDF. Choisissez un autre nom pour le document.</translation>
    </message>
    <message>
      <source>{name} is write-protected. Save under another name.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{name} est protégé en écriture. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
      <source>{name} would lie among the samples, which stay as they are. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{name} se trouverait parmi les exemples, qui restent inchangés. Enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>{path} is a folder. Add the name of a file to it.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{path} est un dossier. Ajoutez-y le nom d’un fichier.</translation>
    </message>
    <message>
      <source>{path} is not a file. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{path} n’est pas un fichier. Enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>Nothing has a place in the timetable of {title}. Solve it first.</source>
      <extracomment>ui/command_line/fragility.py</extracomment>
      <translation>Rien n’a encore de place dans la grille horaire de {title}. Calculez-la d’abord.</translation>
    </message>
    <message>
      <source>A fault in the program</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Une erreur dans le programme</translation>
    </message>
    <message>
      <source>About Hofburg</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>À propos de Hofburg</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Something went wrong in the program. The last step may not have been done.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Une erreur s’est produite dans le programme. La dernière opération n’a peut-être pas été effectuée.</translation>
    </message>
    <message>
      <source>The programme of a conference: planned, proven free of conflicts, printed.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Le programme d’une conférence : planifié, vérifié sans conflit, imprimé.</translation>
    </message>
    <message>
      <source>The report below holds no names and nothing of your conference. Copy it and send it to whoever looks after the program.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Le rapport ci-dessous ne contient aucun nom ni rien de votre conférence. Copiez-le et envoyez-le à la personne responsable du programme.</translation>
    </message>
    <message>
      <source>Your work could not be kept. Save it now under another name.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Votre travail n’a pas pu être conservé. Enregistrez-le maintenant sous un autre nom.</translation>
    </message>
    <message>
      <source>Your work has been kept: if the program ends, the next start offers it back.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Votre travail a été conservé : si le programme s’arrête, il vous sera proposé au prochain démarrage.</translation>
    </message>
    <message>
      <source>&amp;First day</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Premier jour</translation>
    </message>
    <message>
      <source>&amp;Keep the places of the sessions</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Garder les places des séances</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Langues</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>&amp;Venue</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Lieu</translation>
    </message>
    <message>
      <source>A title is needed. Type one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Un titre est nécessaire. Saisissez-en un.</translation>
    </message>
    <message>
      <source>A venue is needed: it stands on every paper.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Un lieu est nécessaire : il figure sur chaque document.</translation>
    </message>
    <message>
      <source>As last time. Change it where it names the year or the number.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Comme la dernière fois. Modifiez-le s’il cite l’année ou le numéro.</translation>
    </message>
    <message>
      <source>At least one language is needed, such as en. The first is the main one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Il faut au moins une langue, par exemple en. La première est la principale.</translation>
    </message>
    <message>
      <source>Choose last year's file …</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Choisir le fichier de l’an dernier …</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Its people stay out; rooms, sessions and rules move to the new days.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Les personnes sont laissées de côté ; salles, séances et règles passent aux nouveaux jours.</translation>
    </message>
    <message>
      <source>LEFT OUT</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>LAISSÉ DE CÔTÉ</translation>
    </message>
    <message>
      <source>Last time it began on {day}, another day of the week.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>La dernière fois, elle a commencé le {day}, un autre jour de la semaine.</translation>
    </message>
    <message>
      <source>Last time it began on {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>La dernière fois, elle a commencé le {day}.</translation>
    </message>
    <message>
      <source>Last year's file</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Fichier de l’an dernier</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Rien.</translation>
    </message>
    <message>
      <source>TAKEN OVER</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>REPRIS</translation>
    </message>
    <message>
      <source>The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Le deuxième jour est le {day}.</translation>
    </message>
    <message>
      <source>This day is past. The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Ce jour est passé. Le deuxième jour est le {day}.</translation>
    </message>
    <message>
      <source>You get two days: opening, three panels, closing, coffee, lunch and a reception, in the Hofburg's rooms.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Vous obtenez deux jours : ouverture, trois tables rondes, clôture, cafés, déjeuner et réception, dans les salles de la Hofburg.</translation>
    </message>
    <message>
      <source>such as Conference on Water and Security</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>par exemple Conférence sur l’eau et la sécurité</translation>
    </message>
    <message>
      <source>“{code}” is not a language. Write codes such as en, fr or de.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>« {code} » n’est pas une langue. Écrivez des codes tels que en, fr ou de.</translation>
    </message>
    <message>
      <source>Accept a conflict</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Accepter un conflit</translation>
    </message>
    <message>
      <source>Accept, because…</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Accepter, car…</translation>
    </message>
    <message>
      <source>CONFLICTS · {number}</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>CONFLITS · {number}</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Conflits</translation>
    </message>
    <message>
      <source>No conflict.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Aucun conflit.</translation>
    </message>
    <message>
      <source>Nothing is placed yet. Solve with F5, or drag a session onto the timetable.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Rien n’est encore placé. Planifiez avec F5, ou glissez une séance sur l’horaire.</translation>
    </message>
    <message>
      <source>Order of the conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Ordre des conflits</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw an acceptance</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Retirer une acceptation</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Reason for accepting the conflict</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Raison d’accepter le conflit</translation>
    </message>
    <message>
      <source>Why may it stay? Such as: agreed with the speaker</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Pourquoi peut-il rester ? Par exemple : convenu avec l’intervenant</translation>
    </message>
    <message>
      <source>Accepted with a reason</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Acceptés avec motif</translation>
    </message>
    <message>
      <source>Advice</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Conseil</translation>
    </message>
    <message>
      <source>By level</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Par gravité</translation>
    </message>
    <message>
      <source>By person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Par personne</translation>
    </message>
    <message>
      <source>By rule</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Par règle</translation>
    </message>
    <message>
      <source>Must</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Obligatoire</translation>
    </message>
    <message>
      <source>No one person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Aucune personne en particulier</translation>
    </message>
    <message>
      <source>Wish</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Souhait</translation>
    </message>
    <message numerus="yes">
      <source>musts broken: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>obligations non respectées : %n</numerusform>
        <numerusform>obligations non respectées : %n</numerusform>
      </translation>
    </message>
    <message>
      <source>no conflict</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>aucun conflit</translation>
    </message>
    <message numerus="yes">
      <source>not yet placed: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>pas encore placées : %n</numerusform>
        <numerusform>pas encore placées : %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>wishes not met: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>souhaits non satisfaits : %n</numerusform>
        <numerusform>souhaits non satisfaits : %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{conflict}  Accepted: {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>{conflict}  Accepté : {reason}</translation>
    </message>
    <message>
      <source>{conflict} Accepted, because {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>{conflict} Accepté, car {reason}</translation>
    </message>
    <message>
      <source>A day of one person</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>La journée d'une personne</translation>
    </message>
    <message>
      <source>Consent and support</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Consentement et accompagnement</translation>
    </message>
    <message>
      <source>Fixed or not taking part</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Fixé ou hors programme</translation>
    </message>
    <message>
      <source>Interpreters and crews</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Interprètes et équipes</translation>
    </message>
    <message>
      <source>Kinds that must not meet</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Types qui s'excluent</translation>
    </message>
    <message>
      <source>One person, one place</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Une personne, un lieu</translation>
    </message>
    <message>
      <source>Room too small or not fitted</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Salle trop petite ou inadaptée</translation>
    </message>
    <message>
      <source>Rooms in use</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Salles occupées</translation>
    </message>
    <message>
      <source>Rules of this conference</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Règles de cette conférence</translation>
    </message>
    <message>
      <source>Time of day</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Heure de la journée</translation>
    </message>
    <message>
      <source>When people can come</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Disponibilité des personnes</translation>
    </message>
    <message>
      <source>Who sits on a panel</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Composition des tables rondes</translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>%n encore absent</numerusform>
        <numerusform>%n encore absents</numerusform>
      </translation>
    </message>
    <message>
      <source>Click when {name} has arrived, or is not there after all</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>Cliquez quand {name} est là, ou finalement pas</translation>
    </message>
    <message>
      <source>NEXT</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>ENSUITE</translation>
    </message>
    <message>
      <source>NEXT, {time}</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>ENSUITE, {time}</translation>
    </message>
    <message>
      <source>NOW</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>MAINTENANT</translation>
    </message>
    <message>
      <source>NOW, until {time} · {minutes} min left</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>MAINTENANT, jusqu’à {time} · encore {minutes} min</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>et %n autre absent</numerusform>
        <numerusform>et %n autres absents</numerusform>
      </translation>
    </message>
    <message>
      <source>everybody is there</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>tous sont là</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>rien</translation>
    </message>
    <message>
      <source>nothing more today</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>plus rien aujourd’hui</translation>
    </message>
    <message>
      <source>on time</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>à l’heure</translation>
    </message>
    <message>
      <source>{minutes} minutes late</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>{minutes} minutes de retard</translation>
    </message>
    <message>
      <source>{name} (from afar)</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>{name} (à distance)</translation>
    </message>
    <message>
      <source>✓ {name}</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>✓ {name}</translation>
    </message>
    <message>
      <source>✗ {name} is missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>✗ {name} manque</translation>
    </message>
    <message>
      <source>Affected: {names}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Concernés : {names}</translation>
    </message>
    <message>
      <source>Looking for the smallest change …</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Recherche du plus petit changement …</translation>
    </message>
    <message>
      <source>No timetable was found in this time.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Aucune grille horaire n’a été trouvée dans ce temps.</translation>
    </message>
    <message>
      <source>Nothing that follows begins late.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Rien de ce qui suit ne commence en retard.</translation>
    </message>
    <message>
      <source>Smallest repair: {what}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Plus petit changement : {what}</translation>
    </message>
    <message>
      <source>Take account of what runs late</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Tenir compte des retards</translation>
    </message>
    <message>
      <source>Take it over  (Enter)</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Reprendre  (Entrée)</translation>
    </message>
    <message>
      <source>There is no timetable any more in which everything has a place.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Il n’y a plus de grille horaire où tout trouve place.</translation>
    </message>
    <message>
      <source>{session} begins {minutes} minutes late, {time}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>{session} commence avec {minutes} minutes de retard, {time}</translation>
    </message>
    <message>
      <source>{session}: {minutes} minutes late</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>{session} : {minutes} minutes de retard</translation>
    </message>
    <message>
      <source>+ five minutes later · − five minutes less · arrows: other room · F11 whole screen · Esc leave</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>+ cinq minutes de plus · − cinq minutes de moins · flèches : autre salle · F11 plein écran · Échap quitter</translation>
    </message>
    <message>
      <source>Later in other rooms</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Plus tard dans d’autres salles</translation>
    </message>
    <message>
      <source>Nothing takes place on this day.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Rien n’a lieu ce jour-là.</translation>
    </message>
    <message>
      <source>Rehearse, as if it were</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Répéter, comme s’il était</translation>
    </message>
    <message>
      <source>Rooms {page} of {pages}  ▸</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Salles {page} sur {pages}  ▸</translation>
    </message>
    <message>
      <source>Somebody has arrived</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Quelqu’un est arrivé</translation>
    </message>
    <message>
      <source>Somebody is not there after all</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Quelqu’un n’est finalement pas là</translation>
    </message>
    <message>
      <source>The conference begins on {day}. Tick Rehearse to try the day before.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>La conférence commence le {day}. Cochez Répéter pour essayer la journée à l’avance.</translation>
    </message>
    <message>
      <source>The conference is over. Tick Rehearse to look at another time.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>La conférence est terminée. Cochez Répéter pour voir un autre moment.</translation>
    </message>
    <message>
      <source>The day</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>La journée</translation>
    </message>
    <message>
      <source>Time at the venue</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Heure du lieu</translation>
    </message>
    <message>
      <source>Time of the rehearsal</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Heure de la répétition</translation>
    </message>
    <message>
      <source>What does not wait</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Ce qui n’attend pas</translation>
    </message>
    <message>
      <source>{minutes} minutes late as it stands</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{minutes} minutes de retard en l’état</translation>
    </message>
    <message>
      <source>{time} {room}: {session}</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{time} {room} : {session}</translation>
    </message>
    <message>
      <source>{time}, in {minutes} min: {what}</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{time}, dans {minutes} min : {what}</translation>
    </message>
    <message>
      <source>“{session}” runs late</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>« {session} » prend du retard</translation>
    </message>
    <message>
      <source>Delete all recovery copies on this computer? They are copies of work that was not saved.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Supprimer toutes les copies de récupération de cet ordinateur ? Elles contiennent du travail qui n’a pas été enregistré.</translation>
    </message>
    <message>
      <source>Hofburg projects (*.hofburg)</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Projets Hofburg (*.hofburg)</translation>
    </message>
    <message>
      <source>It can be opened to read. Close it there to work on it here.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Il peut être ouvert en lecture. Fermez-le là-bas pour y travailler ici.</translation>
    </message>
    <message>
      <source>It can be opened to read. Take it over only if that program no longer runs: what it saves may be lost.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Il peut être ouvert en lecture. Ne le reprenez que si ce programme ne fonctionne plus : ce qu’il enregistre pourrait être perdu.</translation>
    </message>
    <message>
      <source>Open a project</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <source>Open to read</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Ouvrir en lecture</translation>
    </message>
    <message>
      <source>Save as</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Take over</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>conference.hofburg</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>conference.hofburg</translation>
    </message>
    <message>
      <source>{name} is open elsewhere, by {owner}.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>{name} est ouvert ailleurs, par {owner}.</translation>
    </message>
    <message>
      <source>“{title}” has changes that are not saved. Save them?</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>« {title} » contient des modifications non enregistrées. Les enregistrer ?</translation>
    </message>
    <message>
      <source>A session, a person, a room or a command</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Une séance, une personne, une salle ou une commande</translation>
    </message>
    <message>
      <source>Arrow keys choose, Enter opens, Escape closes.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Les flèches choisissent, Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
      <source>Commands</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Find</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Nothing begins so. Type the beginning of any word of a title, a name, a room or a command.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Rien ne commence ainsi. Tapez le début d’un mot d’un titre, d’un nom, d’une salle ou d’une commande.</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Rooms</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Salles</translation>
    </message>
    <message>
      <source>Sessions</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Séances</translation>
    </message>
    <message>
      <source>Every session</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>Toutes les séances</translation>
    </message>
    <message>
      <source>Type a part of the name</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>Tapez une partie du nom</translation>
    </message>
    <message>
      <source>“{name}” is not one of the names. Choose one from the list.</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>« {name} » n’est pas un des noms. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <source>Other languages</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>Autres langues</translation>
    </message>
    <message>
      <source>Type each direction as two languages, such as {example}.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>Écrivez chaque sens comme deux langues, par exemple {example}.</translation>
    </message>
    <message>
      <source>divided by commas</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>séparés par des virgules</translation>
    </message>
    <message>
      <source>no limit</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>such as en-fr, fr-en</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>par exemple en-fr, fr-en</translation>
    </message>
    <message>
      <source>{field} is set</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{field} : fixé</translation>
    </message>
    <message>
      <source>{title} must be a whole number. Type digits only.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{title} doit être un nombre entier. Saisissez uniquement des chiffres.</translation>
    </message>
    <message>
      <source>{title} must be whole numbers. Leave out the layouts that are not possible.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{title} : nombres entiers. Laissez vides les dispositions impossibles.</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>ui/desktop/forms/fields.py</extracomment>
      <translation>min</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a person …</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Ajouter une personne …</translation>
    </message>
    <message>
      <source>Earlier</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Nobody is called “{name}”. New people are added in the list of people.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Personne ne s’appelle « {name} ». Les nouvelles personnes s’ajoutent dans la liste des personnes.</translation>
    </message>
    <message>
      <source>Order by rank</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Ordre selon le rang</translation>
    </message>
    <message>
      <source>Propose an order</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Proposer un ordre</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Rows are dragged, or moved by Alt and the arrow keys.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Les lignes se glissent, ou se déplacent avec Alt et les flèches.</translation>
    </message>
    <message>
      <source>deadline {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>délai {day} {time}</translation>
    </message>
    <message>
      <source>deputy: {name}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>suppléant : {name}</translation>
    </message>
    <message>
      <source>received {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>reçue {day} {time}</translation>
    </message>
    <message>
      <source>reply by {day}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>réponse avant le {day}</translation>
    </message>
    <message>
      <source>too late</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>trop tard</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>During {kind}: no {kinds}</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Pendant {kind} : pas de {kinds}</translation>
    </message>
    <message>
      <source>New holiday</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Nouvelle fête</translation>
    </message>
    <message>
      <source>New link</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Nouveau lien</translation>
    </message>
    <message numerus="yes">
      <source>{kinds}: %n slot(s)</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>
        <numerusform>{kinds} : %n créneau</numerusform>
        <numerusform>{kinds} : %n créneaux</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Choisir une image</translation>
    </message>
    <message>
      <source>Choose …</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Choisir …</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>This is no picture. Choose a PNG or JPEG file.</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Ce n’est pas une image. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
      <source>Always</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Toujours</translation>
    </message>
    <message>
      <source>Always available.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Toujours disponible.</translation>
    </message>
    <message>
      <source>At least one half-hour must stay. Who cannot come at all is taken out of the sessions instead.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Il doit rester au moins une demi-heure. Qui ne peut pas venir du tout est retiré des séances.</translation>
    </message>
    <message>
      <source>Available {windows}.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Disponible {windows}.</translation>
    </message>
    <message>
      <source>No limit: available at all times</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Sans limite : disponible à tout moment</translation>
    </message>
    <message>
      <source>above: {venue} time, below: {own} time</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>en haut : heure de {venue}, en bas : heure de {own}</translation>
    </message>
    <message>
      <source>{venue} ({own} there)</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>{venue} ({own} sur place)</translation>
    </message>
    <message numerus="yes">
      <source>%n more time(s)</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>
        <numerusform>%n autre fois</numerusform>
        <numerusform>%n autres fois</numerusform>
      </translation>
    </message>
    <message>
      <source>Also at</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Aussi à</translation>
    </message>
    <message>
      <source>Answer</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>If not there at</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>En cas d’absence à</translation>
    </message>
    <message>
      <source>Loss</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Perte</translation>
    </message>
    <message>
      <source>People disturbed</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Personnes dérangées</translation>
    </message>
    <message>
      <source>Sessions moved</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Séances déplacées</translation>
    </message>
    <message>
      <source>Speaker</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Intervenant</translation>
    </message>
    <message>
      <source>Who or what</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Qui ou quoi</translation>
    </message>
    <message>
      <source>at most {count}</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>au plus {count}</translation>
    </message>
    <message>
      <source>costs little</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>coûte peu</translation>
    </message>
    <message>
      <source>costs much</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>coûte cher</translation>
    </message>
    <message>
      <source>costs nothing</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>ne coûte rien</translation>
    </message>
    <message>
      <source>no way out</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>sans issue</translation>
    </message>
    <message>
      <source>none found in time</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>aucune trouvée à temps</translation>
    </message>
    <message>
      <source>All {of} losses are tried out, the worst first; among equals those who have not confirmed.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Les {of} pertes ont toutes été essayées, la pire d’abord ; à égalité, ceux qui n’ont pas confirmé.</translation>
    </message>
    <message>
      <source>Double-click leads to the person or the room</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Un double-clic mène à la personne ou à la salle</translation>
    </message>
    <message>
      <source>Ended early: {done} of {of} losses were tried out.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Arrêté avant la fin : {done} pertes sur {of} ont été essayées.</translation>
    </message>
    <message>
      <source>How far it is</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Essayer</translation>
    </message>
    <message>
      <source>Measure again</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Essayer à nouveau</translation>
    </message>
    <message>
      <source>Nobody and nothing can be lost yet: no session has a place in the timetable. Press Solve.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Rien ni personne ne peut encore manquer : aucune séance n’a de place dans la grille horaire. Appuyez sur Planifier.</translation>
    </message>
    <message>
      <source>Only who has not confirmed</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Seulement qui n’a pas confirmé</translation>
    </message>
    <message>
      <source>People and rooms</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Personnes et salles</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>The timetable has conflicts; what mending them costs is in every figure.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>La grille horaire a des conflits ; ce que coûte leur résolution est compris dans chaque chiffre.</translation>
    </message>
    <message>
      <source>This is for an earlier state: the conference was changed since. Measure again.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Ceci vaut pour un état antérieur : la conférence a été modifiée depuis. Essayez à nouveau.</translation>
    </message>
    <message>
      <source>What would it cost if somebody could not be there at the time of one of their sessions, or if a room were lost for a day? Each is tried out with the smallest change. Who costs most is to be confirmed first.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Que coûterait l’absence de quelqu’un à l’heure d’une de ses séances, ou la perte d’une salle pour une journée ? Chaque cas est essayé avec le plus petit changement. Qui coûte le plus est à confirmer en premier.</translation>
    </message>
    <message>
      <source>Whom to confirm first</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Qui confirmer en premier</translation>
    </message>
    <message>
      <source>Whose loss is measured</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>De qui la perte est essayée</translation>
    </message>
    <message>
      <source>{done} of {of} losses are tried out …</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>{done} pertes sur {of} sont essayées …</translation>
    </message>
    <message>
      <source>The search ended unexpectedly. Measure again.</source>
      <extracomment>ui/desktop/fragility/process.py</extracomment>
      <translation>La recherche s’est arrêtée de façon inattendue. Essayez à nouveau.</translation>
    </message>
    <message>
      <source>The search sent something that is no answer. Start the program again.</source>
      <extracomment>ui/desktop/fragility/process.py</extracomment>
      <translation>La recherche a envoyé quelque chose qui n’est pas une réponse. Redémarrez le programme.</translation>
    </message>
    <message>
      <source>Contact, never published</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Coordonnées, jamais publiées</translation>
    </message>
    <message>
      <source>Importance and subjects</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Importance et sujets</translation>
    </message>
    <message>
      <source>Interests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Centres d’intérêt</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Name and privacy</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Nom et confidentialité</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Besoins</translation>
    </message>
    <message>
      <source>Organisers and guests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Organisateurs et invités</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Room</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Salle</translation>
    </message>
    <message>
      <source>Seats and equipment</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Places et équipement</translation>
    </message>
    <message>
      <source>Session</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Séance</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Unité</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Où</translation>
    </message>
    <message>
      <source>Words in the programme</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Textes du programme</translation>
    </message>
    <message>
      <source>Change {column} of {what}</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Modifier {column} de {what}</translation>
    </message>
    <message>
      <source>Choose a session in the timetable, or a row of a list, to see it here and to change it.</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Choisissez une séance dans l’horaire, ou une ligne d’une liste, pour la voir ici et la modifier.</translation>
    </message>
    <message>
      <source>What is chosen</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Ce qui est choisi</translation>
    </message>
    <message>
      <source>shown everywhere as “{name}”</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>affiché partout comme « {name} »</translation>
    </message>
    <message>
      <source>{track} track</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>filière {track}</translation>
    </message>
    <message>
      <source>Change the length of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Modifier la durée de « {title} »</translation>
    </message>
    <message>
      <source>Change the room of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Changer la salle de « {title} »</translation>
    </message>
    <message>
      <source>Change the time of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Modifier l’heure de « {title} »</translation>
    </message>
    <message>
      <source>Fix</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Fixer</translation>
    </message>
    <message>
      <source>Fix the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Fixer la salle</translation>
    </message>
    <message>
      <source>Fix the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Fixer l’heure</translation>
    </message>
    <message>
      <source>Fixed</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Fixé</translation>
    </message>
    <message>
      <source>Free the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Libérer la salle</translation>
    </message>
    <message>
      <source>Free the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Libérer l’heure</translation>
    </message>
    <message>
      <source>Length must be at least 1.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>La durée doit être d’au moins 1.</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Déplacer {what}</translation>
    </message>
    <message>
      <source>Not placed yet. Drag it from the left onto the timetable, or ask where it could go.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Pas encore placée. Glissez-la depuis la gauche sur l’horaire, ou demandez où elle pourrait aller.</translation>
    </message>
    <message>
      <source>Not planned: its status is {status}.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Non planifiée : son statut est {status}.</translation>
    </message>
    <message>
      <source>Nowhere, while the others stay.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Nulle part, tant que les autres restent.</translation>
    </message>
    <message>
      <source>Other ways</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Autres solutions</translation>
    </message>
    <message>
      <source>Public minutes in the timetable</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Minutes publiques dans l’horaire</translation>
    </message>
    <message>
      <source>Starts</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Début</translation>
    </message>
    <message>
      <source>Take out</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Take out {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Retirer {what}</translation>
    </message>
    <message>
      <source>When the public time begins, on the clocks of the venue</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Début du temps public, à l’heure du lieu</translation>
    </message>
    <message>
      <source>Where could it go?</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Où pourrait-elle aller ?</translation>
    </message>
    <message>
      <source>Where it takes place; the first one is the main room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Où elle a lieu ; la première est la salle principale</translation>
    </message>
    <message>
      <source>nobody else moves · allowed there</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>rien d’autre ne bouge · permis là</translation>
    </message>
    <message>
      <source>nobody else moves · as good as now</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>rien d’autre ne bouge · aussi bien qu’à présent</translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · better by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>rien d’autre ne bouge · meilleur de %n point</numerusform>
        <numerusform>rien d’autre ne bouge · meilleur de %n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · worse by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>rien d’autre ne bouge · moins bien de %n point</numerusform>
        <numerusform>rien d’autre ne bouge · moins bien de %n points</numerusform>
      </translation>
    </message>
    <message>
      <source>{way}: “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>{way} : « {title} »</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Touches fléchées</translation>
    </message>
    <message>
      <source>Click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Clic</translation>
    </message>
    <message>
      <source>Double click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Double-clic</translation>
    </message>
    <message>
      <source>Drag a session</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Faire glisser une séance</translation>
    </message>
    <message>
      <source>Drag over the ground</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Faire glisser sur le fond</translation>
    </message>
    <message>
      <source>Drag the lower edge</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Faire glisser le bord inférieur</translation>
    </message>
    <message>
      <source>Drop on another with Shift</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Déposer sur une autre avec Maj</translation>
    </message>
    <message>
      <source>Drop with Alt</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Déposer avec Alt</translation>
    </message>
    <message>
      <source>Drop with Ctrl</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Déposer avec Ctrl</translation>
    </message>
    <message>
      <source>Escape</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Keys and mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Clavier et souris</translation>
    </message>
    <message>
      <source>Mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Souris</translation>
    </message>
    <message>
      <source>On the grid</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Dans la grille</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Page précédente, Page suivante</translation>
    </message>
    <message>
      <source>choose the session before or after; with Shift one more</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>choisissent la séance précédente ou suivante ; avec Maj, une de plus</translation>
    </message>
    <message>
      <source>chooses a session; Shift or Ctrl chooses several</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>choisit une séance ; avec Maj ou Ctrl, plusieurs</translation>
    </message>
    <message>
      <source>chooses what the frame touches</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>choisit ce que touche le cadre</translation>
    </message>
    <message>
      <source>lets go</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>abandonne</translation>
    </message>
    <message>
      <source>lets the two change places</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>permute les deux</translation>
    </message>
    <message>
      <source>makes it longer or shorter</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>l’allonge ou la raccourcit</translation>
    </message>
    <message>
      <source>move the chosen sessions, or the cell that has the focus</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>déplacent les séances choisies ou la cellule active</translation>
    </message>
    <message>
      <source>moves it; every place is shaded free, possible or impossible, with the reason under the pointer</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>la déplace ; chaque emplacement apparaît comme libre, possible ou impossible, avec le motif sous le pointeur</translation>
    </message>
    <message>
      <source>opens its fields</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>ouvre ses champs</translation>
    </message>
    <message>
      <source>places a copy</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>place une copie</translation>
    </message>
    <message>
      <source>places it whatever that breaks</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>la place malgré les conflits</translation>
    </message>
    <message>
      <source>What has changed</source>
      <extracomment>ui/desktop/late/asking.py</extracomment>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>It is taken over. Publish it as a new release, then tell those whom it concerns.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>C’est repris. Publiez-le comme nouvelle version, puis prévenez les personnes concernées.</translation>
    </message>
    <message>
      <source>Late change</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Changement tardif</translation>
    </message>
    <message>
      <source>Late change: {what}</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Changement tardif : {what}</translation>
    </message>
    <message>
      <source>The conference was changed meanwhile. Look again.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>La conférence a été modifiée entre-temps. Cherchez à nouveau.</translation>
    </message>
    <message>
      <source>What has changed?</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Qu’est-ce qui a changé ?</translation>
    </message>
    <message>
      <source>What you have settled cannot stand beside the others. Let something go.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Ce que vous avez arrêté ne peut tenir à côté du reste. Libérez quelque chose.</translation>
    </message>
    <message>
      <source>A day is lost</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une journée est perdue</translation>
    </message>
    <message>
      <source>A person cannot be there for a time</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une personne ne peut être là pendant un temps</translation>
    </message>
    <message>
      <source>A person does not come</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une personne ne vient pas</translation>
    </message>
    <message>
      <source>A person takes part from afar or by video</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une personne participe à distance ou par vidéo</translation>
    </message>
    <message>
      <source>A room is lost</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une salle est perdue</translation>
    </message>
    <message>
      <source>A session becomes longer or shorter</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une séance devient plus longue ou plus courte</translation>
    </message>
    <message>
      <source>A session is added</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une séance s’ajoute</translation>
    </message>
    <message>
      <source>A session is cancelled</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une séance est annulée</translation>
    </message>
    <message>
      <source>A session is no longer certain</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une séance n’est plus certaine</translation>
    </message>
    <message>
      <source>A session over-runs</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une séance déborde</translation>
    </message>
    <message>
      <source>Consent is withdrawn</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Un consentement est retiré</translation>
    </message>
    <message>
      <source>Ends later by</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Finit plus tard de</translation>
    </message>
    <message>
      <source>Enter a new person on the page People first</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Saisissez d’abord une nouvelle personne à la page Personnes</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>De</translation>
    </message>
    <message>
      <source>Guests</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Participants attendus</translation>
    </message>
    <message>
      <source>How many are expected</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Combien sont attendus</translation>
    </message>
    <message>
      <source>How many are expected now</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Combien sont attendus maintenant</translation>
    </message>
    <message>
      <source>Interpreters, a crew or equipment are missing</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Il manque des interprètes, une équipe ou du matériel</translation>
    </message>
    <message>
      <source>Its public minutes</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ses minutes publiques</translation>
    </message>
    <message>
      <source>Its public minutes from now on</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ses minutes publiques désormais</translation>
    </message>
    <message>
      <source>Its title in the first language of the conference</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Son titre dans la première langue de la conférence</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Type</translation>
    </message>
    <message>
      <source>Minutes by which it ends later</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Minutes dont elle finit plus tard</translation>
    </message>
    <message>
      <source>More or fewer guests are expected</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Plus ou moins d’invités sont attendus</translation>
    </message>
    <message>
      <source>New length</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Nouvelle durée</translation>
    </message>
    <message>
      <source>No longer to be named</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ne plus nommer</translation>
    </message>
    <message>
      <source>No longer to be streamed</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ne plus diffuser</translation>
    </message>
    <message>
      <source>No room can be used on that day</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Aucune salle n’est utilisable ce jour-là</translation>
    </message>
    <message>
      <source>On the clocks of the venue</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>À l’heure du lieu</translation>
    </message>
    <message>
      <source>One session; without one it holds for all</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Une séance ; sans elle, cela vaut pour toutes</translation>
    </message>
    <message>
      <source>Only in</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Seulement dans</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Say from when and to when, or neither.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Dites de quand à quand, ou ni l’un ni l’autre.</translation>
    </message>
    <message>
      <source>Somebody comes instead of a person</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Quelqu’un vient à la place d’une personne</translation>
    </message>
    <message>
      <source>Takes part</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Participation</translation>
    </message>
    <message>
      <source>Team</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>The team, the crew or the equipment that is missing</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>L’équipe ou le matériel qui manque</translation>
    </message>
    <message>
      <source>This cannot be. {faults}</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>C’est impossible. {faults}</translation>
    </message>
    <message>
      <source>Tick what is no longer allowed.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Cochez ce qui n’est plus permis.</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Titre</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>À</translation>
    </message>
    <message>
      <source>Which room it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>De quelle salle il s’agit</translation>
    </message>
    <message>
      <source>Which session it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>De quelle séance il s’agit</translation>
    </message>
    <message>
      <source>Who comes instead</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Qui vient à la place</translation>
    </message>
    <message>
      <source>Who speaks</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Qui intervient</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>De qui il s’agit</translation>
    </message>
    <message>
      <source>Without a time it holds for the whole conference</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Sans heure, cela vaut pour toute la conférence</translation>
    </message>
    <message>
      <source>{title} is missing. Fill it in.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>{title} manque. Remplissez ce champ.</translation>
    </message>
    <message>
      <source>Add one more</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>En ajouter un</translation>
    </message>
    <message>
      <source>Find the smallest change</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Chercher le plus petit changement</translation>
    </message>
    <message>
      <source>Keep as proposed</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Garder comme proposé</translation>
    </message>
    <message>
      <source>Keep as published</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Garder comme publié</translation>
    </message>
    <message>
      <source>Let go</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Libérer</translation>
    </message>
    <message>
      <source>Say what has changed; up to four ways are found, and nothing is done before you take one over.</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Dites ce qui a changé ; jusqu’à quatre solutions sont trouvées, et rien n’est fait avant que vous en repreniez une.</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>The timetable as it stands</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>La grille horaire telle qu’elle est</translation>
    </message>
    <message>
      <source>Ways to put the programme in order again</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Solutions pour remettre le programme en ordre</translation>
    </message>
    <message>
      <source>What has begun by</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Ce qui a commencé à cette heure</translation>
    </message>
    <message>
      <source>What has begun by then stays where it is</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Ce qui a commencé à cette heure reste en place</translation>
    </message>
    <message>
      <source>What has changed so far</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Ce qui a changé jusqu’ici</translation>
    </message>
    <message>
      <source>What people know</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Ce que tout le monde sait</translation>
    </message>
    <message>
      <source>What this way changes</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Ce que change cette solution</translation>
    </message>
    <message>
      <source>What was found</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>Who must be told</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>À informer</translation>
    </message>
    <message>
      <source>Why, and what could be done …</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Pourquoi, et ce qu’on pourrait faire …</translation>
    </message>
    <message>
      <source>As published</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Comme publié</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Settled</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <source>as proposed</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>comme proposé</translation>
    </message>
    <message>
      <source>as published</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>comme publié</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>ordre</translation>
    </message>
    <message>
      <source>room</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>salle</translation>
    </message>
    <message>
      <source>time</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>heure</translation>
    </message>
    <message numerus="yes">
      <source>%n other room(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n autre salle</numerusform>
        <numerusform>%n autres salles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n personne dérangée</numerusform>
        <numerusform>%n personnes dérangées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n séance déplacée</numerusform>
        <numerusform>%n séances déplacées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) placed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n séance placée</numerusform>
        <numerusform>%n séances placées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n way(s) to do it.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n solution.</numerusform>
        <numerusform>%n solutions.</numerusform>
      </translation>
    </message>
    <message>
      <source>All times kept</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Tous les horaires gardés</translation>
    </message>
    <message>
      <source>Best programme</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Meilleur programme</translation>
    </message>
    <message>
      <source>Disturbed: {names}</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Dérangés : {names}</translation>
    </message>
    <message>
      <source>Fewest people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Le moins de personnes dérangées</translation>
    </message>
    <message>
      <source>Fewest sessions moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Le moins de séances déplacées</translation>
    </message>
    <message>
      <source>Nobody has to be told of another time, room or order.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Personne n’a à apprendre un autre horaire, une autre salle ou un autre ordre.</translation>
    </message>
    <message>
      <source>Not all times can be kept.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Tous les horaires ne peuvent être gardés.</translation>
    </message>
    <message>
      <source>The search was ended before every way was found.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>La recherche a pris fin avant que toutes les solutions soient trouvées.</translation>
    </message>
    <message>
      <source>There are no others: each is best in what it names.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Il n’y en a pas d’autres : chacune est la meilleure en ce qu’elle nomme.</translation>
    </message>
    <message>
      <source>nobody disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>personne de dérangé</translation>
    </message>
    <message>
      <source>not proven to be the best</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>pas prouvé que ce soit le meilleur</translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n people</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>pas prouvé : au moins %n personne</numerusform>
        <numerusform>pas prouvé : au moins %n personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n session(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>pas prouvé : au moins %n séance</numerusform>
        <numerusform>pas prouvé : au moins %n séances</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>rien de déplacé</translation>
    </message>
    <message>
      <source>proven: nothing does better</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>prouvé : rien ne fait mieux</translation>
    </message>
    <message>
      <source>A name is needed. Type one.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Un nom est nécessaire. Saisissez-en un.</translation>
    </message>
    <message>
      <source>Affiliation</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Members</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Membres</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Seats</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Places</translation>
    </message>
    <message>
      <source>This name is protected. It is changed at the right, among name and privacy.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Ce nom est protégé. Il se modifie à droite, sous nom et confidentialité.</translation>
    </message>
    <message>
      <source>When and where</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Quand et où</translation>
    </message>
    <message>
      <source>not placed</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>non placée</translation>
    </message>
    <message>
      <source>time and room</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>heure et salle</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete {what}?</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Supprimer {what} ?</translation>
    </message>
    <message>
      <source>Everything that names it loses it. Undo brings all of it back.</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Tout ce qui y renvoie le perd. Annuler rétablit tout.</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Garder</translation>
    </message>
    <message>
      <source>What depends on it</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Ce qui en dépend</translation>
    </message>
    <message>
      <source>Cells that cannot be read and are left out: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Cellules illisibles, laissées de côté : {number}.</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Modifier</translation>
    </message>
    <message numerus="yes">
      <source>Change %n row(s)</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>
        <numerusform>Modifier %n ligne</numerusform>
        <numerusform>Modifier %n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Columns that cannot be pasted here: {names}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Colonnes impossibles à coller ici : {names}.</translation>
    </message>
    <message>
      <source>New value</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Nouvelle valeur</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Rows that are added: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Lignes ajoutées : {number}.</translation>
    </message>
    <message>
      <source>Rows that change: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Lignes modifiées : {number}.</translation>
    </message>
    <message>
      <source>There is nothing to paste. Copy rows of a spreadsheet first.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Il n’y a rien à coller. Copiez d’abord des lignes d’un tableur.</translation>
    </message>
    <message>
      <source>What pasting changes</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Ce que le collage modifie</translation>
    </message>
    <message>
      <source>new: {label}</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>nouveau : {label}</translation>
    </message>
    <message>
      <source>Columns ▾</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation>Colonnes ▾</translation>
    </message>
    <message>
      <source>Which columns are seen</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation>Quelles colonnes sont visibles</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>Adds a copy of what is chosen (Ctrl+Shift+D)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Ajoute une copie de ce qui est choisi (Ctrl+Maj+D)</translation>
    </message>
    <message>
      <source>Adds one (Insert)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Ajoute un élément (Inser)</translation>
    </message>
    <message>
      <source>Change all …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Tout modifier …</translation>
    </message>
    <message>
      <source>Delete {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Supprimer {what}</translation>
    </message>
    <message>
      <source>Deletes what is chosen; what depends on it is shown first (Delete)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Supprime ce qui est choisi ; ce qui en dépend est montré d’abord (Suppr)</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Duplicate {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Dupliquer {what}</translation>
    </message>
    <message>
      <source>F2 or a double click changes a cell, in all chosen rows at once. Ctrl+C copies rows for a spreadsheet.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>F2 ou un double clic modifie une cellule, dans toutes les lignes choisies. Ctrl+C copie des lignes pour un tableur.</translation>
    </message>
    <message>
      <source>Nothing here has “{words}” in it. Clear the search to see all.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Rien ici ne contient « {words} ». Effacez la recherche pour tout voir.</translation>
    </message>
    <message numerus="yes">
      <source>Paste %n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>Coller %n ligne</numerusform>
        <numerusform>Coller %n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Coller …</translation>
    </message>
    <message>
      <source>Rows of a spreadsheet, with a look at what would change (Ctrl+V)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Lignes d’un tableur, avec un aperçu des changements (Ctrl+V)</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search in the list</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Rechercher dans la liste</translation>
    </message>
    <message>
      <source>Writes one value into a column of all chosen rows (Ctrl+Enter)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Écrit une valeur dans une colonne de toutes les lignes choisies (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
      <source>Change {column} of %n row(s)</source>
      <extracomment>ui/desktop/lists/table.py</extracomment>
      <translation>
        <numerusform>Modifier {column} de %n ligne</numerusform>
        <numerusform>Modifier {column} de %n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>Add person</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Ajouter une personne</translation>
    </message>
    <message>
      <source>Add room</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Ajouter une salle</translation>
    </message>
    <message>
      <source>Add session</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Ajouter une séance</translation>
    </message>
    <message>
      <source>Add team or crew</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Ajouter une équipe</translation>
    </message>
    <message>
      <source>No booth team, crew or equipment yet. “Add team or crew” makes the first one; its members and hours are typed at the right.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Ni équipe ni matériel encore. « Ajouter une équipe » crée la première ; ses membres et ses heures se saisissent à droite.</translation>
    </message>
    <message>
      <source>No rooms yet. “Add room” makes the first one; without a room nothing can be placed.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Aucune salle encore. « Ajouter une salle » crée la première ; sans salle, rien ne peut être placé.</translation>
    </message>
    <message>
      <source>No sessions yet. “Add session” makes the first one; it then waits in the list of unscheduled sessions at the left.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Aucune séance encore. « Ajouter une séance » crée la première ; elle attend alors à gauche, parmi les séances non placées.</translation>
    </message>
    <message>
      <source>Nobody yet. “Add person” makes the first entry; name, hours and needs are then typed at the right. Or copy a table of a spreadsheet and press “Paste …”.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Personne encore. « Ajouter une personne » crée la première ; nom, heures et besoins se saisissent à droite. Ou copiez un tableau d’un tableur et pressez « Coller … ».</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>non</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>oui</translation>
    </message>
    <message>
      <source>“{words}” is neither “{yes}” nor “{no}”. Type one of the two.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>« {words} » n’est ni « {yes} » ni « {no} ». Tapez l’un des deux.</translation>
    </message>
    <message>
      <source>“{words}” is no date with a time. Type it such as {example}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>« {words} » n’est pas une date avec heure. Écrivez par exemple {example}.</translation>
    </message>
    <message>
      <source>“{words}” is no whole number. Type digits only.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>« {words} » n’est pas un nombre entier. Saisissez uniquement des chiffres.</translation>
    </message>
    <message>
      <source>“{words}” is not in this conference. Add it first, or mend the name.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>« {words} » n’est pas dans cette conférence. Ajoutez-le d’abord, ou corrigez le nom.</translation>
    </message>
    <message>
      <source>“{words}” is not known here. Type one of: {join}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>« {words} » n’est pas connu ici. Saisissez l’une des valeurs suivantes : {join}.</translation>
    </message>
    <message>
      <source>“{words}” is the name of several. Choose it at the right.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>Plusieurs s’appellent « {words} ». Choisissez à droite.</translation>
    </message>
    <message>
      <source>&amp;About Hofburg</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>À &amp;propos de Hofburg</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Fer&amp;mer</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>&amp;Delete recovery copies …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Su&amp;pprimer les copies de récupération …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Rechercher …</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Keys and mouse</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>&amp;New …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Nouveau …</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Ouvrir …</translation>
    </message>
    <message>
      <source>&amp;Print and preview …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Aperçu et &amp;impression …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Réta&amp;blir</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Solve</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Planifier</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Thè&amp;me</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Why is there no timetable? …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Pourquoi n’y a-t-il pas de grille horaire ? …</translation>
    </message>
    <message>
      <source>Add a ru&amp;le …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Ajouter une règ&amp;le …</translation>
    </message>
    <message>
      <source>As the &amp;computer</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Comme l’&amp;ordinateur</translation>
    </message>
    <message>
      <source>Dark &amp;or light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>So&amp;mbre ou clair</translation>
    </message>
    <message>
      <source>N&amp;ext day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Jour sui&amp;vant</translation>
    </message>
    <message>
      <source>New &amp;from last year's file …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Nouveau à partir du fichier de l’&amp;an dernier …</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
      <source>Pre&amp;vious day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Jour précéde&amp;nt</translation>
    </message>
    <message>
      <source>Pu&amp;blish …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Pu&amp;blier …</translation>
    </message>
    <message>
      <source>S&amp;top and keep</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>A&amp;rrêter et conserver</translation>
    </message>
    <message>
      <source>Save &amp;as …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Enregistrer &amp;sous …</translation>
    </message>
    <message>
      <source>The &amp;day …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>La &amp;journée …</translation>
    </message>
    <message>
      <source>What has &amp;changed? …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Qu’est-ce qui a &amp;changé ? …</translation>
    </message>
    <message>
      <source>Whom to confirm &amp;first</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Qui confirmer en premi&amp;er</translation>
    </message>
    <message>
      <source>A frame of two days</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Un cadre de deux jours</translation>
    </message>
    <message>
      <source>Create</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Créer</translation>
    </message>
    <message>
      <source>From last year's file</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>À partir du fichier de l’an dernier</translation>
    </message>
    <message>
      <source>New conference</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Nouvelle conférence</translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>
        <numerusform>%n personne</numerusform>
        <numerusform>%n personnes</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Answer due</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Réponse attendue</translation>
    </message>
    <message>
      <source>Answers missing: {missing}; overdue: {overdue}.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Réponses manquantes : {missing} ; en retard : {overdue}.</translation>
    </message>
    <message>
      <source>Everybody has answered. Whoever is to be invited, or was invited and has not answered, stands here by date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Tout le monde a répondu. Qui est à inviter, ou invité sans réponse, apparaît ici par date.</translation>
    </message>
    <message>
      <source>Mark as confirmed</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Marquer comme confirmé</translation>
    </message>
    <message>
      <source>Mark as declined</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Marquer comme refusé</translation>
    </message>
    <message>
      <source>Mark as invited</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Marquer comme invité</translation>
    </message>
    <message>
      <source>No date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Pas de date</translation>
    </message>
    <message>
      <source>No date for the reply</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Pas de date pour la réponse</translation>
    </message>
    <message>
      <source>Nobody of those is shown. Clear the search, or choose another date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Aucun d’eux n’est affiché. Effacez la recherche ou choisissez une autre date.</translation>
    </message>
    <message>
      <source>Reply by</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Réponse avant le</translation>
    </message>
    <message>
      <source>Reply by this day</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Réponse avant ce jour</translation>
    </message>
    <message>
      <source>Reply by {day}</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Réponse avant le {day}</translation>
    </message>
    <message>
      <source>Role</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Search person or session</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Rechercher personne ou séance</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Statut</translation>
    </message>
    <message>
      <source>The chosen rows as text for a spreadsheet (Ctrl+C)</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Les lignes choisies comme texte pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
      <source>Whom to ask</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>À relancer</translation>
    </message>
    <message>
      <source>Write to</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Écrire à</translation>
    </message>
    <message>
      <source>later</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>plus tard</translation>
    </message>
    <message>
      <source>no date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>sans date</translation>
    </message>
    <message>
      <source>overdue</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>en retard</translation>
    </message>
    <message>
      <source>within a week</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>sous une semaine</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not marked</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Modifications non signalées</translation>
    </message>
    <message>
      <source>Changes since {release}</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Modifications depuis {release}</translation>
    </message>
    <message>
      <source>Errata sheet</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Feuille d’errata</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Exporter en PDF</translation>
    </message>
    <message>
      <source>Export PDF …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Exporter en PDF …</translation>
    </message>
    <message>
      <source>Making the paper …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Préparation du document …</translation>
    </message>
    <message>
      <source>Mark changes since</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Signaler les modifications depuis</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Document</translation>
    </message>
    <message>
      <source>Paper size</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Format du papier</translation>
    </message>
    <message>
      <source>Print and preview</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Imprimer et aperçu</translation>
    </message>
    <message>
      <source>What changed since a release has a bar beside it and a word; the errata sheet lists it</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Ce qui a changé depuis une version publiée porte un trait en marge et un mot ; la feuille d’errata en donne la liste</translation>
    </message>
    <message>
      <source>{name} cannot be written: {cause}. Choose another folder.</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>{name} ne peut être écrit : {cause}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Bring unsaved work back</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Rétablir le travail non enregistré</translation>
    </message>
    <message>
      <source>The program ended before work on {what} was saved. Bring the work of {when} ({zone} time) back?</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Le programme s’est arrêté avant que le travail sur {what} ait été enregistré. Rétablir le travail du {when} (fuseau horaire : {zone}) ?</translation>
    </message>
    <message>
      <source>Unsaved work on {what} was found, but it cannot be read. {error}</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Un travail non enregistré sur {what} a été trouvé, mais il est illisible. {error}</translation>
    </message>
    <message>
      <source>a conference that was never saved</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>une conférence jamais enregistrée</translation>
    </message>
    <message>
      <source>Errata sheet …</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Feuille d’errata …</translation>
    </message>
    <message>
      <source>Looking at the printed sheets …</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Vérification des feuilles imprimées …</translation>
    </message>
    <message>
      <source>No printed sheet is wrong.</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Aucune feuille imprimée n’est fausse.</translation>
    </message>
    <message>
      <source>Printed sheets that are wrong</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Feuilles imprimées qui sont fausses</translation>
    </message>
    <message>
      <source>Printed sheets that are wrong, where A4 was printed:</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Feuilles imprimées qui sont fausses, si l’impression était en A4 :</translation>
    </message>
    <message>
      <source>What was printed and what is right instead, as a sheet to hand out</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Ce qui a été imprimé et ce qui est juste, sur une feuille à distribuer</translation>
    </message>
    <message>
      <source>Add. – adds to the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Add. – complète la précédente</translation>
    </message>
    <message>
      <source>Corr. – corrects the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Corr. – corrige la précédente</translation>
    </message>
    <message>
      <source>Final: as it is to be printed</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Finale : telle qu'elle sera imprimée</translation>
    </message>
    <message numerus="yes">
      <source>Musts that are broken: %n. Mend them, or accept each with a reason.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>
        <numerusform>Règles obligatoires enfreintes : %n. Corrigez-les, ou acceptez chacune avec un motif.</numerusform>
        <numerusform>Règles obligatoires enfreintes : %n. Corrigez-les, ou acceptez chacune avec un motif.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Preliminary: much may still change</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Préliminaire : beaucoup peut changer</translation>
    </message>
    <message>
      <source>Provisional: as planned now</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Provisoire : comme prévu actuellement</translation>
    </message>
    <message>
      <source>Publish</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Rev. – takes the place of the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Rev. – remplace la précédente</translation>
    </message>
    <message>
      <source>Standing</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Debout</translation>
    </message>
    <message>
      <source>The whole content is kept as it is now, with a fingerprint; every page that is printed from it carries its name.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Tout le contenu est conservé tel quel, avec une empreinte ; chaque page imprimée à partir de lui en porte le nom.</translation>
    </message>
    <message>
      <source>such as For the printers</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>par exemple Pour l'imprimeur</translation>
    </message>
    <message>
      <source>Bring everything back as it was in {release}? Undo brings back what you have now.</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Tout rétablir comme dans « {release} » ? « Annuler » ramène l'état actuel.</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Differs in</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Diffère en</translation>
    </message>
    <message>
      <source>Nothing was published yet. “Publish …” keeps the whole content as it is; what is printed before says so.</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Rien n'a encore été publié. « Publier … » conserve tout le contenu tel quel ; ce qui est imprimé avant le signale.</translation>
    </message>
    <message>
      <source>Publish {release}</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Publier « {release} »</translation>
    </message>
    <message>
      <source>Publish …</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Publier …</translation>
    </message>
    <message>
      <source>Published on</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Publiée le</translation>
    </message>
    <message>
      <source>Release</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Version publiée</translation>
    </message>
    <message>
      <source>Releases</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Versions publiées</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Restore {release}</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Rétablir « {release} »</translation>
    </message>
    <message>
      <source>Restore …</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Rétablir …</translation>
    </message>
    <message>
      <source>Two releases with each other, or one with the timetable as it is now</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Deux versions entre elles, ou une avec l'horaire actuel</translation>
    </message>
    <message>
      <source>Accept request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Accepter la demande</translation>
    </message>
    <message>
      <source>Accept “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Accepter « {title} »</translation>
    </message>
    <message>
      <source>Accepted; it stands in the timetable.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Acceptée ; elle figure dans l’horaire.</translation>
    </message>
    <message>
      <source>Accepted; it waits to be placed.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Acceptée ; elle attend d’être placée.</translation>
    </message>
    <message>
      <source>Add request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Ajouter une demande</translation>
    </message>
    <message>
      <source>All requests · {number}</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Toutes les demandes · {number}</translation>
    </message>
    <message>
      <source>Change the request “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Modifier la demande « {title} »</translation>
    </message>
    <message numerus="yes">
      <source>Decide %n request(s)</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>
        <numerusform>Décider de %n demande</numerusform>
        <numerusform>Décider de %n demandes</numerusform>
      </translation>
    </message>
    <message>
      <source>Decline</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Decline “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Refuser « {title} »</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Fusionner</translation>
    </message>
    <message>
      <source>Merge into this session:</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Fusionner avec cette séance :</translation>
    </message>
    <message>
      <source>Merge into …</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Fusionner avec …</translation>
    </message>
    <message>
      <source>Merge “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Fusionner « {title} »</translation>
    </message>
    <message>
      <source>Merged into “{title}”.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Fusionnée avec « {title} ».</translation>
    </message>
    <message>
      <source>No request yet. “Add request” takes down the first one: date, organisers, slots, languages and needs. An accepted request waits in the list of unscheduled sessions.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Aucune demande encore. « Ajouter une demande » note la première : date, organisateurs, créneaux, langues et besoins. Une demande acceptée attend parmi les séances non placées.</translation>
    </message>
    <message>
      <source>Preferred slots</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Créneaux préférés</translation>
    </message>
    <message>
      <source>Received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Date de réception</translation>
    </message>
    <message>
      <source>Requests</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Demandes</translation>
    </message>
    <message>
      <source>Review “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Examiner « {title} »</translation>
    </message>
    <message>
      <source>Show requests that are</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Afficher les demandes</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>État</translation>
    </message>
    <message>
      <source>Take up for review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Mettre à l’examen</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Retirée</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>acceptée</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>annulée</translation>
    </message>
    <message>
      <source>declined</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>déclinée</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>fusionnée</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>reçue</translation>
    </message>
    <message>
      <source>under review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>à l’examen</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>retirée</translation>
    </message>
    <message>
      <source>“{title}” was withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>« {title} » a été retirée</translation>
    </message>
    <message>
      <source>Add rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Ajouter une règle</translation>
    </message>
    <message>
      <source>Change the rule {rule}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Modifier la règle {rule}</translation>
    </message>
    <message>
      <source>Must or wish</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Obligation ou souhait</translation>
    </message>
    <message>
      <source>No rule yet. Choose sessions in the timetable and press Ctrl+L, or press “Add rule” and choose them here.</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Aucune règle encore. Choisissez des séances dans l’horaire et pressez Ctrl+L, ou pressez « Ajouter une règle » et choisissez-les ici.</translation>
    </message>
    <message>
      <source>Rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Règle</translation>
    </message>
    <message>
      <source>Rules</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Show in the timetable</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Montrer dans l’horaire</translation>
    </message>
    <message>
      <source>broken: {reason}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>non respectée : {reason}</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>respectée</translation>
    </message>
    <message>
      <source> min</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation> min</translation>
    </message>
    <message>
      <source>A wish, of weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Un souhait, de poids</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Ajouter une règle</translation>
    </message>
    <message>
      <source>Minutes between</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Minutes entre</translation>
    </message>
    <message>
      <source>Minutes between the two</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Minutes entre les deux</translation>
    </message>
    <message>
      <source>No rule has these words in it.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
      <source>Rules that make sense</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Règles possibles</translation>
    </message>
    <message>
      <source>Search among the rules</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Rechercher parmi les règles</translation>
    </message>
    <message>
      <source>Sessions of the rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Séances de la règle</translation>
    </message>
    <message>
      <source>Tick the sessions that the rule is about.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Cochez les séances que la règle concerne.</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Change the settings: {names}</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Modifier les réglages : {names}</translation>
    </message>
    <message>
      <source>Comfort</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Confort</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Jours</translation>
    </message>
    <message>
      <source>Holidays and observances</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Fêtes et observances</translation>
    </message>
    <message>
      <source>How papers look</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Aspect des documents</translation>
    </message>
    <message>
      <source>Settings of the conference</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Réglages de la conférence</translation>
    </message>
    <message>
      <source>Slots and exclusions</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Créneaux et exclusions</translation>
    </message>
    <message>
      <source>Title and place</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Titre et lieu</translation>
    </message>
    <message>
      <source>Walks between rooms</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Trajets entre salles</translation>
    </message>
    <message>
      <source>Wishes and their weights</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Souhaits et leurs poids</translation>
    </message>
    <message>
      <source>Best found: {value}. Least possible: {bound}.</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>Meilleur trouvé : {value}. Minimum possible : {bound}.</translation>
    </message>
    <message>
      <source>How the search went</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>Déroulement de la recherche</translation>
    </message>
    <message>
      <source>found</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>trouvé</translation>
    </message>
    <message>
      <source>least possible</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>minimum possible</translation>
    </message>
    <message>
      <source>After</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>Draw the best so far</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Dessiner le meilleur à ce stade</translation>
    </message>
    <message>
      <source>Looking for a first timetable …</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Recherche d'un premier horaire …</translation>
    </message>
    <message>
      <source>Solve</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Planifier</translation>
    </message>
    <message>
      <source>Solve  F5</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Planifier  F5</translation>
    </message>
    <message>
      <source>Solving</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Planification</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Arrêter et garder</translation>
    </message>
    <message>
      <source>The conference was changed meanwhile. {result}</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>La conférence a changé entre-temps. {result}</translation>
    </message>
    <message>
      <source>Use this one</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Utiliser celui-ci</translation>
    </message>
    <message>
      <source>What may move</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Ce qui peut bouger</translation>
    </message>
    <message>
      <source>The search ended unexpectedly; the timetable stays as it was. Press Solve to start it again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation>La recherche s’est arrêtée de façon inattendue ; l’horaire reste tel quel. Pressez Planifier pour la relancer.</translation>
    </message>
    <message>
      <source>The search sent something that is no answer; the timetable stays as it was. Start the program again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation>La recherche a envoyé autre chose qu’une réponse ; l’horaire reste tel quel. Relancez le programme.</translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s) left</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>%n conflit restant</numerusform>
        <numerusform>%n conflits restants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>%n ligne cochée</numerusform>
        <numerusform>%n lignes cochées</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposed</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Proposé</translation>
    </message>
    <message>
      <source>Tick what you want to take over.</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Cochez ce que vous voulez reprendre.</translation>
    </message>
    <message>
      <source>Use what is ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Utiliser ce qui est coché</translation>
    </message>
    <message>
      <source>What the proposal changes</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Ce que la proposition change</translation>
    </message>
    <message>
      <source>gets a place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>obtient une place</translation>
    </message>
    <message>
      <source>loses its place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>perd sa place</translation>
    </message>
    <message>
      <source>other length</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>autre durée</translation>
    </message>
    <message>
      <source>other room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>autre salle</translation>
    </message>
    <message>
      <source>other team or order</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>autre équipe ou ordre</translation>
    </message>
    <message>
      <source>other time</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>autre heure</translation>
    </message>
    <message>
      <source>other time and room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>autre heure et salle</translation>
    </message>
    <message>
      <source>All times stay.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Toutes les heures restent.</translation>
    </message>
    <message>
      <source>Choose sessions in the timetable or in a list; only they will move.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Choisissez des séances dans l’horaire ou dans une liste ; elles seules bougeront.</translation>
    </message>
    <message>
      <source>Everything</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Everything has a place; nothing is unscheduled.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Tout a une place ; rien n’est à placer.</translation>
    </message>
    <message numerus="yes">
      <source>May change their rooms: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Peuvent changer de salle : %n séance.</numerusform>
        <numerusform>Peuvent changer de salle : %n séances.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s), {names}.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Peuvent bouger : %n séance, {names}.</numerusform>
        <numerusform>Peuvent bouger : %n séances, {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Peuvent bouger : %n séance.</numerusform>
        <numerusform>Peuvent bouger : %n séances.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the rooms</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Seulement les salles</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Seulement la sélection</translation>
    </message>
    <message>
      <source>Only the unscheduled</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Seulement les non placées</translation>
    </message>
    <message numerus="yes">
      <source>Staying at a fixed time: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Restent à une heure fixée : %n séance.</numerusform>
        <numerusform>Restent à une heure fixée : %n séances.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Staying where they are: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Restent en place : %n séance.</numerusform>
        <numerusform>Restent en place : %n séances.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no session to place yet.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Il n’y a encore aucune séance à placer.</translation>
    </message>
    <message numerus="yes">
      <source>To be placed: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>À placer : %n séance.</numerusform>
        <numerusform>À placer : %n séances.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n conflit</numerusform>
        <numerusform>%n conflits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n point</numerusform>
        <numerusform>%n points</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Modifier une variante de travail</translation>
    </message>
    <message>
      <source>Compare two</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Comparer deux</translation>
    </message>
    <message>
      <source>Compare “{one}” with “{other}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Comparer « {one} » et « {other} »</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n draft variant(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>Supprimer %n variante de travail</numerusform>
        <numerusform>Supprimer %n variantes de travail</numerusform>
      </translation>
    </message>
    <message>
      <source>Draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Variante de travail</translation>
    </message>
    <message>
      <source>Draft variants</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Variantes de travail</translation>
    </message>
    <message>
      <source>Keep the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Garder la variante de travail « {name} »</translation>
    </message>
    <message>
      <source>Keep the timetable as a variant …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Garder l’horaire comme variante …</translation>
    </message>
    <message>
      <source>Name of the variant:</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Nom de la variante :</translation>
    </message>
    <message>
      <source>No draft variant yet. Keep the timetable under a name before you try something else; both can be compared.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Aucune variante encore. Gardez l’horaire sous un nom avant d’essayer autre chose ; les deux peuvent être comparés.</translation>
    </message>
    <message>
      <source>Placed</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Placées</translation>
    </message>
    <message>
      <source>Show and use …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Montrer et utiliser …</translation>
    </message>
    <message>
      <source>They are the same.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Ils sont identiques.</translation>
    </message>
    <message numerus="yes">
      <source>They differ in %n session(s).</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>Ils diffèrent par %n séance.</numerusform>
        <numerusform>Ils diffèrent par %n séances.</numerusform>
      </translation>
    </message>
    <message>
      <source>Use the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Utiliser la variante de travail « {name} »</translation>
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
      <translation>Souhaits non satisfaits</translation>
    </message>
    <message>
      <source>“{name}”: {conflicts}, {points} for wishes that are not met.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>« {name} » : {conflicts}, {points} pour souhaits non satisfaits.</translation>
    </message>
    <message numerus="yes">
      <source>%n people to tell</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n personne à informer</numerusform>
        <numerusform>%n personnes à informer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) unplaced</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n séance non placée</numerusform>
        <numerusform>%n séances non placées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) without a place</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n séance sans place</numerusform>
        <numerusform>%n séances sans place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another team</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n avec une autre équipe</numerusform>
        <numerusform>%n avec une autre équipe</numerusform>
      </translation>
    </message>
    <message>
      <source>A timetable is found</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Un horaire est trouvé</translation>
    </message>
    <message>
      <source>It is the same timetable.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>C’est le même horaire.</translation>
    </message>
    <message>
      <source>Looking for a first timetable</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Recherche d’un premier horaire</translation>
    </message>
    <message>
      <source>No timetable was found in this time; allow more time or loosen a fixed place.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Aucun horaire trouvé dans ce délai ; accordez plus de temps ou libérez une place fixée.</translation>
    </message>
    <message>
      <source>The search failed; the timetable stays as it was.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>La recherche a échoué ; l’horaire reste tel quel.</translation>
    </message>
    <message>
      <source>at most {percent} % better is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>au plus {percent} % de mieux est encore possible</translation>
    </message>
    <message>
      <source>cannot be improved</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>ne peut être amélioré</translation>
    </message>
    <message>
      <source>every session is placed</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>toutes les séances sont placées</translation>
    </message>
    <message>
      <source>looking for what is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>recherche de ce qui est encore possible</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>Conference and release</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>Conférence et version publiée</translation>
    </message>
    <message>
      <source>comparing with what was published …</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>comparaison avec la version publiée …</translation>
    </message>
    <message>
      <source>not published</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>non publié</translation>
    </message>
    <message>
      <source>{release}, and changes since</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>{release}, avec des modifications depuis</translation>
    </message>
    <message>
      <source>A .hofburg file can also be dropped anywhere on this window.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Un fichier .hofburg peut aussi être déposé n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
      <source>Changed {when}</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Modifié {when}</translation>
    </message>
    <message>
      <source>From last year's file …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>À partir du fichier de l’an dernier …</translation>
    </message>
    <message>
      <source>New conference …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Nouvelle conférence …</translation>
    </message>
    <message>
      <source>Nothing was open yet. Begin a conference, open a file, or look at a sample.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Rien n’a encore été ouvert. Commencez une conférence, ouvrez un fichier ou regardez un exemple.</translation>
    </message>
    <message>
      <source>Open …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Ouvrir …</translation>
    </message>
    <message>
      <source>RECENT</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>RÉCENTS</translation>
    </message>
    <message>
      <source>Remove from the list (Delete). The file stays.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Enlever de la liste (Suppr). Le fichier reste.</translation>
    </message>
    <message>
      <source>Remove {name} from the list</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Enlever {name} de la liste</translation>
    </message>
    <message>
      <source>SAMPLES</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>EXEMPLES</translation>
    </message>
    <message>
      <source>Take the tour</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Faire la visite</translation>
    </message>
    <message>
      <source>The programme of a conference: planned, checked and printed.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Le programme d’une conférence : planifié, vérifié et imprimé.</translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n calendar file(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Dans le nouveau dossier « {name} » : %n fichier d’agenda.</numerusform>
        <numerusform>Dans le nouveau dossier « {name} » : %n fichiers d’agenda.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n e-mail draft(s), to be opened with your mail program; nothing was sent.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Dans le nouveau dossier « {name} » : %n brouillon de courriel, à ouvrir avec votre messagerie ; rien n’a été envoyé.</numerusform>
        <numerusform>Dans le nouveau dossier « {name} » : %n brouillons de courriels, à ouvrir avec votre messagerie ; rien n’a été envoyé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n letter(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Dans le nouveau dossier « {name} » : %n lettre.</numerusform>
        <numerusform>Dans le nouveau dossier « {name} » : %n lettres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mail-merge table “{name}”: %n row(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Tableau de publipostage « {name} » : %n ligne.</numerusform>
        <numerusform>Tableau de publipostage « {name} » : %n lignes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was written: nobody of those gets such a file.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>Rien n’a été écrit : aucune de ces personnes ne reçoit un tel fichier.</translation>
    </message>
    <message>
      <source>Without an address: {number}.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>Sans adresse : {number}.</translation>
    </message>
    <message numerus="yes">
      <source>%n not yet told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n pas encore informée</numerusform>
        <numerusform>%n pas encore informées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people concerned</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n personne concernée</numerusform>
        <numerusform>%n personnes concernées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n séance modifiée</numerusform>
        <numerusform>%n séances modifiées</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Accusé de réception</translation>
    </message>
    <message>
      <source>By session</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Par séance</translation>
    </message>
    <message>
      <source>Copy phone list</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Copier la liste d’appels</translation>
    </message>
    <message>
      <source>Edit wording …</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Modifier les libellés …</translation>
    </message>
    <message>
      <source>Greeting, signature and all other texts, in each language</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Formule d’appel, signature et tous les autres textes, dans chaque langue</translation>
    </message>
    <message>
      <source>Mark as told …</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Noter comme informé …</translation>
    </message>
    <message>
      <source>Nothing changed that anybody has to be told.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Rien n’a changé dont quelqu’un doive être informé.</translation>
    </message>
    <message>
      <source>Nothing was published yet, so nobody has to be told of a change. Publish the programme first; whatever you change then stands here, with everybody concerned and a letter for each.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Rien n’a encore été publié, personne n’a donc à être informé d’un changement. Publiez d’abord le programme ; ce que vous changerez ensuite figurera ici, avec toutes les personnes concernées et une lettre pour chacune.</translation>
    </message>
    <message>
      <source>Take back</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Annuler la mention</translation>
    </message>
    <message>
      <source>They have said that they know</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Ces personnes ont dit qu’elles savent</translation>
    </message>
    <message>
      <source>They were not told after all</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Ces personnes n’ont finalement pas été informées</translation>
    </message>
    <message>
      <source>This is a preview: the draft may still change. To tick who was told, publish it first; then it is certain what they were told.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Ceci est un aperçu : le projet peut encore changer. Pour cocher qui a été informé, publiez-le d’abord ; il est alors certain de quoi chacun a été informé.</translation>
    </message>
    <message>
      <source>Those who are not yet told, with telephone and e-mail, as text; of protected people without</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Celles et ceux qui ne sont pas encore informés, avec téléphone et courriel, en texte ; sans ces données pour les personnes protégées</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>When, by whom and how; asked once for all who are chosen</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Quand, par qui et comment ; demandé une fois pour toutes les personnes choisies</translation>
    </message>
    <message>
      <source>Who is listed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Qui figure dans la liste</translation>
    </message>
    <message>
      <source>everybody was told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>tout le monde est informé</translation>
    </message>
    <message>
      <source>By whom</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Par qui</translation>
    </message>
    <message>
      <source>How</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Mark as told</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Noter comme informé</translation>
    </message>
    <message>
      <source>such as Front desk</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>par exemple Accueil</translation>
    </message>
    <message>
      <source>Mark these as told …</source>
      <extracomment>ui/desktop/telling/note.py</extracomment>
      <translation>Noter ces personnes comme informées …</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <extracomment>ui/desktop/telling/note.py</extracomment>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Acknowledged: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Accusé de réception : {who}</translation>
    </message>
    <message>
      <source>Mail-merge table</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Tableau de publipostage</translation>
    </message>
    <message>
      <source>Mark as told: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Noter comme informé : {who}</translation>
    </message>
    <message>
      <source>Not acknowledged after all: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Finalement sans accusé de réception : {who}</translation>
    </message>
    <message>
      <source>Not told after all: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Finalement non informé : {who}</translation>
    </message>
    <message>
      <source>Notices, {release}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Avis, {release}</translation>
    </message>
    <message numerus="yes">
      <source>The list of %n people is on the clipboard.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>
        <numerusform>La liste de %n personne est dans le presse-papiers.</numerusform>
        <numerusform>La liste de %n personnes est dans le presse-papiers.</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the new folder goes</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Où placer le nouveau dossier</translation>
    </message>
    <message>
      <source>Writing …</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Écriture …</translation>
    </message>
    <message>
      <source>draft</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>projet</translation>
    </message>
    <message>
      <source>mail merge</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>publipostage</translation>
    </message>
    <message>
      <source>{fault} Meanwhile the wording is as it ships.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>{fault} En attendant, les libellés fournis sont utilisés.</translation>
    </message>
    <message>
      <source>A tick means now, by the same person and in the same way as the last time. “Mark as told …” asks.</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Cocher signifie : maintenant, par la même personne et de la même façon que la dernière fois. « Noter comme informé … » le demande.</translation>
    </message>
    <message>
      <source>Everybody concerned</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Toutes les personnes concernées</translation>
    </message>
    <message>
      <source>Everybody who takes part</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Tous les participants</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Sans accusé de réception</translation>
    </message>
    <message>
      <source>Not yet told</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Pas encore informés</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Personnes informées</translation>
    </message>
    <message>
      <source>Told, not acknowledged</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Informés, sans accusé de réception</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>ui/desktop/telling/phone_list.py</extracomment>
      <translation>Courriel</translation>
    </message>
    <message>
      <source>Telephone</source>
      <extracomment>ui/desktop/telling/phone_list.py</extracomment>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Attached</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Joint</translation>
    </message>
    <message>
      <source>Calendar files (.ics) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Fichiers d’agenda (.ics) …</translation>
    </message>
    <message>
      <source>Choose somebody to see the notice that they get.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Choisissez quelqu’un pour voir l’avis qui lui est destiné.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Drafts of e-mails (.eml) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Brouillons de courriels (.eml) …</translation>
    </message>
    <message>
      <source>For whom it is written</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Pour qui l’écriture se fait</translation>
    </message>
    <message>
      <source>Letters as text (.txt) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Lettres en texte (.txt) …</translation>
    </message>
    <message>
      <source>Mail-merge table (.xlsx, .csv) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Tableau de publipostage (.xlsx, .csv) …</translation>
    </message>
    <message>
      <source>No address is written, because the name is protected. It stands in the fields of the person.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Aucune adresse n’est écrite, car le nom est protégé. Elle figure dans les champs de la personne.</translation>
    </message>
    <message>
      <source>No e-mail address is known</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Aucune adresse électronique n’est connue</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Avis</translation>
    </message>
    <message>
      <source>Only the changes</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Seulement les changements</translation>
    </message>
    <message>
      <source>Subject</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Objet</translation>
    </message>
    <message>
      <source>The whole schedule</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Tout le programme</translation>
    </message>
    <message>
      <source>There is nothing that a letter may say: only people whose names are not shown at all came or went.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Une lettre ne peut rien dire : seules des personnes dont le nom n’est jamais montré sont venues ou parties.</translation>
    </message>
    <message>
      <source>What the notice says</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Ce que dit l’avis</translation>
    </message>
    <message>
      <source>Write files ▾</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Écrire des fichiers ▾</translation>
    </message>
    <message>
      <source>a calendar file (.ics)</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>un fichier d’agenda (.ics)</translation>
    </message>
    <message>
      <source>for all shown: {number}</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>pour toutes les personnes affichées : {number}</translation>
    </message>
    <message>
      <source>for the chosen: {number}</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>pour les personnes choisies : {number}</translation>
    </message>
    <message>
      <source>{name}, no e-mail address is known</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>{name}, aucune adresse électronique connue</translation>
    </message>
    <message>
      <source>another order of speakers</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autre ordre des orateurs</translation>
    </message>
    <message>
      <source>another part</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autre rôle</translation>
    </message>
    <message>
      <source>another team</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autre équipe</translation>
    </message>
    <message>
      <source>another title</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autre titre</translation>
    </message>
    <message>
      <source>catering</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>restauration</translation>
    </message>
    <message>
      <source>crew</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>équipe technique</translation>
    </message>
    <message>
      <source>interpreter</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>interprète</translation>
    </message>
    <message>
      <source>liaison</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>agent de liaison</translation>
    </message>
    <message>
      <source>new, {when}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>nouveau, {when}</translation>
    </message>
    <message>
      <source>no longer takes part</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>ne participe plus</translation>
    </message>
    <message>
      <source>no room</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>pas de salle</translation>
    </message>
    <message>
      <source>no time</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>pas d’horaire</translation>
    </message>
    <message>
      <source>organiser</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>organisateur</translation>
    </message>
    <message>
      <source>other access</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autre accès</translation>
    </message>
    <message>
      <source>other languages</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autres langues</translation>
    </message>
    <message>
      <source>other people</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>autres personnes</translation>
    </message>
    <message>
      <source>protocol</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>protocole</translation>
    </message>
    <message>
      <source>represented</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>représenté</translation>
    </message>
    <message>
      <source>speaks at another place or for another time</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>parle à une autre place ou pour une autre durée</translation>
    </message>
    <message>
      <source>takes part, {when}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>participe, {when}</translation>
    </message>
    <message>
      <source>{name}, through {liaison}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>{name}, par {liaison}</translation>
    </message>
    <message>
      <source>Access</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Accès</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Concerned</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Concernés</translation>
    </message>
    <message>
      <source>Languages</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Langues</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Order of speakers</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Ordre des orateurs</translation>
    </message>
    <message>
      <source>Teams</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Équipes</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Horaire</translation>
    </message>
    <message>
      <source>Until now</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Jusqu’ici</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>liaison of {person}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>agent de liaison de {person}</translation>
    </message>
    <message>
      <source>nobody by name</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>personne nommément</translation>
    </message>
    <message>
      <source>somebody is named otherwise</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>quelqu’un est nommé autrement</translation>
    </message>
    <message>
      <source>with {people}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>avec {people}</translation>
    </message>
    <message>
      <source>without {people}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>sans {people}</translation>
    </message>
    <message>
      <source>{liaison} (liaison of {person})</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>{liaison} (agent de liaison de {person})</translation>
    </message>
    <message>
      <source>What people were told</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>Ce dont les personnes ont été informées</translation>
    </message>
    <message>
      <source>What they are to be told</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>Ce dont elles doivent être informées</translation>
    </message>
    <message>
      <source>the draft, as it is now</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>projet, tel qu’il est</translation>
    </message>
    <message>
      <source>to</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>à</translation>
    </message>
    <message>
      <source>{release}, {time}</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>{release}, {time}</translation>
    </message>
    <message>
      <source>About the calendar file</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Au sujet du fichier d’agenda</translation>
    </message>
    <message>
      <source>Above the whole schedule</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Au-dessus de tout le programme</translation>
    </message>
    <message>
      <source>Another title</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Autre titre</translation>
    </message>
    <message>
      <source>Before the changes</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Avant les changements</translation>
    </message>
    <message>
      <source>Before the schedule, where nothing changed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Avant le programme, si rien n’a changé</translation>
    </message>
    <message>
      <source>Cancelled session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Séance annulée</translation>
    </message>
    <message>
      <source>Closing</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Clôture</translation>
    </message>
    <message>
      <source>Moved in time</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Changement d’horaire</translation>
    </message>
    <message>
      <source>Moved to another room</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Changement de salle</translation>
    </message>
    <message>
      <source>New session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Nouvelle séance</translation>
    </message>
    <message>
      <source>People added</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Personnes ajoutées</translation>
    </message>
    <message>
      <source>People removed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Personnes retirées</translation>
    </message>
    <message>
      <source>People replaced</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Personnes remplacées</translation>
    </message>
    <message>
      <source>Roles</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>Salutation</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Formule d’appel</translation>
    </message>
    <message>
      <source>Salutation without a name</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Formule d’appel sans nom</translation>
    </message>
    <message>
      <source>Signature</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Subject, where nothing changed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Objet, si rien n’a changé</translation>
    </message>
    <message>
      <source>The letter</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>La lettre</translation>
    </message>
    <message>
      <source>Their part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Leur rôle</translation>
    </message>
    <message>
      <source>Their place or length of speech</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Leur place ou durée d’intervention</translation>
    </message>
    <message>
      <source>They are named otherwise</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ils sont nommés autrement</translation>
    </message>
    <message>
      <source>They no longer take part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ils ne participent plus</translation>
    </message>
    <message>
      <source>They now take part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ils participent désormais</translation>
    </message>
    <message>
      <source>To a liaison</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>À un agent de liaison</translation>
    </message>
    <message>
      <source>What changed for the person</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ce qui a changé pour la personne</translation>
    </message>
    <message>
      <source>What changed of a session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Ce qui a changé d’une séance</translation>
    </message>
    <message>
      <source>Where there is no schedule</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>S’il n’y a pas de programme</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Mots</translation>
    </message>
    <message>
      <source>names of languages</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>noms de langues</translation>
    </message>
    <message>
      <source>number of minutes</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>nombre de minutes</translation>
    </message>
    <message>
      <source>organiser of the conference</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>organisateur de la conférence</translation>
    </message>
    <message>
      <source>the city of the reader</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>la ville du lecteur</translation>
    </message>
    <message>
      <source>the city whose clocks are meant</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>la ville dont l’heure fait foi</translation>
    </message>
    <message>
      <source>the name</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>le nom</translation>
    </message>
    <message>
      <source>the number in the order of speakers</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>le numéro dans l’ordre des orateurs</translation>
    </message>
    <message>
      <source>the time</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>l’horaire</translation>
    </message>
    <message>
      <source>title of the conference</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>titre de la conférence</translation>
    </message>
    <message>
      <source>title of the session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>titre de la séance</translation>
    </message>
    <message>
      <source>venue</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>lieu</translation>
    </message>
    <message>
      <source>what it is now</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>ce que c’est maintenant</translation>
    </message>
    <message>
      <source>what it was until now</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>ce que c’était jusqu’ici</translation>
    </message>
    <message>
      <source>what the person does</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>ce que fait la personne</translation>
    </message>
    <message>
      <source>All of this language as it ships</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Toute cette langue comme fournie</translation>
    </message>
    <message>
      <source>As it ships</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Comme fourni</translation>
    </message>
    <message>
      <source>Here a letter shows the wording as soon as there is somebody for whom something changed.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Ici une lettre montre les libellés dès que quelque chose a changé pour quelqu’un.</translation>
    </message>
    <message>
      <source>It reads: {example}</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>On lira : {example}</translation>
    </message>
    <message>
      <source>Nothing is filled in here.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Rien n’est rempli ici.</translation>
    </message>
    <message>
      <source>Save wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Enregistrer les libellés</translation>
    </message>
    <message>
      <source>Texts of the notice</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Textes de l’avis</translation>
    </message>
    <message>
      <source>The notice, with this wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>L’avis avec ces libellés</translation>
    </message>
    <message>
      <source>This wording is yours on this computer, for every conference. What stands in braces is filled in.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Ces libellés sont les vôtres sur cet ordinateur, pour toute conférence. Ce qui est entre accolades est rempli.</translation>
    </message>
    <message>
      <source>Wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Wording of notices</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Libellés des avis</translation>
    </message>
    <message>
      <source>{language}, “{text}”: {fault}</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>{language}, « {text} » : {fault}</translation>
    </message>
    <message>
      <source>{text} (your own)</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>{text} (le vôtre)</translation>
    </message>
    <message>
      <source>Timetable</source>
      <extracomment>ui/desktop/timetable/accessible.py</extracomment>
      <translation>Grille horaire</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Dupliquer</translation>
    </message>
    <message>
      <source>&amp;Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>L&amp;ibérer toutes les heures et salles</translation>
    </message>
    <message>
      <source>&amp;Longer</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Allon&amp;ger</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Co&amp;ller</translation>
    </message>
    <message>
      <source>&amp;Swap the two</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Permuter les deux</translation>
    </message>
    <message>
      <source>Choose &amp;all</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Co&amp;uper</translation>
    </message>
    <message>
      <source>Fix or free the &amp;room</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Fixer ou libérer la &amp;salle</translation>
    </message>
    <message>
      <source>Fix or free the &amp;time</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Fixer ou libérer l’&amp;heure</translation>
    </message>
    <message>
      <source>Paste, whatever that breaks</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Coller malgré les conflits</translation>
    </message>
    <message>
      <source>S&amp;horter</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Raccourcir</translation>
    </message>
    <message>
      <source>Take out of the timeta&amp;ble</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Retir&amp;er de la grille horaire</translation>
    </message>
    <message>
      <source>To the &amp;next day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Au jour sui&amp;vant</translation>
    </message>
    <message>
      <source>To the pre&amp;vious day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Au jour précéde&amp;nt</translation>
    </message>
    <message>
      <source>&amp;All days</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Tous les jours</translation>
    </message>
    <message>
      <source>&amp;Compact</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Compact</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Group rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Re&amp;grouper les salles</translation>
    </message>
    <message>
      <source>&amp;Rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Salles</translation>
    </message>
    <message>
      <source>By building</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Par bâtiment</translation>
    </message>
    <message>
      <source>By floor</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Par étage</translation>
    </message>
    <message>
      <source>C&amp;oarser lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Lignes &amp;plus espacées</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Co&amp;uleurs</translation>
    </message>
    <message>
      <source>Colour by kind</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Couleur par type</translation>
    </message>
    <message>
      <source>Colour by organiser</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Couleur par organisateur</translation>
    </message>
    <message>
      <source>Colour by status</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Couleur par statut</translation>
    </message>
    <message>
      <source>Colour by track</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Couleur par volet</translation>
    </message>
    <message>
      <source>Fi&amp;ner lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Lignes plus se&amp;rrées</translation>
    </message>
    <message>
      <source>In the order of the list</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Dans l’ordre de la liste</translation>
    </message>
    <message>
      <source>Show all rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Afficher toutes les salles</translation>
    </message>
    <message>
      <source>Change the length of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Modifier la durée de {what}</translation>
    </message>
    <message>
      <source>Choose two sessions that are placed; then they can be swapped.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Choisissez deux séances placées ; elles pourront alors être permutées.</translation>
    </message>
    <message>
      <source>Fix the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Fixer la salle de {what}</translation>
    </message>
    <message>
      <source>Fix the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Fixer l’heure de {what}</translation>
    </message>
    <message>
      <source>Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Libérer toutes les heures et salles</translation>
    </message>
    <message>
      <source>Free the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Libérer la salle de {what}</translation>
    </message>
    <message>
      <source>Free the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Libérer l’heure de {what}</translation>
    </message>
    <message>
      <source>Not done: {reason}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Opération non effectuée : {reason}</translation>
    </message>
    <message>
      <source>Paste {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Coller {what}</translation>
    </message>
    <message>
      <source>Swap {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Permuter {what}</translation>
    </message>
    <message>
      <source>The sessions that were cut or copied are no longer in this conference.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Les séances coupées ou copiées ne figurent plus dans cette conférence.</translation>
    </message>
    <message>
      <source>There is nothing to paste. Cut or copy a session of the timetable first.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Il n’y a rien à coller. Coupez ou copiez d’abord une séance de la grille horaire.</translation>
    </message>
    <message>
      <source>This is a proposal. Use it or discard it; then sessions can be moved again.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>C’est une proposition. Utilisez-la ou rejetez-la ; les séances pourront alors de nouveau bouger.</translation>
    </message>
    <message>
      <source>Other rooms</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation>Autres salles</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation>Heures</translation>
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/desktop/timetable/legend.py</extracomment>
      <translation>Couleur par</translation>
    </message>
    <message>
      <source>Breaks and meals</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Pauses et repas</translation>
    </message>
    <message>
      <source>Panels and plenary</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Tables rondes et plénières</translation>
    </message>
    <message>
      <source>Press</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Presse</translation>
    </message>
    <message>
      <source>Set-up and internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Installation et usage interne</translation>
    </message>
    <message>
      <source>Side events</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Événements parallèles</translation>
    </message>
    <message>
      <source>changed since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>modifiée depuis la version {release}</translation>
    </message>
    <message>
      <source>fixed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>fixée</translation>
    </message>
    <message>
      <source>fixed room</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>salle fixée</translation>
    </message>
    <message>
      <source>fixed time</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>heure fixée</translation>
    </message>
    <message>
      <source>internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>interne</translation>
    </message>
    <message>
      <source>moved since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>déplacée depuis la version {release}</translation>
    </message>
    <message>
      <source>new since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>nouvelle depuis la version {release}</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>proposé</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>publiée</translation>
    </message>
    <message>
      <source>tentative</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>provisoire</translation>
    </message>
    <message>
      <source>Not here: {reason}</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation>Pas ici : {reason}</translation>
    </message>
    <message>
      <source>That is no place of the timetable.</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation>Cet endroit n’est pas un emplacement de la grille horaire.</translation>
    </message>
    <message>
      <source>Arrow keys move the chosen sessions, Page up and Page down choose another one.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>Les touches fléchées déplacent les séances choisies, Page précédente et Page suivante en choisissent une autre.</translation>
    </message>
    <message>
      <source>Place {what}</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>Placer {what}</translation>
    </message>
    <message>
      <source>in conflict</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>en conflit</translation>
    </message>
    <message>
      <source>{what} stays: {reason} Hold Alt while dropping to place it all the same.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>{what} reste à sa place : {reason} Maintenez la touche Alt en déposant pour placer malgré tout.</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>End tour</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Terminer la visite</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Step {number} of {of}</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Étape {number} sur {of}</translation>
    </message>
    <message>
      <source>It stays in the Help menu.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Elle reste dans le menu Aide.</translation>
    </message>
    <message>
      <source>New here? A tour shows the window in five steps.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Nouveau ici ? Une visite montre la fenêtre en cinq étapes.</translation>
    </message>
    <message>
      <source>Not now</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Tour</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Below stands each conflict in a sentence, recomputed after every edit; a click shows the session. At the right is everything on the chosen session, and where it could go.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>En bas, chaque conflit en une phrase, recalculé à chaque modification ; un clic montre la séance. À droite, tout sur la séance choisie, et où elle pourrait aller.</translation>
    </message>
    <message>
      <source>Let it plan for you</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Laissez planifier</translation>
    </message>
    <message>
      <source>Print it</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Imprimez</translation>
    </message>
    <message>
      <source>Rooms stand side by side and time runs down. While you drag a session, every place shows whether it is free, possible with a wish not met, or impossible, and why. T fixes the time, R the room, and everything can be undone.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Les salles sont côte à côte et le temps descend. Pendant que vous glissez une séance, chaque place montre si elle est libre, possible avec un souhait non satisfait, ou impossible, et pourquoi. T fixe l’heure, R la salle, et tout peut être annulé.</translation>
    </message>
    <message>
      <source>Sessions without a time wait here. Drag one onto the timetable, or press Enter and it goes to the first place that fits. The box above the list searches titles and people.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Les séances sans heure attendent ici. Glissez-en une sur l’horaire, ou pressez Entrée et elle va à la première place possible. Le champ au-dessus cherche titres et personnes.</translation>
    </message>
    <message>
      <source>Solve finds a timetable that keeps all musts and as many wishes as it can; it says before what it may move. Where sessions would move, you see a proposal first; everything can be undone in one step. F5 begins.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>« Planifier » trouve un horaire qui respecte tout ce qui est obligatoire et autant de souhaits que possible ; il dit d'avance ce qui peut bouger. Si des séances doivent bouger, vous voyez d'abord une proposition ; tout s'annule en une seule étape. F5 commence.</translation>
    </message>
    <message>
      <source>The programme and the day grid, as they will be printed. Protected names are left out of both. This tour is in the Help menu, whenever you want it again.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Le programme et la grille du jour, tels qu'ils seront imprimés. Les noms protégés n'y figurent pas. Cette visite est dans le menu Aide, quand vous voulez la revoir.</translation>
    </message>
    <message>
      <source>The timetable</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>L’horaire</translation>
    </message>
    <message>
      <source>What does not fit, and everything on one session</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Ce qui ne va pas, et tout sur une séance</translation>
    </message>
    <message>
      <source>What still needs a place</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Ce qui attend une place</translation>
    </message>
    <message>
      <source>Everything is placed.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Tout est placé.</translation>
    </message>
    <message>
      <source>No sessions yet. Add one in the list of sessions (Ctrl+2).</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Aucune séance encore. Ajoutez-en une dans la liste des séances (Ctrl+2).</translation>
    </message>
    <message>
      <source>None of them is shown. Clear the search, choose all tracks and organisers, or tick its kind below.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Aucune n’est affichée. Effacez la recherche, choisissez toutes les filières et tous les organisateurs, ou cochez son type ci-dessous.</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Placer</translation>
    </message>
    <message>
      <source>Puts the session at the first fitting place (Enter)</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Met la séance à la première place possible (Entrée)</translation>
    </message>
    <message>
      <source>SHOW</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>AFFICHER</translation>
    </message>
    <message>
      <source>Search title or person</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Rechercher titre ou personne</translation>
    </message>
    <message>
      <source>Search unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Rechercher parmi les séances non placées</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>UNSCHEDULED · 0</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>NON PLACÉES · 0</translation>
    </message>
    <message>
      <source>UNSCHEDULED · {waiting} · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>NON PLACÉES · {waiting} · {time}</translation>
    </message>
    <message>
      <source>Unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Séances non placées</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>{hours} h {minutes}</translation>
    </message>
    <message>
      <source>{shown} of {of} shown · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>{shown} sur {of} · {time}</translation>
    </message>
    <message>
      <source>All organisers</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Tous les organisateurs</translation>
    </message>
    <message>
      <source>All tracks</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Toutes les filières</translation>
    </message>
    <message>
      <source>By kind</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Par type</translation>
    </message>
    <message>
      <source>By title</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Par titre</translation>
    </message>
    <message>
      <source>Longest first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Les plus longues d’abord</translation>
    </message>
    <message>
      <source>Most important first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Les plus importantes d’abord</translation>
    </message>
    <message>
      <source>Of one &amp;organiser</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>D’un &amp;organisateur</translation>
    </message>
    <message>
      <source>Of one &amp;track</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>D’une &amp;filière</translation>
    </message>
    <message>
      <source>Order, track and organiser of the unscheduled sessions</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Ordre, filière et organisateur des séances non placées</translation>
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Trier ▾</translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) found; as long as one of them is left, not every session has a place.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>%n raison trouvée ; tant qu’elle demeure, toutes les séances n’ont pas de place.</numerusform>
        <numerusform>%n raisons trouvées ; tant que l’une d’elles demeure, toutes les séances n’ont pas de place.</numerusform>
      </translation>
    </message>
    <message>
      <source>Best partial timetable</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Meilleure grille partielle</translation>
    </message>
    <message>
      <source>Every session can have a place. Press Solve.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Chaque séance peut avoir une place. Appuyez sur Planifier.</translation>
    </message>
    <message>
      <source>Look again</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Looking for what cannot hold together …</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Recherche de ce qui ne va pas ensemble …</translation>
    </message>
    <message>
      <source>Nothing was found in this time.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Rien n’a été trouvé dans ce temps.</translation>
    </message>
    <message>
      <source>Reasons and ways out</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Raisons et issues</translation>
    </message>
    <message>
      <source>The search was ended early; there may be more.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>La recherche a été arrêtée tôt ; il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <source>Way out: {what}</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Issue : {what}</translation>
    </message>
    <message numerus="yes">
      <source>Ways out: %n change(s)</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>Issues : %n changement</numerusform>
        <numerusform>Issues : %n changements</numerusform>
      </translation>
    </message>
    <message>
      <source>Why is there no timetable?</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Pourquoi n’y a-t-il pas de grille horaire ?</translation>
    </message>
    <message numerus="yes">
      <source>As it is, the best timetable leaves %n session(s) without a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>Telle quelle, la meilleure grille laisse %n séance sans place</numerusform>
        <numerusform>Telle quelle, la meilleure grille laisse %n séances sans place</numerusform>
      </translation>
    </message>
    <message>
      <source>Clash {number}, once those above are mended: these cannot all hold</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Contradiction {number}, une fois celles du dessus levées : tout cela ne va pas ensemble</translation>
    </message>
    <message>
      <source>Clash {number}: these cannot all hold</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Contradiction {number} : tout cela ne va pas ensemble</translation>
    </message>
    <message>
      <source>Do all of it</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Faire tout cela</translation>
    </message>
    <message>
      <source>Do this</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Le faire</translation>
    </message>
    <message>
      <source>Do this: {what}</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Le faire : {what}</translation>
    </message>
    <message>
      <source>Impossible as it is entered</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Impossible tel que saisi</translation>
    </message>
    <message>
      <source>It is not proven that all of them are needed for it.</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Il n’est pas prouvé que toutes y soient nécessaires.</translation>
    </message>
    <message>
      <source>Looking for ways out …</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Recherche d’issues …</translation>
    </message>
    <message>
      <source>No single change is a way out of it.</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Aucun changement seul n’en fait sortir.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>En montrer %n de plus</numerusform>
        <numerusform>En montrer %n de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Use this timetable</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Prendre cette grille</translation>
    </message>
    <message>
      <source>Ways out, the cheapest first</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Issues, la moins coûteuse d’abord</translation>
    </message>
    <message numerus="yes">
      <source>With these %n change(s) together every session has a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>Avec ce %n changement, chaque séance a une place</numerusform>
        <numerusform>Avec ces %n changements ensemble, chaque séance a une place</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Rien à rétablir</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Rien à annuler</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Rétablir : {step}</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Annuler : {step}</translation>
    </message>
    <message>
      <source>changes not saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>modifications non enregistrées</translation>
    </message>
    <message>
      <source>not yet saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>pas encore enregistré</translation>
    </message>
    <message>
      <source>saving …</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>enregistrement …</translation>
    </message>
    <message>
      <source>{file}, to read only</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>{file}, en lecture seule</translation>
    </message>
    <message>
      <source>{title} (changed)</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>{title} (modifié)</translation>
    </message>
    <message>
      <source>{zone} time</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Heure : {zone}</translation>
    </message>
    <message>
      <source>Add the rule {rule}</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Ajouter la règle {rule}</translation>
    </message>
    <message>
      <source>All days</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Tous les jours</translation>
    </message>
    <message>
      <source>All days, size, rooms and colours</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Tous les jours, taille, salles et couleurs</translation>
    </message>
    <message>
      <source>Confirm first</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>À confirmer d’abord</translation>
    </message>
    <message>
      <source>Find  Ctrl+K</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Rechercher  Ctrl+K</translation>
    </message>
    <message>
      <source>Finest line of the timetable</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Ligne la plus fine de la grille horaire</translation>
    </message>
    <message>
      <source>Place “{title}”</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Placer « {title} »</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Proposal</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Proposition</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Show ▾</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Afficher ▾</translation>
    </message>
    <message>
      <source>To confirm</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>À confirmer</translation>
    </message>
    <message>
      <source>Variants</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Variantes de travail</translation>
    </message>
    <message>
      <source>{step} min</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>{step} min</translation>
    </message>
    <message>
      <source>“{title}” fits in no room that is free for {minutes} minutes. Drag it where it should go.</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>« {title} » ne tient dans aucune salle libre pendant {minutes} minutes. Faites glisser la séance à l’endroit voulu.</translation>
    </message>
    <message>
      <source>↶ Undo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>↶ Annuler</translation>
    </message>
    <message>
      <source>↷ Redo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>↷ Rétablir</translation>
    </message>
  </context>
</TS>
