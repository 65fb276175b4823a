package org.ganlao.platformtest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ganlao.localstack.TokenSigner;

/**
 * Access tokens as Keycloak issues them, signed with a key that exists once per test JVM; the application under test verifies
 * them for real. {@code Tokens.of("clerk").in("360102").jwt()} is a clerk of Donghu district.
 */
public final class Tokens {

    public static final String ISSUER = "https://identity.test/realms/ganlao";
    public static final String AUDIENCE = "ganlao";

    private static final String KEY_ID = "test";
    private static final TokenSigner ISSUERS = TokenSigner.of(
            KEY_ID,
            PerJvm.once("signing-key", () -> TokenSigner.ofNewKey(KEY_ID).privateKey()));
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final Map<List<Object>, Kept> KEPT = new ConcurrentHashMap<>();

    private final List<String> roles;
    private List<String> regions = List.of();
    private final List<String> scopes = new ArrayList<>(List.of("openid"));
    private String unit = "";
    private String user;
    private String client = "ganlao-dashboard";
    private String audience = AUDIENCE;
    private Instant expiresAt;
    private TokenSigner signer = ISSUERS;

    private Tokens(List<String> roles) {
        this.roles = roles;
        this.user = String.join("-", roles);
    }

    /** Any number of realm roles, none as well. */
    public static Tokens of(String... roles) {
        return new Tokens(List.of(roles));
    }

    /** The region claim. */
    public Tokens in(String... codes) {
        this.regions = List.of(codes);
        return this;
    }

    /** The office of the department (claim {@code unit}). */
    public Tokens ofUnit(String code) {
        this.unit = code;
        return this;
    }

    /** Another person: the subject is made from the name. Without it, the same roles are the same person. */
    public Tokens as(String userName) {
        this.user = userName;
        return this;
    }

    /** The application through which the call comes (azp). */
    public Tokens through(String clientId) {
        this.client = clientId;
        return this;
    }

    public Tokens scope(String scope) {
        this.scopes.add(scope);
        return this;
    }

    /** Ends after so many seconds; {@link #jwt} then gives another token each time, hence keep it. */
    public Tokens endingIn(long seconds) {
        this.expiresAt = Instant.now().plusSeconds(seconds);
        return this;
    }

    public Tokens expired() {
        this.expiresAt = Instant.now().minusSeconds(3600);
        return this;
    }

    public Tokens forAudience(String other) {
        this.audience = other;
        return this;
    }

    /** Signed with a key that nobody here knows. */
    public Tokens forged() {
        this.signer = TokenSigner.ofNewKey(KEY_ID);
        return this;
    }

    public String subject() {
        return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The same token for the same person again, as a client keeps its token: signing one costs more than a small answer. */
    public String jwt() {
        if (expiresAt != null) {
            return signed(expiresAt);
        }
        Instant now = Instant.now();
        return KEPT.compute(
                        List.of(roles, regions, unit, List.copyOf(scopes), user, client, audience, signer),
                        (who, kept) -> kept != null && kept.madeAt().isAfter(now.minus(KEPT_FOR))
                                ? kept
                                : new Kept(signed(now.plusSeconds(3600)), now))
                .jwt();
    }

    private String signed(Instant end) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                ISSUER,
                "aud",
                audience,
                "sub",
                subject(),
                "iat",
                end.minusSeconds(3700).getEpochSecond(),
                "exp",
                end.getEpochSecond(),
                "typ",
                "Bearer",
                "azp",
                client,
                "preferred_username",
                user,
                "scope",
                String.join(" ", scopes),
                "realm_access",
                Map.of("roles", roles)));
        if (!regions.isEmpty()) {
            claims.put("region", regions);
        }
        if (!unit.isEmpty()) {
            claims.put("unit", unit);
        }
        return signer.signed(claims);
    }

    /** What {@code quarkus.oidc.public-key} wants. */
    static String publicKey() {
        return ISSUERS.publicKey();
    }

    @Override
    public String toString() {
        return user;
    }

    private record Kept(String jwt, Instant madeAt) {}
}
