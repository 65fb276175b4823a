package org.ganlao.localstack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.ganlao.localstack.AccessTokens;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StartFailure;

/** Calls to a service in the role {@code system}, which no person has. */
final class SystemCall {

    private static final String ACCOUNT = "ganlao-gateway";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new Http(Duration.ofMinutes(2));
    private final Stack stack;
    private final Part service;
    private final AccessTokens tokens;

    SystemCall(Stack stack, Part service) {
        this.stack = stack;
        this.service = service;
        this.tokens = stack.accessTokens();
    }

    HttpResponse<String> post(String path) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody())
                .build());
    }

    JsonNode get(String path) {
        try {
            return JSON.readTree(send(request(path).build()).body());
        } catch (IOException e) {
            throw new StartFailure(service + " answered " + path + " with something else than JSON", "see its log");
        }
    }

    /** The path of a Location header, which may be an address or a path. */
    static String pathOf(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new StartFailure(answer.uri() + " named no Location", "see the service's log"));
    }

    private HttpRequest.Builder request(String path) {
        return http.request(stack.address(service) + path).header("Authorization", "Bearer " + tokens.of(ACCOUNT));
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = http.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new StartFailure(
                    "%s answered %d to %s %s: %s"
                            .formatted(
                                    service,
                                    answer.statusCode(),
                                    request.method(),
                                    request.uri().getPath(),
                                    answer.body()),
                    stack.folder().log(service),
                    "see the log's last lines");
        }
        return answer;
    }
}
