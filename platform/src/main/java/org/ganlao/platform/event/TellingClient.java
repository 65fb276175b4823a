package org.ganlao.platform.event;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.Caller;

/** Through which program the running request came. */
@ApplicationScoped
class TellingClient {

    private final Caller caller;

    TellingClient(Caller caller) {
        this.caller = caller;
    }

    /** Null where no request stands behind what happens, as in consumers, or it shows no token. */
    String current() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        String client = caller.client();
        return client.isEmpty() ? null : client;
    }
}
