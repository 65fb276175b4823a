package org.ganlao.laborrights.contract;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import org.ganlao.laborrights.Bureau;
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
                .body("POST " + ROLLS + "/{id}/annulment", () -> json(MISTAKE))
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
                .object(CONTRACTS + "/{id}/resumptions", () -> CONTRACTS + "/" + office.suspended() + "/resumptions")
                .body("POST " + CONTRACTS + "/{id}/resumptions", () -> json(Map.of("on", "2007-04-16")));
    }

    static final Map<String, String> END = Map.of("on", "2007-03-30", "ground", "agreement");

    String onRoll() {
        return bureau.puts(ResidentNumbers.next()).getString("id");
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
}
