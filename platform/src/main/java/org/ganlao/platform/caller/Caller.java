package org.ganlao.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or system on whose behalf the current request runs, as its access token states. */
@RequestScoped
public class Caller {

    private static final String PERSONAL_DATA_SCOPE = "pii";

    private final SecurityIdentity identity;
    private Set<String> regions;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Stable id of the person or service account (claim {@code sub}). */
    public String subject() {
        return claim("sub")
                .map(Caller::text)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** Whether the request shows no token. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The program through which the subject acts (claim {@code azp}). */
    public String client() {
        return claim("azp").map(Caller::text).orElse("");
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Region codes of the claim {@code region}; each covers all that lies below it. Empty: no region at all. */
    public Set<String> regions() {
        if (regions == null) {
            regions = claim("region").map(Caller::texts).orElse(Set.of());
        }
        return regions;
    }

    /** The office of the department for which the subject acts and signs (claim {@code unit}); empty for most callers. */
    public Optional<String> unit() {
        return claim("unit").map(Caller::text);
    }

    /** Whether identity numbers may be shown in clear (scope {@code pii}). */
    public boolean maySeePersonalData() {
        return claim("scope")
                .map(scope -> Set.of(text(scope).split(" ")).contains(PERSONAL_DATA_SCOPE))
                .orElse(false);
    }

    /** When the access token ends; answers that last longer than a moment end with it. Empty without a token. */
    public Optional<Instant> authenticatedUntil() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }

    private Optional<Object> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(name) : Optional.empty();
    }

    private static Set<String> texts(Object claim) {
        return claim instanceof Collection<?> several
                ? several.stream().map(Caller::text).collect(Collectors.toUnmodifiableSet())
                : Set.of(text(claim));
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
