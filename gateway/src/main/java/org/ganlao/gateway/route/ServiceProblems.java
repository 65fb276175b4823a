package org.ganlao.gateway.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ganlao.gateway.route.ProblemsOfService.Told;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.ProblemPage;
import org.ganlao.platform.problem.ProblemsResource;
import org.ganlao.platform.problem.RefusalView;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.problem.RouteProblems;

/**
 * A problem's {@code type} is {@code /problems/{code}}, whichever service tells it, so every service's codes are
 * documented at the gateway's address: as a page for people, as JSON for programs. A page says which service is away; a
 * program is refused what would not be whole. The gateway's own codes, and those that nobody knows, are left to its own
 * pages.
 */
@ApplicationScoped
class ServiceProblems {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,100}");
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    private final List<ProblemsOfService> services;
    private final List<RefusalView> own;
    private final Set<String> ownCodes;
    private final RouteProblems problems;
    private final ObjectMapper json;

    ServiceProblems(
            FrontDoorConfig config,
            ProblemsResource own,
            RouteProblems problems,
            ObjectMapper json,
            Clock clock,
            Vertx vertx) {
        this.services = new TreeMap<>(config.services())
                .entrySet().stream()
                        .map(service -> new ProblemsOfService(
                                service.getKey(),
                                new Upstream(vertx, service.getKey(), service.getValue(), config),
                                config.problems(),
                                json,
                                clock::instant))
                        .toList();
        this.own = own.list();
        this.ownCodes = this.own.stream().map(RefusalView::code).collect(Collectors.toSet());
        this.problems = problems;
        this.json = json;
    }

    void open(@Observes Router router) {
        router.get(ProblemsOfService.LIST).order(FrontDoor.ROUTE_ORDER).handler(this::list);
        router.get(ProblemsOfService.LIST + "/:code")
                .order(FrontDoor.ROUTE_ORDER)
                .handler(this::one);
    }

    private void list(RoutingContext context) {
        all(ProblemsOfService::kept)
                .onSuccess(all -> {
                    if (wantsPage(context)) {
                        tell(context, HTML, Buffer.buffer(ProblemPage.of(all.list(), all.notes())));
                    } else if (all.isWhole()) {
                        tell(context, JSON, written(all.list()));
                    } else {
                        problems.answer(context, new Rejection(CommonRefusal.UNAVAILABLE));
                    }
                })
                .onFailure(failure -> problems.answer(context, failure));
    }

    private void one(RoutingContext context) {
        String code = context.pathParam("code");
        if (ownCodes.contains(code) || !CODE.matcher(code).matches()) {
            context.next();
            return;
        }
        all(ProblemsOfService::kept)
                .compose(all ->
                        all.find(code).isPresent() ? Future.succeededFuture(all) : all(ProblemsOfService::current))
                .onSuccess(all -> tellOne(context, code, all))
                .onFailure(failure -> problems.answer(context, failure));
    }

    private void tellOne(RoutingContext context, String code, AllProblems all) {
        Optional<RefusalView> problem = all.find(code);
        if (problem.isPresent() && wantsPage(context)) {
            tell(context, HTML, Buffer.buffer(ProblemPage.of(List.of(problem.get()), List.of())));
        } else if (problem.isPresent()) {
            tell(context, JSON, written(problem.get()));
        } else if (all.isWhole()) {
            context.next();
        } else {
            // whether the code exists cannot be said while a service is silent
            problems.answer(context, new Rejection(CommonRefusal.UNAVAILABLE));
        }
    }

    private Future<AllProblems> all(Function<ProblemsOfService, Future<Told>> asked) {
        return Future.all(services.stream().map(asked).toList()).map(told -> new AllProblems(own, told.list()));
    }

    private Buffer written(Object answer) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("problems cannot be written", e);
        }
    }

    private static void tell(RoutingContext context, String type, Buffer body) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type.equals(HTML) ? HTML + ";charset=UTF-8" : type)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .end(body);
    }

    /** JSON unless the caller would rather read a page. */
    private static boolean wantsPage(RoutingContext context) {
        return context.parsedHeaders().accept().stream()
                .map(ParsedHeaderValue::value) // the components of a single type are not parsed before it
                .filter(type -> type.equals(JSON) || type.equals(HTML))
                .findFirst()
                .filter(HTML::equals)
                .isPresent();
    }
}
