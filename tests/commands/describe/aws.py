"""Prints what the AWS CLI that Python finds understands, as JSON.

Arguments: the commands of other services to describe, as in `kms:describe-key`. What belongs to
S3, to credentials and to configuration is described whole.
"""

import json
import sys

from awscli import __version__
from awscli.clidriver import create_clidriver

WHOLE = ['s3', 's3api', 's3control', 's3tables', 's3outposts', 's3vectors', 'sts', 'configure', 'sso']


def option(argument):
    model = getattr(argument, 'argument_model', None)
    choices = getattr(argument, 'choices', None) or getattr(model, 'enum', None)
    if argument.cli_type_name == 'boolean' or getattr(argument, '_action', '') == 'version':
        return 'flag'
    # An empty choice: the option may stand alone.
    alone = [''] if getattr(argument, '_nargs', None) == '?' else []
    return [*choices, *alone] if choices else 'value'


def named(arguments):
    """What is given by its name; what is told by its place has no hyphens in front."""
    return [each for each in arguments.values() if each.cli_name.startswith('--')]


def options(arguments):
    return {argument.cli_name: option(argument) for argument in named(arguments)}


def described(command, keep=lambda name: True):
    arguments = command.arg_table
    result = {'options': options(arguments)}
    required = [argument.cli_name for argument in named(arguments) if argument.required]
    if required:
        result['required'] = required
    below = {
        name: described(sub) for name, sub in command.subcommand_table.items() if keep(name)
    }
    if below:
        result['commands'] = below
    return result


def main(wanted):
    driver = create_clidriver()
    others = {}
    for name in wanted:
        service, _, operation = name.partition(':')
        others.setdefault(service, set()).add(operation)
    commands = {}
    for name, command in driver.subcommand_table.items():
        if name in WHOLE:
            commands[name] = described(command)
        elif name in others:
            commands[name] = described(command, lambda operation: operation in others[name])
    print(json.dumps({
        'version': f'AWS CLI {__version__}',
        'options': options(driver.arg_table),
        'commands': commands,
    }))


main(sys.argv[1:])
