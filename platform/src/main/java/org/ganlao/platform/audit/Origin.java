package org.ganlao.platform.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.ganlao.platform.http.CallerAddress;
import org.ganlao.platform.observe.TraceContext;

/** From where the caller acts. Work in the background has an address no more: its entries name none. */
@RequestScoped
class Origin {

    private static final int LONGEST_USER_AGENT = 200;

    private final Optional<HttpServerRequest> request;

    Origin(CurrentVertxRequest current) {
        this.request = Optional.ofNullable(current.getCurrent()).map(context -> context.request());
    }

    String remoteAddress() {
        return request.map(CallerAddress::of).orElse(null);
    }

    String userAgent() {
        return request.map(http -> http.getHeader("User-Agent"))
                .map(agent -> agent.substring(0, Math.min(agent.length(), LONGEST_USER_AGENT)))
                .orElse(null);
    }

    String traceId() {
        return TraceContext.current().traceId();
    }
}
