package org.ganlao.platform.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** A person, as a request names one: by an identity document. */
@Schema(examples = "{\"kind\":\"resident-id\",\"number\":\"11010519491231002X\"}")
public record StatedPerson(
        @NotNull PersonalId.Kind kind,
        @NotBlank @Size(max = 32) String number) {

    /** The request header in which a list is asked for one person's rows. */
    public static final String HEADER = "Identity-Document";

    private static final Pattern IN_HEADER = Pattern.compile("([a-z-]+) (.+)");

    /** Reads {@code resident-id 11010519491231002X}. */
    static StatedPerson inHeader(String written) {
        Matcher parts = IN_HEADER.matcher(written);
        return Arrays.stream(PersonalId.Kind.values())
                .filter(kind -> parts.matches() && parts.group(1).equals(code(kind)))
                .map(kind -> new StatedPerson(kind, parts.group(2)))
                .findFirst()
                .orElseThrow(() -> new Rejection(CommonRefusal.MALFORMED_REQUEST, HEADER));
    }

    private static String code(PersonalId.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param today business date; nobody is born after it
     * @throws Rejection (422) at {@code /person/number} if the document has no such number
     */
    PersonalId identified(LocalDate today) {
        try {
            return PersonalId.of(kind, number, today);
        } catch (Rejection refused) {
            throw refused.at("/person/number");
        }
    }

    /** Masked, because requests find their way into logs. */
    @Override
    public String toString() {
        return String.valueOf(kind);
    }
}
