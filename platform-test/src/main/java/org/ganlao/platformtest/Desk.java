package org.ganlao.platformtest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/**
 * Somebody at work with the service under test; asks for answers in English. Requests that are put together here are sent by
 * the JDK's client, see {@link Wire}; the answers are RestAssured's all the same.
 */
public final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final Tokens who;

    private Desk(Tokens who) {
        this.who = who;
    }

    public static Desk of(Tokens who) {
        return new Desk(who);
    }

    public RequestSpecification asking() {
        return given().auth().oauth2(who.jwt()).header("Accept-Language", "en").contentType("application/json");
    }

    public Response get(String path) {
        return answer(request(path).GET().build());
    }

    public ValidatableResponse post(String path, Object body) {
        return posted(request(path), body);
    }

    /** Posts what must be taken, and answers the new record. */
    public JsonPath made(String path, Object body) {
        return new PlainJsonPath(post(path, body).statusCode(201).extract().asString());
    }

    /** Changes what has this version. */
    public ValidatableResponse change(String path, int version, Object body) {
        return posted(request(path).header("If-Match", "\"" + version + "\""), body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Wire.uri(path))
                .header("Authorization", "Bearer " + who.jwt())
                .header("Accept-Language", "en")
                .header("Accept", "*/*")
                .header("Content-Type", "application/json");
    }

    private static ValidatableResponse posted(HttpRequest.Builder request, Object body) {
        return answer(request.header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(text(body)))
                        .build())
                .then();
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON can be made of " + body, e);
        }
    }

    private static Response answer(HttpRequest request) {
        HttpResponse<String> response = Wire.send(request);
        List<Header> headers = response.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
        return new ResponseBuilder()
                .setStatusCode(response.statusCode())
                .setStatusLine(request.method() + " " + request.uri() + ": " + response.statusCode())
                .setContentType(response.headers().firstValue("Content-Type").orElse(""))
                .setHeaders(new Headers(headers))
                .setBody(response.body())
                .build();
    }
}
