"""What mailboxes do wrong at every step, and what is to come of it: the cases of tests/mail/imap."""
from imap_server import letters

PASSWORD = 'canary-hunter2-password'
TOKEN = 'canary-ya29.token'
LOOK = ['open', 'folders', 'examine INBOX', 'uids 1', 'heads', 'message 3', 'examine INBOX']
WAIT = ['open', 'examine INBOX', 'wait 2', 'examine INBOX']
LONG = ['open', 'examine INBOX', 'wait 30', 'examine INBOX']
FILE = ['open', 'append COPY 1700000000 Sent', 'examine INBOX']
COPY = b'Subject: A copy\r\n\r\n' + b'Thank you.\r\n' * 20000
GOES_ON = ('fine', 'refused', 'gone')
PEAK_KB = 64 * 1024
SLOWEST_MS = 7000  # with load; what is waited for would be 10 s and more
CASES = []


def case(name, at=None, problem='fine', script=None, steps=None, driver=None, peak_kb=PEAK_KB, slowest_ms=SLOWEST_MS, check=None, **server):
    """`problem`, or one of them, is what comes of the step that begins with `at`; all before it are fine."""
    CASES.append({'name': name, 'at': at, 'problem': (problem,) if isinstance(problem, str) else problem, 'script': script or {},
                  'steps': steps or LOOK, 'driver': driver or {}, 'peak_kb': peak_kb, 'slowest_ms': slowest_ms, 'check': check, 'server': server})


def found(word, **wanted):
    """The last answer to that step tells this."""
    def check(told, server):
        rows = [row for row in told if row['step'] == word]
        for key, value in wanted.items():
            assert rows and rows[-1].get(key) == value, 'wanted %s %r of %s, got %s' % (key, value, word, rows[-1:])
    return check


def uids_of(word, *wanted):
    def check(told, server):
        rows = [row for row in told if row['step'] == word]
        got = rows[-1]['uids'] if word == 'uids' else [head['uid'] for head in rows[-1]['heads']]
        assert got == list(wanted), 'wanted %s of %s, got %s' % (wanted, word, got)
    return check


def good_cases():
    def all_there(told, server):
        heads = next(row for row in told if row['step'] == 'heads')['heads']
        assert [(head['uid'], head['cut'], head['size'], head['arrived']) for head in heads] == \
            [(uid, False, len(mail), 1770454800) for uid, mail in letters(5).items()], heads
        assert [head['head'].encode() for head in heads] == [mail[:mail.index(b'\r\n\r\n') + 2] for mail in letters(5).values()]
        assert next(row for row in told if row['step'] == 'message')['message'].encode() == letters(5)[3]
        assert server.commands[-1] == b'LOGOUT', server.commands
    case('all goes well', check=all_there)
    case('all goes well with STARTTLS', security='starttls', driver={'security': 'starttls'}, check=all_there)
    case('all goes well with a token', driver={'password': None, 'token': TOKEN}, check=all_there)
    case('no initial response', logins=b'AUTH=PLAIN', check=all_there)
    case('only AUTH=LOGIN is offered', logins=b'AUTH=LOGIN', check=all_there)
    case('what folders are for', check=found('folders', names=[
        {'uses': 'inbox ', 'name': 'INBOX'}, {'uses': 'closed ', 'name': '[Gmail]'}, {'uses': 'sent ', 'name': '[Gmail]/Sent Mail'}, {'uses': '', 'name': 'B&APw-ro'}]))
    case('a name with quotes and backslashes', steps=['open', 'examine a"b\\c', 'examine INBOX'],
         check=lambda told, server: check_equal(server.commands[-3], b'EXAMINE "a\\"b\\\\c"'))
    case('a name with a line end', 'examine', 'refused', steps=['open', 'examine a\ab', 'examine INBOX'])
    case('a field that is none', 'with', 'refused', steps=['open', 'examine INBOX', 'with Subject:x a', 'examine INBOX'])
    case('search by a field', steps=['open', 'examine INBOX', 'with Message-ID <3@acme.example>', 'since 2026-02-07'], check=lambda told, server: check_equal(
        server.commands[-3:-1], [b'UID SEARCH HEADER Message-ID "<3@acme.example>"', b'UID SEARCH SINCE 7-Feb-2026']))
    case('an empty mailbox', steps=['open', 'examine INBOX', 'uids 1', 'heads'], messages={}, check=uids_of('heads'))
    case('many messages', steps=['open', 'examine INBOX', 'uids 1', 'heads'], messages=letters(5000), check=found('heads', count=5000))
    case('a list of numbers longer than any line', steps=['open', 'examine INBOX', 'uids 1'],
         script={'search': [b'* SEARCH' + b''.join(b' %d' % uid for uid in range(1, 300001)) + b'\r\nTAG OK\r\n']}, check=found('uids', count=300000))
    case('heads of messages that are gone are left out', steps=['open', 'examine INBOX', 'heads 2 77 4 99 2'], check=uids_of('heads', 2, 4))
    case('a message that is gone', 'message', 'gone', steps=['open', 'examine INBOX', 'message 77', 'examine INBOX'])
    case('the taker stops', 'heads', 'other', driver={'stop_after': 2})


