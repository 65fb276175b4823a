package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Decides who may pass the front door at all, and under which share he is counted. */
interface Admission {

    /** Who is behind the request; fails with a {@link org.ganlao.platform.problem.Rejection}. */
    Future<Caller> caller(RoutingContext context);

    /** Who was admitted a moment ago with the same token, and costs nothing to admit again. */
    default Optional<Caller> remembered(RoutingContext context) {
        return Optional.empty();
    }
}
