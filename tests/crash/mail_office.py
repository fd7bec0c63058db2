"""The servers of one mailbox for tests of crashes: folders that keep what is put into them, and a count of what was taken."""
import os
import re
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), 'fakes'))
import imap_server  # noqa: E402
import smtp_server  # noqa: E402

MESSAGE_ID = re.compile(rb'^Message-ID:\s*<([^>]+)>', re.I | re.M)
HEAD = re.compile(rb'HEADER ([A-Za-z-]+) "([^"]*)"')


class Mailbox(imap_server.Server):
    """INBOX, Junk and Sent, each with mails of its own."""

    def __init__(self, certificate):
        super().__init__(certificate=certificate, messages={})
        self.putting = threading.Lock()
        self.empty()

    def empty(self):
        self.folders = {b'INBOX': {}, b'Junk': {}, b'Sent': {}}
        self.appended.clear()
        self.forbidden.clear()
        self.commands.clear()
        self.secrets.clear()
        self.seen.clear()

    def put(self, folder, mail):
        with self.putting:
            mails = self.folders[folder]
            mails[max(mails, default=0) + 1] = mail

    def conversation(self, peer):
        return Conversation(self, peer)


class View:
    """The server as one conversation sees it: with the mails of the folder that is open."""

    def __init__(self, server):
        self.__dict__['server'] = server
        self.__dict__['mails'] = {}

    def __getattr__(self, name):
        return getattr(self.server, name)

    def __setattr__(self, name, value):
        setattr(self.server, name, value) if name != 'mails' else self.__dict__.__setitem__(name, value)


class Conversation(imap_server.Conversation):
    def __init__(self, server, peer):
        super().__init__(View(server), peer)

    def on_list(self, _):
        self.step('list', self.ok(b'* LIST () "/" INBOX\r\n* LIST (\\Junk) "/" Junk\r\n* LIST (\\Sent) "/" Sent\r\n'))

    def on_examine(self, rest):
        self.server.mails = self.server.folders[rest.split(b'"')[1]]
        super().on_examine(rest)

    def on_search(self, rest):
        head = HEAD.search(rest)
        if not head:
            return super().on_search(rest)
        line = re.compile(rb'(?im)^' + head.group(1) + rb':.*' + re.escape(head.group(2)))
        found = [uid for uid, mail in sorted(self.server.mails.items()) if line.search(mail.split(b'\r\n\r\n')[0])]
        self.step('search', self.ok(b'* SEARCH%s\r\n' % b''.join(b' %d' % uid for uid in found)))

    def on_append(self, rest):
        self.latest = None
        super().on_append(rest)
        if self.latest is not None:
            self.server.put(rest.split(b'"')[1], self.latest)


class Exchange(smtp_server.Server):
    """Counts what it took by Message-ID."""
    taken = ()

    @property
    def accepted(self):
        return len(self.taken)

    @accepted.setter
    def accepted(self, count):
        if count == 0:
            self.taken = []
        else:
            self.taken.append(MESSAGE_ID.search(self.messages[-1]).group(1).decode())

    def empty(self):
        for log in (self.messages, self.commands, self.secrets, self.dot_at):
            log.clear()
        self.accepted, self.dots, self.script, self.accept = 0, 0, {}, True
