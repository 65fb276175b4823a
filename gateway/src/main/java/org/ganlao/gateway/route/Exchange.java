package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.ganlao.platform.observe.RequestId;
import org.ganlao.platform.observe.TraceContext;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.jboss.logging.Logger;

/** One admitted request on its way to the service and its answer on the way back, both streamed. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final long AT_ONCE = 1_000_000_000L;
    private static final Set<Integer> BODILESS = Set.of(204, 304);
    private static final String PROBLEM = "application/problem+json";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final List<String> ON_EVERY_ANSWER = List.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Content-Security-Policy",
            "Permissions-Policy",
            "Strict-Transport-Security",
            RequestId.HEADER);

    private final HttpServerRequest request;
    private final ServicePath path;
    private final Upstream upstream;
    private final LimitedBody body;
    private final boolean bodiless;
    private final Consumer<String> refusedBy;
    private boolean reached;

    /** @param refusedBy told the rule by which the service refuses */
    Exchange(
            HttpServerRequest request,
            ServicePath path,
            Upstream upstream,
            long bodyLimit,
            Consumer<String> refusedBy) {
        this.request = request;
        this.path = path;
        this.upstream = upstream;
        this.refusedBy = refusedBy;
        this.body = new LimitedBody(request, bodyLimit);
        markBodyOfUnknownLength(request);
        this.bodiless = !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** HTTP/2 sends such a body without a header that says so; the proxy library knows it by HTTP/1.1's only. */
    private static void markBodyOfUnknownLength(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2
                && !SAFE.contains(request.method())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    /** Fails, before anything is answered, with a {@link Rejection} or because the caller has gone. */
    Future<Void> run() {
        ProxyRequest forward = forward();
        long began = System.nanoTime();
        return attempt(forward)
                .recover(failure -> mayRepeat(began) ? attempt(forward) : Future.failedFuture(failure))
                .recover(this::refuse)
                .compose(this::deliver);
    }

    /** A kept connection that the service has given up breaks at once. A service that hangs is not asked twice. */
    private boolean mayRepeat(long began) {
        return bodiless && SAFE.contains(request.method()) && System.nanoTime() - began < AT_ONCE;
    }

    private ProxyRequest forward() {
        ProxyRequest forward = ProxyRequest.reverseProxy(request).setURI(path.uri());
        MultiMap headers = forward.headers();
        HopByHop.strip(headers);
        ForwardedHeaders.replace(headers, request, path.prefix());
        RequestId.current().ifPresent(number -> headers.set(RequestId.HEADER, number));
        headers.set(TraceContext.HEADER, TraceContext.current().traceparent());
        if (headers.contains(HttpHeaders.EXPECT)) {
            headers.remove(HttpHeaders.EXPECT);
            request.response().writeContinue();
        }
        if (bodiless) {
            request.resume();
            return forward.setBody(null);
        }
        return forward.setBody(Body.body(body, forward.getBody().length()));
    }

    private Future<ProxyResponse> attempt(ProxyRequest forward) {
        reached = false;
        return upstream.connect(RequestKind.of(request.method(), path)).compose(connected -> {
            reached = true;
            return forward.send(connected);
        });
    }

    private Future<ProxyResponse> refuse(Throwable failure) {
        if (body.exceeded()) {
            return Future.failedFuture(new Rejection(CommonRefusal.BODY_TOO_LARGE, body.limit()));
        }
        if (request.response().closed()) {
            return Future.failedFuture(failure);
        }
        if (reached && failure instanceof TimeoutException && !bodiless && body.isAwaited()) {
            return Future.failedFuture(new Rejection(FrontDoorRefusal.REQUEST_TIMEOUT));
        }
        LOG.warnf("%s does not answer a %s: %s", path.service(), request.method(), failure);
        if (!(failure instanceof ConnectionPoolTooBusyException)) {
            upstream.breaker().failed();
        }
        if (reached) {
            return Future.failedFuture(new Rejection(
                    failure instanceof TimeoutException
                            ? FrontDoorRefusal.GATEWAY_TIMEOUT
                            : FrontDoorRefusal.BAD_GATEWAY,
                    path.service()));
        }
        request.response().putHeader(HttpHeaders.RETRY_AFTER, upstream.retryAfter());
        return Future.failedFuture(new Rejection(FrontDoorRefusal.SERVICE_UNAVAILABLE, path.service()));
    }

    private Future<Void> deliver(ProxyResponse answer) {
        upstream.breaker().succeeded();
        HopByHop.strip(answer.headers());
        new PublicAddress(upstream.origin(), path.prefix()).rewrite(answer.headers());
        sayOnce(answer.headers());
        if (BODILESS.contains(answer.getStatusCode())) {
            answer.getBody().stream().resume();
            answer.setBody(null);
        } else if (isProblem(answer)) {
            Body problem = answer.getBody();
            answer.setBody(Body.body(new OverheardProblem(problem.stream(), refusedBy), problem.length()));
        }
        return answer.send().otherwise(brokenOff -> {
            LOG.debugf("an answer of %s broke off: %s", path.service(), brokenOff);
            return null;
        });
    }

    private static boolean isProblem(ProxyResponse answer) {
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(PROBLEM);
    }

    /** The service, which knows its answer, has the last word over what the door sets on every one. */
    private void sayOnce(MultiMap ofService) {
        ON_EVERY_ANSWER.stream()
                .filter(ofService::contains)
                .forEach(request.response().headers()::remove);
    }
}
