package org.ganlao.employment.aid.support;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.employment.seeking.internship.InternshipOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau that gives support: claims come from its internship desk. */
public final class SupportOffice {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static final String CLAIMS = "/v1/support-claims";
    static final String RUNS = "/v1/payment-runs";

    final InternshipOffice internships;
    final Desk cashier;
    private final String region;
    final Desk reviewer;
    final Desk supervisor;

    private SupportOffice(String region) {
        this.region = region;
        this.internships = InternshipOffice.of(region);
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    public static SupportOffice of(String region) {
        return new SupportOffice(region);
    }

    /** Three months of one intern, 900 yuan. */
    String claims() {
        return internships.claimsSubsidy(internships.startsInMarch(), "2007-05-31");
    }

    String approved() {
        String id = claims();
        does("approval", id, 1, Map.of()).statusCode(200);
        return id;
    }

    ValidatableResponse does(String what, String id, int version, Object body) {
        return reviewer.change(CLAIMS + "/" + id + "/" + what, version, body);
    }

    ValidatableResponse annuls(String id, int version) {
        return supervisor.change(CLAIMS + "/" + id + "/annulment", version, Map.of("reason", "重复申领"));
    }

    static Map<String, Object> returned(String day) {
        return Map.of("on", day, "receipt", "收 " + UUID.randomUUID());
    }

    ValidatableResponse refunds(String id, int version, String day) {
        return cashier.change(CLAIMS + "/" + id + "/refund", version, returned(day));
    }

    Map<String, Object> run(String until) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "until", until);
    }

    String starts(String until) {
        return cashier.made(RUNS, run(until)).getString("id");
    }

    /** Until every run of the region has come to its end. */
    void awaitsRuns() {
        await().atMost(PATIENCE)
                .until(() -> cashier.get(RUNS + "?region=" + region)
                        .jsonPath()
                        .getList("items.findAll { it.finishedOn == null }")
                        .isEmpty());
    }

    /** So many claims, paid by a run of their own. */
    public List<String> paysOut(int number) {
        new FundOffice().brings(region, "1000000.00");
        List<String> claims = Stream.generate(this::approved).limit(number).toList();
        pays("2007-05-31");
        return claims;
    }

    /** Whatever is approved up to the day. */
    public void pays(String until) {
        ended(until);
    }

    /** The address of a run that has come to its end. */
    private String ended(String until) {
        String run = RUNS + "/" + starts(until);
        await().atMost(PATIENCE).until(() -> cashier.get(run).jsonPath().getString("job.finishedAt") != null);
        return run;
    }

    /** Paid, and struck out since: version 4. */
    String toBeRefunded() {
        String id = paysOut(1).get(0);
        annuls(id, 3).statusCode(200).body("state", equalTo("to-be-refunded"));
        return id;
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        SupportOffice office = of("360102");
        return walk.object(CLAIMS + "/{id}", () -> CLAIMS + "/" + office.claims())
                .object(CLAIMS + "/{id}/refund", () -> CLAIMS + "/" + office.toBeRefunded() + "/refund")
                .body("POST " + CLAIMS + "/{id}/refund", () -> json(returned("2007-06-30")))
                .object(RUNS + "/{id}", () -> office.ended("2007-01-01"))
                .settling("POST " + RUNS, office::awaitsRuns)
                .body("POST " + RUNS, () -> json(office.run("2007-01-01")))
                .body("POST " + CLAIMS + "/{id}/refusal", () -> json(Map.of("reason", "材料不齐")))
                .body("POST " + CLAIMS + "/{id}/annulment", () -> json(Map.of("reason", "重复申领")));
    }
}
