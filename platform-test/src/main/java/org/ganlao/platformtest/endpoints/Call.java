package org.ganlao.platformtest.endpoints;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.Wire;

/**
 * A request to an endpoint, with the headers that its method demands.
 *
 * @param caller null for nobody
 * @param key for {@code Idempotency-Key}, where the endpoint takes it; null for none
 * @param version for {@code If-Match}, where the endpoint takes it; null for none
 * @param accepts media types of the answer
 * @param headers more of them
 */
record Call(
        Endpoint endpoint,
        Tokens caller,
        String key,
        String version,
        String accepts,
        String body,
        Map<String, String> headers) {

    private static final String ANYTHING = "*/*";
    private static final String ANY_VERSION = "*";
    private static final int LONGEST_PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    static Call to(Endpoint endpoint) {
        return new Call(endpoint, null, UUID.randomUUID().toString(), ANY_VERSION, ANYTHING, null, Map.of());
    }

    Call as(Tokens other) {
        return new Call(endpoint, other, key, version, accepts, body, headers);
    }

    Call withKey(String other) {
        return new Call(endpoint, caller, other, version, accepts, body, headers);
    }

    Call withVersion(String other) {
        return new Call(endpoint, caller, key, other, accepts, body, headers);
    }

    Call accepting(String other) {
        return new Call(endpoint, caller, key, version, other, body, headers);
    }

    Call withBody(String other) {
        return new Call(endpoint, caller, key, version, accepts, other, headers);
    }

    Call withHeaders(Map<String, String> others) {
        return new Call(endpoint, caller, key, version, accepts, body, others);
    }

    /** @param address path, or URL */
    Answer send(String address) {
        return exchanged(endpoint.paged() ? with(address, "limit=" + LONGEST_PAGE) : address);
    }

    /** All pages of a list, as they are answered one after the other. */
    String pages(String address) {
        StringBuilder pages = new StringBuilder();
        String from = "";
        while (from != null) {
            Answer page = send(from.isEmpty() ? address : with(address, "cursor=" + from));
            pages.append(page.text());
            from = page.contentType().startsWith("application/json") ? next(page) : null;
        }
        return pages.toString();
    }

    private static String next(Answer page) {
        try {
            return JSON.readTree(page.text()).path("next").textValue();
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + page, e);
        }
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private Answer exchanged(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Wire.uri(address))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .header("Accept", accepts)
                .method(endpoint.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (caller != null) {
            request.header("Authorization", "Bearer " + caller.jwt());
        }
        if (endpoint.needsKey() && key != null) {
            request.header("Idempotency-Key", key);
        }
        if (endpoint.needsVersion() && version != null) {
            request.header("If-Match", version);
        }
        if (endpoint.takes() != null) {
            request.header("Content-Type", endpoint.takes());
        }
        headers.forEach(request::header);
        HttpResponse<String> response = Wire.send(request.build());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }
}
