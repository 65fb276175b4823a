package org.ganlao.socialinsurance.transfer;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** What is asked about transfers, between Donghu and Yifeng. */
public final class TransferEndpoints {

    static final String TRANSFERS = "/v1/enrolment-transfers";
    static final String YIFENG = "360924";

    private TransferEndpoints() {}

    static Map<String, Object> departure(String enrolment, String field, String to) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(), "enrolment", enrolment, field, to, "on", "2007-04-01"));
    }

    /** A flexible worker's pension, from February 2007 on. */
    static String enrolled(Agency agency, String number) {
        return agency.enrolled(Agency.enrolment(number, agency.flexible("pension"), "2007-02-01"))
                .getString("id");
    }

    private static String begun(String from, String field, String to) {
        String enrolment = enrolled(Agency.of(from), ResidentNumbers.next());
        Desk clerk = Desk.of(Tokens.of("clerk").in(from).as("clerk-of-" + from));
        return TRANSFERS + "/"
                + clerk.made(TRANSFERS, departure(enrolment, field, to)).getString("id");
    }

    private static String arrived() {
        Desk clerk = Desk.of(Tokens.of("clerk").in("360102").as("clerk-of-360102"));
        return TRANSFERS + "/"
                + clerk.made(TRANSFERS + "/from-outside", fromOutside(ResidentNumbers.next()))
                        .getString("id");
    }

    static Map<String, Object> fromOutside(String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "insurance",
                "pension",
                "as",
                Map.of("kind", "flexible"),
                "region",
                "360102",
                "fromPlace",
                "浙江省温州市社会保险管理中心",
                "on",
                "2007-04-01",
                "account",
                "200.00",
                "months",
                List.of(month("2006-05"), month("2006-06"))));
    }

    static Map<String, String> month(String month) {
        return Map.of(
                "month",
                month,
                "base",
                "1200.00",
                "employerPart",
                "240.00",
                "personPart",
                "96.00",
                "accountPart",
                "96.00");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        Agency donghu = Agency.ofDonghu();
        return walk.object(TRANSFERS + "/{id}", () -> begun(YIFENG, "toRegion", "360102"))
                .object(TRANSFERS + "/{id}/withdrawal", () -> begun("360102", "toRegion", YIFENG) + "/withdrawal")
                .object(TRANSFERS + "/{id}/dispatch", () -> begun("360102", "toPlace", "深圳市社保局") + "/dispatch")
                .object(TRANSFERS + "/{id}/annulment", () -> arrived() + "/annulment")
                .body("POST " + TRANSFERS + "/{id}/annulment", () -> json(Map.of("reason", "误登")))
                .body(
                        "POST " + TRANSFERS,
                        () -> json(departure(enrolled(donghu, ResidentNumbers.next()), "toRegion", YIFENG)))
                .body("POST " + TRANSFERS + "/from-outside", () -> json(fromOutside(ResidentNumbers.next())))
                .body("POST " + TRANSFERS + "/{id}/arrival", () -> json(Map.of("kind", "flexible")))
                .body("POST " + TRANSFERS + "/{id}/withdrawal", () -> json(Map.of("reason", "本人放弃")));
    }
}
