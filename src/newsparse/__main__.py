"""python -m newsparse"""

from .cli import main

main()
