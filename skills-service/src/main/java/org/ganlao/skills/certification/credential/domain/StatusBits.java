package org.ganlao.skills.certification.credential.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** The bits of a status list, as Bitstring Status List v1.0 writes them: the first position is the leftmost bit. */
public final class StatusBits {

    /** Positions in a list: as few as the standard allows, which is enough for a certificate to hide among others. */
    public static final int SIZE = 131_072;

    /** Multibase: base64url without padding. */
    private static final char BASE64URL = 'u';

    private StatusBits() {}

    /** @param set positions, from 0, whose bit is 1 */
    public static String encoded(Collection<Integer> set) {
        byte[] bits = new byte[SIZE / Byte.SIZE];
        for (int position : set) {
            bits[position / Byte.SIZE] |= (byte) (0b1000_0000 >>> position % Byte.SIZE);
        }
        return BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed(bits));
    }

    private static byte[] compressed(byte[] bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
