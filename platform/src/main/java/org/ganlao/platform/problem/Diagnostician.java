package org.ganlao.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/** Finds what an exception, whatever its kind and wrapping, means to the caller. */
@ApplicationScoped
class Diagnostician {

    private final JsonFaults jsonFaults;

    Diagnostician(ObjectMapper json) {
        this.jsonFaults = new JsonFaults(json);
    }

    Diagnosis diagnose(Throwable failure, Language language) {
        return Causes.first(UnreadableBody.class, failure)
                .map(unreadable -> jsonFaults.diagnose(unreadable.fault(), language))
                .or(() -> Causes.first(Rejection.class, failure).map(rejection -> Diagnosis.of(rejection, language)))
                .or(() -> Causes.first(ConstraintViolationException.class, failure)
                        .filter(BrokenConstraints::byCaller)
                        .map(BrokenConstraints::diagnose))
                .or(() -> DatabaseFaults.refusal(failure).map(Diagnosis::of))
                .or(() -> security(failure).map(Diagnosis::of))
                .or(() -> Causes.first(WebApplicationException.class, failure).map(refused -> http(refused, language)))
                .orElseGet(() -> Diagnosis.of(CommonRefusal.INTERNAL_ERROR));
    }

    private static Optional<CommonRefusal> security(Throwable failure) {
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            return Optional.of(CommonRefusal.UNAUTHENTICATED);
        }
        return failure instanceof ForbiddenException ? Optional.of(CommonRefusal.FORBIDDEN) : Optional.empty();
    }

    private static Diagnosis http(WebApplicationException refused, Language language) {
        return switch (refused.getResponse().getStatus()) {
            case 400 -> Diagnosis.of(CommonRefusal.MALFORMED_REQUEST, language.of("参数或正文", "parameter or body"));
            case 401 -> Diagnosis.of(CommonRefusal.UNAUTHENTICATED);
            case 403 -> Diagnosis.of(CommonRefusal.FORBIDDEN);
            case 404 ->
                refused.getCause() == null
                        ? Diagnosis.of(CommonRefusal.NOT_FOUND)
                        : Diagnosis.of(CommonRefusal.MALFORMED_REQUEST, language.of("参数格式", "format of a parameter"));
            case 405 -> Diagnosis.of(CommonRefusal.METHOD_NOT_ALLOWED);
            case 406 -> Diagnosis.of(CommonRefusal.NOT_ACCEPTABLE);
            case 413 -> Diagnosis.of(CommonRefusal.BODY_TOO_LARGE, "2G");
            case 415 -> Diagnosis.of(CommonRefusal.UNSUPPORTED_MEDIA_TYPE);
            case 429 -> Diagnosis.of(CommonRefusal.TOO_MANY_REQUESTS);
            case 503 -> Diagnosis.of(CommonRefusal.UNAVAILABLE);
            default -> Diagnosis.of(CommonRefusal.INTERNAL_ERROR);
        };
    }
}
