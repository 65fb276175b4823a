package org.ganlao.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * Where a page starts: behind the row with these sort keys. Opaque to callers and good for one query only, the one whose
 * filters it was issued for.
 */
public record Cursor(List<String> keys) {

    /** Before the first row. */
    public static final Cursor START = new Cursor(List.of());

    private static final String SEPARATOR = "\u001f";
    private static final int DIGITS_OF_FILTERS = 16;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public boolean isStart() {
        return keys.isEmpty();
    }

    String written(String filters) {
        String plain = digest(filters) + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String written, String filters) {
        List<String> parts = parts(written);
        if (!parts.get(0).equals(digest(filters))) {
            throw new Rejection(CommonRefusal.CURSOR_MISMATCH);
        }
        return new Cursor(parts.subList(1, parts.size()));
    }

    private static List<String> parts(String written) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(plain.split(SEPARATOR, -1));
            if (parts.size() > 1 && parts.get(0).length() == DIGITS_OF_FILTERS) {
                return parts;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, like anything else that was not written here
        }
        throw new Rejection(CommonRefusal.INVALID_CURSOR);
    }

    private static String digest(String filters) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(filters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS_OF_FILTERS);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
