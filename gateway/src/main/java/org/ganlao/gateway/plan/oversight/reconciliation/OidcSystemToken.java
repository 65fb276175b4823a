package org.ganlao.gateway.plan.oversight.reconciliation;

import io.quarkus.oidc.client.OidcClient;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Gets the token by the client credentials of the configuration. */
@Singleton
class OidcSystemToken implements SystemToken {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcClient client;

    OidcSystemToken(OidcClient client) {
        this.client = client;
    }

    @Override
    public String value() {
        return client.getTokens().await().atMost(PATIENCE).getAccessToken();
    }
}