def check_equal(got, wanted):
    assert got == wanted, 'wanted %r, got %r' % (wanted, got)


def greeting_cases():
    def at(name, problem, *actions, **more):
        case('greeting: ' + name, 'open', problem, {'greeting': list(actions)}, **more)
    quick = {'driver': {'connect': 1, 'command': 40}, 'slowest_ms': 5000}
    at('none', 'timed_out', ('hang',), **quick)
    at('late', 'fine', ('wait', 0.8), '* OK hi\r\n')
    at('BYE', 'server_refused', '* BYE too many\r\n')
    at('BYE and the end', 'server_refused', '* BYE too many\r\n', ('close',))
    at('garbage', ('bad_answer', 'timed_out'), b'\x16\x03\x01\x00\xff\x00garbage\r\n' * 3, ('hang',), **quick)
    at('of another protocol', ('bad_answer', 'timed_out'), '220 hello\r\n', ('hang',), **quick)
    at('half a line', 'timed_out', '* OK he', ('hang',), **quick)
    at('half a line, then the end', ('connection_lost', 'bad_answer'), '* OK he', ('close',))
    at('overlong without end', ('timed_out', 'bad_answer', 'connection_lost'), b'* OK ' + b'x' * 300000, ('hang',), **quick)
    at('in a slow drip', 'fine', ('drip', b'* OK slow\r\n', 0.03))
    at('in a drip too slow', 'timed_out', ('drip', b'* OK very slow indeed\r\n', 0.3), **quick)
    at('lines without end', ('timed_out', 'bad_answer'), ('flood', b'* 1 EXISTS\r\n' * 1000), **quick)
    at('the connection ends', 'connection_lost', ('close',))
    at('the connection is reset', 'connection_lost', ('reset',))
    at('PREAUTH: whose mailbox would it be', 'login_not_offered', '* PREAUTH welcome\r\n')


def login_cases():
    def at(name, problem, *actions, **more):
        case('login: ' + name, 'open', problem, {'auth': list(actions)}, **more)
    quick = {'driver': {'connect': 1, 'command': 40}, 'slowest_ms': 5000}
    token = {'driver': {'password': None, 'token': TOKEN}}
    at('NO', 'wrong_password', 'TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n')
    at('NO that repeats the password', 'wrong_password', 'TAG NO not with %s\r\n' % PASSWORD)
    at('BAD', 'wrong_password', 'TAG BAD no\r\n')
    at('NO and BYE', 'wrong_password', 'TAG NO bad\r\n* BYE too often\r\n', ('close',))
    at('an app password is needed', 'app_password_needed', 'TAG NO [ALERT] Application-specific password required: https://support.example (Failure)\r\n')
    at('not now', 'server_refused', 'TAG NO [UNAVAILABLE] Temporary authentication failure\r\n')
    at('in use', 'server_refused', 'TAG NO [INUSE] locked\r\n')
    at('a token is refused', 'token_refused', 'TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n', **token)
    at('silence', 'timed_out', ('hang',), **quick)
    at('the connection ends', 'connection_lost', ('close',))
    at('BYE', 'server_refused', '* BYE shutting down\r\n', ('close',))
    at('wrong tag', ('timed_out', 'bad_answer'), 'Z999 OK in\r\n', ('hang',), **quick)
    at('garbage', ('bad_answer', 'timed_out', 'connection_lost'), b'\xff\xfe\x00\r\n', ('hang',), **quick)
    at('more after its end', 'fine', 'TAG OK in\r\n* OK [ALERT] hello\r\n* 3 EXISTS\r\n')
    at('half a line after its end', 'fine', 'TAG OK in\r\n* OK [ALE', ('wait', 0.3), 'RT] hello\r\n')
    at('more than was asked', 'fine', '* 5 EXISTS\r\nTAG OK in\r\n')
    case('login: challenges without end', 'open', ('bad_answer', 'timed_out', 'wrong_password'), {'auth': ['+ \r\n'], 'auth2': ['+ \r\n']}, **quick)
    case('login: a challenge says why the token is refused', 'open', 'token_refused', {'auth': ['+ eyJzdGF0dXMiOiI0MDAifQ==\r\n'], 'auth2': ['TAG NO expired\r\n']}, **token)
    case('login: none is offered', 'open', 'login_not_offered', logins=b'LOGINDISABLED')
    case('login: none that we know', 'open', 'login_not_offered', logins=b'AUTH=GSSAPI LOGINDISABLED')
    case('login: no XOAUTH2 for a token', 'open', 'login_not_offered', logins=b'AUTH=PLAIN', **token)
    case('login: only the LOGIN command', logins=b'')


