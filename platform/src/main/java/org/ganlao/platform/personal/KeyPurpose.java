package org.ganlao.platform.personal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganlao.platform.profile.DevelopmentAids;

/** What a key is for. */
enum KeyPurpose {
    /** Encrypts what is stored. */
    DATA("GANLAO_KEYS_DATA", "dev", ".*", KeySettings::data),
    /** Finds a person's row without decrypting. */
    INDEX("GANLAO_KEYS_INDEX", "dev", ".*", KeySettings::index),
    /** Makes the token by which services name a person to each other. */
    LINKING("GANLAO_KEYS_LINKING", "v1", "v\\d{1,4}", KeySettings::linking);

    private final String setting;
    private final String developmentId;
    private final Pattern id;
    private final Function<KeySettings, Optional<String>> written;

    KeyPurpose(String setting, String developmentId, String id, Function<KeySettings, Optional<String>> written) {
        this.setting = setting;
        this.developmentId = developmentId;
        this.id = Pattern.compile(id);
        this.written = written;
    }

    /**
     * The configured keys; the development key where none are configured and the profile allows it.
     *
     * @throws IllegalStateException saying what the operator has to set
     */
    KeyRing ring(KeySettings settings, DevelopmentAids aids) {
        Optional<String> configured = written.apply(settings);
        if (configured.isEmpty() && aids == DevelopmentAids.REFUSED) {
            throw new IllegalStateException(setting + " is not set: this profile needs keys of its own, "
                    + "id:base64 with 32 random bytes (openssl rand -base64 32)");
        }
        KeyRing ring = KeyRing.parse(setting, configured.orElseGet(this::developmentKey));
        ring.all().stream().filter(key -> !id.matcher(key.id()).matches()).forEach(key -> {
            throw new IllegalStateException(
                    "%s: the id %s does not match %s".formatted(setting, key.id(), id.pattern()));
        });
        if (aids == DevelopmentAids.REFUSED
                && Stream.of(values())
                        .anyMatch(purpose -> ring.sharesAKeyWith(KeyRing.parse(setting, purpose.developmentKey())))) {
            throw new IllegalStateException(
                    setting + " holds a development key, which everyone can read; this profile refuses it");
        }
        return ring;
    }

    /** Everyone can compute it from this line, which is the point. */
    String developmentKey() {
        byte[] bytes = sha256("Ganlao development key, open to all: " + name());
        return developmentId + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
