package org.ganlao.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for some seconds whom an access token was found to name: checking its signature and reading its claims anew for
 * every request of a busy caller would cost more than the rest of a small answer. The whole token is compared, none counts
 * beyond its own end, and what was refused is not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedCallers implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    /** Under these the request is an attribute of the caller: the first is Quarkus', the second that of its OIDC. */
    private static final Set<String> REQUEST =
            Set.of(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE, RoutingContext.class.getName());

    private final OidcAuthenticationMechanism check;
    private final Clock clock;
    /** By the whole header; seen by this package, so that it can be tested what is kept. */
    final Cache<String, Remembered> callers =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    RememberedCallers(OidcAuthenticationMechanism check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return check.authenticate(request, providers);
        }
        Remembered known = callers.getIfPresent(authorization);
        return known != null && clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(known.in(request))
                : check.authenticate(request, providers).invoke(found -> remember(authorization, found));
    }

    private void remember(String authorization, SecurityIdentity found) {
        if (found != null && found.getPrincipal() instanceof JsonWebToken token) {
            callers.put(
                    authorization,
                    new Remembered(withoutRequest(found), Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    /** The request that was checked is over long before the token is forgotten, and must not be kept for it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity found) {
        Map<String, Object> attributes = new HashMap<>(found.getAttributes());
        attributes.keySet().removeAll(REQUEST);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(found.getPrincipal())
                .addRoles(found.getRoles())
                .addCredentials(found.getCredentials())
                .addPermissions(found.getPermissions())
                .addAttributes(attributes)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return check.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return check.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return check.getCredentialTransport(request);
    }

    /** Asked before the check that it stands for. */
    @Override
    public int getPriority() {
        return check.getPriority() + 1;
    }

    record Remembered(SecurityIdentity caller, Instant until) {

        SecurityIdentity in(RoutingContext request) {
            QuarkusSecurityIdentity.Builder here = QuarkusSecurityIdentity.builder(caller);
            REQUEST.forEach(name -> here.addAttribute(name, request));
            return here.build();
        }
    }
}
