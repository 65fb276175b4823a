package org.ganlao.laborrights.relation.contract;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The desk at which contracts are registered and changed. */
public final class ContractOffice {

    private static final String ROLLS = "/v1/roll-entries";
    private static final String CONTRACTS = "/v1/contracts";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    private final Bureau bureau = new Bureau();

    /** Tells the walk of rolls and of all that stands below contracts. */
    public static EndpointWalk shownTo(EndpointWalk walk) {
        ContractOffice office = new ContractOffice();
        return walk.object(ROLLS + "/{id}", () -> ROLLS + "/" + office.onRoll())
                .body("POST " + ROLLS, () -> json(Bureau.rollEntryBody(ResidentNumbers.next())))
                .body("POST " + ROLLS + "/{id}/departure", () -> json(Map.of("lastDay", "2007-03-30")))
                .body(
                        "POST " + ROLLS + "/{id}/corrections",
                        () -> json(Map.of("post", correctedPost(), "reason", "录错")))
                .body("POST " + ROLLS + "/{id}/annulment", () -> json(MISTAKE))
                .object(ROLLS + "/{id}/departure/annulment", () -> ROLLS + "/" + office.left() + "/departure/annulment")
                .body("POST " + ROLLS + "/{id}/departure/annulment", () -> json(MISTAKE))
                .object(CONTRACTS + "/{id}", () -> CONTRACTS + "/" + office.signed())
                .object(CONTRACTS + "/{id}/acts/{number}", () -> CONTRACTS + "/" + office.ended() + "/acts/2")
                .body("POST " + CONTRACTS, () -> json(Bureau.contractBody(office.onRoll(), terms())))
                .body("POST " + CONTRACTS + "/{id}/renewals", () -> json(renewal("2009-01-15", "2011-01-14")))
                .body("POST " + CONTRACTS + "/{id}/changes", () -> json(change("2007-03-01", "900.00")))
                .body(
                        "POST " + CONTRACTS + "/{id}/suspensions",
                        () -> json(Map.of("from", "2007-03-01", "reason", "参军")))
                .body("POST " + CONTRACTS + "/{id}/end", () -> json(END))
                .body(
                        "POST " + CONTRACTS + "/{id}/corrections",
                        () -> json(Map.of("terms", terms(), "reason", "终止日期录错")))
                .body(
                        "POST " + CONTRACTS + "/{id}/acts/{number}/corrections",
                        () -> json(Map.of("end", Map.of("on", "2007-03-29", "ground", "agreement"), "reason", "录错")))
                .body("POST " + CONTRACTS + "/{id}/acts/{number}/annulment", () -> json(MISTAKE))
                .body("POST " + CONTRACTS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST /v1/contract-batches", () -> json(someBatch()))
                .body("POST /v1/contract-batches/previews", () -> json(someBatch()))
                .object(CONTRACTS + "/{id}/resumptions", () -> CONTRACTS + "/" + office.suspended() + "/resumptions")
                .body("POST " + CONTRACTS + "/{id}/resumptions", () -> json(Map.of("on", "2007-04-16")));
    }

    static final Map<String, String> END = Map.of("on", "2007-03-30", "ground", "agreement");

    String onRoll() {
        return bureau.puts(ResidentNumbers.next()).getString("id");
    }

    private String left() {
        String entry = onRoll();
        bureau.desk
                .change(ROLLS + "/" + entry + "/departure", 1, Map.of("lastDay", "2007-03-30"))
                .statusCode(200);
        return entry;
    }

    private static Map<String, String> correctedPost() {
        return Map.of("employer", "71526726X", "region", Bureau.REGION, "industry", "48", "joinedOn", "2007-01-12");
    }

    /** For two years from 15 January 2007 on. */
    String signed() {
        return bureau.signs(onRoll(), terms()).getString("id");
    }

    private String ended() {
        String contract = signed();
        bureau.desk.change(CONTRACTS + "/" + contract + "/end", 1, END).statusCode(200);
        return contract;
    }

    private String suspended() {
        String contract = signed();
        bureau.desk
                .change(CONTRACTS + "/" + contract + "/suspensions", 1, Map.of("from", "2007-03-01", "reason", "参军"))
                .statusCode(200);
        return contract;
    }

    static Map<String, Object> renewal(String from, String until) {
        return Map.of("kind", "fixed", "signedOn", "2007-06-11", "startsOn", from, "endsOn", until);
    }

    static Map<String, Object> change(String on, String wage) {
        return Map.of("on", on, "work", Map.of("wage", wage));
    }

    private static Map<String, Object> terms() {
        return Bureau.terms("2007-01-15", "2009-01-14");
    }

    private static Map<String, Object> someBatch() {
        String employer = OrganisationCodes.next();
        return batch(employer, List.of(joining(employer, "1")));
    }

    static Map<String, Object> batch(String employer, List<Map<String, Object>> rows) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "region", Bureau.REGION, "employer", employer, "rows", rows);
    }

    /** A row of somebody whom nobody knows yet. */
    static Map<String, Object> joining(String employer, String number) {
        return joining(employer, number, ResidentNumbers.next());
    }

    static Map<String, Object> joining(String employer, String number, String document) {
        return Map.of("number", number, "signing", signing(employer, number, document));
    }

    static Map<String, Object> joiningUntil(String employer, String number, String lastDay) {
        Map<String, Object> signing = new HashMap<>(onRollOf(employer, ResidentNumbers.next()));
        Map<String, Object> terms = Bureau.terms("2007-01-15", lastDay);
        terms.put("number", number);
        signing.put("terms", terms);
        return Map.of("number", number, "signing", signing);
    }

    /** For two years from 15 January 2007 on, the first day on the roll. */
    static Map<String, Object> signing(String employer, String number, String document) {
        Map<String, Object> signing = new HashMap<>(onRollOf(employer, document));
        signing.putAll(unstated(number));
        return signing;
    }

    /** With whom is not said. */
    static Map<String, Object> unstated(String number) {
        Map<String, Object> terms = terms();
        terms.put("number", number);
        return Map.of("sourceRef", UUID.randomUUID().toString(), "terms", terms);
    }

    static Map<String, Object> onRollOf(String employer, String document) {
        Map<String, Object> body = new HashMap<>(Bureau.rollEntryBody(document));
        body.put(
                "post",
                Map.of("employer", employer, "region", Bureau.REGION, "industry", "47", "joinedOn", "2007-01-15"));
        return body;
    }
}