def capability_cases():
    for step in ('capability', 'capability2'):
        def at(name, problem, *actions, _step=step, **more):
            case('%s: %s' % (_step, name), 'open', problem, {_step: list(actions)}, **more)
        quick = {'driver': {'connect': 1, 'command': 1}, 'slowest_ms': 5000}
        at('silence', 'timed_out', ('hang',), **quick)
        at('the connection ends', 'connection_lost', ('close',))
        at('BYE', 'server_refused', '* BYE no\r\n', ('close',))
        at('garbage', ('bad_answer', 'timed_out', 'connection_lost', 'login_not_offered'), b'\x00\x01\x02\r\n', ('hang',), **quick)
    case('capability2: NO', 'open', 'server_refused', {'capability2': ['TAG NO what\r\n']})
    case('capability2: wrong tag', 'open', 'bad_answer', {'capability2': ['X1 OK\r\n']})
    case('capability2: lists in it', 'open', 'bad_answer', {'capability2': ['* CAPABILITY (IDLE)\r\nTAG OK\r\n']})
    case('capability2: none told', script={'capability2': ['TAG OK\r\n']})
    case('capability2: validity of no folder', script={'capability2': ['* OK [UIDVALIDITY 3] x\r\n* 4 EXISTS\r\n* 9 EXPUNGE\r\nTAG OK\r\n']})


def tls_cases(cert):
    start = {'security': 'starttls', 'driver': {'security': 'starttls', 'connect': 2}}

    def at(name, problem, script=None, **more):
        case(name, 'open', problem, script, **more)
    at('STARTTLS: missing', 'tls_refused', {'capability': ['* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK\r\n']}, **start)
    at('STARTTLS: refused', 'tls_refused', {'starttls': ['TAG NO no\r\n']}, **start)
    at('STARTTLS: BAD', 'tls_refused', {'starttls': ['TAG BAD no\r\n']}, **start)
    at('STARTTLS: PREAUTH, so that it could not be asked for', ('tls_refused', 'login_not_offered'), {'greeting': ['* PREAUTH in\r\n']}, **start)
    at('STARTTLS: garbage instead of TLS', 'tls_failed', {'starttls': [b'TAG OK go\r\n', ('wait', 0.2), b'no TLS here\r\n', ('hang',)]}, **start)
    at('STARTTLS: answers smuggled in before', ('bad_answer', 'connection_lost', 'tls_failed'),
       {'starttls': ['TAG OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA003 OK in\r\n']}, **start)
    at('STARTTLS: the connection ends', 'connection_lost', {'starttls': [('close',)]}, **start)
    at('STARTTLS: silence after it', 'timed_out', {'starttls': [b'TAG OK go\r\n', ('hang',)]}, **start)
    at('STARTTLS: asked of a server of TLS', 'timed_out', security='tls', driver={'security': 'starttls', 'connect': 1})
    at('TLS: asked of a server without', 'tls_failed', security='plain')
    at('TLS: silence', 'timed_out', {'before_tls': [('hang',)]}, driver={'connect': 1})
    at('TLS: the connection ends', ('tls_failed', 'connection_lost'), {'before_tls': [('close',)]})
    for security in ('tls', 'starttls'):
        for name, problem in (('other', 'certificate_other_host'), ('expired', 'certificate_expired'), ('early', 'certificate_early'),
                              ('own', 'certificate_unknown')):
            at('%s: certificate: %s' % (security, name), problem, security=security, certificate=cert[name], driver={'security': security})
    at('certificate: of an authority nobody knows', 'certificate_unknown', driver={'ca': None})


