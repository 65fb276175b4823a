package org.ganlao.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ganlao.platform.observe.RequestId;
import org.ganlao.platform.observe.TraceContext;
import org.jboss.logging.Logger;

/**
 * One line for each request when its answer has ended: what was asked, by which program, and how it went. Neither the
 * address nor the name of whoever called is in it; who read what of a person stands in the audit trail. What is answered before
 * the trace is known (CORS: preflights, pages of origins that are not listed) has none, nor has what operators ask below {@code /q}.
 */
@ApplicationScoped
class AccessLog {

    static final String CATEGORY = "org.ganlao.access";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int BEHIND_THE_NUMBER_OF_THE_REQUEST = 290;
    private static final String CLIENT = AccessLog.class.getName() + ".client";
    private static final String OPERATORS = "/q/";

    void register(@Observes Filters filters) {
        filters.register(AccessLog::begin, BEHIND_THE_NUMBER_OF_THE_REQUEST);
    }

    /** The program that calls, once it is known. */
    static void client(RoutingContext context, String program) {
        context.put(CLIENT, program);
    }

    private static void begin(RoutingContext context) {
        if (LOG.isInfoEnabled() && !context.request().uri().startsWith(OPERATORS)) {
            long began = System.nanoTime();
            String number = RequestId.current().orElse("-");
            String trace = TraceContext.current().traceId();
            context.addEndHandler(ended -> LOG.infof(
                    "%s %s %d %s %d bytes in %d ms, client %s, request %s, trace %s",
                    context.request().method(),
                    target(context.request()),
                    context.response().getStatusCode(),
                    ended.succeeded() ? "ended" : "broken off",
                    context.response().bytesWritten(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                    program(context).orElse("-"),
                    number,
                    trace));
        }
        context.next();
    }

    private static String target(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0
                ? LoggedTarget.of(uri, null)
                : LoggedTarget.of(uri.substring(0, query), uri.substring(query + 1));
    }

    private static Optional<String> program(RoutingContext context) {
        String known = context.get(CLIENT);
        return known != null ? Optional.of(known) : programOf(context);
    }

    /** Of a request that the gateway answers itself. */
    private static Optional<String> programOf(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim("azp"))
                : Optional.empty();
    }
}
