package org.ganlao.socialinsurance.register.person;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.with;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's desk that keeps the register of persons. */
public final class PersonDesk {

    public static final String PERSONS = "/v1/persons";

    public final Desk clerk;
    private final String region;

    private PersonDesk(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region));
    }

    public static PersonDesk of(String region) {
        return new PersonDesk(region);
    }

    public JsonPath registered(String number) {
        return clerk.made(PERSONS, request(number, details()));
    }

    /** Answers where it is found. */
    public String newPerson() {
        return PERSONS + "/" + registered(ResidentNumbers.next()).getString("id");
    }

    String newDead() {
        String person = newPerson();
        dies(person, 1, "2007-03-05");
        return person;
    }

    public void dies(String at, int version, String day) {
        clerk.change(at + "/death", version, death(day)).statusCode(200);
    }

    /** Where the person of this document is found, whoever made the record. */
    public String of(Desk reader, String number) {
        return PERSONS + "/"
                + reader.asking()
                        .header("Identity-Document", "resident-id " + number)
                        .get(PERSONS)
                        .path("items[0].id");
    }

    public static Map<String, Object> request(String number, Map<String, ?> details) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "details",
                details));
    }

    public Map<String, Object> details() {
        return new HashMap<>(Map.of(
                "name",
                "李梅",
                "household",
                "urban",
                "post",
                "worker",
                "specialWork",
                true,
                "workBeganOn",
                "1986-07-01",
                "region",
                region));
    }

    static Map<String, String> death(String day) {
        return Map.of("on", day, "evidence", "火化证 2007-0412");
    }

    Map<String, Object> correction(String field, Object value) {
        return Map.of("details", with(details(), field, value), "reason", "录错");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        PersonDesk donghu = of("360102");
        return walk.object(PERSONS + "/{id}", donghu::newPerson)
                .object(PERSONS + "/{id}/death-withdrawal", () -> donghu.newDead() + "/death-withdrawal")
                .body("POST " + PERSONS, () -> json(request(ResidentNumbers.next(), donghu.details())))
                .body("POST " + PERSONS + "/{id}/corrections", () -> json(donghu.correction("post", "cadre")))
                .body("POST " + PERSONS + "/{id}/death", () -> json(death("2007-03-05")))
                .body("POST " + PERSONS + "/{id}/death-withdrawal", () -> json(Map.of("reason", "误登")))
                .body("POST " + PERSONS + "/{id}/annulment", () -> json(Map.of("reason", "误登")));
    }
}
