package org.ganlao.socialinsurance.register.transfer;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;

/** What is asked about transfers, between Donghu and Yifeng. */
public final class TransferEndpoints {

    static final String TRANSFERS = "/v1/enrolment-transfers";
    static final String MOVES = "/v1/employer-moves";
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

    static Map<String, Object> move(String employer, String from, String to) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "employer",
                employer,
                "fromRegion",
                from,
                "toRegion",
                to,
                "on",
                "2007-05-01"));
    }

    /** With one worker. */
    private static String employing(String region) {
        ContributionOffice office = ContributionOffice.of(region);
        String employer = office.agency.employer();
        office.worker(employer, "2007-02-01", "pension");
        return employer;
    }

    private static String proposed(String from, String to) {
        Desk clerk = Desk.of(Tokens.of("clerk").in(from).as("clerk-of-" + from));
        return MOVES + "/" + clerk.made(MOVES, move(employing(from), from, to)).getString("id");
    }

    /** Its job has failed: what came with its worker lies where nothing is paid from. */
    private static String stuck(String from, String to) {
        String employer = Agency.of(from).employer();
        Map<String, Object> arrival = fromOutside(ResidentNumbers.next());
        arrival.put("as", Map.of("kind", "employee", "employer", employer));
        arrival.put("region", from);
        arrival.put("account", "1000000.00");
        String came = Desk.of(Tokens.of("clerk").in(from).as("clerk-of-" + from))
                .made(TRANSFERS + "/from-outside", arrival)
                .getString("id");
        Desk.of(Tokens.of("reviewer").in(from).as("reviewer-of-" + from))
                .change(TRANSFERS + "/" + came + "/approval", 1, "")
                .statusCode(200);
        Desk clerk = Desk.of(Tokens.of("clerk").in(from).as("clerk-of-" + from));
        String at = MOVES + "/" + clerk.made(MOVES, move(employer, from, to)).getString("id");
        Desk receiver = Desk.of(Tokens.of("reviewer").in(to).as("reviewer-of-" + to));
        receiver.change(at + "/approval", 1, "").statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "failed".equals(receiver.get(at).path("job.state")));
        return at;
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
                .object(TRANSFERS + "/{id}/approval", () -> arrived() + "/approval")
                .object(TRANSFERS + "/{id}/months", () -> arrived() + "/months")
                .object(TRANSFERS + "/{id}/annulment", () -> arrived() + "/annulment")
                .object(MOVES + "/{id}", () -> proposed("360102", YIFENG))
                .object(MOVES + "/{id}/approval", () -> proposed(YIFENG, "360102") + "/approval")
                .object(MOVES + "/{id}/resumption", () -> stuck(YIFENG, "360102") + "/resumption")
                .body("POST " + MOVES, () -> json(move(employing("360102"), "360102", YIFENG)))
                .body("POST " + MOVES + "/{id}/annulment", () -> json(Map.of("reason", "误登")))
                .body("POST " + TRANSFERS + "/{id}/annulment", () -> json(Map.of("reason", "误登")))
                .body(
                        "POST " + TRANSFERS,
                        () -> json(departure(enrolled(donghu, ResidentNumbers.next()), "toRegion", YIFENG)))
                .body("POST " + TRANSFERS + "/from-outside", () -> json(fromOutside(ResidentNumbers.next())))
                .body("POST " + TRANSFERS + "/{id}/arrival", () -> json(Map.of("kind", "flexible")))
                .body("POST " + TRANSFERS + "/{id}/withdrawal", () -> json(Map.of("reason", "本人放弃")));
    }
}
