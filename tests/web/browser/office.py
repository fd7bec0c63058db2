"""A post office for the tests in a browser: an SMTP and an IMAP server on loopback, told what to do by lines on standard input.

The first line it says holds the options of `tact account add`. Then, a line each: "letters" says what was taken, "answer FROM SUBJECT|BODY"
puts a mail into the mailbox, "lose" and "take" choose what comes after the final dot."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), '..', '..', 'cli'))
sys.dont_write_bytecode = True
from post_office import post_office  # noqa: E402


def say(value):
    print(json.dumps(value), flush=True)


def main():
    mails = {}
    with post_office(imap_more={'messages': mails}) as office:
        say(office.options)
        for line in sys.stdin:
            word, _, rest = line.rstrip('\n').partition(' ')
            if word == 'letters':
                say([message.decode('utf-8', 'replace') for message in office.sending.messages])
            elif word == 'answer':
                mails[len(mails) + 1] = json.loads(rest).encode()
                say(len(mails))
            elif word == 'lose':
                office.sending.script['dot'] = [('close',)]
                say(True)
            elif word == 'take':
                office.sending.script.pop('dot', None)
                say(True)


main()
