"""Programs of packages that tools/unpack unpacked, and where they are."""
import os
import shutil

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
FOLDER = os.path.join(os.environ.get('TACT_PEERS', os.path.join(ROOT, 'build-check', 'peers')), 'root')


def path(name):
    """Of a file of the packages, or None."""
    whole = os.path.realpath(os.path.join(FOLDER, name))
    return whole if os.path.exists(whole) else None


def library(name):
    """An installed library of the system, or None."""
    for folder in ('/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'):
        if os.path.exists(os.path.join(folder, name)):
            return os.path.join(folder, name)
    return None


def libraries():
    """Folders of the libraries of the packages, for LD_LIBRARY_PATH."""
    lib = os.path.join(FOLDER, 'usr', 'lib')
    return ':'.join([os.path.join(lib, 'postfix')] + [os.path.join(lib, name) for name in (os.listdir(lib) if os.path.isdir(lib) else [])
                                                     if name.endswith('-linux-gnu')])


def copy_near(name, folder):
    """A copy of a file of the packages, which an ordinary user may run wherever the project stands."""
    os.makedirs(folder, exist_ok=True)
    return shutil.copy(path(name), os.path.join(folder, os.path.basename(name)))
