#!/usr/bin/python3
"""A real Exim on loopback, as an ordinary user, from its unpacked package: as postfix.py, for other manners."""
import os
import pwd
import shutil

import unpacked
from certificates import Certificates
from peer import Peer

CONFIG = '''
exim_path = {program}
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/pid
primary_hostname = mx.home.example
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port} : {starttls_port} : {bare_port} : {other_port}
tls_on_connect_ports = {port} : {other_port}
tls_advertise_hosts = ${{if eq{{$received_port}}{{{bare_port}}}{{}}{{*}}}}
tls_certificate = ${{if eq{{$received_port}}{{{other_port}}}{{{other}}}{{{certificate}}}}}
keep_environment = LD_PRELOAD : LD_LIBRARY_PATH : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
message_size_limit = {size_limit}
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_rcpt = recipient
deliver_drop_privilege
never_users =
timeout_frozen_after = 1d

begin acl
recipient:
  defer   local_parts = lsearch;{folder}/greylist
          message = 4.2.0 Greylisted, try again later
  deny    !authenticated = *
          message = 5.7.0 Login first
  accept  local_parts = lsearch;{folder}/mailboxes
  deny    message = 5.1.1 No such user

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if eq{{$auth3}}{{${{lookup{{$auth2}}lsearch{{{folder}/users}}}}}}}}
  server_set_id = $auth2
  server_advertise_condition = ${{if def:tls_in_cipher}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = User: : Password:
  server_condition = ${{if eq{{$auth2}}{{${{lookup{{$auth1}}lsearch{{{folder}/users}}}}}}}}
  server_set_id = $auth1
  server_advertise_condition = ${{if def:tls_in_cipher}}

begin routers
gone:
  driver = redirect
  local_parts = lsearch;{folder}/gone
  allow_fail
  data = :fail: the mailbox is gone
here:
  driver = accept
  transport = mailbox

begin transports
mailbox:
  driver = appendfile
  directory = ${{lookup{{$local_part}}lsearch{{{folder}/mailboxes}}}}
  maildir_format
  create_directory
  directory_mode = 0755
  mode = 0644
  envelope_to_add
  return_path_add
'''
LIBRARY = 'libidn.so.12'


def missing():
    """Why it cannot run here, or None."""
    if not unpacked.path('usr/sbin/exim4'):
        return 'Exim is not unpacked: tools/unpack build-check/peers'
    return None if unpacked.library('libnss_wrapper.so') else 'libnss-wrapper, which names the user of Exim, is not installed'


class Exim(Peer):
    name = 'Exim'

    def __init__(self, folder, users, recipients):
        super().__init__(folder, recipients)
        self.owner = pwd.getpwnam('nobody') if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        self.program = unpacked.copy_near('usr/sbin/exim4', os.path.join(self.folder, 'bin'))
        for folder in unpacked.libraries().split(':'):
            if os.path.exists(os.path.join(folder, LIBRARY)):
                unpacked.copy_near(os.path.join(folder, LIBRARY), os.path.join(self.folder, 'lib'))
        made = Certificates(self.folder)
        self.ca_file, self.certificate, self.other = made.authority, made.make('exim'), made.make('other', host='DNS:mail.other.example')
        self.write('users', ''.join('%s: %s\n' % pair for pair in users.items()))
        self.write('passwd', 'Debian-exim:x:%d:%d::/:/bin/false\nroot:x:0:0::/:/bin/false\n' % (self.owner.pw_uid, self.owner.pw_gid))
        self.write('group', 'Debian-exim:x:%d:\nroot:x:0:\n' % self.owner.pw_gid)
        for name in ('spool', 'mail'):
            os.makedirs(os.path.join(self.folder, name))

    def launch(self):
        self.write('exim.conf', CONFIG.format(**vars(self)))
        self.write_tables()
        self.spawn_exim()

    def write_tables(self):
        self.write('mailboxes', ''.join('%s: %s\n' % (address.split('@')[0], path) for address, path in self.maildirs.items()))
        self.write('gone', ''.join(address.split('@')[0] + ':\n' for address in self.gone))
        self.write('greylist', ''.join(address.split('@')[0] + ':\n' for address in self.greylist))

    def spawn_exim(self):
        who = {}
        if os.getuid() == 0:
            for folder, _, files in os.walk(self.folder):
                for name in [folder] + [os.path.join(folder, name) for name in files]:
                    shutil.chown(name, self.owner.pw_uid, self.owner.pw_gid)
            who = {'user': self.owner.pw_uid, 'group': self.owner.pw_gid, 'extra_groups': []}
        self.spawn([self.program, '-C', os.path.join(self.folder, 'exim.conf'), '-bdf'],
                   dict(os.environ, LD_LIBRARY_PATH=os.path.join(self.folder, 'lib'), LD_PRELOAD=unpacked.library('libnss_wrapper.so'),
                        NSS_WRAPPER_PASSWD=os.path.join(self.folder, 'passwd'), NSS_WRAPPER_GROUP=os.path.join(self.folder, 'group')), **who)

    def listeners(self):
        """The processes that speak with clients: all but the one that waits for them."""
        return [number for number, _ in self.processes() if number != self.process.pid]


def make(folder, users, recipients):
    """Exim, where those users may log in, and those recipients have mailboxes; not started yet."""
    return Exim(folder, users, recipients)


def start(folder, users, recipients, **others):
    """The same, started; others are as of set()."""
    return make(folder, users, recipients).set(**others).start()
