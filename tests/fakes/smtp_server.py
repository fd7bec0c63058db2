#!/usr/bin/python3
"""An SMTP server on loopback that does as it is told and counts what it took.

A script says for each step what to do instead of answering well: a list of actions, which are
  bytes or text   sent as they are          ('drip', bytes, seconds)  sent byte by byte
  ('wait', s)     silence                   ('close',) ('reset',)     the connection ends
  ('hang',)       silence until the client goes
Steps: greeting hello starttls auth auth2 (after a challenge) mail rcpt data early (once `early_after` bytes of the
message are there) marker (once MARKER is there) dot quit. `accept` says whether the message counts as taken when the dot came."""
import base64
import socket
import ssl
import struct
import threading
import time

MARKER = b'END-OF-THE-LETTER'
GOOD = {
    'greeting': [b'220 fake.example ESMTP\r\n'],
    'starttls': [b'220 go ahead\r\n'],
    'auth': [b'235 2.7.0 welcome\r\n'],
    'mail': [b'250 2.1.0 sender ok\r\n'],
    'rcpt': [b'250 2.1.5 recipient ok\r\n'],
    'data': [b'354 go ahead\r\n'],
    'dot': [b'250 2.0.0 queued as 1\r\n'],
    'quit': [b'221 bye\r\n'],
}
MOST_SECONDS = 15


class Gone(Exception):
    pass


class Server:
    """One script; `security` is tls, starttls or plain."""

    def __init__(self, script=None, security='tls', certificate=None, accept=True, logins=b'PLAIN LOGIN XOAUTH2', early_after=0):
        self.script = script or {}
        self.security = security
        self.accept = accept
        self.logins = logins
        self.early_after = early_after
        self.accepted, self.dots, self.connections, self.failure = 0, 0, 0, None
        self.counting = threading.Lock()
        self.dot_at, self.messages, self.commands, self.secrets = [], [], [], []
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        self.listener = socket.create_server(('127.0.0.1', 0))
        self.listener.settimeout(MOST_SECONDS)
        self.port = self.listener.getsockname()[1]
        self.threads, self.ended = [], False
        self.thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        """Waits for the conversation to end, so that what was counted is all there is."""
        for thread in list(self.threads):
            thread.join(MOST_SECONDS)
        self.ended = True
        try:
            # Closing alone does not wake a thread that waits for a connection.
            socket.create_connection(('127.0.0.1', self.port), MOST_SECONDS).close()
        except OSError:
            pass
        self.thread.join(MOST_SECONDS)
        self.listener.close()

    def _serve(self):
        while True:
            try:
                peer, _ = self.listener.accept()
            except OSError:
                return
            if self.ended:
                peer.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._talk, args=(peer,), daemon=True)
            self.threads.append(thread)
            thread.start()

    def conversation(self, peer):
        return Conversation(self, peer)

    def _talk(self, peer):
        peer.settimeout(MOST_SECONDS)
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            self.conversation(peer).run()
        except (Gone, OSError, ssl.SSLError):
            pass
        except Exception as failure:  # a mistake in the fake must fail the test
            self.failure = failure


class Conversation:
    def __init__(self, server, peer):
        self.server, self.peer, self.raw, self.buffer, self.encrypted = server, peer, peer, b'', False

    def run(self):
        try:
            if self.server.security == 'tls':
                self.do('before_tls', [])
                self.encrypt()
            self.do('greeting')
            while self.command():
                pass
        finally:
            self.end()

    def end(self):
        for sock in {self.peer, self.raw}:
            try:
                sock.close()
            except OSError:
                pass

    def encrypt(self):
        self.peer = self.server.context.wrap_socket(self.peer, server_side=True)
        self.encrypted = True

    def read_more(self):
        part = self.peer.recv(65536)
        if not part:
            raise Gone
        self.buffer += part

    def line(self):
        while b'\n' not in self.buffer:
            self.read_more()
        line, self.buffer = self.buffer.split(b'\n', 1)
        return line.rstrip(b'\r')

    def actions(self, step, otherwise=None):
        return self.server.script.get(step, GOOD.get(step, []) if otherwise is None else otherwise)

    def do(self, step, otherwise=None):
        for action in self.actions(step, otherwise):
            self.act(action)

    def act(self, action):
        if isinstance(action, str):
            action = action.encode()
        if isinstance(action, bytes):
            self.peer.sendall(action)
        elif action[0] == 'wait':
            time.sleep(action[1])
        elif action[0] == 'drip':
            for byte in action[1]:
                self.peer.sendall(bytes([byte]))
                time.sleep(action[2])
        elif action[0] == 'hang':
            while True:
                self.read_more()
        elif action[0] == 'close':
            raise Gone
        elif action[0] == 'reset':
            self.raw_socket().setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
            raise Gone

    def raw_socket(self):
        return self.peer

    def hello(self):
        lines = [b'fake.example']
        if self.server.security == 'starttls' and not self.encrypted:
            lines.append(b'STARTTLS')
        elif self.server.logins:
            lines.append(b'AUTH ' + self.server.logins)
        lines.append(b'8BITMIME')
        return b''.join(b'250' + (b' ' if i + 1 == len(lines) else b'-') + line + b'\r\n' for i, line in enumerate(lines))

    def command(self):
        line = self.line()
        verb = line.split(b' ')[0].upper()
        self.server.commands.append(line if verb != b'AUTH' else b'AUTH')
        if verb in (b'EHLO', b'HELO'):
            self.do('hello', [self.hello()])
        elif verb == b'STARTTLS':
            self.do('starttls')
            self.encrypt()
            self.buffer = b''
        elif verb == b'AUTH':
            self.login(line)
        elif verb == b'DATA':
            self.do('data')
            self.message()
        elif verb in (b'MAIL', b'RCPT', b'QUIT'):
            self.do(verb.decode().lower())
            return verb != b'QUIT'
        else:
            self.act(b'502 what?\r\n')
        return True

    def login(self, line):
        words = line.split(b' ')
        if 'auth' in self.server.script:
            self.do('auth')
            while 'auth2' in self.server.script:
                self.server.secrets.append(self.line())
                self.do('auth2')
            return
        if words[1] == b'LOGIN':
            for question in (b'Username:', b'Password:'):
                self.act(b'334 ' + base64.b64encode(question) + b'\r\n')
                self.server.secrets.append(base64.b64decode(self.line()))
        elif len(words) > 2:
            self.server.secrets.append(base64.b64decode(words[2]))
        else:
            self.act(b'334 \r\n')
            self.server.secrets.append(base64.b64decode(self.line()))
        self.do('auth')

    def message(self):
        """Reads to the dot, as a server has to: CRLF . CRLF and nothing else."""
        done = set()
        while not self.buffer.startswith(b'.\r\n') and b'\r\n.\r\n' not in self.buffer:
            if self.server.early_after and len(self.buffer) >= self.server.early_after and 'early' not in done:
                done.add('early')
                self.do('early')
            if MARKER in self.buffer and 'marker' not in done:
                done.add('marker')
                self.do('marker')
            self.read_more()
        self.server.dot_at.append(time.monotonic_ns())
        self.server.dots += 1
        text, self.buffer = self.buffer.split(b'\r\n.\r\n', 1)
        with self.server.counting:  # another conversation may count at the same time
            self.server.messages.append((b'\r\n' + text + b'\r\n').replace(b'\r\n..', b'\r\n.')[2:])
            if self.server.accept:
                self.server.accepted += 1
            actions = self.actions('dot')
        for action in actions:
            self.act(action)
