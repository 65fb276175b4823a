package org.ganlao.platformtest;

import java.util.concurrent.atomic.AtomicInteger;

/** Organisation codes with a right check character (GB 11714-1997), each another one. */
public final class OrganisationCodes {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger FOUNDED = new AtomicInteger(70_000_000);

    private OrganisationCodes() {}

    public static String next() {
        String code = Integer.toString(FOUNDED.incrementAndGet());
        return code + checkCharacter(code);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (code.charAt(i) - '0') * WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }
}
