package org.ganlao.platform.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every request its trace context. With OpenTelemetry switched on, that does it instead. */
@ApplicationScoped
class TraceFilter {

    private static final int BEFORE_AUTHENTICATION = 300;

    private final boolean tracedElsewhere;

    TraceFilter(@ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean sdkDisabled) {
        this.tracedElsewhere = !sdkDisabled;
    }

    void register(@Observes Filters filters) {
        if (!tracedElsewhere) {
            filters.register(this::begin, BEFORE_AUTHENTICATION);
        }
    }

    /** Opened on the request's own context, which ends with it: nothing to close. */
    @SuppressWarnings("resource")
    private void begin(RoutingContext request) {
        TraceContext.continuing(request.request().getHeader(TraceContext.HEADER))
                .open();
        request.next();
    }
}
