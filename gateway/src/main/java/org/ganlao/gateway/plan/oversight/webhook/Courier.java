package org.ganlao.gateway.plan.oversight.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ganlao.platform.problem.Rejection;

/**
 * Hands one body to one receiver, over a connection of its own to the address that was looked up for it. Follows no
 * redirect, and reads nothing of the answer but its status.
 */
@Singleton
class Courier {

    private final HttpClient http;
    private final ReceiverAddress addresses;
    private final WebhookConfig config;

    Courier(Vertx vertx, ReceiverAddress addresses, WebhookConfig config) {
        int patience = Math.toIntExact(config.answerWithin().toMillis());
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(patience)
                .setMaxPoolSize(config.couriers()));
        this.addresses = addresses;
        this.config = config;
    }

    /**
     * What became of an attempt.
     *
     * @param status null where none came
     * @param problem null where a status came
     */
    record Outcome(Integer status, String problem, long millis) {

        boolean isDelivered() {
            return status != null && status >= 200 && status < 300;
        }
    }

    Outcome post(URI address, Map<String, String> headers, byte[] body) {
        long begin = System.nanoTime();
        try {
            return new Outcome(status(address, headers, body), null, since(begin));
        } catch (TimeoutException e) {
            return new Outcome(null, "no status within " + config.answerWithin(), since(begin));
        } catch (ExecutionException e) {
            return new Outcome(null, String.valueOf(e.getCause()), since(begin));
        } catch (Rejection notThere) {
            return new Outcome(null, notThere.getMessage(), since(begin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "interrupted", since(begin));
        }
    }

    private int status(URI address, Map<String, String> headers, byte[] body)
            throws InterruptedException, ExecutionException, TimeoutException {
        InetSocketAddress pinned = addresses.resolve(addresses.parse(address.toString()));
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(pinned))
                .setHost(address.getHost())
                .setPort(pinned.getPort())
                .setSsl(ReceiverAddress.isSecure(address))
                .setURI(path(address))
                .setTimeout(config.answerWithin().toMillis());
        headers.forEach(request::putHeader);
        Future<HttpClientRequest> asking = http.request(request);
        try {
            return asking.compose(open -> open.send(Buffer.buffer(body)))
                    .map(HttpClientResponse::statusCode)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            asking.onSuccess(HttpClientRequest::reset);
        }
    }

    private static String path(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static long since(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
