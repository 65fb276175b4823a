package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.ganlao.platform.personal.DataCipher;
import org.ganlao.platform.personal.Sealed;

/** Makes secrets, and keeps them sealed. What is shown of one is the text that its owner signs with, as it stands. */
@Singleton
class WebhookSecrets {

    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";

    private final DataCipher cipher;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(DataCipher cipher) {
        this.cipher = cipher;
    }

    String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key under which secrets are sealed now. */
    String keyId() {
        return cipher.keyId();
    }

    Sealed seal(UUID webhook, String secret) {
        return seal(webhook, secret.getBytes(StandardCharsets.US_ASCII));
    }

    Sealed seal(UUID webhook, byte[] secret) {
        return cipher.seal(secret, context(webhook));
    }

    byte[] open(UUID webhook, Sealed kept) {
        return cipher.open(kept, context(webhook));
    }

    private static byte[] context(UUID webhook) {
        return ("webhook.secret|" + webhook).getBytes(StandardCharsets.US_ASCII);
    }
}
