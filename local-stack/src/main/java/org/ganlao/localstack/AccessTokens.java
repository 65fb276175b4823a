package org.ganlao.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Signs the demo's users and the service accounts in at the stack's Keycloak. */
public final class AccessTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Granted(String token, Instant expiry) {}

    private final Http http = new Http(Duration.ofSeconds(30));
    private final String tokenEndpoint;
    private final Path demoUsers;
    private final StackSecrets secrets;
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();

    AccessTokens(String issuer, Path demoUsers, StackSecrets secrets) {
        this.tokenEndpoint = issuer + "/protocol/openid-connect/token";
        this.demoUsers = demoUsers;
        this.secrets = secrets;
    }

    /** @param name a demo user such as {@code clerk.donghu}, or a service account such as {@code statistics} */
    public String of(String name) {
        return of(name, "");
    }

    /** @param scope asked for in addition, such as {@code pii}; empty for none */
    public String of(String name, String scope) {
        return granted.compute(name + " " + scope, (key, known) -> isFresh(known) ? known : grant(name, scope))
                .token();
    }

    private static boolean isFresh(Granted known) {
        return known != null && Instant.now().plus(MARGIN).isBefore(known.expiry());
    }

    private Granted grant(String name, String scope) {
        Map<String, String> form = new TreeMap<>(
                secrets.isServiceAccount(name)
                        ? Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                name,
                                "client_secret",
                                secrets.clientSecret(name))
                        : Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "ganlao-cli",
                                "username",
                                name,
                                "password",
                                passwordOf(name)));
        form.put("scope", ("openid " + scope).strip());
        HttpResponse<String> answer = http.send(http.request(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build());
        JsonNode body = parsed(answer.body());
        if (answer.statusCode() != 200) {
            throw new StartFailure(
                    "Keycloak gives no token to " + name + ": "
                            + body.path("error_description").asText(answer.body()),
                    "if the realm file changed since the first start: ./ganlao reset");
        }
        return new Granted(
                body.get("access_token").asText(),
                Instant.now().plusSeconds(body.get("expires_in").asLong()));
    }

    private String passwordOf(String name) {
        return StreamSupport.stream(users().spliterator(), false)
                .filter(user -> user.get("username").asText().equals(name))
                .map(user -> user.at("/credentials/0/value").asText())
                .findFirst()
                .orElseThrow(() -> new StartFailure("the demo has no user " + name, "take one of " + userNames()));
    }

    public String userNames() {
        return StreamSupport.stream(users().spliterator(), false)
                .map(user -> user.get("username").asText())
                .collect(Collectors.joining(", "));
    }

    private JsonNode users() {
        try {
            return JSON.readTree(demoUsers.toFile()).get("users");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
