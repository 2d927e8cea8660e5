"""The table of features by which a draft is judged: one function a feature, in the order of the model's columns.

A new feature is a function with a sentence in `of_person`, `of_place` or `of_page`, a row here, and the model fitted anew.
"""

from __future__ import annotations

from collections.abc import Callable

from research.extract.people.drafts import Draft, Scan
from research.extract.people.judge import of_page as page
from research.extract.people.judge import of_person as person
from research.extract.people.judge import of_place as place
from research.extract.people.judge.view import View

Feature = Callable[[View], float]
"""Finite, most from 0 to 1; True and False count as 1 and 0."""

FEATURES: tuple[Feature, ...] = (
    person.name_score,
    person.one_word,
    person.words,
    place.alone,
    place.lead,
    place.tail,
    place.heading,
    place.bold,
    person.linked,
    person.profile_fits,
    person.off_site_link,
    place.peers,
    place.share,
    place.titled_peers,
    person.title_score,
    person.title_names_other,
    person.title_names_own,
    person.title_at,
    place.card,
    place.lines,
    place.has_image,
    place.alt_is_name,
    place.own_class,
    place.foreign_class,
    place.written_class,
    place.chrome,
    page.section_own,
    page.section_strangers,
    page.page_own,
    page.page_strangers,
    page.is_post,
    page.is_home,
    page.link_team,
    page.link_profile,
    page.quote_near,
    page.dash_before,
    page.date_near,
    person.email_fits,
    person.linkedin,
    person.phone,
    place.repeats,
    page.page_people,
    person.name_in_brand,
    place.position,
    place.structured,
    place.prose,
    place.embedded,
    page.expected,
    page.page_titled_names,
    place.line_length,
    page.section_group,
    page.our_near,
    person.name_has_brand,
    person.email_elsewhere,
    person.late,
    page.author_near,
    page.about_other,
    page.own_page,
    person.initials_only,
    place.in_others_card,
    place.duty,
    page.imprint,
    page.past,
    page.said_before,
    page.story_before,
)

NAMES = tuple(feature.__name__ for feature in FEATURES)


def features(draft: Draft, scan: Scan) -> list[float]:
    """Return the draft's values in the order of FEATURES."""
    view = View(draft, scan)
    return [float(feature(view)) for feature in FEATURES]
