package org.ganlao.laborrights.settlement.dispute;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The arbitration commission of Donghu district. */
public final class DisputeOffice {

    public static final String CASES = "/v1/dispute-cases";
    static final String WORKERS = "/v1/dispute-workers";
    public static final String EMPLOYER = "71526726X";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    public final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-disputes"));
    public final Desk reviewer =
            Desk.of(Tokens.of("reviewer", "supervisor").in(Bureau.REGION).as("reviewer-of-disputes"));
    /** Who registers what others have awarded. */
    final Desk registrar = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("registrar-of-disputes"));

    private final ArbitrationDesk arbitration = new ArbitrationDesk();

    public static Map<String, Object> application() {
        return new HashMap<>(Map.of(
                "region", Bureau.REGION,
                "appliedBy", "workers",
                "appliedOn", "2007-03-05",
                "aroseOn", "2007-02-10",
                "employers", List.of(EMPLOYER)));
    }

    /** The first one speaks for all where there are several. */
    public static Map<String, Object> request(String... numbers) {
        List<Map<String, Object>> workers = new ArrayList<>();
        for (String number : numbers) {
            workers.add(party(number, numbers.length > 1 && workers.isEmpty()));
        }
        return Map.of("sourceRef", UUID.randomUUID().toString(), "application", application(), "workers", workers);
    }

    private static Map<String, Object> party(String number, boolean representative) {
        return Map.of(
                "person",
                Map.of("kind", "resident-id", "number", number),
                "representative",
                representative,
                "claims",
                List.of(Map.of("kind", "wages", "amount", "3200.00")));
    }

    /** Each speaks for himself. */
    static Map<String, Object> unrepresented(int count) {
        Map<String, Object> request = new HashMap<>(request());
        request.put(
                "workers",
                Stream.of(people(count)).map(number -> party(number, false)).toList());
        return request;
    }

    static String[] people(int count) {
        return Stream.generate(ResidentNumbers::next).limit(count).toArray(String[]::new);
    }

    /** Its address. */
    public String receives(String... numbers) {
        return CASES + "/" + clerk.made(CASES, request(numbers)).getString("id");
    }

    public String accepts(String... numbers) {
        String dispute = receives(numbers);
        reviewer.change(dispute + "/acceptance", 1, on("2007-03-09")).statusCode(200);
        return dispute;
    }

    /** A sole arbitrator hears it. */
    public String tries(String... numbers) {
        String dispute = accepts(numbers);
        reviewer.change(dispute + "/tribunal", 2, sole(arbitration.engages("government")))
                .statusCode(200);
        return dispute;
    }

    /** The same against an employer of its own. */
    public String triesAgainst(String employer, String... numbers) {
        return triesAgainst(List.of(employer), numbers);
    }

    String triesAgainst(List<String> employers, String... numbers) {
        String dispute = acceptsAgainst(employers, numbers);
        reviewer.change(dispute + "/tribunal", 2, sole(arbitration.engages("government")))
                .statusCode(200);
        return dispute;
    }

    public String acceptsAgainst(String employer, String number) {
        return acceptsAgainst(List.of(employer), number);
    }

    private String acceptsAgainst(List<String> employers, String... numbers) {
        Map<String, Object> application = application();
        application.put("employers", employers);
        Map<String, Object> request = new HashMap<>(request(numbers));
        request.put("application", application);
        String dispute = CASES + "/" + clerk.made(CASES, request).getString("id");
        reviewer.change(dispute + "/acceptance", 1, on("2007-03-09")).statusCode(200);
        return dispute;
    }

    /** Served, and final for the employer, which by the law of 2007 none is. */
    String isFinal() {
        String dispute = serves();
        ServiceDatabase.run("update dispute_case set final_for_employer = true where id = '%s'"
                .formatted(dispute.substring(CASES.length() + 1)));
        return dispute;
    }

    private String attacked() {
        String dispute = isFinal();
        clerk.change(dispute + "/revocation-application", 5, revocation()).statusCode(200);
        return dispute;
    }

    private String withdrawn() {
        String dispute = tries(ResidentNumbers.next());
        clerk.change(dispute + "/withdrawal", 3, on("2007-03-20")).statusCode(200);
        return dispute;
    }

    private String suspends() {
        String dispute = tries(ResidentNumbers.next());
        reviewer.change(dispute + "/suspension", 3, standstill()).statusCode(200);
        return dispute;
    }

    public String awards(String... numbers) {
        String dispute = tries(numbers);
        reviewer.change(dispute + "/award", 3, award(dispute)).statusCode(200);
        return dispute;
    }

    private String serves() {
        return serves(ResidentNumbers.next());
    }

    String serves(String... numbers) {
        String dispute = awards(numbers);
        clerk.change(dispute + "/service", 4, service()).statusCode(200);
        return dispute;
    }

    /** Served, and gives the worker nothing. */
    String dismisses() {
        String dispute = tries(ResidentNumbers.next());
        Map<String, Object> award = new HashMap<>(award(dispute));
        award.put("claims", List.of(Map.of("claim", read(dispute).getString("claims[0].id"), "decision", "dismissed")));
        reviewer.change(dispute + "/award", 3, award).statusCode(200);
        clerk.change(dispute + "/service", 4, service()).statusCode(200);
        return dispute;
    }

    private String registered() {
        String dispute = serves();
        registrar.change(dispute + "/arrears", 5, owedBy(EMPLOYER)).statusCode(200);
        return dispute;
    }

    private String sues() {
        String dispute = serves();
        clerk.change(dispute + "/suit", 5, suit()).statusCode(200);
        return dispute;
    }

    String judged() {
        String dispute = sues();
        clerk.change(dispute + "/judgment", 6, upheld()).statusCode(200);
        return dispute;
    }

    JsonPath read(String address) {
        return reviewer.get(address).then().statusCode(200).extract().jsonPath();
    }

    public static Map<String, Object> sole(String arbitrator) {
        return Map.of("kind", "sole", "on", "2007-03-14", "arbitrators", List.of(arbitrator), "presides", arbitrator);
    }

    static Map<String, Object> standstill() {
        return Map.of("on", "2007-03-16", "reason", "须等待工伤认定结论");
    }

    static Map<String, Object> extension(String on) {
        return Map.of("on", on, "reason", "案情复杂，须委托审计");
    }

    /** Grants every claim in full, under a number of its own; both sides did without a hearing. */
    public Map<String, Object> award(String dispute) {
        List<Map<String, Object>> decided = read(dispute).<Map<String, Object>>getList("claims").stream()
                .map(claim -> Map.of("claim", claim.get("id"), "decision", "granted", "granted", claim.get("amount")))
                .toList();
        return Map.of(
                "on",
                "2007-04-20",
                "number",
                "东劳仲裁字" + UUID.randomUUID(),
                "hearingWaiver",
                "双方书面审理申请书",
                "claims",
                decided);
    }

    static Map<String, Object> service() {
        return Map.of("workersOn", "2007-04-22", "employersOn", "2007-04-23");
    }

    static Map<String, Object> owedBy(String employer) {
        return Map.of("payer", employer, "kind", "other", "since", "2007-02-01");
    }

    static Map<String, Object> suit() {
        return Map.of("by", "employers", "on", "2007-05-08", "court", "南昌市东湖区人民法院", "number", "（2007）东民初字第112号");
    }

    static Map<String, Object> revocation() {
        return Map.of("on", "2007-05-08", "ground", "evidence-forged");
    }

    static Map<String, Object> appeal() {
        return Map.of("by", "workers", "on", "2007-06-20", "court", "南昌市中级人民法院");
    }

    /** Received by both sides on the day after. */
    static Map<String, Object> ruling(String on, boolean revoked) {
        String received = LocalDate.parse(on).plusDays(1).toString();
        return Map.of("on", on, "revoked", revoked, "workersReceivedOn", received, "employersReceivedOn", received);
    }

    static Map<String, Object> upheld() {
        return Map.of(
                "result",
                "upheld",
                "on",
                "2007-06-12",
                "workersServedOn",
                "2007-06-14",
                "employersServedOn",
                "2007-06-13");
    }

    public static Map<String, Object> on(String day) {
        return Map.of("on", day);
    }

    public static void add(EndpointWalk walk) {
        DisputeOffice office = new DisputeOffice();
        Map<String, String> latest = new HashMap<>();
        walk.object(CASES + "/{id}", () -> office.receives(ResidentNumbers.next()))
                .object(CASES + "/{id}/answer", () -> office.accepts(ResidentNumbers.next()) + "/answer")
                .object(CASES + "/{id}/tribunal", () -> office.accepts(ResidentNumbers.next()) + "/tribunal")
                .object(CASES + "/{id}/suspension", () -> office.tries(ResidentNumbers.next()) + "/suspension")
                .object(CASES + "/{id}/resumption", () -> office.suspends() + "/resumption")
                .object(CASES + "/{id}/extension", () -> office.tries(ResidentNumbers.next()) + "/extension")
                .object(CASES + "/{id}/withdrawal", () -> office.accepts(ResidentNumbers.next()) + "/withdrawal")
                .object(CASES + "/{id}/reinstatement", () -> office.withdrawn() + "/reinstatement")
                .body("POST " + CASES + "/{id}/reinstatement", () -> json(Map.of("reason", "缺席系误录")))
                .object(CASES + "/{id}/award", () -> office.awaiting(latest) + "/award")
                .object(CASES + "/{id}/mediation-statement", () -> office.awaiting(latest) + "/mediation-statement")
                .object(CASES + "/{id}/service", () -> office.awards(ResidentNumbers.next()) + "/service")
                .object(CASES + "/{id}/suit", () -> office.serves() + "/suit")
                .object(CASES + "/{id}/judgment", () -> office.sues() + "/judgment")
                .object(CASES + "/{id}/appeal", () -> office.judged() + "/appeal")
                .object(CASES + "/{id}/judgment-correction", () -> office.judged() + "/judgment-correction")
                .object(CASES + "/{id}/suit-annulment", () -> office.sues() + "/suit-annulment")
                .body(
                        "POST " + CASES + "/{id}/judgment-correction",
                        () -> json(Map.of("judgment", upheld(), "reason", "送达日期录错")))
                .body("POST " + CASES + "/{id}/suit-annulment", () -> json(MISTAKE))
                .object(CASES + "/{id}/rights", () -> office.serves() + "/rights")
                .object(CASES + "/{id}/award-correction", () -> {
                    latest.put("case", office.serves());
                    return latest.get("case") + "/award-correction";
                })
                .object(CASES + "/{id}/service-correction", () -> office.serves() + "/service-correction")
                .object(CASES + "/{id}/revocation-application", () -> office.isFinal() + "/revocation-application")
                .object(CASES + "/{id}/revocation-ruling", () -> office.attacked() + "/revocation-ruling")
                .body("POST " + CASES + "/{id}/revocation-application", () -> json(revocation()))
                .body("POST " + CASES + "/{id}/revocation-ruling", () -> json(ruling("2007-06-20", true)))
                .body(
                        "POST " + CASES + "/{id}/award-correction",
                        () -> json(Map.of(
                                "award",
                                office.award(latest.computeIfAbsent("case", key -> office.serves())),
                                "reason",
                                "裁决书补正")))
                .body(
                        "POST " + CASES + "/{id}/service-correction",
                        () -> json(Map.of("service", service(), "reason", "送达回证日期录错")))
                .body("POST " + CASES + "/{id}/appeal", () -> json(appeal()))
                .object(CASES + "/{id}/enforcement", () -> office.serves() + "/enforcement")
                .object(CASES + "/{id}/performance", () -> office.dismisses() + "/performance")
                .object(CASES + "/{id}/arrears", () -> office.serves() + "/arrears")
                .object(CASES + "/{id}/arrears-annulment", () -> office.registered() + "/arrears-annulment")
                .object(WORKERS + "/{id}", () -> office.workerOf(office.receives(ResidentNumbers.next())))
                .body("POST " + CASES, () -> json(request(ResidentNumbers.next())))
                .body(
                        "POST " + CASES + "/{id}/corrections",
                        () -> json(Map.of("application", corrected(), "reason", "争议日期录错")))
                .body("POST " + CASES + "/{id}/acceptance", () -> json(on("2007-03-09")))
                .body(
                        "POST " + CASES + "/{id}/refusal",
                        () -> json(Map.of("on", "2007-03-09", "ground", "no-labour-dispute")))
                .body("POST " + CASES + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + CASES + "/{id}/answer", () -> json(on("2007-03-20")))
                .body("POST " + CASES + "/{id}/tribunal", () -> json(sole(office.arbitration.engages("government"))))
                .body("POST " + CASES + "/{id}/suspension", () -> json(standstill()))
                .body("POST " + CASES + "/{id}/resumption", () -> json(on("2007-03-26")))
                .body("POST " + CASES + "/{id}/extension", () -> json(extension("2007-05-10")))
                .body("POST " + CASES + "/{id}/withdrawal", () -> json(on("2007-03-20")))
                .body(
                        "POST " + CASES + "/{id}/award",
                        () -> json(office.award(
                                latest.computeIfAbsent("case", key -> office.tries(ResidentNumbers.next())))))
                .body(
                        "POST " + CASES + "/{id}/mediation-statement",
                        () -> json(office.award(
                                latest.computeIfAbsent("case", key -> office.tries(ResidentNumbers.next())))))
                .body("POST " + CASES + "/{id}/service", () -> json(service()))
                .body("POST " + CASES + "/{id}/suit", () -> json(suit()))
                .body("POST " + CASES + "/{id}/judgment", () -> json(Map.of("result", "upheld", "on", "2007-06-20")))
                .body("POST " + CASES + "/{id}/enforcement", () -> json(on("2007-05-14")))
                .body("POST " + CASES + "/{id}/arrears", () -> json(owedBy(EMPLOYER)))
                .body("POST " + CASES + "/{id}/arrears-annulment", () -> json(MISTAKE))
                .body("POST " + CASES + "/{id}/performance", () -> json(on("2007-05-14")));
        ArbitrationDesk.add(walk);
    }

    /** The case whose claims the next award decides. */
    private String awaiting(Map<String, String> latest) {
        String dispute = tries(ResidentNumbers.next());
        latest.put("case", dispute);
        return dispute;
    }

    private static Map<String, Object> corrected() {
        Map<String, Object> corrected = application();
        corrected.put("aroseOn", "2007-02-11");
        return corrected;
    }

    /** Among the workers of the case. */
    public String workerOf(String dispute, String number) {
        return clerk.asking()
                .header("Identity-Document", "resident-id " + number)
                .queryParam("dispute", dispute.substring(CASES.length() + 1))
                .get(WORKERS)
                .jsonPath()
                .getString("items[0].id");
    }

    String workerOf(String dispute) {
        JsonPath listed = clerk.asking()
                .queryParam("dispute", dispute.substring(CASES.length() + 1))
                .get(WORKERS)
                .jsonPath();
        return WORKERS + "/" + listed.getString("items[0].id");
    }
}
