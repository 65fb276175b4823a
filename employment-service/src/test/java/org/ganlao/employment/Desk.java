package org.ganlao.employment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Tokens;

/** The employment bureau's desk: registers and places persons, else does what any desk does. */
public final class Desk {

    private final org.ganlao.platformtest.Desk desk;

    private Desk(Tokens clerk) {
        this.desk = org.ganlao.platformtest.Desk.of(clerk);
    }

    /** Of Donghu district in Nanchang. */
    public static Desk inDonghu() {
        return of(Tokens.of("clerk").in("360102"));
    }

    public static Desk of(Tokens tokens) {
        return new Desk(tokens);
    }

    public RequestSpecification asking() {
        return desk.asking();
    }

    public Response get(String path) {
        return desk.get(path);
    }

    public ValidatableResponse post(String path, Object body) {
        return desk.post(path, body);
    }

    public ValidatableResponse change(String path, int version, Object body) {
        return desk.change(path, version, body);
    }

    public JsonPath registers(PersonalId person, Map<String, ?> registration) {
        return desk.made("/v1/job-seekers", request(person, "registration", registration));
    }

    public JsonPath places(PersonalId person, Map<String, ?> job) {
        return desk.made("/v1/placements", request(person, "job", job));
    }

    public static Map<String, Object> request(PersonalId person, String what, Map<String, ?> stated) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "person", stated(person), what, stated);
    }

    public static String json(Map<String, ?> body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public static Map<String, String> stated(PersonalId person) {
        return Map.of("kind", "resident-id", "number", person.number());
    }

    /** The same with one field said otherwise. */
    public static Map<String, Object> with(Map<String, Object> stated, String field, Object value) {
        stated.put(field, value);
        return stated;
    }

    public static Map<String, Object> registration(String kind, String day) {
        return new HashMap<>(Map.of(
                "registeredOn", day,
                "region", "360102",
                "name", "李梅",
                "residenceRegion", "360103",
                "residence", "urban",
                "kind", kind));
    }

    public static Map<String, Object> job(String day) {
        return new HashMap<>(Map.of(
                "kind", "re-employment",
                "urban", true,
                "region", "360102",
                "residenceRegion", "360103",
                "employer", "71526726X",
                "startedOn", day));
    }
}
