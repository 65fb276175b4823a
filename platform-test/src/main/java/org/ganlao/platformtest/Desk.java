package org.ganlao.platformtest;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody at work with the service under test; asks for answers in English. */
public final class Desk {

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
        return asking().get(path);
    }

    public ValidatableResponse post(String path, Object body) {
        return asking().header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    /** Posts what must be taken, and answers the new record. */
    public JsonPath made(String path, Object body) {
        return new PlainJsonPath(post(path, body).statusCode(201).extract().asString());
    }

    /** Changes what has this version. */
    public ValidatableResponse change(String path, int version, Object body) {
        return asking().header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path)
                .then();
    }
}
