"""A sendmail command over Python's smtplib, to the port of 127.0.0.1 given first:
  sendmail.py PORT -i -f SENDER -- RECIPIENT < MESSAGE
Lines of the message end with LF. Exits as sysexits.h says: 67 for a recipient that is refused, 75 for anything for now."""

import smtplib
import sys

port, dot, flag, sender, end, recipient = sys.argv[1:]
if (dot, flag, end) != ("-i", "-f", "--"):
    sys.exit(64)
octets = sys.stdin.buffer.read()
if b"\r" in octets:
    sys.exit(65)
try:
    with smtplib.SMTP("127.0.0.1", int(port)) as smtp:
        smtp.sendmail(sender, [recipient], octets.replace(b"\n", b"\r\n"))
except smtplib.SMTPRecipientsRefused as refused:
    code, text = refused.recipients[recipient]
    print(code, text.decode(), file=sys.stderr)
    sys.exit(67 if code >= 500 else 75)
except smtplib.SMTPResponseException as refused:
    print(refused.smtp_code, refused.smtp_error.decode(), file=sys.stderr)
    sys.exit(69 if refused.smtp_code >= 500 else 75)
except OSError as error:
    print(error, file=sys.stderr)
    sys.exit(75)
