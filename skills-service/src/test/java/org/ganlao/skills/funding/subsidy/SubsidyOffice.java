package org.ganlao.skills.funding.subsidy;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;

/** A county that subsidises training: its school, its graduates, and those who claim, approve and pay. */
public final class SubsidyOffice {

    static final String CLAIMS = "/v1/subsidy-claims";
    static final String LINES = "/v1/subsidy-lines";
    static final String RUNS = "/v1/subsidy-runs";
    static final String BUDGETS = "/v1/subsidy-budgets";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final String region;
    final Desk clerk;
    final Desk registrar;
    final Desk reviewer;
    final Desk supervisor;
    final Desk cashier;
    final Certification certification = new Certification();

    private SubsidyOffice(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region));
        this.registrar = Desk.of(Tokens.of("clerk", "reviewer").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
    }

    public static SubsidyOffice of(String region) {
        return new SubsidyOffice(region);
    }

    /** Who completed a course. */
    record Completed(String trainee, String person, String number) {}

    /** Of welders, at this level, in March; null without one. */
    String course(String kind, Integer level) {
        Map<String, Object> institution = School.institutionBody();
        institution.put("region", region);
        Map<String, Object> plan = School.plan(kind, 60);
        if (level != null) {
            plan.put("occupation", Certification.WELDER);
            plan.put("level", level);
        }
        String id = clerk.made("/v1/institutions", institution).getString("id");
        return clerk.made("/v1/courses", School.courseBody(id, plan)).getString("id");
    }

    Completed graduate(String course) {
        return graduate(course, ResidentNumbers.next());
    }

    Completed graduate(String course, String number) {
        JsonPath trainee = registrar.made("/v1/trainees", School.traineeBody(course, number, "rural"));
        String id = trainee.getString("id");
        clerk.change("/v1/trainees/" + id + "/completion", 1, School.completion("2007-03-23"))
                .statusCode(200);
        return new Completed(id, trainee.getString("person.token"), number);
    }

    static Map<String, Object> claim(String course, Completed... graduates) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "course",
                course,
                "trainees",
                Stream.of(graduates).map(Completed::trainee).toList()));
    }

    JsonPath claims(String course, Completed... graduates) {
        return clerk.made(CLAIMS, claim(course, graduates));
    }

    JsonPath approves(JsonPath claim) {
        return reviewer.change(CLAIMS + "/" + claim.getString("id") + "/approval", 1, Map.of())
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<Map<String, Object>> lines(JsonPath claim) {
        return clerk.get(LINES + "?claim=" + claim.getString("id")).jsonPath().getList("items");
    }

    JsonPath line(JsonPath claim, Completed graduate) {
        String id = lines(claim).stream()
                .filter(line -> line.get("trainee").equals(graduate.trainee()))
                .map(line -> line.get("id").toString())
                .findFirst()
                .orElseThrow();
        return clerk.get(LINES + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    Map<String, Object> budget(String amount) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                2007,
                "amount",
                amount,
                "givenOn",
                "2007-03-05",
                "document",
                "财社 " + UUID.randomUUID()));
    }

    public String budgeted(String amount) {
        String id = cashier.made(BUDGETS, budget(amount)).getString("id");
        supervisor.change(BUDGETS + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        return id;
    }

    Map<String, Object> run() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region);
    }

    /** Whatever is approved and covered; the run that has come to its end. */
    public String pays() {
        String run = RUNS + "/" + cashier.made(RUNS, run()).getString("id");
        supervisor.change(run + "/approval", 1, Map.of()).statusCode(200);
        await().atMost(PATIENCE).until(() -> cashier.get(run).jsonPath().getString("finishedOn") != null);
        return run;
    }

    public String balance(String account) {
        return cashier.get("/v1/subsidy-books/" + region)
                .jsonPath()
                .getString("find { it.account == '%s' }.amount".formatted(account));
    }

    /** Without work: in part. */
    private String claimed() {
        String course = course("urban-vocational", null);
        return claims(course, graduate(course)).getString("id");
    }

    private String paid() {
        budgeted("1000.00");
        String course = course("urban-vocational", null);
        Completed graduate = graduate(course);
        JsonPath claim = claims(course, graduate);
        approves(claim);
        pays();
        return line(claim, graduate).getString("id");
    }

    private String recalled() {
        String id = paid();
        supervisor.change(LINES + "/" + id + "/recall", 3, because()).statusCode(200);
        return id;
    }

    static Map<String, Object> because() {
        return Map.of("because", "名单与结业花名册不符");
    }

    static Map<String, Object> refund(String day) {
        return Map.of("returnedOn", day, "slip", "银回 2007-0613");
    }

    private Map<String, Object> newClaim() {
        String course = course("urban-vocational", null);
        return claim(course, graduate(course));
    }

    private void awaitsRuns() {
        await().atMost(PATIENCE)
                .until(() -> cashier.get(RUNS + "?region=" + region)
                        .jsonPath()
                        .getList("items.findAll { it.approval.approvedBy != null && it.finishedOn == null }")
                        .isEmpty());
    }

    public static void shownTo(EndpointWalk walk) {
        SubsidyOffice office = of(School.REGION);
        walk.object(CLAIMS + "/{id}", () -> CLAIMS + "/" + office.claimed())
                .object(LINES + "/{id}", () -> LINES + "/" + office.paid())
                .object(LINES + "/{id}/refund", () -> LINES + "/" + office.recalled() + "/refund")
                .object(
                        RUNS + "/{id}",
                        () -> RUNS + "/"
                                + office.cashier.made(RUNS, office.run()).getString("id"))
                .object(
                        BUDGETS + "/{id}",
                        () -> BUDGETS + "/"
                                + office.cashier
                                        .made(BUDGETS, office.budget("1.00"))
                                        .getString("id"))
                .object("/v1/subsidy-books/{region}", () -> "/v1/subsidy-books/" + office.region)
                .regionless("GET /v1/subsidy-rules")
                .settling("POST " + RUNS + "/{id}/approval", office::awaitsRuns)
                .body("POST " + CLAIMS, () -> json(office.newClaim()))
                .body("POST " + CLAIMS + "/{id}/refusal", () -> json(because()))
                .body("POST " + CLAIMS + "/{id}/annulment", () -> json(Map.of("reason", "重复申领")))
                .body("POST " + LINES + "/{id}/recall", () -> json(because()))
                .body("POST " + LINES + "/{id}/refund", () -> json(refund("2007-06-30")))
                .body("POST " + RUNS, () -> json(office.run()))
                .body("POST " + BUDGETS, () -> json(office.budget("1000.00")))
                .body("POST " + BUDGETS + "/{id}/annulment", () -> json(Map.of("reason", "文号有误")));
    }
}
