package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ganlao.gateway.refusal.CountRefusals;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.problem.RouteProblems;

/**
 * The one public door to the services: finds the service, checks the token, holds the client to its allowance, keeps
 * away from a service that is down, and streams the request through, all on the event loop.
 */
@ApplicationScoped
class FrontDoor {

    /** After CORS (-300), before the authentication and authorization of the gateway's own resources (-200). */
    static final int ROUTE_ORDER = -250;

    private static final String OWN = "/(v1|problems|openapi|internal)(/.*)?";
    private static final String OPERATORS = "/q(/.*)?";

    /** Among the services, where settings name what is open. */
    private static final String GATEWAY = "gateway";

    private final FrontDoorConfig config;
    private final Admission admission;
    private final RouteProblems problems;
    private final InnerNetworks inner;
    private final ClientAllowance allowance;
    private final ClientAllowance refusals;
    private final OpenPaths open;
    private final ClientAllowance openAllowance;
    private final ClientAllowance openWriteAllowance;
    private final Map<String, Upstream> upstreams;
    private final RefusedWrites refused;

    FrontDoor(FrontDoorConfig config, Admission admission, RouteProblems problems, CountRefusals counts, Vertx vertx) {
        this.config = config;
        this.admission = admission;
        this.problems = problems;
        this.refused = new RefusedWrites(counts);
        this.allowance = new ClientAllowance(
                config.rateLimit().requests(), config.rateLimit().period());
        this.inner = new InnerNetworks(config.innerNetworks().orElse(List.of()));
        this.refusals = new ClientAllowance(
                config.rateLimit().requests(), config.rateLimit().period());
        this.open = new OpenPaths(config.open());
        this.openAllowance = new ClientAllowance(
                config.openRateLimit().requests(), config.openRateLimit().period());
        this.openWriteAllowance = new ClientAllowance(
                config.openWriteLimit().requests(), config.openWriteLimit().period());
        this.upstreams = config.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        service -> new Upstream(vertx, service.getKey(), service.getValue(), config)));
    }

    void open(@Observes Router router) {
        router.route(ServicePath.ROOT + "*").order(ROUTE_ORDER).handler(this::handle);
        router.route().order(ROUTE_ORDER - 2).handler(this::readAsOneOnly);
        router.routeWithRegex(OPERATORS).order(ROUTE_ORDER - 1).handler(this::answerOperators);
        router.routeWithRegex(OWN).order(ROUTE_ORDER - 1).handler(this::handleOwn);
    }

    /** Router, resources and settings each read a path in their own way; one that they read differently is nowhere. */
    private void readAsOneOnly(RoutingContext context) {
        if (ServicePath.isPlain(context.request().path())) {
            context.next();
        } else {
            refuse(context, new Rejection(CommonRefusal.NOT_FOUND));
        }
    }

    private void answerOperators(RoutingContext context) {
        if (inner.holds(context.request())) {
            context.next();
        } else {
            refuse(context, new Rejection(CommonRefusal.NOT_FOUND));
        }
    }

    /** What the gateway answers itself is metered as what it passes on; who may ask it, the resource says. */
    private void handleOwn(RoutingContext context) {
        own(context, new ServicePath(GATEWAY, context.normalizedPath()))
                .onSuccess(admitted -> context.next())
                .onFailure(failure -> refuse(context, failure));
    }

    /** What it tells anybody is counted by the network that asks, also of those who show a token: nobody looks at it there. */
    private Future<Void> own(RoutingContext context, ServicePath path) {
        if (open.isOpen(path)) {
            return anybody(context);
        }
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? caller(context).compose(caller -> within(context, caller))
                : meter(context, refusals, CallerNetwork.of(context.request()));
    }

    private void handle(RoutingContext context) {
        context.request().pause();
        admit(context).compose(Exchange::run).onFailure(failure -> refuse(context, failure));
    }

    /** What was not read of the request is thrown away, so that the next one on its connection can be. */
    private void refuse(RoutingContext context, Throwable failure) {
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        RefusedWrites.refused(context, failure);
        problems.answer(context, failure);
    }

    private Future<Exchange> admit(RoutingContext context) {
        Optional<ServicePath> path = ServicePath.of(context.request().uri());
        Upstream upstream = path.map(ServicePath::service).map(upstreams::get).orElse(null);
        if (upstream == null) {
            return Future.failedFuture(new Rejection(CommonRefusal.NOT_FOUND));
        }
        return admit(context, path.get()).compose(within -> exchange(context, path.get(), upstream));
    }

    private Future<Void> admit(RoutingContext context, ServicePath path) {
        return open.let(context.request(), path)
                ? anybody(context)
                : caller(context).compose(caller -> {
                    refused.follow(context, path, caller);
                    return within(context, caller);
                });
    }

    private Future<Void> within(RoutingContext context, Caller caller) {
        AccessLog.client(context, caller.program());
        return meter(context, allowance, caller.share());
    }

    /** Whoever hands something in has an allowance for that, too: somebody has to look at each. */
    private Future<Void> anybody(RoutingContext context) {
        String network = CallerNetwork.of(context.request());
        Future<Void> within = meter(context, openAllowance, network);
        return HttpMethod.POST.equals(context.request().method())
                ? within.compose(also -> meter(context, openWriteAllowance, network))
                : within;
    }

    /**
     * Whoever is refused is counted under his network, so that guessing tokens is limited too; when it has used up that
     * allowance, no token that is new here is looked at.
     */
    private Future<Caller> caller(RoutingContext context) {
        Optional<Caller> remembered = admission.remembered(context);
        if (remembered.isPresent()) {
            return Future.succeededFuture(remembered.get());
        }
        String network = CallerNetwork.of(context.request());
        ClientAllowance.Verdict guesses = refusals.look(network);
        if (!guesses.allowed()) {
            return told(context, refusals, guesses).map(never -> null);
        }
        return admission
                .caller(context)
                .recover(refused -> meter(context, refusals, network).compose(within -> Future.failedFuture(refused)));
    }

    private static Future<Void> meter(RoutingContext context, ClientAllowance allowance, String client) {
        return told(context, allowance, allowance.ask(client));
    }

    private static Future<Void> told(
            RoutingContext context, ClientAllowance allowance, ClientAllowance.Verdict verdict) {
        context.response().putHeader("RateLimit-Policy", allowance.policy()).putHeader("RateLimit", verdict.header());
        if (verdict.allowed()) {
            return Future.succeededFuture();
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retryAfter()));
        return Future.failedFuture(new Rejection(CommonRefusal.TOO_MANY_REQUESTS));
    }

    private Future<Exchange> exchange(RoutingContext context, ServicePath path, Upstream upstream) {
        HttpServerRequest request = context.request();
        long limit =
                (path.isImport() ? config.bodies().maxImport() : config.bodies().max()).asLongValue();
        OptionalLong announced;
        try {
            announced = LimitedBody.announced(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (Rejection unreadable) {
            return Future.failedFuture(unreadable);
        }
        if (announced.isPresent() && announced.getAsLong() > limit) {
            return Future.failedFuture(new Rejection(CommonRefusal.BODY_TOO_LARGE, limit));
        }
        if (!upstream.breaker().admits()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, upstream.retryAfter());
            return Future.failedFuture(new Rejection(FrontDoorRefusal.SERVICE_UNAVAILABLE, path.service()));
        }
        return Future.succeededFuture(new Exchange(request, path, upstream, limit, RefusedWrites.ruleOf(context)));
    }
}
