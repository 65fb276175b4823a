package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Decides who may pass the front door at all, and under which name he is counted. */
interface Admission {

    /** The client behind the request; fails with a {@link org.ganlao.platform.problem.Rejection}. */
    Future<String> client(RoutingContext context);
}
