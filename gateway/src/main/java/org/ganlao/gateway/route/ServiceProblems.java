package org.ganlao.gateway.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.ProblemsResource;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.problem.RouteProblems;
import org.jboss.logging.Logger;

/**
 * A problem's {@code type} is {@code /problems/{code}}, whichever service tells it, so every service's codes are
 * documented at the gateway's address. The gateway's own codes, and those that nobody knows, are left to its own pages.
 */
@ApplicationScoped
class ServiceProblems {

    private static final Logger LOG = Logger.getLogger(ServiceProblems.class);
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,100}");
    private static final int PATIENCE_SECONDS = 5;
    private static final String LIST = "/problems";
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    private final List<Upstream> services;
    private final JsonNode own;
    private final Set<String> ownCodes;
    private final RouteProblems problems;
    private final ObjectMapper json;

    private record Answer(int status, String type, Buffer body) {}

    ServiceProblems(
            FrontDoorConfig config, ProblemsResource own, RouteProblems problems, ObjectMapper json, Vertx vertx) {
        this.services = config.services().values().stream()
                .map(origin -> new Upstream(vertx, origin, config))
                .toList();
        this.own = json.valueToTree(own.list());
        this.ownCodes = Set.copyOf(this.own.findValuesAsText("code"));
        this.problems = problems;
        this.json = json;
    }

    void open(@Observes Router router) {
        router.get(LIST).order(FrontDoor.ROUTE_ORDER).handler(this::list);
        router.get(LIST + "/:code").order(FrontDoor.ROUTE_ORDER).handler(this::one);
    }

    private void one(RoutingContext context) {
        String code = context.pathParam("code");
        if (ownCodes.contains(code) || !CODE.matcher(code).matches()) {
            context.next();
            return;
        }
        Future.all(askAll(LIST + "/" + code, preferred(context)))
                .onSuccess(all -> all.<Answer>list().stream()
                        .filter(answer -> answer.status() == 200)
                        .findFirst()
                        .ifPresentOrElse(
                                known -> tell(context, known.type(), known.body()), () -> unknown(context, all.list())))
                .onFailure(failure -> problems.answer(context, failure));
    }

    /** Nobody who answered knows the code; whether it exists cannot be said while a service is silent. */
    private void unknown(RoutingContext context, List<Answer> answers) {
        if (answers.stream().allMatch(answer -> answer.status() == 404)) {
            context.next();
        } else {
            problems.answer(context, new Rejection(CommonRefusal.UNAVAILABLE));
        }
    }

    /** For programs; people find the gateway's own list, and each code by its address. */
    private void list(RoutingContext context) {
        if (preferred(context).equals(HTML)) {
            context.next();
            return;
        }
        Future.all(askAll(LIST, JSON))
                .map(all -> merged(all.list()))
                .onSuccess(body -> tell(context, JSON, body))
                .onFailure(failure -> problems.answer(context, failure));
    }

    private Buffer merged(List<Answer> answers) {
        SortedMap<String, JsonNode> byCode = new TreeMap<>();
        own.forEach(problem -> byCode.put(problem.path("code").asText(), problem));
        try {
            for (Answer answer : answers) {
                if (answer.status() != 200) {
                    throw new Rejection(CommonRefusal.UNAVAILABLE);
                }
                json.readTree(answer.body().getBytes())
                        .forEach(problem ->
                                byCode.putIfAbsent(problem.path("code").asText(), problem));
            }
            return Buffer.buffer(
                    json.writeValueAsBytes(JsonNodeFactory.instance.arrayNode().addAll(byCode.values())));
        } catch (IOException unreadable) {
            throw new IllegalStateException("a service's list of problems is unreadable", unreadable);
        }
    }

    private List<Future<Answer>> askAll(String uri, String type) {
        return services.stream().map(service -> ask(service, uri, type)).toList();
    }

    /** A service that does not answer counts as one that is unavailable. */
    private static Future<Answer> ask(Upstream service, String uri, String type) {
        return service.connect()
                .compose(request ->
                        request.setURI(uri).putHeader(HttpHeaders.ACCEPT, type).send())
                .compose(answer -> answer.body()
                        .map(body -> new Answer(answer.statusCode(), answer.getHeader(HttpHeaders.CONTENT_TYPE), body)))
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .otherwise(failure -> {
                    LOG.warnf("%s does not tell its problems: %s", service.origin(), failure);
                    return new Answer(CommonRefusal.UNAVAILABLE.status(), null, Buffer.buffer());
                });
    }

    private static void tell(RoutingContext context, String type, Buffer body) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, type).end(body);
    }

    /** JSON unless the caller would rather read a page. */
    private static String preferred(RoutingContext context) {
        return context.parsedHeaders().accept().stream()
                .map(accepted -> accepted.component() + "/" + accepted.subComponent())
                .filter(type -> type.equals(JSON) || type.equals(HTML))
                .findFirst()
                .orElse(JSON);
    }
}
