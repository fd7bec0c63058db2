"""An IMAP server on loopback that does as it is told, and notes every command that could change something.

A script says for each step what to do instead of answering well, with the actions of smtp_server and ('good',) for the
good answer; TAG in bytes stands for the tag of the command. Steps: greeting capability starttls auth auth2 (after a
challenge) capability2 (once logged in) list examine search fetch idle (instead of "+") idling (after it) done noop append
(instead of "+") appended logout. With a number behind it, as in fetch2, only that one of them is meant."""
import bisect
import re

import smtp_server

# All that a reader who changes nothing may say.
ALLOWED = [re.compile(pattern) for pattern in (
    rb'CAPABILITY', rb'NOOP', rb'STARTTLS', rb'LOGOUT', rb'IDLE', rb'AUTHENTICATE (PLAIN|LOGIN|XOAUTH2)( [A-Za-z0-9+/=]+)?', rb'LOGIN .*',
    rb'LIST "" "\*"( RETURN \(SPECIAL-USE\))?', rb'EXAMINE "([^"\\]|\\["\\])*"', rb'UID SEARCH UID [0-9:,*]+', rb'UID SEARCH SINCE [0-9]+-[A-Z][a-z][a-z]-[0-9]{4}',
    rb'UID SEARCH HEADER [A-Za-z-]+ "([^"\\]|\\["\\])*"',
    rb'UID FETCH [0-9:,]+ \(UID (RFC822\.SIZE INTERNALDATE BODY\.PEEK\[HEADER\]|BODY\.PEEK\[\])\)',
    rb'APPEND "([^"\\]|\\["\\])*" \(\\Seen\) ("[^"]*" )?\{[0-9]+\}')]
LINE_MAX = 4096
LITERAL = re.compile(rb'\{([0-9]+)\}$')


def letters(count):
    return {uid: b'Subject: Letter %d\r\nMessage-ID: <%d@acme.example>\r\n\r\nDear Sam,\r\nnumber %d.\r\n' % (uid, uid, uid)
            for uid in range(1, count + 1)}


class Server(smtp_server.Server):
    def __init__(self, script=None, security='tls', certificate=None, logins=b'AUTH=PLAIN AUTH=LOGIN AUTH=XOAUTH2 SASL-IR',
                 extra=b'IDLE SPECIAL-USE LIST-EXTENDED', messages=None):
        super().__init__(script, security, certificate, logins=logins)
        self.extra = extra
        self.mails = letters(5) if messages is None else messages
        self.forbidden, self.appended, self.seen = [], [], {}

    def conversation(self, peer):
        return Conversation(self, peer)


