package org.ganlao.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.LastWords;
import org.ganlao.platform.http.CallerAddress;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Carries out what {@link Idempotent} promises. Stands outside validation and the use cases' transactions. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentRequests {

    private final Caller caller;
    private final HttpHeaders request;
    private final CurrentVertxRequest current;
    private final UriInfo uri;
    private final Fingerprint fingerprint;
    private final StoredAnswers answers;
    private final LastWords words;
    private final ObjectMapper json;

    IdempotentRequests(
            Caller caller,
            HttpHeaders request,
            CurrentVertxRequest current,
            UriInfo uri,
            Fingerprint fingerprint,
            StoredAnswers answers,
            LastWords words,
            ObjectMapper json) {
        this.caller = caller;
        this.request = request;
        this.current = current;
        this.uri = uri;
        this.fingerprint = fingerprint;
        this.answers = answers;
        this.words = words;
        this.json = json;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext invocation) {
        byte[] print = fingerprint.of(uri, invocation.getMethod(), invocation.getParameters());
        IdempotencyKey key = IdempotencyKey.of(
                request.getHeaderString(IdempotencyKey.HEADER),
                caller,
                () -> Fingerprint.ofStranger(
                        CallerAddress.of(current.getCurrent().request()), print));
        return QuarkusTransaction.requiringNew().call(() -> answer(invocation, key, print));
    }

    private Response answer(InvocationContext invocation, IdempotencyKey key, byte[] print) throws Exception {
        var stored = answers.claim(key);
        return stored.isPresent() ? replay(stored.get(), print) : carryOut(invocation, key, print);
    }

    private static Response replay(StoredAnswers.Stored stored, byte[] print) {
        if (!Arrays.equals(stored.fingerprint(), print)) {
            throw new Rejection(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return stored.answer().replayed();
    }

    private Response carryOut(InvocationContext invocation, IdempotencyKey key, byte[] print) throws Exception {
        words.gather();
        Response response = (Response) invocation.proceed();
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            QuarkusTransaction.setRollbackOnly();
            return response;
        }
        Answer answer = Answer.of(response, body(response), MediaType.APPLICATION_JSON);
        answers.store(key, print, answer);
        words.send();
        return answer.first();
    }

    /** Written here, once, so that a replay cannot differ by a byte. */
    private byte[] body(Response response) throws JsonProcessingException {
        return response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : new byte[0];
    }
}
