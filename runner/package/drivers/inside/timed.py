"""How the Python driver times a function: calls on fresh copies of the arguments, CPU time around the calls alone."""

# mypy: ignore-errors

import copy
import gc
import time

STEPS_NS = 10_000_000
"""Under a limit of CPU time the clock of all threads moves in steps; it counts where threads do more than that."""
FLAT = {int, float, bool, str, bytes, type(None)}


def timing(
    load,
    name,
    *,
    deepcopy=copy.deepcopy,
    clock=time.thread_time_ns,
    clock_of_all=time.process_time_ns,
    collect=gc.collect,
    type=type,
    list=list,
    set=set,
    map=map,
    len=len,
    range=range,
    callable=callable,
    max=max,
):
    """What loads the candidate's file with a function in place of theirs, which times theirs.

    It takes the number of rounds and of calls in each, then the arguments, and gives nanoseconds for each round.
    Long on purpose: what it needs is bound here, out of reach of rebinding.
    """

    def fresh(value):
        """A copy of one argument; lists of numbers, and of flat lists, without a step for each item."""
        if type(value) in FLAT:
            return value
        if type(value) is list:
            kinds = set(map(type, value))
            if kinds <= FLAT:
                return value[:]
            if kinds <= {tuple, list} and set(map(type, [one for item in value for one in item])) <= FLAT:
                return [item[:] for item in value]
        return deepcopy(value)

    def loaded(*given):
        """The names of the candidate's file."""
        names = dict(load(*given))
        function = names.get(name)

        def rounds(count, calls, *values):
            """Time each round: copies are made before, and the collector rests meanwhile."""
            taken = []
            for _ in range(count):
                copies = [[fresh(value) for value in values] for _ in range(calls)]
                collect()
                gc.disable()
                began_all, began = clock_of_all(), clock()
                for one in copies:
                    function(*one)
                own = clock() - began
                taken.append(max(own, clock_of_all() - began_all - STEPS_NS))
                gc.enable()
            return taken

        return {**names, name: rounds} if callable(function) else names

    return loaded
