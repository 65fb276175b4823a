package org.ganlao.gateway.route;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ganlao.platform.problem.RefusalView;
import org.jboss.logging.Logger;

/**
 * The problems that one service tells. They change with its releases only, so that what it said is kept for a while, and
 * for longer when it is away.
 */
final class ProblemsOfService {

    static final String LIST = "/problems";

    private static final Logger LOG = Logger.getLogger(ProblemsOfService.class);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final String name;
    private final Upstream service;
    private final FrontDoorConfig.Problems allowance;
    private final ObjectReader reader;
    private final InstantSource clock;
    private volatile Told told;

    ProblemsOfService(
            String name, Upstream service, FrontDoorConfig.Problems allowance, ObjectMapper json, InstantSource clock) {
        this.name = name;
        this.service = service;
        this.allowance = allowance;
        this.reader =
                json.readerForListOf(RefusalView.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
        this.told = new Told(name, List.of(), null, Instant.MIN);
    }

    /**
     * What a service said.
     *
     * @param at when it last said it; null where it never did
     * @param askedAt when it was last asked; later than {@code at} where it did not answer
     */
    record Told(String service, List<RefusalView> problems, Instant at, Instant askedAt) {

        boolean isKnown() {
            return at != null;
        }

        boolean isAway() {
            return !askedAt.equals(at);
        }

        private Told unanswered(Instant now) {
            return new Told(service, problems, at, now);
        }
    }

    /** As it was told within the last minutes. */
    Future<Told> kept() {
        return told(allowance.keptFor());
    }

    /** As it is told now: a service that was released a moment ago may know more. */
    Future<Told> current() {
        return told(BEFORE_ASKING_AGAIN);
    }

    /** Never fails; a service that is away is not asked again at once. */
    private Future<Told> told(Duration age) {
        Told known = told;
        Instant now = clock.instant();
        Duration wait = known.isAway() ? BEFORE_ASKING_AGAIN : age;
        if (!known.askedAt().equals(Instant.MIN) && now.isBefore(known.askedAt().plus(wait))) {
            return Future.succeededFuture(known);
        }
        return ask().map(problems -> new Told(name, problems, now, now))
                .otherwise(failure -> {
                    LOG.warnf("%s does not tell its problems: %s", name, failure);
                    return told.unanswered(now);
                })
                .map(this::keep);
    }

    /** Before anybody hears of it; what was told to somebody who asked later stays. */
    private synchronized Told keep(Told answer) {
        if (answer.askedAt().isAfter(told.askedAt())) {
            told = answer;
        }
        return told;
    }

    private Future<List<RefusalView>> ask() {
        return service.connect(RequestKind.READ)
                .compose(request -> request.setURI(LIST)
                        .putHeader(HttpHeaders.ACCEPT, "application/json")
                        .send()
                        .compose(this::body))
                .map(this::read)
                .timeout(allowance.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** To be called as the answer arrives, on its own thread: a part of it that nobody waits for is lost. */
    private Future<Buffer> body(HttpClientResponse answer) {
        if (answer.statusCode() != OK) {
            answer.request().reset();
            return Future.failedFuture("it answers " + answer.statusCode());
        }
        long limit = allowance.maxBody().asLongValue();
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        answer.exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(body))
                .handler(part -> {
                    if (body.length() + part.length() > limit) {
                        whole.tryFail("its list is longer than " + limit + " bytes");
                        answer.request().reset();
                    } else {
                        body.appendBuffer(part);
                    }
                });
        return whole.future();
    }

    private List<RefusalView> read(Buffer body) {
        try {
            return reader.readValue(body.getBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("its list is unreadable", unreadable);
        }
    }
}
