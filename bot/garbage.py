"""When the collector of garbage works: not while the program starts, and not on what a start leaves.

A start makes half a million objects that stay. Going through them again and again took a tenth of
the start, and later stopped everybody for a moment, now and then.
"""

import gc


def put_off() -> None:
    """Nothing is collected until `begin`."""
    gc.disable()


def begin() -> None:
    """What there is now is never looked through again; what of it is garbage already goes first.

    A connection may hang on it, and keep a file open.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
