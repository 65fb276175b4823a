package org.ganlao.platformtest.endpoints;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;

/**
 * A request to an endpoint, with the headers that its method demands.
 *
 * @param caller null for nobody
 * @param key for {@code Idempotency-Key}, where the endpoint takes it; null for none
 * @param version for {@code If-Match}, where the endpoint takes it; null for none
 */
record Call(Endpoint endpoint, Tokens caller, String key, String version, String body) {

    private static final String ANY_VERSION = "*";

    static Call to(Endpoint endpoint) {
        return new Call(endpoint, null, UUID.randomUUID().toString(), ANY_VERSION, null);
    }

    Call as(Tokens other) {
        return new Call(endpoint, other, key, version, body);
    }

    Call withKey(String other) {
        return new Call(endpoint, caller, other, version, body);
    }

    Call withVersion(String other) {
        return new Call(endpoint, caller, key, other, body);
    }

    Call withBody(String other) {
        return new Call(endpoint, caller, key, version, other);
    }

    Response send(String address) {
        RequestSpecification request = given().header("Accept-Language", "en");
        if (caller != null) {
            request.auth().oauth2(caller.jwt());
        }
        if (endpoint.needsKey() && key != null) {
            request.header("Idempotency-Key", key);
        }
        if (endpoint.needsVersion() && version != null) {
            request.header("If-Match", version);
        }
        if (endpoint.takes() != null) {
            request.contentType(endpoint.takes());
        }
        if (endpoint.takes() != null && body != null) {
            request.body(body);
        }
        if (endpoint.paged()) {
            request.queryParam("limit", 500);
        }
        return request.request(endpoint.method(), address);
    }
}
