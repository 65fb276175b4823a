package org.ganlao.platform.observe;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Spares each request a search for the template of its address. Where tokens are looked at only when somebody asks, Quarkus searches
 * before that, in case a token is refused, and builds a matcher of all addresses of the service for it, each time: more than half of
 * all that a small request allocated. No token is looked at here before the resource is found, and with it the template. What the
 * step leaves behind is one and the same for all requests: it is learnt from the first, and the others bring it along, so that there
 * is nothing to do for them.
 */
@ApplicationScoped
class EarlyTemplates {

    /** Behind the authentication, which Quarkus has at the same place, and before the search, at the next. */
    private static final int BEFORE_SEARCH = 200;

    private static final int BEHIND_SEARCH = 198;

    private volatile Object left;

    void register(@Observes Filters filters) {
        filters.register(this::bring, BEFORE_SEARCH);
        filters.register(this::learn, BEHIND_SEARCH);
    }

    private void bring(RoutingContext request) {
        Object known = left;
        if (known != null && request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER) instanceof DefaultAuthFailureHandler) {
            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, known);
        }
        request.next();
    }

    private void learn(RoutingContext request) {
        if (left == null) {
            Object found = request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            if (found != null && found.getClass().getEnclosingClass() == ResteasyReactiveRecorder.class) {
                left = found;
            }
        }
        request.next();
    }
}
