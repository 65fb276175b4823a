package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.systemtests.journeys.ArbitrationOffice.DISPUTES;
import static org.ganlao.systemtests.journeys.ArbitrationOffice.HEARINGS;
import static org.ganlao.systemtests.journeys.ArbitrationOffice.RECUSALS;

import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fourteen workers are owed wages: three arbitrators hear them, one of whom is recused, and the deposit pays what was awarded. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class DisputeJourneyIT {

    private static final String LUXI = "360323";
    private static final String EMPLOYER = "74850003X";

    @Test
    void fourteen_workers_dispute_ends_with_what_the_deposit_pays_them(Platform platform) {
        ArbitrationOffice office = new ArbitrationOffice(platform.frontDoor(), LUXI);
        String presiding = office.arbitrator("government");
        String union = office.arbitrator("union");
        String employers = office.arbitrator("employers");
        String room = office.room();

        // Given: a major case before a collegial panel
        Answer dispute = office.application(EMPLOYER, 14);
        String id = dispute.id().toString();
        assertThat(dispute.json().required("law").asText()).isEqualTo("regulation-1993");
        assertThat(dispute.json().required("major").asBoolean()).isTrue();
        dispute = office.review(DISPUTES, dispute, "acceptance", "{\"on\": \"2006-12-25\"}");
        dispute = office.review(DISPUTES, dispute, "tribunal", """
            {"kind": "collegial", "on": "2006-12-29", "arbitrators": ["%s", "%s", "%s"], "presides": "%s"}\
            """.formatted(presiding, union, employers, presiding));
        Answer hearing = office.hearing(id, room, "2007-01-10", "2007-01-04");

        // When: a recusal moves the hearing and is upheld
        Answer recusal = office.recusal(id, union);
        hearing = office.record(
                HEARINGS, hearing, "move", """
                    {"hearing": %s, "reason": "须先决定回避申请"}\
                    """.formatted(ArbitrationOffice.time(room, "2007-01-19", "2007-01-09")));
        String another = office.arbitrator("union");
        office.review(RECUSALS, recusal, "decision", """
            {"on": "2007-01-08", "upheld": true, "replacement": "%s"}\
            """.formatted(another));
        office.record(HEARINGS, hearing, "record", "{\"absent\": []}");
        dispute = office.read(DISPUTES, id);
        assertThat(dispute.json().at("/tribunal/arbitrators").toString())
                .contains(another)
                .doesNotContain(union);

        // And: the award comes into force and registers what is owed
        dispute = office.review(DISPUTES, dispute, "award", ArbitrationOffice.award(dispute.json()));
        assertThat(dispute.json().at("/conclusion/granted").asText()).isEqualTo("16800.00");
        dispute = office.record(DISPUTES, dispute, "service", """
            {"workersOn": "2007-01-29", "employersOn": "2007-01-30"}\
            """);
        dispute = office.supervise(DISPUTES, dispute, "arrears", """
            {"payer": "%s", "kind": "migrant", "since": "2006-11-01", "until": "2006-12-31"}\
            """.formatted(EMPLOYER));
        String arrears = dispute.json().required("arrears").required(0).asText();
        assertThat(office.arrears(arrears).required("remaining").asText()).isEqualTo("16800.00");

        // Then: the deposit repays it
        office.draw(office.deposit(EMPLOYER, "60000.00"), arrears);
        assertThat(office.arrears(arrears).required("remaining").asText()).isEqualTo("0.00");
        dispute = office.record(DISPUTES, dispute, "performance", "{\"on\": \"2007-03-06\"}");
        assertThat(dispute.json().required("state").asText()).isEqualTo("performed");
    }
}
