package org.ganlao.gateway.route;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ganlao.gateway.refusal.CountRefusals;
import org.ganlao.platform.http.ProxyClaims;
import org.ganlao.platform.problem.RouteProblems;

/** A front door on a free port of this machine, before one real HTTP server that stands for the employment service. */
final class OpenedFrontDoor implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final int servicePort;
    private final int port;
    private HttpServer service;

    /** Callers are told apart by the header {@code X-Test-Client}. */
    OpenedFrontDoor(Handler<HttpServerRequest> service, Map<String, String> settings) {
        this(service, settings, OpenedFrontDoor::client);
    }

    OpenedFrontDoor(Handler<HttpServerRequest> service, Map<String, String> settings, Admission admission) {
        this.service = listen(vertx.createHttpServer().requestHandler(service), 0);
        this.servicePort = this.service.actualPort();
        Router router = Router.router(vertx);
        new ProxyClaims(false).open(router);
        CountRefusals counts = new CountRefusals(Clock.systemUTC());
        new FrontDoor(
                        config(with(settings, servicePort)),
                        admission,
                        new RouteProblems(new ObjectMapper()),
                        counts,
                        vertx)
                .open(router);
        this.port = listen(vertx.createHttpServer().requestHandler(router), 0).actualPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    int servicePort() {
        return servicePort;
    }

    void stopService() {
        await(service.close());
    }

    void startService(Handler<HttpServerRequest> handler) {
        service = listen(vertx.createHttpServer().requestHandler(handler), servicePort);
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    static FrontDoorConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(FrontDoorConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(FrontDoorConfig.class);
    }

    private static Map<String, String> with(Map<String, String> settings, int servicePort) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("ganlao.front-door.services.employment", "http://127.0.0.1:" + servicePort);
        return all;
    }

    private static Future<Caller> client(RoutingContext context) {
        String client = context.request().getHeader("X-Test-Client");
        return Future.succeededFuture(Caller.at(client == null ? "anyone" : client));
    }

    private static HttpServer listen(HttpServer server, int port) {
        return await(server.listen(port, "127.0.0.1"));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
