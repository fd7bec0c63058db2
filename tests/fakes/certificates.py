"""Certificates for servers of the tests."""
import os
import subprocess


class Certificates:
    """An authority of its own and what it signed, made anew with the openssl command."""

    def __init__(self, folder):
        self.folder = folder
        self.authority = self.path('ca.pem')
        self._openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30',
                      '-subj', '/CN=Test authority', '-keyout', self.path('ca.key'), '-out', self.authority,
                      '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign')

    def path(self, name):
        return os.path.join(self.folder, name)

    def _openssl(self, *words):
        subprocess.run(['openssl', *words], check=True, capture_output=True)

    def make(self, name, host='DNS:localhost,IP:127.0.0.1', begin=None, end=None, self_signed=False):
        """The file with certificate and key."""
        key, request, cert, whole = (self.path(name + tail) for tail in ('.key', '.csr', '.crt', '.pem'))
        with open(self.path(name + '.ext'), 'w', encoding='utf-8') as file:
            file.write('[e]\nsubjectAltName=%s\nextendedKeyUsage=serverAuth\n' % host)
        self._openssl('req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=fake',
                      '-keyout', key, '-out', request)
        if begin:
            self._with_dates(name, request, cert, begin, end)
        else:
            signer = ['-signkey', key] if self_signed else ['-CA', self.authority, '-CAkey', self.path('ca.key'), '-CAcreateserial']
            self._openssl('x509', '-req', '-in', request, '-days', '20', '-out', cert, '-extfile', self.path(name + '.ext'),
                          '-extensions', 'e', *signer)
        with open(whole, 'w', encoding='utf-8') as file:
            for part in (cert, key):
                with open(part, encoding='utf-8') as piece:
                    file.write(piece.read())
        return whole

    def _with_dates(self, name, request, cert, begin, end):
        config = self.path(name + '.cnf')
        with open(self.path(name + '.index'), 'w', encoding='utf-8'):
            pass
        with open(config, 'w', encoding='utf-8') as file:
            file.write('[ca]\ndefault_ca=d\n[d]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n'
                       'x509_extensions=e\nunique_subject=no\n[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:localhost\n'
                       % (self.path(name + '.index'), self.folder))
        self._openssl('ca', '-batch', '-config', config, '-cert', self.authority, '-keyfile', self.path('ca.key'), '-in', request,
                      '-out', cert, '-startdate', begin, '-enddate', end, '-notext')
