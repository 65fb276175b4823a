package org.ganlao.gateway.plan.oversight.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) over {@code timestamp.body}, in hex; one for each secret that is valid. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** {@code t=<Unix seconds>,v1=<hex>} and another {@code v1} while a former secret is valid. */
    static String of(Instant now, byte[] body, List<byte[]> secrets) {
        long seconds = now.getEpochSecond();
        return "t=" + seconds
                + secrets.stream()
                        .map(secret -> ",v1=" + HexFormat.of().formatHex(mac(seconds, body, secret)))
                        .collect(Collectors.joining());
    }

    private static byte[] mac(long seconds, byte[] body, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
