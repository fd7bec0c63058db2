"""Two servers on loopback for one mailbox, with certificates made once."""
import atexit
import contextlib
import os
import shutil
import sys
import tempfile

from harness import ROOT

sys.path.insert(0, os.path.join(ROOT, 'tests', 'fakes'))
import imap_server  # noqa: E402
import smtp_server  # noqa: E402
from certificates import Certificates  # noqa: E402

ADDRESS = 'sam@home.invalid'
PASSWORD = 'canary-Wq7%z hunter2'
MADE = {}


def certificate(name='good', **how):
    """The path of one; 'authority' is the one to trust."""
    if not MADE:
        folder = tempfile.mkdtemp(prefix='tact-certificates-')
        atexit.register(shutil.rmtree, folder, True)
        MADE['maker'] = Certificates(folder)
        MADE['authority'] = MADE['maker'].authority
    if name not in MADE:
        MADE[name] = MADE['maker'].make(name, **how)
    return MADE[name]


@contextlib.contextmanager
def post_office(imap=None, smtp=None, security='tls', imap_more=None, smtp_more=None):
    """Both servers; the options that name them are in .options."""
    good = certificate()
    with imap_server.Server(imap, security, **dict({'certificate': good}, **(imap_more or {}))) as reading, \
            smtp_server.Server(smtp, security, **dict({'certificate': good}, **(smtp_more or {}))) as sending:
        office = type('Office', (), {})()
        office.reading, office.sending = reading, sending
        office.options = ['--imap', 'localhost:%d' % reading.port, '--smtp', 'localhost:%d' % sending.port,
                          '--ca-file', certificate('authority')] + (['--starttls'] if security == 'starttls' else [])
        yield office
    for server in (reading, sending):
        assert server.failure is None, server.failure


def add(person, office, *more, password=PASSWORD, status=0, place=('--sealed',), **rest):
    """The answer to `tact account add`."""
    return person.run('account', 'add', ADDRESS, *office.options, *place, *more, stdin=(password + '\n').encode() if password else b'',
                      status=status, now=False, **rest)
