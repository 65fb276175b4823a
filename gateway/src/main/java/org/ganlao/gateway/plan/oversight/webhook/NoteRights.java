package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Carries out what {@link ShowsRights} promises, before the transaction of the request begins: nobody waits for a second connection. */
@ShowsRights
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class NoteRights {

    private final OwnersRights rights;

    NoteRights(OwnersRights rights) {
        this.rights = rights;
    }

    @AroundInvoke
    Object noteFirst(InvocationContext invocation) throws Exception {
        rights.seen();
        return invocation.proceed();
    }
}
