package org.ganlao.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it went out: what is stored and replayed. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    static final String REPLAYED = "Idempotency-Replayed";

    static Answer of(Response response, byte[] body, String contentType) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.getStringHeaders());
        if (body.length > 0) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(contentType));
        }
        return new Answer(response.getStatus(), headers, body);
    }

    Response first() {
        return response().build();
    }

    Response replayed() {
        return response().header(REPLAYED, true).build();
    }

    private Response.ResponseBuilder response() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return body.length == 0 ? response : response.entity(body);
    }
}
