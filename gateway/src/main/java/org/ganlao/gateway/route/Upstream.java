package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * One service behind the front door. Every event loop has connections of its own, so that a request never
 * changes threads on its way through.
 */
final class Upstream {

    private static final int HTTP_PORT = 80;

    private final URI origin;
    private final CircuitBreaker breaker;
    private final ThreadLocal<HttpClient> clients;

    Upstream(Vertx vertx, URI origin, FrontDoorConfig config) {
        if (!"http".equals(origin.getScheme()) || origin.getHost() == null) {
            throw new IllegalArgumentException("a service is reached by http://host:port, not by " + origin);
        }
        this.origin = origin;
        this.breaker =
                new CircuitBreaker(config.breaker().failures(), config.breaker().openFor(), System::nanoTime);
        HttpClientOptions connections = connections(config.connections());
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(connections));
    }

    Future<HttpClientRequest> connect() {
        return clients.get().request(new RequestOptions());
    }

    CircuitBreaker breaker() {
        return breaker;
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
                .setIdleTimeout((int) config.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    }
}
