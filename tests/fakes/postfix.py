#!/usr/bin/python3
"""A real Postfix on loopback as submission server and as the employer's, from its unpacked package; root only.

    with start(folder, {'sam@home.example': 'secret'}, ['dana@acme.example']) as server:   # server.host .port .ca_file …
        server.mails('dana@acme.example')
"""
import os
import pwd
import shutil

import dovecot
import unpacked
from certificates import Certificates
from peer import Peer

MAIN = '''
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
command_directory = {programs}/sbin
daemon_directory = {programs}/lib/postfix/sbin
shlib_directory = {programs}/lib/postfix
meta_directory = {folder}
import_environment = LD_LIBRARY_PATH={libraries} MAIL_CONFIG={folder}
mail_owner = mail
setgid_group = games
default_privs = nobody
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.home.example
mydestination =
maillog_file = {folder}/log
maillog_file_prefixes = /
alias_maps =
local_recipient_maps =
message_size_limit = {size_limit}
virtual_mailbox_domains = {domains}
virtual_mailbox_base = /
virtual_mailbox_maps = texthash:{folder}/mailboxes
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
transport_maps = texthash:{folder}/transports
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {certificate}
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {auth}
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/greylist, reject_unlisted_recipient, permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_client_restrictions =
'''
# One connection a process, so that each reads the tables anew.
MASTER = '''
127.0.0.1:{port} inet n - n - - smtpd -o max_use=1 -o smtpd_tls_wrappermode=yes
127.0.0.1:{starttls_port} inet n - n - - smtpd -o max_use=1 -o smtpd_tls_security_level=encrypt
127.0.0.1:{bare_port} inet n - n - - smtpd -o max_use=1
127.0.0.1:{other_port} inet n - n - - smtpd -o max_use=1 -o smtpd_tls_wrappermode=yes -o smtpd_tls_cert_file={other} -o smtpd_tls_key_file={other}
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
gone unix - n n - - pipe user=nobody argv=/bin/false
tlsmgr unix - - n 1000? 1 tlsmgr
'''
PRIVATE = ('active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'private', 'saved', 'trace')


def missing():
    """Why it cannot run here, or None."""
    if os.getuid() != 0:
        return 'Postfix has to be started by root'
    if not unpacked.path('usr/lib/postfix/sbin/master'):
        return 'Postfix is not unpacked: tools/unpack build-check/peers'
    return None if dovecot.program() else 'Dovecot, who knows the passwords, is not installed'


class Postfix(Peer):
    name = 'Postfix'

    def __init__(self, folder, users, recipients):
        super().__init__(folder, recipients)
        self.owner = pwd.getpwnam('nobody')
        made = Certificates(self.folder)
        self.ca_file, self.certificate, self.other = made.authority, made.make('postfix'), made.make('other', host='DNS:mail.other.example')
        os.makedirs(os.path.join(self.folder, 'accounts'))
        self.auth = os.path.join(self.folder, 'auth')
        self.accounts = dovecot.start(os.path.join(self.folder, 'accounts'), users, auth_socket=self.auth)
        self.make_folders()

    def make_folders(self):
        for name in ('data', 'mail', 'spool', 'spool/pid', 'spool/public', 'spool/maildrop') + tuple('spool/' + name for name in PRIVATE):
            os.makedirs(os.path.join(self.folder, name), exist_ok=True)
        shutil.chown(os.path.join(self.folder, 'data'), 'mail')
        shutil.chown(os.path.join(self.folder, 'mail'), 'nobody')
        for name, mode in [(name, 0o700) for name in PRIVATE] + [('public', 0o710), ('maildrop', 0o730)]:
            path = os.path.join(self.folder, 'spool', name)
            shutil.chown(path, 'mail', 'games' if name in ('public', 'maildrop') else None)
            os.chmod(path, mode)

    def write_config(self):
        programs = os.path.dirname(os.path.dirname(unpacked.path('usr/lib/postfix')))
        values = dict(vars(self), programs=programs, libraries=unpacked.libraries(), uid=self.owner.pw_uid, gid=self.owner.pw_gid,
                      domains=' '.join(sorted({address.split('@')[1] for address in self.maildirs})))
        self.write('main.cf', MAIN.format(**values))
        self.write('master.cf', MASTER.format(**values))
        self.write_tables()

    def write_tables(self):
        self.write('mailboxes', ''.join('%s %s/\n' % (address, path[1:]) for address, path in self.maildirs.items()))
        self.write('transports', ''.join('%s gone:\n' % address for address in self.gone))
        self.write('greylist', ''.join('%s 450 4.2.0 Greylisted, try again later\n' % address for address in self.greylist))

    def launch(self):
        self.write_config()
        self.spawn([unpacked.path('usr/lib/postfix/sbin/master'), '-c', self.folder, '-d'],
                   dict(os.environ, LD_LIBRARY_PATH=unpacked.libraries(), MAIL_CONFIG=self.folder))

    def listeners(self):
        """The processes that speak with clients."""
        return [number for number, name in self.processes() if name == 'smtpd']


def make(folder, users, recipients):
    """Postfix, where those users may log in, and those recipients have mailboxes; not started yet."""
    return Postfix(folder, users, recipients)


def start(folder, users, recipients, **others):
    """The same, started; others are as of set()."""
    return make(folder, users, recipients).set(**others).start()