def any_step_cases():
    """What may happen at every step once one is logged in."""
    steps = {'list': ('folders', LOOK), 'examine1': ('examine', LOOK), 'search': ('uids', LOOK), 'fetch': ('heads', LOOK), 'fetch2': ('message', LOOK),
             'idle': ('wait', WAIT), 'done': ('wait', WAIT), 'append': ('append', FILE), 'appended': ('append', FILE)}
    for step, (word, todo) in steps.items():
        def at(name, problem, *actions, _step=step, _word=word, _todo=todo, **more):
            case('%s: %s' % (_step, name), _word, problem, {_step: list(actions)}, steps=_todo, **more)
        quick = {'driver': {'command': 1, 'total': 40}}
        total = {'driver': {'command': 1, 'total': 2}, 'slowest_ms': 5000}
        at('silence', 'timed_out', ('hang',), **quick)
        at('the connection ends', 'connection_lost', ('close',))
        at('the connection is reset', 'connection_lost', ('reset',))
        at('BYE', 'server_refused', '* BYE shutting down\r\n', ('close',))
        at('BYE and silence', 'server_refused', '* BYE shutting down\r\n', ('hang',))
        at('garbage', 'bad_answer', b'\x00\x01\xff what\r\n', ('hang',))
        at('wrong tag', 'bad_answer', 'x7 OK done\r\n', ('hang',))
        at('the tag of before', 'bad_answer', 't1 OK done\r\n', ('hang',))
        at('half a line', 'timed_out', '* 5 EX', ('hang',), **quick)
        at('half a line, then the end', 'connection_lost', 'TAG O', ('close',))
        at('a line without end', 'bad_answer', ('flood', b'x' * 1000))
        at('a drip without end', 'timed_out', ('drip', b'* OK ' + b'x' * 100, 0.1), ('hang',), **total)
        at('lines without end', ('timed_out', 'bad_answer'), ('flood', b'* OK still here\r\n' * 500), **total)
        at('an answer that nobody asked for is let go by', 'fine',
           '* OK [ALERT] maintenance {5}\r\n* FLAGS (\\Seen {3}\r\nabc)\r\n* 3 FETCH (UID 3 FLAGS (\\Seen (x (y))))\r\n* VANISHED 4\r\n', ('good',))
        at('an unknown literal too large', 'bad_answer', '* XTRA {9999999}\r\n', ('flood', b'x' * 1000))
        at('a literal of more digits than there are', 'bad_answer', '* XTRA {99999999999999999999999}\r\n', ('hang',))
        at('PREAUTH', 'bad_answer', '* PREAUTH in\r\n', ('good',))
        if step in ('list', 'examine1', 'search'):
            at('NO', 'refused', 'TAG NO [CANNOT] not today\r\n')
            at('BAD', 'refused', 'TAG BAD not today\r\n')
            at('a continuation', 'bad_answer', '+ go on\r\n')


