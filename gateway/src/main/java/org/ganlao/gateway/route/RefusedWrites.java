package org.ganlao.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Consumer;
import org.ganlao.gateway.refusal.CountRefusals;
import org.ganlao.platform.problem.Rejection;

/** Follows what programs send to the services, and counts what is refused of it: by program, service and rule. */
final class RefusedWrites {

    private static final String RULE = RefusedWrites.class.getName() + ".rule";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int FIRST_REFUSED = 400;
    private static final int LAST_REFUSED = 599;

    private final CountRefusals counts;

    RefusedWrites(CountRefusals counts) {
        this.counts = counts;
    }

    void follow(RoutingContext context, ServicePath path, Caller caller) {
        if (READS.contains(context.request().method())) {
            return;
        }
        context.addEndHandler(ended -> {
            int status = context.response().getStatusCode();
            if (status >= FIRST_REFUSED && status <= LAST_REFUSED) {
                counts.count(caller.program(), path.service(), status, context.get(RULE, ""));
            }
        });
    }

    /** The door itself refuses. */
    static void refused(RoutingContext context, Throwable failure) {
        if (failure instanceof Rejection rejection) {
            context.put(RULE, rejection.refusal().code());
        }
    }

    /** For the rule by which a service refuses, which its answer tells. */
    static Consumer<String> ruleOf(RoutingContext context) {
        return rule -> context.put(RULE, rule);
    }
}
