"""German: the sentences of a message to somebody whom one does not know."""

from research.followups.wordings import Wording

WORDING = Wording(
    months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    day="{day}. {month}",
    both="und",
    me="[Ihr Name]",
    trade="[was Sie machen, in fünf Wörtern]",
    number="[Ihre Nummer]",
    role="[welche Stelle]",
    greeting="Guten Tag {name},",
    subjects={
        "approach": "{role}: eine Frage vor meiner Bewerbung",
        "first": "{role}: meine Bewerbung vom {applied}",
        "second": "{role}: meine Nachricht vom {wrote}",
        "thanks": "{role}: danke für unser Gespräch",
        "quiet": "{role}: unser Gespräch am {interviewed}",
        "promised": "{role}: der nächste Schritt",
    },
    openings={
        "approach": "ich bin {me}, {trade}, und möchte mich bei {company} auf die Stelle „{role}“ bewerben.",
        "first": "ich bin {me}, {trade}; am {applied} habe ich mich bei {company} auf die Stelle „{role}“ beworben.",
        "second": "ich bin {me}, {trade}; am {wrote} habe ich {company} wegen der Stelle „{role}“ geschrieben, und das ist meine zweite und letzte Nachricht.",
        "thanks": "danke für das Gespräch am {interviewed} über die Stelle „{role}“; mitgenommen habe ich: [etwas, das gesagt wurde].",
        "quiet": "am {interviewed} haben wir über die Stelle „{role}“ gesprochen, und eines geht mir nach: [etwas, das gesagt wurde].",
        "promised": "bis zum {promised} wollten Sie mir sagen, wie es mit der Stelle „{role}“ weitergeht.",
    },
    short={
        "approach": "ich bin {me} und möchte mich auf die Stelle „{role}“ bewerben.",
        "first": "ich bin {me}; am {applied} habe ich mich auf die Stelle „{role}“ beworben.",
        "second": "ich bin {me}; am {wrote} habe ich wegen der Stelle „{role}“ geschrieben.",
        "thanks": "hier ist {me}; danke für das Gespräch am {interviewed} über die Stelle „{role}“.",
        "quiet": "hier ist {me}; am {interviewed} haben wir über die Stelle „{role}“ gesprochen.",
        "promised": "hier ist {me}; bis zum {promised} wollten Sie über die Stelle „{role}“ entscheiden.",
    },
    names="Ihre Anzeige nennt {words}: [wo Sie das gemacht haben und was daraus wurde].",
    fits="Ich passe zu dieser Stelle, weil [was Sie gemacht haben, das diese Stelle braucht, und was daraus wurde].",
    liked="Gefallen hat Ihnen [was an Ihnen gefallen hat]: Das bringe ich vom ersten Tag an mit.",
    as_title="Ich frage Sie als {title}:",
    questions={
        "approach": "Was ist Ihnen bei dieser Stelle am wichtigsten?",
        "first": "Wie geht es jetzt weiter?",
        "second": "Ist die Stelle noch offen?",
        "thanks": "Was möchten Sie noch von mir wissen?",
        "quiet": "Wie geht es jetzt weiter?",
        "promised": "Wie geht es jetzt weiter?",
    },
    thanks="Danke für Ihre Zeit.",
    close="Mit freundlichen Grüßen, {me}",
    call_back="Sie erreichen mich unter {number}, noch einmal: {number}.",
)
