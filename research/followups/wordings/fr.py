"""French: the sentences of a message to somebody whom one does not know."""

from research.followups.wordings import Wording

WORDING = Wording(
    months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    day="{day} {month}",
    first_day="1er",
    both="et",
    me="[votre nom]",
    trade="[ce que vous faites, en cinq mots]",
    number="[votre numéro]",
    role="[quel poste]",
    greeting="Bonjour {name},",
    subjects={
        "approach": "{role} : une question avant ma candidature",
        "first": "{role} : ma candidature du {applied}",
        "second": "{role} : mon message du {wrote}",
        "thanks": "{role} : merci pour notre entretien",
        "quiet": "{role} : notre entretien du {interviewed}",
        "promised": "{role} : la prochaine étape",
    },
    openings={
        "approach": "Je m'appelle {me}, {trade}, et je souhaite postuler chez {company} au poste « {role} ».",
        "first": "Je m'appelle {me}, {trade} ; le {applied}, j'ai postulé chez {company} au poste « {role} ».",
        "second": "Je m'appelle {me}, {trade} ; le {wrote}, j'ai écrit à {company} au sujet du poste « {role} », et ceci est mon second et dernier message.",
        "thanks": "Merci pour notre entretien du {interviewed} au sujet du poste « {role} » ; j'en retiens ceci : [une chose qui a été dite].",
        "quiet": "Le {interviewed}, nous avons parlé du poste « {role} », et j'y ai repensé depuis : [une chose qui a été dite].",
        "promised": "Vous pensiez me dire d'ici le {promised} où en est le poste « {role} ».",
    },
    short={
        "approach": "je m'appelle {me} et je souhaite postuler au poste « {role} ».",
        "first": "je m'appelle {me} ; le {applied}, j'ai postulé au poste « {role} ».",
        "second": "je m'appelle {me} ; le {wrote}, j'ai écrit au sujet du poste « {role} ».",
        "thanks": "ici {me} ; merci pour notre entretien du {interviewed} au sujet du poste « {role} ».",
        "quiet": "ici {me} ; le {interviewed}, nous avons parlé du poste « {role} ».",
        "promised": "ici {me} ; vous pensiez décider d'ici le {promised} pour le poste « {role} ».",
    },
    names="Votre annonce cite {words} : [où vous l'avez fait, et ce qui en est sorti].",
    fits="Ce poste me correspond parce que [ce que vous avez fait dont ce poste a besoin, et ce qui en est sorti].",
    liked="Vous avez apprécié [ce qui leur a plu chez vous] : c'est ce que j'apporterai dès le premier jour.",
    as_title="C'est en votre qualité de {title} que je vous le demande :",
    questions={
        "approach": "qu'est-ce qui compte le plus pour vous dans ce poste ?",
        "first": "quelle est la suite ?",
        "second": "le poste est-il toujours ouvert ?",
        "thanks": "que souhaitez-vous encore savoir de moi ?",
        "quiet": "quelle est la suite ?",
        "promised": "quelle est la suite ?",
    },
    thanks="Merci pour le temps que vous m'accordez.",
    close="Bien cordialement, {me}",
    call_back="Vous pouvez me joindre au {number}, je répète : {number}.",
)