def folder_cases():
    def listed(name, problem, *actions, **more):
        case('list: ' + name, 'folders', problem, {'list': list(actions)}, **more)
    listed('no list of flags', 'bad_answer', '* LIST "/" INBOX\r\nTAG OK\r\n')
    listed('flags without end', 'bad_answer', '* LIST (\\Sent "/" INBOX\r\nTAG OK\r\n')
    listed('no name', 'bad_answer', '* LIST () "/"\r\nTAG OK\r\n')
    listed('a quote without end', 'bad_answer', '* LIST () "/" "INBOX\r\nTAG OK\r\n')
    listed('brackets without number', 'bad_answer', b'* LIST ' + b'(' * 60000 + b'\r\nTAG OK\r\n')
    listed('more than anyone has', 'bad_answer', b''.join(b'* LIST () "/" f%d\r\n' % i for i in range(3000)) + b'TAG OK\r\n')
    listed('a name as a literal', 'fine', b'* LIST () "/" {5}\r\nINBOX\r\n* LIST () NIL {4}\r\na\r\nb\r\nTAG OK\r\n', check=found('folders', count=1))
    listed('a literal longer than announced', 'bad_answer', b'* LIST () "/" {5}\r\nINBOX and more\r\nTAG OK\r\n' + b'')
    listed('none', 'fine', 'TAG OK\r\n', check=found('folders', count=0))
    listed('names that tell what they are for', 'fine', '* LIST () "." INBOX.Sent\r\n* LIST () "." INBOX\r\n* LIST () "." INBOX.Spam\r\n* LIST () "." Entw&APw-rfe\r\nTAG OK\r\n',
           check=found('folders', names=[{'uses': 'sent ', 'name': 'INBOX.Sent'}, {'uses': 'inbox ', 'name': 'INBOX'}, {'uses': 'junk ', 'name': 'INBOX.Spam'},
                                         {'uses': 'drafts ', 'name': 'Entw&APw-rfe'}]))

    def opened(name, problem, *actions, **more):
        case('examine: ' + name, 'examine', problem, {'examine1': list(actions)}, **more)
    opened('gone', 'gone', 'TAG NO [NONEXISTENT] no such\r\n', steps=['open', 'examine Old', 'examine INBOX'])
    opened('gone, in words', 'gone', "TAG NO Mailbox doesn't exist: Old\r\n", steps=['open', 'examine Old', 'examine INBOX'])
    opened('no validity', 'bad_answer', '* 5 EXISTS\r\nTAG OK\r\n')
    opened('validity 0', 'bad_answer', '* 5 EXISTS\r\n* OK [UIDVALIDITY 0] x\r\nTAG OK\r\n')
    opened('validity that is no number', 'bad_answer', '* 5 EXISTS\r\n* OK [UIDVALIDITY -7] x\r\nTAG OK\r\n')
    opened('validity too large', 'bad_answer', '* 5 EXISTS\r\n* OK [UIDVALIDITY 4294967296] x\r\nTAG OK\r\n')
    opened('no count', 'bad_answer', '* OK [UIDVALIDITY 7] x\r\nTAG OK\r\n')
    opened('a count too large', 'bad_answer', '* 99999999999 EXISTS\r\nTAG OK\r\n')
    opened('a negative count', 'bad_answer', '* -5 EXISTS\r\nTAG OK\r\n')
    opened('no next', 'fine', '* 5 EXISTS\r\n* OK [UIDVALIDITY 8] x\r\nTAG OK\r\n', steps=['open', 'examine INBOX', 'uids 1'], check=found('examine', next=0, validity=8, exists=5))
    opened('a code without end', 'bad_answer', '* 5 EXISTS\r\n* OK [UIDVALIDITY 8 x\r\nTAG OK\r\n')
    case('validity that changes meanwhile', 'uids', 'bad_answer', {'search': ['* OK [UIDVALIDITY 8] new\r\n', ('good',)]})
    case('validity that is told again', script={'search': ['* OK [UIDVALIDITY 7] same\r\n', ('good',)]}, check=uids_of('uids', 1, 2, 3, 4, 5))


def search_cases():
    def at(name, problem, *actions, steps=None, **more):
        case('search: ' + name, 'uids', problem, {'search1': list(actions)}, steps=steps or ['open', 'examine INBOX', 'uids 1', 'examine INBOX'], **more)
    at('no answer', 'fine', 'TAG OK\r\n', check=uids_of('uids'))
    at('an empty one', 'fine', '* SEARCH\r\nTAG OK\r\n', check=uids_of('uids'))
    at('descending', 'fine', '* SEARCH 5 4 3 2 1\r\nTAG OK\r\n', check=uids_of('uids', 1, 2, 3, 4, 5))
    at('repeated', 'fine', '* SEARCH 3 1 3 1\r\n* SEARCH 2 3\r\nTAG OK\r\n', check=uids_of('uids', 1, 2, 3))
    at('the last one, though it is before the first asked for', 'fine', '* SEARCH 5\r\nTAG OK\r\n', steps=['open', 'examine INBOX', 'uids 6', 'examine INBOX'],
       check=uids_of('uids'))
    at('out of range', 'fine', '* SEARCH 1 2 3 4 5 6 4294967295\r\nTAG OK\r\n', steps=['open', 'examine INBOX', 'uids 2 4', 'examine INBOX'], check=uids_of('uids', 2, 3, 4))
    at('UID 0', 'bad_answer', '* SEARCH 0 1\r\nTAG OK\r\n')
    at('a number too large', 'bad_answer', '* SEARCH 4294967296\r\nTAG OK\r\n')
    at('a negative number', 'bad_answer', '* SEARCH -1\r\nTAG OK\r\n')
    at('words', 'bad_answer', '* SEARCH one two\r\nTAG OK\r\n')
    at('one number without end', 'bad_answer', ('wait', 0), b'* SEARCH ' + b'1' * 200000 + b'\r\n', ('hang',))
    at('numbers without end', 'bad_answer', b'* SEARCH', ('flood', b''.join(b' %d' % (i + 1000) for i in range(10000))), slowest_ms=20000)
    at('spaces without end', ('bad_answer', 'timed_out'), b'* SEARCH', ('flood', b' ' * 10000), driver={'total': 2})


