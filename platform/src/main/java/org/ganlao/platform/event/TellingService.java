package org.ganlao.platform.event;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose doing it is what follows from an event: the service that told it, in the audit too. */
@ApplicationScoped
public class TellingService {

    private final CurrentIdentityAssociation identity;

    TellingService(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** From here to the end of the request context that is active. */
    public void acts(IncomingEvent event) {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(event.source()))
                .build());
    }
}
