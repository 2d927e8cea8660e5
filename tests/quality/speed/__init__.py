"""How fast it is, in one run, as ratios: machines differ, and so does their load. `make speed` runs all of it and writes docs/speed.md.

Open `__main__` first. `commands` times whole commands, `reading` pages, `growth` the same work at three sizes a decade apart; `batch` and `store` are the
long ones, which may be run by themselves too.
"""
