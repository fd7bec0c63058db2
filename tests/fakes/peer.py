"""What real mail servers have in common when the tests run them: a folder, ports, mailboxes, a process."""
import os
import signal
import socket
import subprocess
import time

from dovecot import WAIT_SECONDS, free_ports


class Peer:
    host = 'localhost'

    def __init__(self, folder, recipients):
        self.folder = os.path.realpath(folder)
        self.recipients, self.greylist = list(recipients), []
        self.accounts = None  # the Dovecot that knows the passwords, where there is one
        self.gone = []  # whose mailbox is found to be gone only after their mail was taken
        self.maildirs = {address: os.path.join(self.folder, 'mail', address) for address in recipients}
        self.process, self.size_limit = None, 200000
        self.choose_ports()
        if os.getuid() == 0:
            os.chmod(self.folder, 0o755)

    def choose_ports(self):
        """TLS from the first byte, STARTTLS, neither, and TLS with the certificate of another host."""
        self.port, self.starttls_port, self.bare_port, self.other_port = free_ports(4)

    def set(self, homes=None, **others):
        """What is not as usual; homes are Maildirs elsewhere."""
        self.maildirs.update(homes or {})
        for name, value in others.items():
            setattr(self, name, value)
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def write(self, name, text):
        with open(os.path.join(self.folder, name), 'w', encoding='utf-8') as file:
            file.write(text)
        return file.name

    def spawn(self, command, environment, **others):
        with open(os.path.join(self.folder, 'output'), 'ab') as output:
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
                                            cwd=self.folder, **others)

    def is_up(self):
        try:
            for port in (self.port, self.starttls_port, self.bare_port, self.other_port):
                socket.create_connection((self.host, port), 1).close()
            return True
        except OSError:
            return False

    def start(self):
        """Ports may be taken by others meanwhile: then it is tried again."""
        for _ in range(3):
            self.launch()
            until = time.monotonic() + WAIT_SECONDS
            while time.monotonic() < until and self.process.poll() is None:
                if self.is_up():
                    return self
                time.sleep(0.05)
            self.kill()
            self.choose_ports()
        self.stop()
        raise RuntimeError('%s does not start:\n%s' % (self.name, self.log()[-2000:]))

    def restart(self):
        """After some of its processes were killed."""
        self.kill()
        self.start()

    def kill(self):
        """All of its processes, at once."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def processes(self):
        """Number and name of each of its processes."""
        found = []
        for number in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open('/proc/%s/stat' % number, encoding='utf-8', errors='replace') as file:
                    name, rest = file.read().split('(', 1)[1].rsplit(')', 1)
            except OSError:
                continue
            if int(rest.split()[3]) == self.process.pid:
                found.append((int(number), name))
        return found

    def stop(self):
        if self.process:
            self.kill()
        if self.accounts:
            self.accounts.stop()

    def mails(self, address, wanted=None):
        """What lies in the mailbox; waits until there are as many as are wanted."""
        folder = os.path.join(self.maildirs[address], 'new')
        until = time.monotonic() + WAIT_SECONDS
        while True:
            names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
            if wanted is None or len(names) >= wanted or time.monotonic() > until:
                break
            time.sleep(0.05)
        found = []
        for name in names:
            with open(os.path.join(folder, name), 'rb') as file:
                found.append(file.read())
        return found

    def log(self):
        text = ''
        for name in ('log', 'output', 'mainlog', 'paniclog'):
            if os.path.exists(os.path.join(self.folder, name)):
                with open(os.path.join(self.folder, name), encoding='utf-8', errors='replace') as file:
                    text += file.read()
        return text
