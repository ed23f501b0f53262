import jakarta.mail.Address;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import com.sun.mail.dsn.DeliveryStatus;
import com.sun.mail.dsn.MultipartReport;
import com.sun.mail.dsn.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Jakarta Mail's DSN classes: strict about boundaries and about the blank line between groups. */
public final class JakartaDsn {
    private JakartaDsn() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("--version")) {
            out.println("Jakarta Mail " + Session.class.getPackage().getImplementationVersion());
            return;
        }
        try (Stream<Path> paths = Files.list(Path.of(arguments[0]))) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".eml")).sorted().toList()) {
                out.println(judge(path));
            }
        }
    }

    private static String judge(Path path) throws IOException {
        List<String> recipients = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try {
            Session session = Session.getInstance(new Properties());
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(Files.readAllBytes(path)));
            Object content = message.getContent();
            if (content instanceof MultipartReport report) {
                read(report, recipients, complaints);
            } else {
                complaints.add("not a multipart/report");
            }
            readAll(message);
        } catch (Exception failure) {
            complaints.add(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
        return "{\"file\":" + quoted(path.getFileName().toString()) + ",\"recipients\":[" + String.join(",", recipients)
                + "],\"complaints\":[" + String.join(",", complaints.stream().map(JakartaDsn::quoted).toList()) + "]}";
    }

    private static void read(MultipartReport report, List<String> recipients, List<String> complaints) throws Exception {
        Report machine = report.getReport();
        if (!(machine instanceof DeliveryStatus status)) {
            if (report.getCount() > 1 && report.getBodyPart(1).isMimeType("message/global-delivery-status")) {
                return; // It does not know RFC 6533, which is nothing to complain of.
            }
            complaints.add("no delivery status in the report");
            return;
        }
        if (status.getMessageDSN().getHeader("Reporting-MTA") == null) {
            complaints.add("no Reporting-MTA");
        }
        for (int n = 0; n < status.getRecipientDSNCount(); n++) {
            recipients.add(recipient(status.getRecipientDSN(n)));
        }
    }

    private static String recipient(InternetHeaders group) {
        String address = first(group, "Final-Recipient").replaceFirst("^[^;]*;\\s*", "");
        return "{\"address\":" + quoted(address) + ",\"action\":" + quoted(first(group, "Action").toLowerCase())
                + ",\"status\":" + quoted(first(group, "Status")) + "}";
    }

    private static String first(InternetHeaders group, String name) {
        String value = group.getHeader(name, null);
        return value == null ? "" : value.strip();
    }

    /** Every part must decode, and every address must parse. */
    private static void readAll(MimeMessage message) throws Exception {
        for (Address address : message.getAllRecipients()) {
            address.toString();
        }
        readPart(message);
    }

    private static void readPart(Part part) throws Exception {
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            for (int n = 0; n < parts.getCount(); n++) {
                readPart(parts.getBodyPart(n));
            }
        } else {
            part.getInputStream().readAllBytes();
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit < ' ' || unit == '"' || unit == '\\' || unit > '~') {
                json.append(String.format("\\u%04x", (int) unit));
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }
}
