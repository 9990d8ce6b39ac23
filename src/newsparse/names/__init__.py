"""Who is named in a byline, and what else stands there.

The names of a byline are a list, and nobody agrees on how to write it: people are joined by commas, slashes
and *and*; between them stand roles, desks, towns, agencies, addresses, photographers and what a scraper picked
up. So the text is cut into parts at its separators, and each part is asked what it opens with. What is not
surely a name is an aside: a wrong author is worse than a missing one.

Nothing here knows a publisher. It goes by the shape of words, by the words of the languages, and by a few lists
that are the same in every language.
"""

from .byline import credits
from .questions import is_name, looks_like_names
from .settle import Credit
from .shapes import is_organisation

__all__ = ["Credit", "credits", "is_name", "is_organisation", "looks_like_names"]
