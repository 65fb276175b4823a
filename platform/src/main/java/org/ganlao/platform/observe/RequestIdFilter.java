package org.ganlao.platform.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its number before anything can refuse it; whoever it is passed on to sees the same one. */
@ApplicationScoped
class RequestIdFilter {

    private static final int BEFORE_ALL_OTHERS = 400;

    void register(@Observes Filters filters) {
        filters.register(RequestIdFilter::begin, BEFORE_ALL_OTHERS);
    }

    private static void begin(RoutingContext context) {
        String id = RequestId.accept(context.request().getHeader(RequestId.HEADER));
        RequestId.begin(id);
        context.request().headers().set(RequestId.HEADER, id);
        context.response().putHeader(RequestId.HEADER, id);
        context.next();
    }
}
