package org.ganlao.laborrights.settlement.mediation;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.settlement.dispute.DisputeOffice;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediationResourceTest {

    private final MediationOffice office = new MediationOffice();
    private final DisputeOffice disputes = new DisputeOffice();
    private final String someone = ResidentNumbers.next();

    @Test
    void a_mediation_that_failed_stops_the_time_to_apply_for_thirty_days_at_most() {
        // Given: thirty days of mediation end on 11 January, it failed on the 26th
        String mediation = office.fails(someone);
        Map<String, Object> application = DisputeOffice.application();
        application.put("aroseOn", "2006-12-06");

        // When
        office.clerk.get(mediation).then().body("state", equalTo("failed")).body("mediateBy", equalTo("2007-01-11"));
        String late = received(application, someone);
        application.put("mediation", mediation.substring(MediationOffice.MEDIATIONS.length() + 1));
        String inTime = received(application, someone);

        // Then: sixty days from 6 December, and thirty more
        disputes.reviewer.get(late).then().body("times.applyBy", equalTo("2007-02-04"));
        disputes.reviewer
                .get(inTime)
                .then()
                .body("times.applyBy", equalTo("2007-03-06"))
                .body("application.mediation", equalTo(application.get("mediation")));
        disputes.reviewer
                .change(inTime + "/acceptance", 1, DisputeOffice.on("2007-03-09"))
                .statusCode(200);
    }

    @Test
    void a_mediation_counts_before_the_courts_let_time_stop_and_until_the_agreement_that_was_not_kept() {
        // Given
        Map<String, Object> brought = new HashMap<>(office.application(someone));
        brought.put("appliedOn", "2006-09-12");
        String mediation = MediationOffice.MEDIATIONS + "/"
                + office.clerk.made(MediationOffice.MEDIATIONS, brought).getString("id");
        office.clerk
                .change(mediation + "/agreement", 1, Map.of("on", "2006-09-20", "amount", "3200.00"))
                .statusCode(200);
        office.clerk
                .change(mediation + "/failure", 2, Map.of("on", "2006-10-08", "ground", "not-performed"))
                .statusCode(200);

        // When
        Map<String, Object> application = DisputeOffice.application();
        application.put("aroseOn", "2006-09-01");
        application.put("appliedOn", "2006-11-06");
        application.put("mediation", mediation.substring(MediationOffice.MEDIATIONS.length() + 1));
        String dispute = received(application, someone);

        // Then: sixty days from 1 September, and eight more
        disputes.reviewer.get(dispute).then().body("times.applyBy", equalTo("2006-11-08"));
    }

    @Test
    void a_mediation_of_somebody_else_or_one_that_goes_on_stops_nothing() {
        Map<String, Object> application = DisputeOffice.application();
        for (String mediation : List.of(office.fails(ResidentNumbers.next()), office.applies(someone))) {
            application.put("mediation", mediation.substring(MediationOffice.MEDIATIONS.length() + 1));

            disputes.clerk
                    .post(DisputeOffice.CASES, request(application, someone))
                    .statusCode(422)
                    .body("code", equalTo("no-such-failed-mediation"));
        }
    }

    private String received(Map<String, Object> application, String number) {
        return DisputeOffice.CASES + "/"
                + disputes.clerk
                        .made(DisputeOffice.CASES, request(application, number))
                        .getString("id");
    }

    private static Map<String, Object> request(Map<String, Object> application, String number) {
        Map<String, Object> request = new HashMap<>(DisputeOffice.request(number));
        request.put("application", application);
        return request;
    }
}
