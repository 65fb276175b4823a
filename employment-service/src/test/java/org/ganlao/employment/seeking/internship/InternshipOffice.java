package org.ganlao.employment.seeking.internship;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The bureau of Donghu district keeps internship bases, their positions and interns. */
public final class InternshipOffice {

    static final String BASES = "/v1/internship-bases";
    static final String POSITIONS = "/v1/internship-positions";
    static final String INTERNSHIPS = "/v1/internships";

    final Desk desk;
    private final String region;

    private InternshipOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    public static InternshipOffice of(String region) {
        return new InternshipOffice(region);
    }

    static PersonalId someone() {
        return People.born(Sex.FEMALE, LocalDate.of(1984, 7, 1));
    }

    Map<String, Object> base() {
        return base("vocational");
    }

    Map<String, Object> base(String kind) {
        return new HashMap<>(Map.of("kind", kind, "employer", "71526726X", "entry", entry("2007-01-15")));
    }

    Map<String, Object> position(int places) {
        return new HashMap<>(Map.of("entry", entry("2007-02-01"), "occupation", "6-04-01-01", "places", places));
    }

    private Map<String, Object> entry(String openedOn) {
        return new HashMap<>(Map.of("region", region, "name", "东湖机械厂", "openedOn", openedOn));
    }

    static Map<String, Object> internship(String day) {
        return new HashMap<>(Map.of("group", "graduate", "startedOn", day));
    }

    static Map<String, Object> end(String day) {
        return Map.of("endedOn", day, "outcome", "hired");
    }

    Map<String, Object> baseRequest() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "base", base());
    }

    Map<String, Object> positionRequest(String base, Map<String, Object> position) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "base", base, "position", position);
    }

    static Map<String, Object> internRequest(PersonalId person, String position, Map<String, Object> internship) {
        return with(new HashMap<>(request(person, "internship", internship)), "position", position);
    }

    String registers(String kind) {
        return desk.made(BASES, Map.of("sourceRef", UUID.randomUUID().toString(), "base", base(kind)))
                .getString("id");
    }

    /** In a vocational base of its own. */
    String opens(int places) {
        return desk.made(POSITIONS, positionRequest(registers("vocational"), position(places)))
                .getString("id");
    }

    String starts(PersonalId person, String position, String day) {
        return desk.made(INTERNSHIPS, internRequest(person, position, internship(day)))
                .getString("id");
    }

    public String startsInMarch() {
        return startsInMarch(someone());
    }

    public String startsInMarch(PersonalId person) {
        return starts(person, opens(1), "2007-03-01");
    }

    public ValidatableResponse subsidy(String internship, String until) {
        return desk.post(
                INTERNSHIPS + "/" + internship + "/subsidy-claims",
                Map.of("sourceRef", UUID.randomUUID().toString(), "until", until));
    }

    /** Answers the claim. */
    public String claimsSubsidy(String internship, String until) {
        return subsidy(internship, until).statusCode(201).extract().path("claim");
    }

    public void ends(String internship, int version, String day) {
        desk.change(INTERNSHIPS + "/" + internship + "/end", version, end(day)).statusCode(200);
    }

    public void annuls(String internship, int version) {
        desk.change(INTERNSHIPS + "/" + internship + "/annulment", version, Map.of("reason", "录入重复"))
                .statusCode(200);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        InternshipOffice office = of("360102");
        Map<String, String> mistake = Map.of("reason", "录入重复");
        return walk.object(BASES + "/{id}", () -> BASES + "/" + office.registers("vocational"))
                .body("POST " + BASES, () -> json(office.baseRequest()))
                .body(
                        "POST " + BASES + "/{id}/corrections",
                        () -> json(Map.of("reason", "类别有误", "base", office.base("start-up"))))
                .body("POST " + BASES + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + BASES + "/{id}/annulment", () -> json(mistake))
                .object(POSITIONS + "/{id}", () -> POSITIONS + "/" + office.opens(2))
                .body(
                        "POST " + POSITIONS,
                        () -> json(office.positionRequest(office.registers("vocational"), office.position(2))))
                .body(
                        "POST " + POSITIONS + "/{id}/corrections",
                        () -> json(Map.of("reason", "名额变更", "position", office.position(3))))
                .body("POST " + POSITIONS + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + POSITIONS + "/{id}/annulment", () -> json(mistake))
                .object(
                        INTERNSHIPS + "/{id}",
                        () -> INTERNSHIPS + "/" + office.starts(someone(), office.opens(1), "2007-03-01"))
                .body(
                        "POST " + INTERNSHIPS,
                        () -> json(internRequest(someone(), office.opens(1), internship("2007-03-01"))))
                .body("POST " + INTERNSHIPS + "/{id}/end", () -> json(end("2007-05-31")))
                .body(
                        "POST " + INTERNSHIPS + "/{id}/corrections",
                        () -> json(Map.of("reason", "日期有误", "internship", internship("2007-03-02"))))
                .body(
                        "POST " + INTERNSHIPS + "/{id}/subsidy-claims",
                        () -> json(Map.of("sourceRef", UUID.randomUUID().toString(), "until", "2007-05-31")))
                .body("POST " + INTERNSHIPS + "/{id}/annulment", () -> json(mistake));
    }
}
