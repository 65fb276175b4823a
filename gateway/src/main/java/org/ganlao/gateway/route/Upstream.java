package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/**
 * One service behind the front door. Every event loop has connections of its own, so that a request never
 * changes threads on its way through.
 */
final class Upstream {

    private static final int HTTP_PORT = 80;
    private static final Duration NO_END = Duration.ZERO;

    private final URI origin;
    private final CircuitBreaker breaker;
    private final FrontDoorConfig.Patience patience;
    private final Duration connectTimeout;
    private final ThreadLocal<HttpClient> clients;

    Upstream(Vertx vertx, String name, URI origin, FrontDoorConfig config) {
        if (!"http".equals(origin.getScheme()) || origin.getHost() == null) {
            throw new IllegalArgumentException("a service is reached by http://host:port, not by " + origin);
        }
        this.origin = origin;
        this.breaker =
                new CircuitBreaker(config.breaker().failures(), config.breaker().openFor(), System::nanoTime);
        this.patience = config.patience().get(name);
        this.connectTimeout = config.connections().connectTimeout();
        HttpClientOptions connections = connections(config.connections());
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(connections));
    }

    /** Fails when no connection is to be had in time; the request itself when nothing of an answer comes for too long. */
    Future<HttpClientRequest> connect(RequestKind kind) {
        return clients.get()
                .request(new RequestOptions()
                        .setConnectTimeout(connectTimeout.toMillis())
                        .setIdleTimeout(kind.patience(patience).toMillis()));
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /** The value of {@code Retry-After}: seconds until it is tried again, at least one. */
    String retryAfter() {
        return Long.toString(breaker.untilNextTry().toSeconds() + 1);
    }

    URI origin() {
        return origin;
    }

    private HttpClientOptions connections(FrontDoorConfig.Connections config) {
        return new HttpClientOptions()
                .setDefaultHost(origin.getHost())
                .setDefaultPort(origin.getPort() < 0 ? HTTP_PORT : origin.getPort())
                .setMaxPoolSize(config.perEventLoop())
                .setMaxWaitQueueSize(config.waiting())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeout((int) NO_END.toSeconds());
    }
}
