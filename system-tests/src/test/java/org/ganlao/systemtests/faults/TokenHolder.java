package org.ganlao.systemtests.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.TokenSigner;
import org.ganlao.systemtests.Answer;

/** Asks with one token, which it does not renew. */
final class TokenHolder {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    TokenHolder(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * Its token is whole in every way, but signed with a key of which nobody has heard: a new one, or a forger's.
     *
     * @param issuer who is said to have given the token
     */
    static TokenHolder stranger(String address, String issuer) {
        return new TokenHolder(address, token(issuer));
    }

    Answer get(String path) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .timeout(TIMEOUT)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new AssertionError(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String token(String issuer) {
        long now = Instant.now().getEpochSecond();
        return TokenSigner.ofNewKey("a-key-of-which-nobody-has-heard")
                .signed(Map.of(
                        "iss",
                        issuer,
                        "aud",
                        "ganlao",
                        "sub",
                        "stranger",
                        "azp",
                        "ganlao-dashboard",
                        "typ",
                        "Bearer",
                        "iat",
                        now,
                        "exp",
                        now + 3600,
                        "realm_access",
                        Map.of("roles", List.of("supervisor")),
                        "region",
                        List.of("360000")));
    }
}