def fetch_cases():
    head = b'Subject: x\r\n\r\n'
    todo = ['open', 'examine INBOX', 'heads 1 2 3', 'examine INBOX']

    def row(uid, body=head, number=None, name=b'BODY[HEADER]', size=None):
        return b'* %d FETCH (UID %d %s {%d}\r\n%s)\r\n' % (number or uid, uid, name, len(body) if size is None else size, body)

    def at(name, problem, *actions, steps=None, script=None, **more):
        case('heads: ' + name, 'heads', problem, dict({'fetch1': list(actions)}, **(script or {})), steps=steps or todo, **more)
    at('descending', 'fine', row(3) + row(2) + row(1) + b'TAG OK\r\n', check=uids_of('heads', 3, 2, 1))
    at('repeated', 'fine', row(1) + row(1) + row(2) + row(3) + row(2) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('of UIDs nobody asked for', 'fine', row(1) + row(9) + row(4) + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('without UID', 'bad_answer', b'* 1 FETCH (BODY[HEADER] {4}\r\na\r\n\r)\r\nTAG OK\r\n')
    at('UID 0', 'bad_answer', row(0, number=1) + b'TAG OK\r\n')
    at('one that does not come, but is there', 'bad_answer', row(1) + row(3) + b'TAG OK\r\n')
    at('one that does not come, and is gone', 'fine', row(1) + row(3) + b'TAG OK\r\n', script={'search': ['* SEARCH\r\nTAG OK\r\n']}, check=uids_of('heads', 1, 3))
    at('NIL, though it is there', 'bad_answer', row(1) + row(3) + b'* 2 FETCH (UID 2 BODY[HEADER] NIL)\r\nTAG OK\r\n')
    at('NIL, and it is gone', 'fine', row(1) + row(3) + b'* 2 FETCH (UID 2 BODY[HEADER] NIL)\r\nTAG OK\r\n', script={'search': ['* SEARCH\r\nTAG OK\r\n']})
    at('NO, with all there', 'fine', row(1) + row(2) + row(3) + b'TAG NO some are gone\r\n', check=uids_of('heads', 1, 2, 3))
    at('NO', 'refused', b'TAG NO not today\r\n')
    at('BAD', 'refused', b'TAG BAD what\r\n')
    at('flags only', 'fine', b'* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 2 FLAGS ())\r\n' + row(1) + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('as text in quotes', 'fine', b'* 1 FETCH (UID 1 BODY[HEADER] "a: \\"b\\"")\r\n' + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('empty', 'fine', row(1, b'') + row(2, b'\r\n') + row(3) + b'TAG OK\r\n', check=lambda told, server: check_equal([h['length'] for h in told[2]['heads']], [0, 0, 12]))
    at('with a NUL and lone line ends', 'fine', row(1, b'a: \0\rb\nc\r\n') + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('with what looks like an answer', 'fine', row(1, b't3 OK done\r\n* BYE\r\n* 1 EXPUNGE\r\n') + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('an odd date', 'fine', row(1, name=b'INTERNALDATE "31-Feb-2026 25:00:00 +9999" BODY[HEADER]') + row(2, name=b'INTERNALDATE NIL BODY[HEADER]') + row(3) + b'TAG OK\r\n',
       check=lambda told, server: check_equal([h['arrived'] for h in told[2]['heads']], [-1, -1, -1]))
    at('a size too large', 'bad_answer', row(1, name=b'RFC822.SIZE 99999999999 BODY[HEADER]') + b'TAG OK\r\n')
    at('a literal shorter than announced', 'timed_out', row(1, size=1000), ('hang',), driver={'command': 1})
    at('a literal longer than announced', 'bad_answer', row(1, size=5) + b'TAG OK\r\n')
    at('the end in the middle of a literal', 'connection_lost', b'* 1 FETCH (UID 1 BODY[HEADER] {1000}\r\nSubj', ('close',))
    at('a literal of a size below 0', 'bad_answer', b'* 1 FETCH (UID 1 BODY[HEADER] {-5}\r\nabc)\r\nTAG OK\r\n')
    at('a literal too large to count', 'bad_answer', b'* 1 FETCH (UID 1 BODY[HEADER] {18446744073709551617}\r\n', ('flood', b'x' * 1000))
    at('a literal of 4 GB that never ends', 'timed_out', b'* 1 FETCH (UID 1 BODY[HEADER] {4294967295}\r\n', ('flood', b'x' * 10000), driver={'total': 2})
    at('a head of a megabyte is cut', 'fine', row(1, b'X: ' + b'y' * 1000000 + b'\r\n\r\n') + row(2) + row(3) + b'TAG OK\r\n',
       check=lambda told, server: check_equal([(h['cut'], h['length']) for h in told[2]['heads']], [(True, 262144), (False, 12), (False, 12)]))
    at('literals without number', 'bad_answer', b'* 1 FETCH (' + b'X {1}\r\na ' * 100 + b')\r\nTAG OK\r\n')
    at('lists without end', 'bad_answer', b'* 1 FETCH (UID 1 X ' + b'(' * 50000 + b'\r\nTAG OK\r\n')
    at('lists in lists', 'fine', b'* 1 FETCH (X ' + b'(' * 20000 + b')' * 20000 + b' UID 1 BODY[HEADER] {0}\r\n)\r\n' + row(2) + row(3) + b'TAG OK\r\n')
    at('a bracket without end', 'bad_answer', b'* 1 FETCH (UID 1 BODY[HEADER {0}\r\n)\r\nTAG OK\r\n')
    at('a storm of EXPUNGE', 'fine', b'* 1 EXPUNGE\r\n' * 20000 + row(1) + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('a storm of EXISTS', 'fine', b''.join(b'* %d EXISTS\r\n' % i for i in range(20000)) + row(1) + row(2) + row(3) + b'TAG OK\r\n', check=uids_of('heads', 1, 2, 3))
    at('what follows the list', 'bad_answer', b'* 1 FETCH (UID 1 BODY[HEADER] {0}\r\n) more\r\nTAG OK\r\n')
    case('heads: two commands answered in the other order', steps=['open', 'examine INBOX', 'uids 1', 'heads', 'examine INBOX'], messages=letters(2000),
         script={'fetch1': [b''.join(row(uid) for uid in range(1, 1001))], 'fetch2': [b''.join(row(uid) for uid in range(1001, 2001)), b'TAG OK\r\nt4 OK\r\n']},
         check=found('heads', count=2000))
    case('heads: of every other UID', steps=['open', 'examine INBOX', 'uids 1', 'heads'], messages={uid: mail for uid, mail in letters(5001).items() if uid % 2},
         check=found('heads', count=2501))

    def whole(name, problem, *actions, **more):
        case('message: ' + name, 'message', problem, {'fetch1': list(actions)}, steps=['open', 'examine INBOX', 'message 3', 'examine INBOX'], **more)
    whole('of another UID', 'bad_answer', row(4, name=b'BODY[]') + b'TAG OK\r\n')
    whole('only its head', 'bad_answer', row(3) + b'TAG OK\r\n')
    whole('larger than allowed', 'bad_answer', b'* 3 FETCH (UID 3 BODY[] {33554433}\r\n', ('flood', b'x' * 10000))
    whole('announced large, but small', 'timed_out', b'* 3 FETCH (UID 3 BODY[] {33554432}\r\nabc', ('hang',), driver={'command': 1})
    whole('as large as allowed', 'fine', b'* 3 FETCH (UID 3 BODY[] {33554432}\r\n' + b'x' * 33554432 + b')\r\nTAG OK\r\n', peak_kb=160 * 1024,
          check=found('message', length=33554432))
    whole('byte by byte', 'fine', ('drip', row(3, name=b'BODY[]') + b'TAG OK\r\n', 0.002))


def wait_cases():
    def at(name, problem, script, arrived=None, steps=None, **more):
        case('wait: ' + name, 'wait', problem, script, steps=steps or WAIT, check=found('wait', arrived=arrived) if arrived is not None else None, **more)
    new = b'* 6 EXISTS\r\n'
    at('nothing', 'fine', {}, False)
    at('one arrives', 'fine', {'idling': [('wait', 0.3), new]}, True, steps=LONG)
    at('one arrives in a drip', 'fine', {'idling': [('drip', new, 0.05)]}, True, steps=LONG)
    at('one arrives before it begins', 'fine', {'idle': [new + b'+ idling\r\n']}, True, steps=LONG)
    at('one arrived while something else was asked', 'fine', {'search': [new, ('good',)]}, True, steps=['open', 'examine INBOX', 'uids 1', 'wait 30'])
    at('one goes and one arrives', 'fine', {'idling': [b'* 2 EXPUNGE\r\n* 5 EXISTS\r\n']}, True, steps=LONG)
    at('only flags', 'fine', {'idling': [b'* 2 FETCH (FLAGS (\\Seen))\r\n* OK Still here\r\n* 5 EXISTS\r\n* 0 RECENT\r\n']}, False)
    at('only deletions', 'fine', {'idling': [b'* 1 EXPUNGE\r\n' * 9 + b'* 0 EXISTS\r\n']}, False)
    at('woken', 'fine', {}, False, steps=['open', 'examine INBOX', 'wait 30 wake', 'examine INBOX'])
    at('woken, and no end comes', 'timed_out', {'done': [('hang',)]}, steps=['open', 'examine INBOX', 'wait 9 wake', 'examine INBOX'], slowest_ms=12000)
    case('wait: IDLE begun anew', driver={'idle': 1}, steps=['open', 'examine INBOX', 'wait 3', 'examine INBOX'],
         check=lambda told, server: check_equal(server.commands.count(b'IDLE') >= 2, True))
    at('IDLE refused: polled instead', 'fine', {'idle': ['TAG NO no\r\n'], 'noop2': [new, ('good',)]}, True, driver={'poll': 1}, steps=['open', 'examine INBOX', 'wait 5', 'examine INBOX'])
    at('IDLE not offered: polled instead', 'fine', {'noop': [new, ('good',)]}, True, driver={'poll': 1}, extra=b'')
    at('polled and woken', 'fine', {}, False, steps=['open', 'examine INBOX', 'wait 30 wake', 'examine INBOX'], extra=b'')
    at('polled: silence', 'timed_out', {'noop': [('hang',)]}, driver={'poll': 1, 'command': 1}, extra=b'')
    at('polled: NO', 'refused', {'noop': ['TAG NO no\r\n']}, driver={'poll': 1}, extra=b'')
    at('never answered', 'timed_out', {'idle': [('hang',)]}, driver={'command': 1})
    at('OK at once', 'bad_answer', {'idle': ['TAG OK done\r\n']})
    at('a flood', ('bad_answer', 'timed_out'), {'idling': [('flood', b'* OK Still here\r\n' * 100)]}, driver={'command': 1})
    at('a flood of flags', ('bad_answer', 'timed_out'), {'idling': [('flood', b'* 1 FETCH (FLAGS (\\Seen))\r\n' * 100)]}, driver={'command': 1})
    at('a flood of nothing', 'bad_answer', {'idling': [('flood', b'x' * 1000)]})
    at('BYE meanwhile', 'server_refused', {'idling': ['* BYE idle for too long\r\n', ('close',)]}, steps=LONG)
    at('the connection ends meanwhile', 'connection_lost', {'idling': [('wait', 0.3), ('close',)]}, steps=LONG)
    at('another validity meanwhile', 'bad_answer', {'idling': ['* OK [UIDVALIDITY 8] new\r\n']}, steps=LONG)
    at('ended by the server with OK', 'fine', {'idling': ['TAG OK enough\r\n', ('close',)]}, steps=['open', 'examine INBOX', 'wait 0'])
    at('ended with BAD', 'refused', {'done': ['TAG BAD no\r\n']})


def append_cases():
    def at(name, problem, script, check=None, steps=None, **more):
        case('append: ' + name, 'append', problem, script, steps=steps or FILE, check=check, **more)

    def filed(told, server):
        assert server.appended == [COPY], 'filed %d bytes' % sum(map(len, server.appended))
        assert any(c.startswith(b'APPEND "Sent" (\\Seen) "14-Nov-2023 22:13:20 +0000" {') for c in server.commands), server.commands
    at('all goes well', 'fine', {}, filed)
    at('refused before it is sent', 'refused', {'append': ['TAG NO [OVERQUOTA] full\r\n']})
    at('no such folder', 'gone', {'append': ['TAG NO [TRYCREATE] no such\r\n']})
    at('no such folder, afterwards', 'gone', {'appended': ['TAG NO [TRYCREATE] no such\r\n']})
    at('refused after it was sent', 'refused', {'appended': ['TAG NO [OVERQUOTA] full\r\n']}, filed)
    at('taken before it was sent', 'bad_answer', {'append': ['TAG OK done\r\n']})
    at('asked for twice', 'bad_answer', {'appended': [b'+ more\r\n']})
    at('the end in the middle', 'connection_lost', {'append': [b'+ go\r\n', ('wait', 0.1), ('close',)]})
    case('logout: silence', steps=['open', 'close'], script={'logout': [('hang',)]}, driver={'command': 40, 'total': 40})
    case('logout: the connection ends', steps=['open', 'close'], script={'logout': [('close',)]})
    case('logout: BAD', steps=['open', 'close'], script={'logout': ['TAG BAD no\r\n']})
    case('logout: a flood', steps=['open', 'close'], script={'logout': [('flood', b'* 1 EXISTS\r\n' * 100)]}, driver={'command': 40, 'total': 40})


def all_cases(cert):
    for add in (good_cases, greeting_cases, login_cases, capability_cases, lambda: tls_cases(cert), any_step_cases, folder_cases, search_cases, fetch_cases,
                wait_cases, append_cases):
        add()
    return CASES
