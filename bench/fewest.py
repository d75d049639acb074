"""How long it takes to find the fewest of 200 needs that serve so many of 200 prospects."""

import time

from bench.families import FAMILIES
from bench.found import NEITHER, Found
from bench.sizes import Sizes
from domain.smallest_set import smallest_set


def fewest(sizes: Sizes) -> Found:
    """smallest_set_200_s, CPU of the slowest answer; smallest_set_200_proven, a share of all."""
    taken, proven = [], []
    for family in FAMILIES.values():
        wanted = family(1)
        for serve in sizes.served:
            began = time.process_time()
            proven.append(smallest_set(wanted, serve=serve).is_proven)
            taken.append(time.process_time() - began)
    measures = {
        "smallest_set_200_s": max(taken),
        "smallest_set_200_proven": sum(proven) / len(proven),
    }
    return Found(measures={NEITHER: measures})
