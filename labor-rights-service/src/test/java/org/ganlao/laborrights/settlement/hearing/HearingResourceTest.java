package org.ganlao.laborrights.settlement.hearing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.settlement.dispute.ArbitrationDesk;
import org.ganlao.laborrights.settlement.dispute.DisputeOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HearingResourceTest {

    @Inject
    DataSource database;

    private final HearingOffice office = new HearingOffice();

    @Test
    void nobody_and_nothing_is_taken_twice_at_a_time() {
        // Given
        String employer = OrganisationCodes.next();
        String dispute = office.disputes.triesAgainst(employer, ResidentNumbers.next());
        String room = office.arbitration.opens();
        office.disputes.clerk.made(
                HearingOffice.HEARINGS, request(dispute, room, "2007-04-10", "09:00:00", "11:30:00"));

        // When: another case in the same room, the same arbitrator, the same employer
        refused(request(office.tried(), room, "2007-04-10", "11:29:00", "12:00:00"), "room-taken");
        String arbitrator = office.disputes.reviewer.get(dispute).jsonPath().getString("tribunal.presides");
        String ofTheSame = office.disputes.accepts(ResidentNumbers.next());
        office.disputes
                .reviewer
                .change(ofTheSame + "/tribunal", 2, DisputeOffice.sole(arbitrator))
                .statusCode(200);
        refused(
                request(ofTheSame, office.arbitration.opens(), "2007-04-10", "10:00:00", "10:30:00"),
                "arbitrator-busy");
        String against = office.disputes.triesAgainst(employer, ResidentNumbers.next());
        refused(request(against, office.arbitration.opens(), "2007-04-10", "08:00:00", "09:01:00"), "party-busy");

        // Then: one begins when the other ends
        office.disputes.clerk.made(
                HearingOffice.HEARINGS, request(against, room, "2007-04-10", "11:30:00", "12:00:00"));
    }

    @Test
    void who_speaks_for_all_by_a_correction_is_taken_by_the_hearings_that_are_planned_and_who_did_so_is_free() {
        // Given
        String employer = OrganisationCodes.next();
        String first = ResidentNumbers.next();
        String second = ResidentNumbers.next();
        String dispute = office.disputes.triesAgainst(employer, first, second, ResidentNumbers.next());
        office.plans(dispute, "2007-04-13");
        String ofSecond = office.disputes.triesAgainst(OrganisationCodes.next(), second);
        String ofFirst = office.disputes.triesAgainst(OrganisationCodes.next(), first);

        // When
        speaks(dispute, 3, employer, second).statusCode(200);

        // Then
        refused(request(ofSecond, office.arbitration.opens(), "2007-04-13", "11:00:00", "12:00:00"), "party-busy");
        office.plans(ofFirst, "2007-04-13");
        speaks(dispute, 4, employer, first).statusCode(409).body("code", equalTo("party-busy"));
    }

    private ValidatableResponse speaks(String dispute, int version, String employer, String number) {
        Map<String, Object> application = DisputeOffice.application();
        application.put("employers", List.of(employer));
        return office.disputes.clerk.change(
                dispute + "/corrections",
                version,
                Map.of(
                        "application",
                        application,
                        "representatives",
                        List.of(office.disputes.workerOf(dispute, number)),
                        "reason",
                        "代表录错"));
    }

    /** Whatever the service checks: two who plan at once meet the constraint. */
    @ParameterizedTest
    @CsvSource({"room, room", "arbitrator, licence", "employer, employer", "person, person"})
    void the_database_takes_nothing_twice(String what, String column) throws SQLException {
        String hearing = HearingOffice.idOf(office.plans(office.tried()));
        String value = what.equals("room")
                ? office.arbitration.opens()
                : UUID.randomUUID().toString();
        String insert = "insert into hearing_slot (hearing, during, %s) values ('%s', tsrange('2007-05-%s'), '%s')";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(insert.formatted(column, hearing, "08 09:00', '2007-05-08 10:00", value));
            statement.execute(insert.formatted(column, hearing, "08 10:00', '2007-05-08 11:00", value));
            assertThatThrownBy(() ->
                            statement.execute(insert.formatted(column, hearing, "08 09:59', '2007-05-08 10:01", value)))
                    .hasMessageContaining("hearing_" + what + "_taken_once");
            connection.rollback();
        }
    }

    @Test
    void an_arbitrator_whom_another_commission_has_engaged_too_is_taken_for_both() {
        // Given
        Map<String, Object> engaged = new HashMap<>(ArbitrationDesk.arbitrator("government"));
        String here = office.disputes.clerk.made("/v1/arbitrators", engaged).getString("id");
        String first = office.triedBy(here);
        office.disputes.clerk.made(
                HearingOffice.HEARINGS,
                request(first, office.arbitration.opens(), "2007-04-11", "09:00:00", "11:30:00"));
        engaged.put("sourceRef", UUID.randomUUID().toString());
        engaged.put("tenure", Map.of("region", Bureau.SIBLING, "name", "熊志刚", "since", "2005-03-01"));
        String elsewhere = Desk.of(Tokens.of("clerk").in(Bureau.SIBLING))
                .made("/v1/arbitrators", engaged)
                .getString("id");
        String second = office.tried();

        // When
        ServiceDatabase.run("update dispute_tribunal_member set arbitrator = '%s' where dispute = '%s'"
                .formatted(elsewhere, HearingOffice.idOf(second)));

        // Then
        refused(request(second, office.arbitration.opens(), "2007-04-11", "11:29:00", "12:00:00"), "arbitrator-busy");
    }

    @Test
    void what_was_planned_is_cancelled_when_the_case_stands_still_and_evidence_is_taken_all_the_same() {
        // Given
        String dispute = office.tried();
        String before = office.plans(dispute);
        String after = office.plans(dispute, "2007-04-12");

        // When
        office.disputes
                .reviewer
                .change(dispute + "/suspension", 3, Map.of("on", "2007-04-11", "reason", "须等待工伤认定结论"))
                .statusCode(200);

        // Then
        office.disputes.clerk.get(before).then().body("state", equalTo("planned"));
        office.disputes.clerk.get(after).then().body("state", equalTo("cancelled"));
        office.disputes.clerk.made(HearingOffice.EVIDENCE, office.evidence(dispute));
    }

    @Test
    void a_hearing_is_moved_for_a_recusal_and_who_takes_the_place_is_taken_too() {
        // Given
        String dispute = office.tried();
        String hearing = office.plans(dispute);
        String recusal = office.asks(dispute);
        office.disputes
                .clerk
                .post(HearingOffice.RECUSALS, office.recusal(dispute))
                .statusCode(409)
                .body("code", equalTo("recusal-asked-already"));
        office.disputes
                .clerk
                .change(hearing + "/record", 1, Map.of("absent", List.of()))
                .statusCode(409)
                .body("code", equalTo("recusal-open"));
        office.disputes
                .reviewer
                .change(dispute + "/award", 3, office.disputes.award(dispute))
                .statusCode(409)
                .body("code", equalTo("recusal-open"));
        office.disputes
                .clerk
                .change(hearing + "/move", 1, office.moved("2007-04-17"))
                .statusCode(200)
                .body("moves", equalTo(1));

        // When
        office.disputes
                .reviewer
                .change(recusal + "/decision", 1, Map.of("on", "2007-04-05", "upheld", true))
                .statusCode(422)
                .body("code", equalTo("replacement-missing"));
        Map<String, Object> upheld = office.upheld();
        office.disputes
                .reviewer
                .change(recusal + "/decision", 1, upheld)
                .statusCode(200)
                .body("state", equalTo("upheld"));

        // Then
        String instead = upheld.get("replacement").toString();
        office.disputes.reviewer.get(dispute).then().body("tribunal.presides", equalTo(instead));
        String another = office.disputes.accepts(ResidentNumbers.next());
        office.disputes
                .reviewer
                .change(another + "/tribunal", 2, DisputeOffice.sole(instead))
                .statusCode(200);
        refused(request(another, office.arbitration.opens(), "2007-04-17", "16:00:00", "18:00:00"), "arbitrator-busy");
        office.disputes
                .clerk
                .change(hearing + "/record", 2, Map.of("absent", List.of("employers")))
                .statusCode(200)
                .body("state", equalTo("held"));
        office.disputes
                .reviewer
                .change(dispute + "/award", 4, office.disputes.award(dispute))
                .statusCode(200);
        refused(request(dispute, office.arbitration.opens(), "2007-05-10", "16:00:00", "18:00:00"), "not-being-tried");
    }

    @Test
    void a_room_and_an_arbitrator_stay_until_the_last_hearing_that_is_planned_with_them() {
        // Given
        String dispute = office.tried();
        String hearing = office.plans(dispute, "2007-04-10");
        String room = "/v1/hearing-rooms/"
                + office.disputes.clerk.get(hearing).jsonPath().getString("hearing.room");
        String arbitrator = "/v1/arbitrators/"
                + office.disputes.reviewer.get(dispute).jsonPath().getString("tribunal.presides");
        Desk supervisor = Desk.of(Tokens.of("supervisor").in(Bureau.REGION));

        // When
        for (String needed : List.of(room, arbitrator)) {
            office.disputes
                    .clerk
                    .change(needed + "/end", 1, Map.of("lastDay", "2007-04-09"))
                    .statusCode(409)
                    .body("code", equalTo("office-entry-hears"));
            supervisor
                    .change(needed + "/annulment", 1, Map.of("reason", "误录"))
                    .statusCode(409)
                    .body("code", equalTo("office-entry-hears"));
            office.disputes
                    .clerk
                    .change(needed + "/end", 1, Map.of("lastDay", "2007-04-10"))
                    .statusCode(200);
        }
        office.disputes
                .clerk
                .change(hearing + "/cancellation", 1, Map.of("reason", "双方同意庭外调解"))
                .statusCode(200);

        // Then
        office.disputes
                .clerk
                .change(room + "/end", 2, Map.of("lastDay", "2007-04-09"))
                .statusCode(409)
                .body("code", equalTo("office-entry-ended"));
        supervisor.change(room + "/annulment", 2, Map.of("reason", "误录")).statusCode(200);
    }

    @Test
    void an_award_needs_a_hearing_that_was_held_by_then_or_a_waiver_in_writing() {
        String dispute = office.tried();
        Map<String, Object> award = new HashMap<>(office.disputes.award(dispute));
        award.remove("hearingWaiver");
        String hearing = office.plans(dispute);
        awardRefused(dispute, award, 409, "award-without-hearing");
        office.disputes
                .clerk
                .change(hearing + "/record", 1, Map.of("absent", List.of()))
                .statusCode(200);

        award.put("on", "2007-04-09");
        awardRefused(dispute, award, 422, "award-before-the-hearing");
        award.put("on", "2007-04-10");
        office.disputes.reviewer.change(dispute + "/award", 3, award).statusCode(200);
        annulmentRefused(hearing, 2, "award-rests-on-the-hearing");
    }

    private void annulmentRefused(String hearing, int version, String code) {
        office.disputes
                .reviewer
                .change(hearing + "/annulment", version, Map.of("reason", "误录"))
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private void awardRefused(String dispute, Map<String, Object> award, int status, String code) {
        office.disputes
                .reviewer
                .change(dispute + "/award", 3, award)
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void who_was_recused_does_not_come_back_and_nobody_is_recused_when_the_case_is_over() {
        // Given
        String dispute = office.tried();
        String first = office.disputes.reviewer.get(dispute).jsonPath().getString("tribunal.presides");
        office.disputes
                .reviewer
                .change(office.asks(dispute) + "/decision", 1, office.upheld())
                .statusCode(200);
        String second = office.asks(dispute);

        // When
        office.disputes
                .reviewer
                .change(second + "/decision", 1, Map.of("on", "2007-04-06", "upheld", true, "replacement", first))
                .statusCode(409)
                .body("code", equalTo("recused-before"));
        Map<String, Object> recusal = office.recusal(dispute);
        office.disputes
                .reviewer
                .change(second + "/decision", 1, Map.of("on", "2007-04-06", "upheld", false))
                .statusCode(200);
        office.disputes
                .reviewer
                .change(dispute + "/award", 4, office.disputes.award(dispute))
                .statusCode(200);

        // Then
        office.disputes
                .clerk
                .post(HearingOffice.RECUSALS, recusal)
                .statusCode(409)
                .body("code", equalTo("not-being-tried"));
    }

    @Test
    void a_reviewer_corrects_the_employer_and_the_planned_hearing_takes_the_right_one() {
        // Given
        String right = OrganisationCodes.next();
        office.plans(office.disputes.triesAgainst(right, ResidentNumbers.next()));
        String dispute = office.tried();
        office.plans(dispute);
        Map<String, Object> application = DisputeOffice.application();
        application.put("employers", List.of(right));
        Map<String, Object> correction = Map.of("application", application, "reason", "被申请人录错");

        // When
        office.disputes
                .clerk
                .change(dispute + "/corrections", 3, correction)
                .statusCode(409)
                .body("code", equalTo("parties-changed-by-reviewers"));

        // Then: another hearing has that employer at the same time
        office.disputes
                .reviewer
                .change(dispute + "/corrections", 3, correction)
                .statusCode(409)
                .body("code", equalTo("party-busy"));
    }

    @Test
    void an_applicant_who_stays_away_has_withdrawn_and_nobody_is_heard_before_the_day() {
        String dispute = office.tried();
        String hearing = office.plans(dispute);
        String later = HearingOffice.HEARINGS + "/"
                + office.disputes
                        .clerk
                        .made(
                                HearingOffice.HEARINGS,
                                request(dispute, office.arbitration.opens(), "2007-07-02", "09:00:00", "10:00:00"))
                        .getString("id");
        office.disputes
                .clerk
                .change(later + "/record", 1, Map.of("absent", List.of()))
                .statusCode(422)
                .body("code", equalTo("held-before-its-day"));

        office.disputes
                .clerk
                .change(hearing + "/record", 1, Map.of("absent", List.of("workers")))
                .statusCode(200);

        office.disputes
                .reviewer
                .get(dispute)
                .then()
                .body("state", equalTo("withdrawn"))
                .body("conclusion.outcome", equalTo("deemed-withdrawn"))
                .body("conclusion.on", equalTo("2007-04-10"));
        annulmentRefused(hearing, 2, "withdrawal-rests-on-the-hearing");
        office.disputes.clerk.get(later).then().body("state", equalTo("cancelled"));
        office.disputes
                .reviewer
                .change(dispute + "/reinstatement", 4, Map.of("reason", "缺席系误录"))
                .statusCode(200);
        office.disputes
                .reviewer
                .change(hearing + "/annulment", 2, Map.of("reason", "误录"))
                .statusCode(200);
    }

    private static Map<String, Object> request(String dispute, String room, String on, String from, String until) {
        return HearingOffice.request(dispute, HearingOffice.hearing(room, on, from, until));
    }

    private void refused(Map<String, Object> request, String code) {
        office.disputes
                .clerk
                .post(HearingOffice.HEARINGS, request)
                .statusCode(409)
                .body("code", equalTo(code));
    }
}
