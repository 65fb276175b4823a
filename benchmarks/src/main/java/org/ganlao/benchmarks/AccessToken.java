package org.ganlao.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.TokenSigner;

/** Access tokens in Keycloak's form, signed with a key of this run, so that no Keycloak takes part in what is measured. */
final class AccessToken {

    private static final String ISSUER = "https://identity.benchmark/realms/ganlao";
    private static final String CLIENT = "benchmark";

    private final TokenSigner signer = TokenSigner.ofNewKey(CLIENT);

    Map<String, String> settingsOfVerifier() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_PUBLIC_KEY",
                signer.publicKey(),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER,
                "GANLAO_SIGN_IN_URL",
                ISSUER);
    }

    /** Good for an hour, in the whole province. */
    String with(String role) {
        return of(CLIENT, role);
    }

    /** The same for somebody else, where a second person is needed. */
    String of(String subject, String role) {
        long now = Instant.now().getEpochSecond();
        return signer.signed(Map.of(
                "iss",
                ISSUER,
                "aud",
                "ganlao",
                "sub",
                subject,
                "iat",
                now,
                "exp",
                now + 3600,
                "typ",
                "Bearer",
                "azp",
                CLIENT,
                "scope",
                "openid",
                "realm_access",
                Map.of("roles", List.of(role)),
                "region",
                List.of("360000")));
    }
}
