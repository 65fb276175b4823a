package org.ganlao.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Another government system: signs its users in and speaks JSON. */
public final class Client {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final UnaryOperator<String> tokenOfUser;

    Client(String address, UnaryOperator<String> tokenOfUser) {
        this.address = address;
        this.tokenOfUser = tokenOfUser;
    }

    /** A post that may be sent again and again under its key. */
    public record Post(String user, String path, String key, String ifMatch, String body) {

        public static Post of(String user, String path, Object body) {
            return new Post(user, path, UUID.randomUUID().toString(), null, body.toString());
        }

        public Post ifMatch(String version) {
            return new Post(user, path, key, version, body);
        }
    }

    public Answer get(String user, String path) {
        return sent(request(user, path).GET());
    }

    /** What is not JSON. */
    public Answer get(String user, String path, String mediaType) {
        return sent(request(user, path).setHeader("Accept", mediaType).GET());
    }

    public Answer post(String user, String path, Object body) {
        return sent(Post.of(user, path, body));
    }

    public Answer sent(Post post) {
        try {
            return tried(post);
        } catch (IOException e) {
            throw new AssertionError(address + post.path() + " does not answer", e);
        }
    }

    /** Sends a file, which needs no key: its content is the key. */
    public Answer upload(String user, String path, String contentType, String file) {
        return sent(request(user, path).header("Content-Type", contentType).POST(BodyPublishers.ofString(file)));
    }

    /** @throws IOException if nobody answered: the post may have been carried out or not */
    public Answer tried(Post post) throws IOException {
        HttpRequest.Builder request = request(post.user(), post.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", post.key())
                .POST(BodyPublishers.ofString(post.body()));
        if (post.ifMatch() != null) {
            request.header("If-Match", post.ifMatch());
        }
        return tried(request);
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokenOfUser.apply(user))
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }

    private Answer sent(HttpRequest.Builder request) {
        try {
            return tried(request);
        } catch (IOException e) {
            throw new AssertionError(address + " does not answer", e);
        }
    }

    private Answer tried(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
