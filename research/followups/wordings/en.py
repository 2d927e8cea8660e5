"""English: the sentences of a message to somebody whom one does not know."""

from research.followups.wordings import Wording

WORDING = Wording(
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    day="{day} {month}",
    both="and",
    me="[your name]",
    trade="[what you do, in five words]",
    number="[your number]",
    role="[which post]",
    greeting="Hello {name},",
    subjects={
        "approach": "{role}: one question before I apply",
        "first": "{role}: my application of {applied}",
        "second": "{role}: my note of {wrote}",
        "thanks": "{role}: thank you for our talk",
        "quiet": "{role}: our talk on {interviewed}",
        "promised": "{role}: what is the next step?",
    },
    openings={
        "approach": "I am {me}, {trade}, and I would like to join {company} as {role}.",
        "first": "I am {me}, {trade}; on {applied} I applied to {company} as {role}.",
        "second": "I am {me}, {trade}; on {wrote} I wrote to {company} about the post of {role}, and this is my second and last note.",
        "thanks": "Thank you for talking with me on {interviewed} about the post of {role}; what stayed with me: [one thing they said].",
        "quiet": "On {interviewed} we talked about the post of {role}, and one thing stayed with me: [one thing they said].",
        "promised": "You meant to let me know by {promised} about the post of {role}.",
    },
    short={
        "approach": "I am {me} and would like to apply as {role}.",
        "first": "I am {me}; on {applied} I applied as {role}.",
        "second": "I am {me}; I wrote on {wrote} about the post of {role}.",
        "thanks": "this is {me}; thank you for our talk on {interviewed} about the post of {role}.",
        "quiet": "this is {me}; on {interviewed} we talked about the post of {role}.",
        "promised": "this is {me}; you meant to decide by {promised} on the post of {role}.",
    },
    names="Your advert names {words}: [where you did that, and what came of it].",
    fits="I am a good fit because [what you have done that this post needs, and what came of it].",
    liked="You liked [what they liked about you]: that is what I would bring with me from the first day.",
    as_title="I ask you as {title}:",
    questions={
        "approach": "what matters most to you in this post?",
        "first": "what is the next step?",
        "second": "is the post still open?",
        "thanks": "is there anything more that you would like to know from me?",
        "quiet": "what is the next step?",
        "promised": "what is the next step?",
    },
    thanks="Thank you for your time.",
    close="Kind regards, {me}",
    call_back="You can reach me on {number}, that is {number}.",
)