class Conversation(smtp_server.Conversation):
    tag = b'*'
    logged_in, went_on, good = False, False, b''

    def run(self):
        try:
            if self.server.security == 'tls':
                self.do('before_tls', [])
                self.encrypt()
            self.step('greeting', b'* OK ready\r\n')
            while self.command():
                pass
        finally:
            self.end()

    def act(self, action):
        if isinstance(action, str):
            action = action.encode()
        if isinstance(action, bytes):
            action = action.replace(b'TAG', self.tag)
            self.went_on |= action.startswith(b'+') or b'\n+' in action
        elif action[0] == 'drip':
            action = ('drip', action[1].replace(b'TAG', self.tag), action[2])
        elif action[0] == 'good':
            return self.act(self.good)
        elif action[0] == 'flood':
            while True:
                self.peer.sendall(action[1])
        return super().act(action)

    def step(self, name, good):
        self.good, self.went_on = good, False
        number = self.server.seen[name] = self.server.seen.get(name, 0) + 1
        script = self.server.script
        for action in script.get(name + str(number), script.get(name, [good])):
            self.act(action)

    def ok(self, untagged=b'', words=b'done'):
        return untagged + self.tag + b' OK ' + words + b'\r\n'

    def note(self, line):
        """Every command, and those that are none of a reader."""
        self.server.commands.append(line if not line.startswith((b'AUTHENTICATE', b'LOGIN')) else line.split(b' ')[0])
        if not any(pattern.fullmatch(line) for pattern in ALLOWED) or len(line) > LINE_MAX:
            self.server.forbidden.append(line)

    def command(self):
        line = self.line()
        self.tag, _, rest = line.partition(b' ')
        self.note(rest)
        verb = rest.split(b' ')[0] if not rest.startswith(b'UID ') else rest.split(b' ')[1]
        handler = getattr(self, 'on_' + verb.decode('ascii', 'replace').lower(), None)
        if not handler:
            self.act(b'TAG BAD what?\r\n')
            return True
        return handler(rest) is not False

    def on_capability(self, _):
        if self.logged_in:
            self.step('capability2', self.ok(b'* CAPABILITY IMAP4rev1 ' + self.server.extra + b'\r\n'))
            return
        offers = b'STARTTLS LOGINDISABLED' if self.server.security == 'starttls' and not self.encrypted else self.server.logins
        self.step('capability', self.ok(b'* CAPABILITY IMAP4rev1 ' + offers + b'\r\n'))

    def on_starttls(self, _):
        self.step('starttls', self.ok())
        self.encrypt()
        self.buffer = b''

    def on_authenticate(self, rest):
        words = rest.split(b' ')
        if 'auth2' in self.server.script:
            self.step('auth', b'+ \r\n')
            while True:
                self.server.secrets.append(self.line())
                self.step('auth2', self.ok())
        if 'auth' not in self.server.script:
            if words[1] == b'LOGIN':
                for question in (b'VXNlcm5hbWU6', b'UGFzc3dvcmQ6'):
                    self.act(b'+ ' + question + b'\r\n')
                    self.server.secrets.append(smtp_server.base64.b64decode(self.line()))
            elif len(words) > 2:
                self.server.secrets.append(smtp_server.base64.b64decode(words[2]))
            else:
                self.act(b'+ \r\n')
                self.server.secrets.append(smtp_server.base64.b64decode(self.line()))
        self.logged_in = True
        self.step('auth', self.ok(words=b'logged in'))

    def on_login(self, rest):
        self.server.secrets.append(rest)
        self.logged_in = True
        self.step('auth', self.ok(words=b'logged in'))

    def on_list(self, _):
        rows = (b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Noselect) "/" "[Gmail]"\r\n'
                b'* LIST (\\Sent) "/" "[Gmail]/Sent Mail"\r\n* LIST () "/" "B&APw-ro"\r\n')
        self.step('list', self.ok(rows))

    def on_examine(self, _):
        mails = self.server.mails
        self.step('examine', self.ok(
            b'* FLAGS (\\Seen)\r\n* %d EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT %d] next\r\n' % (len(mails), max(mails, default=0) + 1),
            b'[READ-ONLY] opened'))

    def chosen(self, text):
        """The UIDs of a set, as a server reads it: a * is the last one that is there."""
        uids = sorted(self.server.mails)
        last = uids[-1] if uids else 0
        for part in text.split(b','):
            ends = [last if end == b'*' else int(end) for end in part.split(b':')]
            yield from uids[bisect.bisect_left(uids, min(ends)):bisect.bisect_right(uids, max(ends))]

    def on_search(self, rest):
        words = rest.split(b' ')
        found = self.chosen(words[3]) if words[2] == b'UID' else sorted(self.server.mails)
        self.step('search', self.ok(b'* SEARCH%s\r\n' % b''.join(b' %d' % uid for uid in found)))

    def on_fetch(self, rest):
        answer = b''
        for uid in self.chosen(rest.split(b' ')[2]):
            mail = self.server.mails[uid]
            part = mail if b'PEEK[]' in rest else mail[:mail.index(b'\r\n\r\n') + 4]
            name = b'BODY[]' if b'PEEK[]' in rest else b'INTERNALDATE " 7-Feb-2026 10:00:00 +0100" RFC822.SIZE %d BODY[HEADER]' % len(mail)
            answer += b'* %d FETCH (UID %d %s {%d}\r\n%s)\r\n' % (uid, uid, name, len(part), part)
        self.step('fetch', self.ok(answer))

    def on_idle(self, _):
        tag = self.tag
        self.step('idle', b'+ idling\r\n')
        if not self.went_on:
            return
        self.step('idling', b'')
        line = self.line()
        if line != b'DONE':
            self.server.forbidden.append(line)
        self.tag = tag
        self.step('done', self.ok())

    def on_noop(self, _):
        self.step('noop', self.ok())

    def on_append(self, rest):
        size = LITERAL.search(rest)
        self.step('append', b'+ go on\r\n')
        if not self.went_on:
            return
        while len(self.buffer) < int(size.group(1)) + 2:
            self.read_more()
        self.latest = self.buffer[:int(size.group(1))]
        self.server.appended.append(self.latest)
        if self.buffer[int(size.group(1)):][:2] != b'\r\n':
            self.server.forbidden.append(b'no line end after the literal')
        self.buffer = self.buffer[int(size.group(1)) + 2:]
        self.step('appended', self.ok())

    def on_logout(self, _):
        self.step('logout', self.ok(b'* BYE bye\r\n'))
        return False
