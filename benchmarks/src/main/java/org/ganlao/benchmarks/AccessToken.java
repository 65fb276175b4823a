package org.ganlao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Signs access tokens in Keycloak's form with a key of this run, so that no Keycloak takes part in what is measured. */
final class AccessToken {

    private static final String ISSUER = "https://identity.benchmark/realms/ganlao";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    AccessToken() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> settingsOfVerifier() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER,
                "GANLAO_SIGN_IN_URL",
                ISSUER);
    }

    /** Good for an hour, in the whole province. */
    String with(String role) {
        return of("benchmark", role);
    }

    /** The same for somebody else, where a second person is needed. */
    String of(String subject, String role) {
        long now = Instant.now().getEpochSecond();
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"benchmark\"}";
        String claims = """
                {"iss":"%s","aud":"ganlao","sub":"%s","iat":%d,"exp":%d,"typ":"Bearer","azp":"benchmark",\
                "scope":"openid","realm_access":{"roles":["%s"]},"region":["360000"]}""".formatted(ISSUER, subject, now, now + 3600, role);
        String signed = encoded(header) + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
