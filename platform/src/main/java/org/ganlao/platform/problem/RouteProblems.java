package org.ganlao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Answers failures on plain routes, which no exception mapper sees, with the same problems. */
@ApplicationScoped
public class RouteProblems {

    private static final Logger LOG = Logger.getLogger(RouteProblems.class);

    private final Diagnostician diagnostician;
    private final ObjectMapper json;

    public RouteProblems(ObjectMapper json) {
        this.diagnostician = new Diagnostician(json);
        this.json = json;
    }

    /** Does nothing when the answer has begun or the caller has gone. Headers set before (Retry-After) stay. */
    public void answer(RoutingContext context, Throwable failure) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.closed()) {
            LOG.debugf(failure, "%s broke off", context.request().path());
            return;
        }
        Language language = Language.preferred(languages(context));
        Diagnosis diagnosis = diagnostician.diagnose(failure, language);
        if (diagnosis.refusal() == CommonRefusal.INTERNAL_ERROR) {
            LOG.errorf(failure, "%s failed", context.request().path());
        }
        if (diagnosis.refusal().status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (diagnosis.refusal().status() == 503 && !response.headers().contains(HttpHeaders.RETRY_AFTER)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_SECONDS);
        }
        response.setStatusCode(diagnosis.refusal().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(body(diagnosis.told(language, context.request().path())));
    }

    private static List<Locale> languages(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .map(accepted -> Locale.forLanguageTag(accepted.tag()))
                .toList();
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
