package org.ganlao.gateway.route;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Lets a request pass with a valid access token only; what it may do there, the service decides. */
final class TokenCheck implements Admission {

    private final HttpAuthenticator authenticator;
    private final VerifiedTokens verified;

    TokenCheck(HttpAuthenticator authenticator, Clock clock) {
        this.authenticator = authenticator;
        this.verified = new VerifiedTokens(clock);
    }

    /** The client program (claim {@code azp}) that holds the token. */
    @Override
    public Future<String> client(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED));
        }
        return verified.client(authorization)
                .map(Future::succeededFuture)
                .orElseGet(() -> verify(context, authorization));
    }

    private Future<String> verify(RoutingContext context, String authorization) {
        Promise<String> client = Promise.promise();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        identity -> client.handle(client(identity, authorization)),
                        failure -> client.fail(rejection(failure)));
        return client.future();
    }

    private Future<String> client(SecurityIdentity identity, String authorization) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED));
        }
        String program = token.getClaim("azp");
        String client = program == null ? token.getSubject() : program;
        verified.remember(authorization, client, Instant.ofEpochSecond(token.getExpirationTime()));
        return Future.succeededFuture(client);
    }

    private static Rejection rejection(Throwable failure) {
        Rejection rejection = new Rejection(
                failure instanceof AuthenticationFailedException
                        ? CommonRefusal.UNAUTHENTICATED
                        : CommonRefusal.UNAVAILABLE);
        rejection.initCause(failure);
        return rejection;
    }
}
