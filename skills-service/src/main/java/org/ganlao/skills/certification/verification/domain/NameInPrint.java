package org.ganlao.skills.certification.verification.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as it stands on paper, or as somebody has typed it from there: spaces, the width of letters and which of the
 * dots stands between the parts of a name (买买提·艾力) are no difference.
 */
public record NameInPrint(String text) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOTS = Pattern.compile("[•‧∙⋅・.]");

    /** On a certificate that does not exist. */
    public static final NameInPrint NOBODYS = new NameInPrint("");

    public NameInPrint {
        String oneWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String withoutSpaces = SPACES.matcher(oneWidth).replaceAll("");
        text = DOTS.matcher(withoutSpaces).replaceAll("·").toUpperCase(Locale.ROOT);
    }

    /** Takes as long for a name that differs at its end as for one that differs at its beginning. */
    public boolean isSameAs(NameInPrint other) {
        return !text.isEmpty() && MessageDigest.isEqual(bytes(), other.bytes());
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
