package org.ganlao.laborrights.petition;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The desk of Donghu district before which people bring their matters. */
public final class PetitionOffice {

    static final String PETITIONS = "/v1/petitions";
    static final String INCIDENTS = "/v1/group-incidents";
    static final String WARNINGS = "/v1/petition-warnings";
    static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    /** Above the district. */
    private static final String CITY = "360100";

    static final Tokens CLERK = Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-petitions");
    static final Tokens REVIEWER = Tokens.of("reviewer").in(CITY).as("reviewer-of-petitions");

    /** Who asks for all of the district in the walk. */
    private static final Tokens WALKER = Tokens.of("clerk").as("walker-of-" + Bureau.REGION);

    final Desk clerk = Desk.of(CLERK);
    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(Bureau.REGION).as("head-of-petitions"));
    final Desk reviewer = Desk.of(REVIEWER);

    static Map<String, Object> petition(String employer, int petitioners, String... numbers) {
        List<Map<String, String>> persons = Stream.of(numbers)
                .map(number -> Map.of("kind", "resident-id", "number", number))
                .toList();
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "channel",
                "visit",
                "matter",
                "wages",
                "employer",
                employer,
                "receivedOn",
                "2007-06-10",
                "petitioners",
                petitioners,
                "persons",
                persons,
                "what",
                "单位拖欠五月份工资"));
    }

    static Map<String, Object> incident(String employer, int persons) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", Bureau.REGION,
                "matter", "wages",
                "employer", employer,
                "beganAt", "2007-06-12T00:30:00Z",
                "reportedAt", "2007-06-12T04:30:00Z",
                "place", "区政府大门",
                "persons", persons,
                "what", "职工要求补发工资"));
    }

    static Map<String, Object> check() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", Bureau.REGION);
    }

    String registers() {
        return PETITIONS + "/"
                + clerk.made(PETITIONS, petition(OrganisationCodes.next(), 1, ResidentNumbers.next()))
                        .getString("id");
    }

    String accepts() {
        return accepts(CLERK);
    }

    private String accepts(Tokens officer) {
        String at = registers();
        clerk.change(at + "/decision", 1, accepted()).statusCode(200);
        supervisor
                .change(at + "/assignment", 2, Map.of("officer", officer.subject()))
                .statusCode(200);
        return at;
    }

    String answers() {
        String at = accepts();
        clerk.change(at + "/answer", 3, answer()).statusCode(200);
        return at;
    }

    String asks() {
        String at = answers();
        clerk.change(at + "/review-request", 4, Map.of("on", "2007-06-25")).statusCode(200);
        return at;
    }

    String warned() {
        String employer = OrganisationCodes.next();
        clerk.made(INCIDENTS, incident(employer, 60));
        clerk.made(INCIDENTS, incident(employer, 60));
        return WARNINGS + "/" + standing(employer).get(0);
    }

    List<String> standing(String employer) {
        return clerk.asking()
                .queryParam("employer", employer)
                .queryParam("standing", true)
                .get(WARNINGS)
                .jsonPath()
                .getList("items.id");
    }

    static Map<String, String> accepted() {
        return Map.of("on", "2007-06-12", "outcome", "accepted");
    }

    static Map<String, String> assignment() {
        return Map.of("officer", CLERK.subject());
    }

    static Map<String, String> extension(String on) {
        return Map.of("on", on, "reason", "须外调核实");
    }

    static Map<String, String> answer() {
        return Map.of("on", "2007-06-20", "servedOn", "2007-06-21", "answer", "经查属实，已责令单位补发");
    }

    static Map<String, String> review() {
        return review("2007-06-28");
    }

    static Map<String, String> review(String on) {
        return Map.of("on", on, "servedOn", "2007-06-29", "opinion", "维持原处理意见");
    }

    public static void add(EndpointWalk walk) {
        PetitionOffice office = new PetitionOffice();
        walk.object(PETITIONS + "/{id}", office::registers)
                .object(PETITIONS + "/{id}/assignment", () -> office.accepts() + "/assignment")
                .object(PETITIONS + "/{id}/extension", () -> office.accepts() + "/extension")
                .object(PETITIONS + "/{id}/answer", () -> office.accepts(WALKER) + "/answer")
                .object(PETITIONS + "/{id}/review-request", () -> office.answers() + "/review-request")
                .object(PETITIONS + "/{id}/review", () -> office.asks() + "/review")
                .object(PETITIONS + "/{id}/satisfaction", () -> office.answers() + "/satisfaction")
                .body("POST " + PETITIONS, () -> json(petition(OrganisationCodes.next(), 3, ResidentNumbers.next())))
                .body("POST " + PETITIONS + "/{id}/decision", () -> json(accepted()))
                .body("POST " + PETITIONS + "/{id}/assignment", () -> json(assignment()))
                .body("POST " + PETITIONS + "/{id}/extension", () -> json(extension("2007-06-20")))
                .heldBy(CITY, "POST " + PETITIONS + "/{id}/review")
                .body("POST " + PETITIONS + "/{id}/answer", () -> json(answer()))
                .body("POST " + PETITIONS + "/{id}/review-request", () -> json(Map.of("on", "2007-06-25")))
                .body("POST " + PETITIONS + "/{id}/review", () -> json(review()))
                .body("POST " + PETITIONS + "/{id}/satisfaction", () -> json(Map.of("satisfaction", "satisfied")))
                .body("POST " + PETITIONS + "/{id}/withdrawal", () -> json(Map.of("reason", "已与单位达成一致")))
                .body("POST " + PETITIONS + "/{id}/annulment", () -> json(MISTAKE))
                .object(
                        INCIDENTS + "/{id}",
                        () -> INCIDENTS + "/"
                                + office.clerk
                                        .made(INCIDENTS, incident(OrganisationCodes.next(), 20))
                                        .getString("id"))
                .body("POST " + INCIDENTS, () -> json(incident(OrganisationCodes.next(), 20)))
                .body(
                        "POST " + INCIDENTS + "/{id}/reports",
                        () -> json(Map.of("at", "2007-06-12T06:00:00Z", "persons", 10, "what", "正在协商")))
                .body("POST " + INCIDENTS + "/{id}/closing", () -> json(Map.of("on", "2007-06-12", "outcome", "人员散去")))
                .body("POST " + INCIDENTS + "/{id}/annulment", () -> json(MISTAKE))
                .object(WARNINGS + "/{id}", office::warned)
                .body("POST " + WARNINGS + "/checks", () -> json(check()))
                .body("POST " + WARNINGS + "/{id}/acknowledgement", () -> json(Map.of("measures", "已约谈单位负责人")));
    }
}
