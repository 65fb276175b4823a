package org.ganlao.platform.personal;

import java.text.Normalizer;
import java.util.Locale;

/** How people write numbers down: full-width characters, small letters, spaces. */
final class Written {

    private Written() {}

    static String tidy(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
