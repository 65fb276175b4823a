package org.ganlao.platform.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.ganlao.platform.observe.TraceContext;

/** Runs work on a background thread as if its starter had asked for it just now: same caller, roles and regions. */
@ApplicationScoped
class OnBehalf {

    private final CurrentIdentityAssociation identity;

    OnBehalf(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    void run(Job.Starter starter, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        TraceContext.Scope trace = TraceContext.continuing(null).open();
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new StarterToken(starter))
                    .addRoles(Set.copyOf(starter.roles()))
                    .build());
            work.run();
        } finally {
            trace.close();
            request.terminate();
        }
    }
}
