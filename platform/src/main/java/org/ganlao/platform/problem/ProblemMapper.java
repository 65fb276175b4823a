package org.ganlao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become answers. */
@ApplicationScoped
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Diagnostician diagnostician;
    private final ObjectMapper json;

    ProblemMapper(Diagnostician diagnostician, ObjectMapper json) {
        this.diagnostician = diagnostician;
        this.json = json;
    }

    /** The listed kinds have mappers in Quarkus that would come before one for Throwable. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        MismatchedInputException.class,
        JsonProcessingException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    Response answer(Throwable failure, HttpHeaders request, UriInfo uri) {
        if (failure instanceof WebApplicationException redirection
                && redirection.getResponse().getStatus() < 400) {
            return redirection.getResponse();
        }
        Language language = Language.preferred(request.getAcceptableLanguages());
        Diagnosis diagnosis = diagnostician.diagnose(failure, language);
        log(failure, diagnosis, uri);
        Response.ResponseBuilder answer = Response.status(diagnosis.refusal().status())
                .type(Problem.MEDIA_TYPE)
                .language(language.tag());
        carryHeaders(failure, diagnosis, answer);
        return answer.entity(body(diagnosis.told(language, uri.getRequestUri().getRawPath())))
                .build();
    }

    private static void log(Throwable failure, Diagnosis diagnosis, UriInfo uri) {
        if (diagnosis.isOurFault() && failure instanceof Rejection) {
            LOG.warnf("%s refused: %s", uri.getPath(), failure.getMessage());
        } else if (diagnosis.isOurFault()) {
            LOG.errorf(
                    failure,
                    "%s answered %d",
                    uri.getPath(),
                    diagnosis.refusal().status());
        } else {
            LOG.debugf("%s refused: %s", uri.getPath(), diagnosis.refusal().code());
        }
    }

    private static void carryHeaders(Throwable failure, Diagnosis diagnosis, Response.ResponseBuilder answer) {
        if (failure instanceof WebApplicationException refused) {
            MultivaluedMap<String, Object> headers = refused.getResponse().getHeaders();
            headers.keySet().stream()
                    .filter(name -> !name.toLowerCase(java.util.Locale.ROOT).startsWith("content-"))
                    .forEach(name -> headers.get(name).forEach(value -> answer.header(name, value)));
        }
        switch (diagnosis.refusal().status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, Problem.RETRY_SECONDS);
            default -> {}
        }
    }

    private byte[] body(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
