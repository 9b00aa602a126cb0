"""Prints what the `ia` that Python finds understands, as JSON.

It runs the program with a parser that tells what was added to it instead of reading arguments.
"""

import argparse
import json
import sys

from internetarchive import __version__
from internetarchive.cli import ia


def option(action):
    if action.nargs == 0:
        return 'flag'
    return [str(choice) for choice in action.choices] if action.choices else 'value'


def described(parser):
    result = {'options': {}}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            result['commands'] = {name: described(sub) for name, sub in action.choices.items()}
        for name in action.option_strings:
            result['options'][name] = option(action)
    return result


def tell(parser, *_):
    print(json.dumps({'version': f'internetarchive {__version__}', **described(parser)}))
    sys.exit(0)


argparse.ArgumentParser.parse_known_args = tell
argparse.ArgumentParser.parse_args = tell
sys.argv = ['ia']
ia.main()
