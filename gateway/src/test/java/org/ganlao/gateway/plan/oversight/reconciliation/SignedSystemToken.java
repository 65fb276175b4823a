package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.ganlao.platformtest.Tokens;

/** Where there is no Keycloak, the gateway's token is signed by the test. */
@Alternative
@Priority(1)
@Singleton
class SignedSystemToken implements SystemToken {

    @Override
    public String value() {
        return Tokens.of("system").in("360000").jwt();
    }
}
