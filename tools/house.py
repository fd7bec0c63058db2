"""The files of the house, and how a check of the house reports."""

import argparse
import os
import re
import sys

SKIPPED_FOLDERS = {'.git', '.cache', '__pycache__', 'node_modules'}


def crashed(kind, problem, trace):
    """A check that falls over has failed."""
    sys.__excepthook__(kind, problem, trace)
    print(f'not ok house: {os.path.basename(sys.argv[0])} fell over: {problem}')


sys.excepthook = crashed


def root():
    """The folder to look at: the project, or what --root names (for tools/selftest)."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--root', default=os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    return parser.parse_known_args()[0].root


def rest_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--root')
    return parser.parse_known_args()[1]


def files(suffixes=None, under=('.',)):
    """Paths relative to the root, sorted; build folders left out."""
    found = []
    for folder in under:
        for path, folders, names in os.walk(os.path.join(root(), folder)):
            folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS and not f.startswith('build')]
            for name in names:
                relative = os.path.relpath(os.path.join(path, name), root())
                if suffixes is None or relative.endswith(suffixes):
                    found.append(relative)
    return sorted(found)


def read(path):
    """Text of a file, or None where it is none."""
    with open(os.path.join(root(), path), 'rb') as file:
        content = file.read()
    try:
        return content.decode('utf-8') if b'\0' not in content else None
    except UnicodeDecodeError:
        return None


def without_comments(text):
    """C without comments, strings and characters; lines stay where they are."""
    pattern = r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    return re.sub(pattern, lambda m: re.sub(r'[^\n]', ' ', m.group(0)), text, flags=re.S)


def report(name, problems, note=''):
    """One TAP line and the problems below it; ends the program."""
    for problem in problems:
        print(f'# {problem}')
    print(f'{"not ok" if problems else "ok"} house: {name}{note}')
    sys.exit(1 if problems else 0)
