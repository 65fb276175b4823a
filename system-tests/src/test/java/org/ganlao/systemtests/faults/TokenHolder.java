package org.ganlao.systemtests.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
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
        String signed = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"a-key-of-which-nobody-has-heard\"}")
                + "." + encoded("""
                {"iss": "%s", "aud": "ganlao", "sub": "stranger", "azp": "ganlao-dashboard", "typ": "Bearer", "iat": %d,
                 "exp": %d, "realm_access": {"roles": ["supervisor"]}, "region": ["360000"]}""".formatted(issuer, now, now + 3600));
        return signed + "." + encoded(signature(signed));
    }

    private static byte[] signature(String text) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            PrivateKey key = keys.generateKeyPair().getPrivate();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException everyJvmKnowsRsa) {
            throw new IllegalStateException(everyJvmKnowsRsa);
        }
    }

    private static String encoded(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
