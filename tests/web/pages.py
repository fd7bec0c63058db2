"""The pages as somebody with a browser sees them: `tact ui` in a home of its own, entered, read, forms filled and sent.

    from pages import *

    @test
    def a_process_is_begun_with_three_fields(person):
        pages = person.pages()                    # started, entered, cookie kept; ended with the test
        page = pages.get('/new')                  # checked: status 200, well-formed, accessible, safe headers
        page = pages.send(page.form('/new'), role='Data analyst', organization='Acme')
        assert page.path == '/process/1'          # the 303 was followed; follow=False leaves it
        page = pages.send(pages.get('/new').form('/new'), status=400, role='')
        assert 'role' in page.problem             # what the alert says
        assert page.form('/new').values['organization'] == ''
    main()

person.run(...) and person.json(...) are the command line in the same home; person.interviewed() gives Today something to show. A file is a pair: send(form, file=('x.ics', b'...')).
"""
import http.client
import os
import re
import select
import signal
import subprocess
import sys
import time
import urllib.parse
from html.parser import HTMLParser

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), '..', 'cli'))
import harness  # noqa: E402
from harness import NOON, PROGRAM, Skip, case, corpus, test  # noqa: E402,F401

__all__ = ['NOON', 'PROGRAM', 'HOSTILE', 'Pages', 'Page', 'Person', 'Skip', 'case', 'corpus', 'main', 'test']

VOID = set('area base br col embed hr img input link meta source track wbr circle line path rect use'.split())
BLOCKS = set('article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 header hr main nav ol p pre section table ul'.split())
COMMAND = re.compile(r'\btact (account|approve|compare|delete|did|done|draft|edit|export|heard|import|list|log|mark|may|met|new|next|outbox|person|plan|'
                     r'playbook|proofread|replan|resolve|run|send|setting|show|ui|why|word)\b|(?<![\w-])--[a-z]{2}')
# Names and texts that somebody means no good with: each has to come back as text.
HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</textarea><script>x</script>',
           '</title><svg onload=alert(1)>', '&lt;b&gt; &amp; &#x27;', '{{7*7}} ${7*7}', 'javascript:alert(1)', '%s%n%x',
           '\u202eevil\u202c <bdi>', "Robert'); DROP TABLE person;--", '<!--', ']]>', '\\u003cscript\\u003e']


class Node:
    """An element: name, attributes, what is in it."""

    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent, self.inside = name, attributes, parent, []

    def get(self, key, default=''):
        value = self.attributes.get(key, default)
        return '' if value is None else value

    @property
    def classes(self):
        return self.get('class').split()

    @property
    def all(self):
        """Every element in it, in order."""
        for child in self.inside:
            if isinstance(child, Node):
                yield child
                yield from child.all

    @property
    def raw_text(self):
        return ''.join(child if isinstance(child, str) else child.raw_text for child in self.inside)

    @property
    def text(self):
        return ' '.join(self.raw_text.split())

    def find(self, name=None, class_name=None, **attributes):
        """The elements of that name, class and attributes."""
        return [n for n in self.all if (not name or n.name == name) and (not class_name or class_name in n.classes)
                and all(n.get(k, None) == v for k, v in attributes.items())]

    def within(self, *names):
        node = self.parent
        while node:
            if node.name in names:
                return node
            node = node.parent
        return None


