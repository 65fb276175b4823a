package org.ganlao.gateway.route;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.ganlao.platform.profile.DevelopmentAids;

final class AdmissionChoice {

    @Produces
    @Singleton
    Admission admission(
            FrontDoorConfig config,
            HttpAuthenticator authenticator,
            IdentityProvider identities,
            Clock clock,
            DevelopmentAids aids) {
        if (config.tokenCheck()) {
            return new TokenCheck(authenticator, identities, clock);
        }
        if (aids == DevelopmentAids.REFUSED) {
            throw new IllegalStateException("ganlao.front-door.token-check=false is refused in production");
        }
        return context -> Future.succeededFuture(Caller.at(CallerNetwork.of(context.request())));
    }
}
