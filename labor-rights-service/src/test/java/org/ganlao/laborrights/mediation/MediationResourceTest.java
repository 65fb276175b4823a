package org.ganlao.laborrights.mediation;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.dispute.DisputeOffice;
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
