package org.ganlao.laborrights.settlement.dispute;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

/** In June 2008 the commission handles what was brought before and after the first of May, each by its law. */
@QuarkusTest
@TestProfile(DisputeIn2008Test.InJune2008.class)
class DisputeIn2008Test {

    public static final class InJune2008 implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ganlao.business-clock", "2008-06-30");
        }
    }

    private final DisputeOffice office = new DisputeOffice();
    private final ArbitrationDesk arbitration = new ArbitrationDesk();

    @Test
    void a_dispute_of_december_is_too_late_on_the_last_day_of_april_and_in_time_on_the_first_of_may() {
        String before = received("2008-04-30");
        String after = received("2008-05-01");

        office.reviewer
                .get(before)
                .then()
                .body("law", equalTo("regulation-1993"))
                .body("times.applyBy", equalTo("2008-01-30"))
                .body("times.decideBy", equalTo("2008-05-07"));
        office.reviewer
                .change(before + "/acceptance", 1, DisputeOffice.on("2008-05-05"))
                .statusCode(409)
                .body("code", equalTo("application-out-of-time"));
        office.reviewer
                .change(after + "/acceptance", 1, DisputeOffice.on("2008-05-05"))
                .statusCode(200)
                .body("law", equalTo("law-2008"))
                .body("times.applyBy", equalTo("2008-12-01"))
                .body("times.decideBy", equalTo("2008-05-06"))
                .body("times.formBy", equalTo("2008-05-12")) // five days end on Saturday the 10th
                .body("times.answerBy", equalTo("2008-05-15"))
                .body("times.concludeBy", equalTo("2008-06-19")); // from the acceptance
        office.clerk
                .change(after + "/corrections", 2, Map.of("application", application("2008-04-30"), "reason", "日期录错"))
                .statusCode(409)
                .body("code", equalTo("decided-by-the-other-law"));
    }

    @Test
    void an_award_of_a_small_sum_is_final_for_the_employer_and_not_for_the_worker() {
        String dispute = received("2008-05-01");
        office.reviewer
                .change(dispute + "/acceptance", 1, DisputeOffice.on("2008-05-05"))
                .statusCode(200);
        Map<String, Object> tribunal = new HashMap<>(DisputeOffice.sole(arbitration.engages("government")));
        tribunal.put("on", "2008-05-08");
        office.reviewer.change(dispute + "/tribunal", 2, tribunal).statusCode(200);
        Map<String, Object> award = new HashMap<>(office.award(dispute));
        award.put("on", "2008-06-10");
        office.reviewer
                .change(dispute + "/award", 3, award)
                .statusCode(200)
                .body("conclusion.finalForEmployer", equalTo(true));
        office.clerk
                .change(dispute + "/service", 4, Map.of("workersOn", "2008-06-12", "employersOn", "2008-06-12"))
                .statusCode(200);

        office.clerk
                .change(dispute + "/suit", 5, Map.of("by", "employers", "on", "2008-06-20"))
                .statusCode(409)
                .body("code", equalTo("final-for-employer"));
        office.clerk
                .get(dispute + "/rights")
                .then()
                .body("right", contains("sue", "ask-revocation"))
                .body("until", contains("2008-06-27", "2008-07-14")); // thirty days end on Saturday the 12th
        office.clerk
                .change(
                        dispute + "/revocation-application",
                        5,
                        Map.of("on", "2008-06-16", "ground", "evidence-concealed"))
                .statusCode(200)
                .body("state", equalTo("revocation-asked"));
        office.clerk
                .change(dispute + "/revocation-ruling", 6, DisputeOffice.ruling("2008-06-24", true))
                .statusCode(200)
                .body("state", equalTo("revoked"))
                .body("conclusion.on", equalTo("2008-06-10"));
        office.clerk
                .change(dispute + "/suit", 7, Map.of("by", "employers", "on", "2008-06-27"))
                .statusCode(200)
                .body("suits.by", contains("employers"));
    }

    @Test
    void a_correction_asks_for_representatives_as_the_law_of_its_day_does() {
        Map<String, Object> request = new HashMap<>(DisputeOffice.request(DisputeOffice.people(3)));
        request.put("application", application("2008-04-30"));
        String represented = DisputeOffice.CASES + "/"
                + office.clerk.made(DisputeOffice.CASES, request).getString("id");
        String alone = received("2008-05-02", DisputeOffice.unrepresented(3));

        corrects(represented, "2008-05-02", "representatives-of-too-few");
        corrects(alone, "2008-04-30", "representatives-missing");
    }

    @Test
    void a_correction_names_who_speaks_for_all_among_the_workers_of_the_case_by_the_law_of_its_day() {
        // Given
        String alone = received("2008-05-02", DisputeOffice.unrepresented(3));
        String other = id(office.workerOf(office.receives(ResidentNumbers.next())));
        String worker = office.workerOf(alone);

        // When
        names(alone, 1, "2008-04-30", List.of(id(worker), other))
                .statusCode(422)
                .body("code", equalTo("representative-of-others"))
                .body("violations.pointer", contains("/representatives/1"));
        names(alone, 1, "2008-05-02", List.of(id(worker)))
                .statusCode(422)
                .body("code", equalTo("representatives-of-too-few"));
        names(alone, 1, "2008-04-30", List.of()).statusCode(422).body("code", equalTo("representatives-missing"));
        names(alone, 1, "2008-04-30", List.of(id(worker))).statusCode(200);

        // Then
        office.clerk.get(worker).then().body("representative", equalTo(true)).body("version", equalTo(2));
        names(alone, 2, "2008-04-30", List.of(id(worker))).statusCode(422).body("code", equalTo("nothing-to-correct"));
        names(alone, 2, "2008-05-02", List.of()).statusCode(200);
        office.clerk.get(worker).then().body("representative", equalTo(false));
    }

    private ValidatableResponse names(String dispute, int version, String appliedOn, List<String> representatives) {
        return office.clerk.change(
                dispute + "/corrections",
                version,
                Map.of("application", application(appliedOn), "representatives", representatives, "reason", "代表漏录"));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void corrects(String dispute, String appliedOn, String refused) {
        office.clerk
                .change(dispute + "/corrections", 1, Map.of("application", application(appliedOn), "reason", "日期录错"))
                .statusCode(422)
                .body("code", equalTo(refused));
    }

    private String received(String appliedOn) {
        return received(appliedOn, DisputeOffice.request(ResidentNumbers.next()));
    }

    private String received(String appliedOn, Map<String, Object> stated) {
        Map<String, Object> request = new HashMap<>(stated);
        request.put("application", application(appliedOn));
        return DisputeOffice.CASES + "/"
                + office.clerk.made(DisputeOffice.CASES, request).getString("id");
    }

    private static Map<String, Object> application(String appliedOn) {
        Map<String, Object> application = DisputeOffice.application();
        application.put("appliedOn", appliedOn);
        application.put("aroseOn", "2007-12-01");
        application.put("employmentEndedOn", "2007-12-01");
        return application;
    }
}
