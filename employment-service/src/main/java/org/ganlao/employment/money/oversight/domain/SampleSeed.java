package org.ganlao.employment.money.oversight.domain;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The value with which a sample is drawn: 256 random bits, made when the inspection begins, so that nobody chooses it or
 * knows it before, and kept, so that anybody can draw the sample again.
 *
 * @param value 64 hexadecimal digits
 */
public record SampleSeed(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static SampleSeed draw() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new SampleSeed(HexFormat.of().formatHex(bits));
    }
}
