"""(Company, Role, Person*) → Ranking: who probably manages the post, how sure that is, and why. Knows titles and departments, never a name.

posts        what a title says: function, specialty, seniority, whom it serves
knowledge    what is known of organisations without measuring
company      candidates and role, prepared
signals      small functions of role, candidate and company; `weights.json` holds what tests/quality/fit_ranking.py measured for each
ranking      the weighted sum, the calibrated chance, the order
reasons      the same in plain words
decided      what the user decided: who stands first, who is never picked
people       lists of people and roles from the user's files
"""

from research.rank.posts import Understood, understand
from research.rank.ranking import by_seniority, fallback, rank, rank_many

__all__ = ["Understood", "by_seniority", "fallback", "rank", "rank_many", "understand"]
