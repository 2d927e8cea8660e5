"""Spanish: the sentences of a message to somebody whom one does not know."""

from research.followups.wordings import Wording

WORDING = Wording(
    months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    day="{day} de {month}",
    both="y",
    me="[su nombre]",
    trade="[a qué se dedica, en cinco palabras]",
    number="[su número]",
    role="[qué puesto]",
    greeting="Buenos días, {name}:",
    subjects={
        "approach": "{role}: una pregunta antes de mi candidatura",
        "first": "{role}: mi candidatura del {applied}",
        "second": "{role}: mi mensaje del {wrote}",
        "thanks": "{role}: gracias por nuestra entrevista",
        "quiet": "{role}: nuestra entrevista del {interviewed}",
        "promised": "{role}: el siguiente paso",
    },
    openings={
        "approach": "Soy {me}, {trade}, y quisiera presentarme en {company} al puesto «{role}».",
        "first": "Soy {me}, {trade}; el {applied} me presenté en {company} al puesto «{role}».",
        "second": "Soy {me}, {trade}; el {wrote} escribí a {company} sobre el puesto «{role}», y este es mi segundo y último mensaje.",
        "thanks": "Gracias por la entrevista del {interviewed} sobre el puesto «{role}»; me quedo con esto: [algo que se dijo].",
        "quiet": "El {interviewed} hablamos del puesto «{role}», y desde entonces he pensado en ello: [algo que se dijo].",
        "promised": "Pensaban decirme antes del {promised} cómo sigue el proceso para el puesto «{role}».",
    },
    short={
        "approach": "soy {me} y quisiera presentarme al puesto «{role}».",
        "first": "soy {me}; el {applied} me presenté al puesto «{role}».",
        "second": "soy {me}; el {wrote} escribí sobre el puesto «{role}».",
        "thanks": "soy {me}; gracias por la entrevista del {interviewed} sobre el puesto «{role}».",
        "quiet": "soy {me}; el {interviewed} hablamos del puesto «{role}».",
        "promised": "soy {me}; pensaban decidir antes del {promised} sobre el puesto «{role}».",
    },
    names="Su anuncio menciona {words}: [dónde lo ha hecho y qué resultó de ello].",
    fits="Encajo porque [lo que ha hecho que este puesto necesita, y qué resultó de ello].",
    liked="Les gustó [lo que les gustó de usted]: eso es lo que aportaré desde el primer día.",
    as_title="Se lo pregunto como {title}:",
    questions={
        "approach": "¿qué es lo más importante para usted en este puesto?",
        "first": "¿cómo sigue el proceso?",
        "second": "¿sigue abierto el puesto?",
        "thanks": "¿qué más le gustaría saber de mí?",
        "quiet": "¿cómo sigue el proceso?",
        "promised": "¿cómo sigue el proceso?",
    },
    thanks="Gracias por su tiempo.",
    close="Un cordial saludo, {me}",
    call_back="Puede llamarme al {number}, repito: {number}.",
)
