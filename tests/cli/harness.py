"""Runs tact as a person would and prints TAP: each test is a function whose name says what has to hold."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
PROGRAM = os.path.abspath(os.environ.get('TACT', os.path.join(ROOT, 'build', 'tact')))
CORPUS = os.environ.get('TACT_CORPUS', os.path.join(ROOT, '..', 'shared', 'corpus'))
TIMEOUT_SECONDS = 120
NOON = '2026-11-23T12:00:00-05:00'
TESTS = []


class Skip(Exception):
    pass


def test(function):
    TESTS.append(function)
    return function


class Person:
    """Somebody with a home folder and a database of their own."""

    def __init__(self, folder):
        self.folder = folder
        self.now = NOON
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(('TACT', 'XDG_', 'LC_', 'LANG')) and k != 'NO_COLOR'}
        self.environment.update(HOME=folder, TZ='America/New_York', LC_ALL='C.UTF-8')

    def end(self):
        """Called when the test is over."""

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), 'wb') as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return self.path(name)

    def run(self, *words, status=0, stdin=b'', now=True, environment=None):
        """The answer on standard output; the exit status has to be the expected one."""
        words = list(words)
        if now and '--now' not in words:
            words += ['--now', self.now]
        done = subprocess.run([PROGRAM] + words, input=stdin, capture_output=True, timeout=TIMEOUT_SECONDS,
                              env={**self.environment, **(environment or {})}, cwd=self.folder)
        self.errors = done.stderr.decode('utf-8', 'replace')
        shown = 'tact %s: status %d, wanted %d: %s' % (' '.join(words)[:200], done.returncode, status, self.errors[:500])
        assert done.returncode == status, shown
        if status in (2, 3, 5, 6) and not done.stdout:
            assert self.errors.startswith('tact: '), shown
        return done.stdout.decode('utf-8')

    def json(self, *words, **rest):
        return json.loads(self.run(*words, '--json', **rest))

    def refuses(self, *words, status=2, says='', **rest):
        self.run(*words, status=status, **rest)
        assert says in self.errors, 'wanted "%s" in: %s' % (says, self.errors)

    def begin(self, *more):
        """A process with Dana and Max."""
        self.run('new', 'Data analyst', 'Acme', '--holidays', 'US', '--with', 'Dana Lee,Max Ode', *more)

    def export(self):
        return [json.loads(line) for line in self.run('export', now=False).split('\n') if line]


def case(**changes):
    """The case of the contract, with changes to its parts."""
    whole = {
        'tact': 1,
        'process': {'role': 'Data analyst', 'organization': 'Acme', 'timezone': 'America/New_York', 'playbook': 'tactful',
                    'via': 'bo', 'holidays': 'US'},
        'people': [{'id': 'dana', 'name': 'Dana Lee', 'relations': ['interviewer', 'manager'], 'email': 'dana@acme.example'},
                   {'id': 'bo', 'name': 'Bo Park', 'relations': ['recruiter']}],
        'events': [{'id': 'e1', 'type': 'interview', 'at': '2026-11-23T14:00:00-05:00', 'until': '2026-11-23T15:00:00-05:00',
                    'with': ['dana'], 'stage': 'onsite'},
                   {'id': 'e2', 'type': 'timeline', 'at': '2026-11-23T15:00:00-05:00', 'decide-by': '2026-12-04'}]}
    whole.update(changes)
    return whole


def corpus(*parts):
    path = os.path.join(CORPUS, *parts)
    if not os.path.exists(path):
        raise Skip('the corpus is not beside the project')
    return path


def main(make=Person):
    if not os.access(PROGRAM, os.X_OK):
        print('Bail out! no program at %s' % PROGRAM)
        return 1
    wanted = [t for t in TESTS if not sys.argv[1:] or any(word in t.__name__ for word in sys.argv[1:])]
    print('1..%d' % len(wanted))
    failed = 0
    for number, function in enumerate(wanted, 1):
        folder = tempfile.mkdtemp(prefix='tact-cli-')
        name = function.__name__.replace('_', ' ')
        person = make(folder)
        try:
            function(person)
            print('ok %d - %s' % (number, name))
        except Skip as skip:
            print('ok %d - %s # SKIP %s' % (number, name, skip))
        except Exception as problem:
            failed += 1
            for line in (str(problem) or traceback.format_exc()).splitlines()[:20]:
                print('# ' + line)
            if not isinstance(problem, AssertionError) or not str(problem):
                for line in traceback.format_exc().splitlines()[-6:]:
                    print('# ' + line)
            print('not ok %d - %s' % (number, name))
        finally:
            person.end()
            subprocess.run(['chmod', '-R', 'u+rwX', folder], check=False)
            shutil.rmtree(folder, ignore_errors=True)
        sys.stdout.flush()
    return 1 if failed else 0
