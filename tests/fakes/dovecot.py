#!/usr/bin/python3
"""A real Dovecot on loopback, as an ordinary process with its own configuration in a folder of its own.

    with start(folder, {'sam@home.example': 'secret'}) as server:   # server.host .port .starttls_port .ca_file
        deliver(server, 'sam@home.example', b'Subject: …')
"""
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import time

from certificates import Certificates

WAIT_SECONDS = 20
CONFIG = '''
base_dir = {run}
state_dir = {run}/state
instance_name = tact-test
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{certificate}
ssl_key = <{certificate}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = 0
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
mail_max_userip_connections = 100
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Trash {{
    auto = create
    special_use = \\Trash
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls_port}
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # who enters a wrong password is not made to wait the next time
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap {{
  process_limit = 100
}}
service stats {{
  chroot =
}}
{more}'''
# For a mail server that asks who may log in.
AUTH_CONFIG = '''
service auth {
  unix_listener %s {
    mode = 0666
  }
}
'''


def program():
    """Dovecot, or None where it is not installed."""
    return shutil.which('dovecot', path='/usr/sbin:/usr/local/sbin:' + os.environ.get('PATH', ''))


def free_ports(count):
    """Below those that the system hands out, so that no fake server gets one meanwhile; another Dovecot might, and then it is tried again."""
    ports = []
    while len(ports) < count:
        port = random.randrange(20000, 32000)
        try:
            socket.create_server(('127.0.0.1', port)).close()
            ports.append(port)
        except OSError:
            pass
    return ports


class Dovecot:
    host = 'localhost'

    def __init__(self, folder, users, auth_socket=None):
        self.folder = os.path.realpath(folder)
        self.more = AUTH_CONFIG % auth_socket if auth_socket else ''
        root = os.getuid() == 0
        self.owner = pwd.getpwnam('nobody') if root else pwd.getpwuid(os.getuid())
        for path in ('run', 'run/state', 'mail', 'home'):
            os.makedirs(os.path.join(self.folder, path), exist_ok=True)
            if root and not path.startswith('run'):
                os.chown(os.path.join(self.folder, path), self.owner.pw_uid, self.owner.pw_gid)
        if root:
            os.chmod(self.folder, 0o755)
        made = Certificates(self.folder)
        self.ca_file = made.authority
        self.certificate = made.make('dovecot')
        with open(os.path.join(self.folder, 'users'), 'w', encoding='utf-8') as file:
            for user, password in users.items():
                file.write('%s:{PLAIN}%s\n' % (user, password))
        os.chmod(file.name, 0o644)
        for user in users:
            self.make_maildir(user)
        self.process, self.port, self.starttls_port = None, 0, 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def maildir(self, user, folder=''):
        return os.path.join(self.folder, 'mail', user, '.' + folder if folder else '')

    def make_maildir(self, user, folder=''):
        for part in ('', 'cur', 'new', 'tmp'):
            path = os.path.join(self.maildir(user, folder), part)
            os.makedirs(path, exist_ok=True)
            if os.getuid() == 0:
                os.chown(path, self.owner.pw_uid, self.owner.pw_gid)

    def launch(self):
        self.port, self.starttls_port = free_ports(2)
        group = subprocess.run(['id', '-gn', self.owner.pw_name], capture_output=True, text=True, check=True).stdout.strip()
        config = os.path.join(self.folder, 'dovecot.conf')
        with open(config, 'w', encoding='utf-8') as file:
            file.write(CONFIG.format(folder=self.folder, run=os.path.join(self.folder, 'run'), certificate=self.certificate,
                                     user=self.owner.pw_name, group=group, uid=self.owner.pw_uid, gid=self.owner.pw_gid,
                                     port=self.port, starttls_port=self.starttls_port, more=self.more))
        self.process = subprocess.Popen([program(), '-F', '-c', config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        stdin=subprocess.DEVNULL, start_new_session=True)
        until = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            try:
                socket.create_connection((self.host, self.port), 1).close()
                time.sleep(0.1)  # one that found its port taken ends now
                return self.process.poll() is None
            except OSError:
                time.sleep(0.05)
        self.stop()
        return False

    def stop(self):
        if not self.process:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None

    def log(self):
        path = os.path.join(self.folder, 'dovecot.log')
        if not os.path.exists(path):
            return ''
        with open(path, encoding='utf-8', errors='replace') as file:
            return file.read()


def start(folder, users, auth_socket=None):
    """Dovecot for those users (name: password), each with an empty mailbox; use it in a with statement."""
    server = Dovecot(folder, users, auth_socket)
    for _ in range(3):
        if server.launch():
            return server
    raise RuntimeError('dovecot does not start:\n' + server.log()[-2000:])


def deliver(server, user, message, folder='', name=None, flags=None, arrived=None):
    """Puts a message into the mailbox as a delivery agent does; with flags it goes to cur, as one that was seen."""
    name = name or '%d.M%dP%d.test' % (time.time(), time.monotonic_ns(), os.getpid())
    part = 'new' if flags is None else 'cur'
    temporary = os.path.join(server.maildir(user, folder), 'tmp', name)
    with open(temporary, 'wb') as file:
        file.write(message)
    if os.getuid() == 0:
        os.chown(temporary, server.owner.pw_uid, server.owner.pw_gid)
    if arrived is not None:
        os.utime(temporary, (arrived, arrived))
    final = os.path.join(server.maildir(user, folder), part, name + ('' if flags is None else ':2,' + flags))
    os.rename(temporary, final)
    return final