class Reader(HTMLParser):
    """Reads a page; what is not well-formed stands in `faults`."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Node('page', {}, None)
        self.faults = []
        self.feed(text)
        self.close()
        if self.at is not self.root:
            self.faults.append('<%s> is never closed' % self.at.name)

    def add(self, name, attributes):
        names = [key for key, _ in attributes]
        if len(names) != len(set(names)):
            self.faults.append('<%s> has an attribute twice: %s' % (name, names))
        node = Node(name, dict(attributes), self.at)
        self.at.inside.append(node)
        return node

    def handle_starttag(self, name, attributes):
        node = self.add(name, attributes)
        if name not in VOID:
            self.at = node

    def handle_startendtag(self, name, attributes):
        self.add(name, attributes)

    def handle_endtag(self, name):
        if name in VOID:
            if name not in ('circle', 'line', 'path', 'rect', 'use'):
                self.faults.append('</%s> closes nothing' % name)
        elif self.at.name != name:
            self.faults.append('</%s> stands where <%s> is open, line %d' % (name, self.at.name, self.getpos()[0]))
        else:
            self.at = self.at.parent

    def handle_data(self, data):
        self.at.inside.append(data)

    def handle_comment(self, data):
        self.faults.append('a comment: %s' % data[:40])


class Form:
    """A form of a page with what it would send as it stands."""

    def __init__(self, node):
        self.node = node
        self.action, self.method = node.get('action'), node.get('method', 'get').lower()
        self.multipart = node.get('enctype') == 'multipart/form-data'
        self.fields = []  # pairs, in order
        self.names = set()
        for control in node.all:
            self.add(control)

    def add(self, control):
        name, kind = control.get('name'), control.get('type', 'text')
        if not name or control.name not in ('input', 'textarea', 'select'):
            return
        self.names.add(name)
        if control.name == 'textarea':
            text = control.raw_text
            self.fields.append((name, text[1:] if text.startswith('\n') else text))
        elif control.name == 'select':
            options = control.find('option')
            chosen = [o for o in options if 'selected' in o.attributes] or options[:1]
            self.fields += [(name, o.get('value', o.text)) for o in chosen]
        elif kind in ('checkbox', 'radio'):
            if 'checked' in control.attributes:
                self.fields.append((name, control.get('value', 'on')))
        elif kind == 'file':
            self.fields.append((name, ('', b'')))
        elif kind != 'submit':
            self.fields.append((name, control.get('value')))

    @property
    def values(self):
        return dict(self.fields)

    def filled(self, changes):
        """As pairs, with changes: None takes a field out, a list sends it several times."""
        unknown = set(changes) - self.names - {b.get('name') for b in self.node.find('button')}
        assert not unknown, 'the form has no field %s, but %s' % (sorted(unknown), sorted(self.names))
        pairs = [(k, v) for k, v in self.fields if k not in changes]
        for key, value in changes.items():
            for one in value if isinstance(value, list) else [] if value is None else [value]:
                pairs.append((key, one))
        return pairs


class Page:
    """A reply: status, headers, body; and if it is HTML, its elements."""

    def __init__(self, path, status, headers, body):
        self.path, self.status, self.headers, self.body = path, status, headers, body
        self.root, self.faults = Node('page', {}, None), []
        if self.header('content-type').startswith('text/html'):
            reader = Reader(body.decode('utf-8'))
            self.root, self.faults = reader.root, reader.faults

    def header(self, name):
        return ', '.join(value for key, value in self.headers if key.lower() == name)

    def find(self, *words, **attributes):
        return self.root.find(*words, **attributes)

    @property
    def text(self):
        """What is read on it, in one line."""
        bodies = self.find('body')
        return bodies[0].text if bodies else self.body.decode('utf-8', 'replace')

    @property
    def title(self):
        return self.find('h1')[0].text

    @property
    def problem(self):
        return ' '.join(node.text for node in self.find(role='alert'))

    def wrong(self, name):
        """What is told at the field of that name, which is named by its label above the form."""
        controls = [node for node in self.root.all if node.get('name') == name and node.get('aria-invalid') == 'true']
        assert len(controls) == 1, '%d controls "%s" are marked as wrong: %s' % (len(controls), name, self.problem)
        control, place = controls[0].get('id'), controls[0].get('id') + '-wrong'
        assert place in controls[0].get('aria-describedby').split(), controls[0].attributes
        label = [node.text for node in self.find('label') if node.get('for') == control]
        links = [node for alert in self.find(role='alert') for node in alert.find('a')]
        assert [(node.get('href'), node.text) for node in links] == [('#' + control, label[0])], (self.problem, label)
        told = self.problem.replace(label[0] + ':', '', 1)
        assert not re.search(r'\b%s:' % re.escape(name), told), 'a name of a field: %s' % self.problem
        assert 'nothing was' in self.problem.lower(), 'what was kept is not told: %s' % self.problem
        return self.find(id=place)[0].text

    @property
    def forms(self):
        return [Form(node) for node in self.find('form')]

    def form(self, action):
        found = [form for form in self.forms if form.action == action]
        assert len(found) == 1, '%d forms with the action %s on %s; there are %s' % (
            len(found), action, self.path, [form.action for form in self.forms])
        return found[0]

    @property
    def links(self):
        """The addresses of this program that it leads to."""
        return [node.get('href') for node in self.find('a') if node.get('href').startswith('/')]

    def link(self, words):
        """The address behind a link of these words."""
        found = [node for node in self.find('a') if words in node.text]
        assert found, 'no link "%s" on %s: %s' % (words, self.path, [n.text for n in self.find('a')])
        return found[0].get('href')

    def check(self):
        """What holds for every page."""
        faults = list(self.faults)
        for name, wanted in (('content-security-policy', "default-src 'none'"), ('x-content-type-options', 'nosniff'),
                             ('referrer-policy', 'no-referrer'), ('x-frame-options', 'DENY')):
            if wanted not in self.header(name):
                faults.append('the header %s is "%s"' % (name, self.header(name)))
        if not self.path.startswith('/assets/') and self.header('cache-control') != 'no-store':
            faults.append('the page may be stored: %s' % self.header('cache-control'))
        if self.root.inside:
            faults += list(check_whole(self.root)) + list(check_elements(self.root)) + list(check_controls(self.root)) + list(check_words(self.root))
        assert not faults, '%s: %s' % (self.path, '; '.join(faults[:8]))
        return self


def check_whole(root):
    if [n.get('lang') for n in root.find('html')] != ['en']:
        yield 'not one <html lang>'
    for name in ('title', 'h1', 'main'):
        found = [n for n in root.find(name) if not n.within('svg')]
        if len(found) != 1 or not found[0].text:
            yield 'not one <%s> with words' % name
    ids = [n.get('id') for n in root.all if 'id' in n.attributes]
    for name in {i for i in ids if ids.count(i) > 1 or not i or re.search(r'\s', i)}:
        yield 'the id "%s" is not alone or no id' % name
    for node in root.all:
        for key in ('for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'list', 'headers'):
            for name in node.get(key).split():
                if name not in ids:
                    yield '%s="%s" points nowhere' % (key, name)
        if node.name == 'a' and node.get('href').startswith('#') and node.get('href')[1:] not in ids:
            yield 'the link %s points nowhere' % node.get('href')
    level = 1
    for node in root.all:
        if re.fullmatch('h[1-6]', node.name):
            if int(node.name[1]) > level + 1:
                yield '<%s> "%s" comes after <h%d>' % (node.name, node.text, level)
            if not node.text:
                yield 'an empty <%s>' % node.name
            level = int(node.name[1])


def check_elements(root):
    for node in root.all:
        parent = node.parent.name
        if 'style' in node.attributes or node.name == 'style' or any(key.startswith('on') for key in node.attributes):
            yield '<%s> with a style or script of its own' % node.name
        if node.name == 'script' and (not node.get('src').startswith('/assets/') or node.raw_text.strip()):
            yield 'a script that is not ours'
        if node.name in ('iframe', 'object', 'embed', 'base'):
            yield '<%s>' % node.name
        if node.name in BLOCKS and node.within('p'):
            yield '<%s> in a <p>: %s' % (node.name, node.text[:40])
        if node.name in ('ul', 'ol') and any(isinstance(c, Node) and c.name != 'li' or isinstance(c, str) and c.strip() for c in node.inside):
            yield 'something in a <%s> that is no <li>' % node.name
        if node.name == 'li' and parent not in ('ul', 'ol'):
            yield '<li> in <%s>' % parent
        if node.name in ('dt', 'dd') and parent not in ('dl', 'div'):
            yield '<%s> in <%s>' % (node.name, parent)
        if node.name == 'table' and not (node.find('caption') and node.find('th')):
            yield 'a table without caption or th'
        if node.name in ('a', 'button') and node.within('a', 'button', 'label'):
            yield '<%s> in a link, button or label' % node.name
        if node.name in ('a', 'button', 'summary', 'label') and not (node.text or node.get('aria-label')):
            yield '<%s> without words' % node.name
        if node.name == 'form' and node.within('form'):
            yield 'a form in a form'
        if node.name == 'summary' and parent != 'details':
            yield '<summary> in <%s>' % parent
        if node.name == 'svg' and node.get('aria-hidden') != 'true' and not (
                node.get('role') == 'img' and (node.get('aria-label') or node.get('aria-labelledby'))):
            yield 'a picture without words'
        if node.name == 'a' and 'href' in node.attributes and not re.match(r'/(?!/)|#|\?|https?://|mailto:|tel:', node.get('href')):
            yield 'a link to "%s"' % node.get('href')[:60]


def check_controls(root):
    labels = {n.get('for') for n in root.find('label')}
    for node in root.all:
        if node.name not in ('input', 'select', 'textarea') or node.get('type') in ('hidden', 'submit'):
            continue
        if not (node.get('id') in labels or node.within('label') or node.get('aria-label') or node.get('aria-labelledby')):
            yield '<%s name="%s"> has no label' % (node.name, node.get('name'))
    for node in root.find('form'):
        form = Form(node)
        if not form.action.startswith('/'):
            yield 'a form that goes to "%s"' % form.action
        if form.method == 'post' and not form.values.get('form') and 'This page is locked' not in root.find('h1')[0].text:
            yield 'the form %s has no token' % form.action
        if any(n.get('type') == 'file' for n in node.find('input')) and not form.multipart:
            yield 'the form %s has a file but is not multipart' % form.action
        if not node.find('button') and not node.find('input', type='submit'):
            yield 'the form %s has no button' % form.action


def check_words(root):
    """A way out is a page: commands stand only where somebody is told what to type, as such."""
    for node in root.all:
        own = ' '.join(child for child in node.inside if isinstance(child, str))
        typed = node.name in ('kbd', 'code', 'pre', 'textarea', 'bdi') or node.within('kbd', 'code', 'pre', 'bdi') or 'letter' in node.classes
        if COMMAND.search(own) and not typed:
            yield 'a command of the terminal in <%s>: %s' % (node.name, own.strip()[:200])


def multipart(pairs):
    mark = '----tactBoundary7MA4YWxkTrZu0gW'
    body = b''
    for name, value in pairs:
        head = 'Content-Disposition: form-data; name="%s"' % name.replace('"', '%22')
        if isinstance(value, tuple):
            head += '; filename="%s"\r\nContent-Type: application/octet-stream' % value[0].replace('"', '%22')
            value = value[1]
        else:
            value = re.sub('\r\n|\r|\n', '\r\n', value).encode()
        body += ('--%s\r\n%s\r\n\r\n' % (mark, head)).encode() + value + b'\r\n'
    return body + ('--%s--\r\n' % mark).encode(), 'multipart/form-data; boundary=' + mark


class Pages:
    """One `tact ui` and one browser that looks at it."""

    def __init__(self, person, now=None, enter=True, port=0, words=(), environment=None):
        self.person, self.cookie = person, None
        self.command = [PROGRAM, 'ui', '--no-browser', '--port', str(port), '--now', now or person.now, *words]
        self.environment = {**person.environment, **(environment or {})}
        self.start()
        if enter:
            self.enter()

    def start(self):
        self.process = subprocess.Popen(self.command, env=self.environment, cwd=self.person.folder, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=open(self.person.path('ui-errors'), 'ab'))
        self.address = self.read_address()
        self.host, self.port = self.address.hostname, self.address.port

    def read_address(self, seconds=30):
        """From the line "tact is at http://127.0.0.1:4711/?enter=…"."""
        end, seen = time.monotonic() + seconds, b''
        while time.monotonic() < end:
            if select.select([self.process.stdout], [], [], 0.2)[0]:
                piece = os.read(self.process.stdout.fileno(), 4096)
                seen += piece
                match = re.search(rb'(http://\S+)\n', seen)
                if match:
                    return urllib.parse.urlsplit(match.group(1).decode())
                if not piece:
                    break
        raise AssertionError('tact ui gave no address: %r %s' % (seen, open(self.person.path('ui-errors')).read()[-500:]))

    def stop(self, how=signal.SIGTERM):
        """Ends it as Control-C does; the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            status = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError('tact ui did not end')
        finally:
            self.process.stdout.close()
        return status

    def restart(self, words=()):
        """The same database at the same port, the browser as it was; not entered anew."""
        self.stop()
        self.command[self.command.index('--port') + 1] = str(self.port)
        self.start()

    @property
    def origin(self):
        return 'http://%s:%d' % (self.host, self.port)

    def ask(self, method, path, body=None, headers=None):
        """One request, as given; the cookie is sent and kept."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=60)
        sent = {'Cookie': self.cookie} if self.cookie else {}
        sent.update(headers or {})
        try:
            connection.request(method, path, body, {k: v for k, v in sent.items() if v is not None})
            reply = connection.getresponse()
            page = Page(path, reply.status, reply.getheaders(), reply.read())
        finally:
            connection.close()
        given = page.header('set-cookie')
        if given:
            self.cookie = given.split(';')[0]
        return page

    def enter(self):
        page = self.ask('GET', self.address.path + '?' + self.address.query)
        assert page.status == 303 and self.cookie, 'not let in: %d' % page.status

    def get(self, path, status=200, follow=True, headers=None):
        """A page, checked. Redirections are followed."""
        page = self.ask('GET', path, headers={'Sec-Fetch-Site': 'same-origin', **(headers or {})})
        return self.arrive(page, status, follow)

    def arrive(self, page, status, follow):
        for _ in range(5):
            if not (follow and page.status == 303):
                break
            page = self.ask('GET', page.header('location').split('#')[0])
        wanted = status if isinstance(status, tuple) else (status,)
        if page.status not in wanted and not follow and page.status == 303:
            wanted = (303,)
        assert page.status in wanted, '%s: status %d, wanted %s: %s' % (page.path, page.status, wanted, page.text[:400])
        return page.check()

    def post(self, path, fields, status=200, follow=True, form_data=False, headers=None):
        """Sends fields (pairs or a dictionary) as a browser does from a page of ours."""
        pairs = list(fields.items()) if isinstance(fields, dict) else fields
        if form_data:
            body, kind = multipart(pairs)
        else:
            body, kind = urllib.parse.urlencode(pairs).encode(), 'application/x-www-form-urlencoded'
        sent = {'Content-Type': kind, 'Origin': self.origin, 'Sec-Fetch-Site': 'same-origin'}
        return self.arrive(self.ask('POST', path, body, {**sent, **(headers or {})}), status, follow)

    def send(self, form, status=200, follow=True, **changes):
        """A form as it stands on its page, with changes; a GET form goes into the address."""
        pairs = form.filled(changes)
        if form.method == 'get':
            return self.get(form.action + '?' + urllib.parse.urlencode(pairs), status, follow)
        return self.post(form.action, pairs, status, follow, form.multipart)

    def crawl(self, start='/', limit=400, status=200):
        """Every page that links lead to, each once and checked."""
        seen, waiting = {}, [start]
        while waiting and len(seen) < limit:
            path = waiting.pop(0).split('#')[0]
            if path in seen:
                continue
            seen[path] = self.get(path, status)
            waiting += seen[path].links
        return seen


class Person(harness.Person):
    """Somebody with a home of their own and a browser."""

    def __init__(self, folder):
        super().__init__(folder)
        self.opened = []

    def interviewed(self, role='Data analyst', organization='Acme', people='Dana Lee', at='2026-11-23 09:00', until='10:00'):
        """A process whose interview was this morning."""
        self.run('new', role, organization, '--holidays', 'US', '--with', people)
        number = max(process['process'] for process in self.json('list', '--all', '--limit', '9999')['processes'])
        self.run('log', 'interview', '-p', str(number), '--with', people.split(',')[0], '--at', at, '--until', until, '--stage', 'onsite')
        return number

    def pages(self, **words):
        self.opened.append(Pages(self, **words))
        return self.opened[-1]

    def end(self):
        for pages in self.opened:
            if pages.process.poll() is None:
                pages.process.kill()
                pages.process.wait()


def main():
    return harness.main(Person)
