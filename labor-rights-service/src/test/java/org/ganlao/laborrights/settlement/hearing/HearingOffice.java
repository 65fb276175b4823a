package org.ganlao.laborrights.settlement.hearing;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.ArbitrationDesk;
import org.ganlao.laborrights.settlement.dispute.DisputeOffice;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who plans hearings in Donghu district. */
public final class HearingOffice {

    static final String HEARINGS = "/v1/hearings";
    static final String RECUSALS = "/v1/recusals";
    static final String EVIDENCE = "/v1/dispute-evidence";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    final DisputeOffice disputes = new DisputeOffice();
    final ArbitrationDesk arbitration = new ArbitrationDesk();

    /** Of an employer of its own; one arbitrator hears it. */
    String tried() {
        return disputes.triesAgainst(OrganisationCodes.next(), ResidentNumbers.next());
    }

    static Map<String, Object> hearing(String room, String on, String from, String until) {
        return Map.of("room", room, "on", on, "from", from, "until", until, "notifiedOn", "2007-04-02");
    }

    static Map<String, Object> request(String dispute, Map<String, Object> hearing) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "dispute", idOf(dispute), "hearing", hearing);
    }

    static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** On a day of its own at every call, so that nobody is heard twice at a time. */
    String plans(String dispute) {
        return plans(dispute, "2007-04-10");
    }

    String plans(String dispute, String on) {
        Map<String, Object> hearing = hearing(arbitration.opens(), on, "09:00:00", "11:30:00");
        return HEARINGS + "/"
                + disputes.clerk.made(HEARINGS, request(dispute, hearing)).getString("id");
    }

    Map<String, Object> recusal(String dispute) {
        String arbitrator = disputes.reviewer.get(dispute).jsonPath().getString("tribunal.presides");
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "dispute",
                idOf(dispute),
                "arbitrator",
                arbitrator,
                "askedBy",
                "workers",
                "askedOn",
                "2007-04-03",
                "ground",
                "interest");
    }

    String asks(String dispute) {
        return RECUSALS + "/" + disputes.clerk.made(RECUSALS, recusal(dispute)).getString("id");
    }

    Map<String, Object> upheld() {
        return Map.of("on", "2007-04-05", "upheld", true, "replacement", arbitration.engages("government"));
    }

    Map<String, Object> moved(String on) {
        return Map.of("hearing", hearing(arbitration.opens(), on, "14:30:00", "17:00:00"), "reason", "须先决定回避申请");
    }

    /** As {@link #tried}, by an arbitrator who was engaged before. */
    String triedBy(String arbitrator) {
        String dispute = disputes.acceptsAgainst(OrganisationCodes.next(), ResidentNumbers.next());
        disputes.reviewer
                .change(dispute + "/tribunal", 2, DisputeOffice.sole(arbitrator))
                .statusCode(200);
        return dispute;
    }

    private Map<String, Object> evidence() {
        return evidence(tried());
    }

    Map<String, Object> evidence(String dispute) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "dispute", idOf(dispute),
                "side", "workers",
                "kind", "document",
                "title", "工资欠条",
                "submittedOn", "2007-03-20");
    }

    public static void add(EndpointWalk walk) {
        HearingOffice office = new HearingOffice();
        walk.object(HEARINGS + "/{id}", () -> office.plans(office.tried()))
                .object(RECUSALS + "/{id}", () -> office.asks(office.tried()))
                .object(
                        EVIDENCE + "/{id}",
                        () -> EVIDENCE + "/"
                                + office.disputes
                                        .clerk
                                        .made(EVIDENCE, office.evidence())
                                        .getString("id"))
                .body(
                        "POST " + HEARINGS,
                        () -> json(request(
                                office.tried(),
                                hearing(office.arbitration.opens(), "2007-04-10", "09:00:00", "11:30:00"))))
                .body("POST " + HEARINGS + "/{id}/move", () -> json(office.moved("2007-04-17")))
                .body("POST " + HEARINGS + "/{id}/record", () -> json(Map.of("absent", List.of())))
                .body("POST " + HEARINGS + "/{id}/cancellation", () -> json(Map.of("reason", "双方同意庭外调解")))
                .body("POST " + HEARINGS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + RECUSALS, () -> json(office.recusal(office.tried())))
                .body("POST " + RECUSALS + "/{id}/decision", () -> json(office.upheld()))
                .body("POST " + RECUSALS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + EVIDENCE, () -> json(office.evidence()))
                .body("POST " + EVIDENCE + "/{id}/exchange", () -> json(Map.of("on", "2007-03-26")))
                .body("POST " + EVIDENCE + "/{id}/annulment", () -> json(MISTAKE));
    }
}
