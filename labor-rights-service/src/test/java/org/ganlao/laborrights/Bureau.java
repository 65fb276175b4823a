package org.ganlao.laborrights;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;

/** The labour bureau of Donghu district: a clerk for rolls and contracts, an inspector for complaints. */
public final class Bureau {

    public static final String REGION = "360102";
    public static final String SIBLING = "360103";

    public final Desk desk = Desk.of(Tokens.of("clerk").in(REGION));
    public final Desk inspector = Desk.of(Tokens.of("inspector").in(REGION));

    public JsonPath puts(String number) {
        return desk.made("/v1/roll-entries", rollEntryBody(number));
    }

    public JsonPath signs(String rollEntry, Map<String, ?> terms) {
        return desk.made("/v1/contracts", contractBody(rollEntry, terms));
    }

    public JsonPath accepts() {
        return inspector.made("/v1/complaint-cases", complaintBody());
    }

    /** One more about this employer, whom others have complained of. */
    public JsonPath accepts(String employer) {
        Map<String, Object> complaint = complaint("2007-03-05", "2007-03-07");
        complaint.put("employer", employer);
        return inspector.made(
                "/v1/complaint-cases",
                Map.of("sourceRef", UUID.randomUUID().toString(), "complaint", complaint, "another", true));
    }

    public JsonPath entry(String id) {
        return desk.get("/v1/roll-entries/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Map<String, Object> rollEntryBody(String number) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "person", Map.of("kind", "resident-id", "number", number),
                "post",
                        Map.of(
                                "employer", "71526726X",
                                "region", REGION,
                                "industry", "47",
                                "joinedOn", "2007-01-15"));
    }

    public static Map<String, Object> contractBody(String rollEntry, Map<String, ?> terms) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "rollEntry", rollEntry, "terms", terms);
    }

    public static Map<String, Object> terms(String startsOn, String endsOn) {
        return new HashMap<>(Map.of(
                "number", UUID.randomUUID().toString(),
                "kind", "fixed",
                "signedOn", startsOn,
                "startsOn", startsOn,
                "endsOn", endsOn));
    }

    public static Map<String, Object> complaintBody() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "complaint", complaint("2007-03-05", "2007-03-07"));
    }

    /** About another employer each time. */
    public static Map<String, Object> complaint(String receivedOn, String acceptedOn) {
        return new HashMap<>(Map.of(
                "region",
                REGION,
                "employer",
                OrganisationCodes.next(),
                "channel",
                "letter",
                "subject",
                "wages",
                "receivedOn",
                receivedOn,
                "acceptedOn",
                acceptedOn));
    }
}
