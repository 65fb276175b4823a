package org.ganlao.skills.funding.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.LINES;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.because;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.ganlao.skills.funding.subsidy.SubsidyOffice.Completed;
import org.ganlao.skills.instruction.placement.EmploymentOffice;
import org.ganlao.skills.instruction.placement.Placements;
import org.ganlao.skills.instruction.training.AttendanceDesk;
import org.junit.jupiter.api.Test;

/** What a subsidy rests on, and what happens to it when that changes. The business clock stands at 30 June 2007. */
@QuarkusTest
class SubsidyGroundsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Placements placements;

    @Inject
    PersonTokens tokens;

    @Inject
    Sql sql;

    private final SubsidyOffice office = SubsidyOffice.of("360123");

    @Test
    void a_certificate_that_is_issued_anew_carries_what_was_paid_for_the_old_one() {
        // Given
        String course = office.course("school-enterprise", 5);
        Completed graduate = office.graduate(course);
        String old = certified(graduate);
        JsonPath claim = paid(course, graduate);

        // When
        String fresh = issuedAnew(old);

        // Then
        JsonPath line = office.line(claim, graduate);
        assertThat(line.getString("state")).isEqualTo("paid");
        assertThat(line.getString("certificate")).isEqualTo(fresh);
    }

    @Test
    void a_completion_that_is_struck_out_takes_its_subsidy_along() {
        // Given
        String course = office.course("urban-vocational", null);
        Completed graduate = office.graduate(course);
        JsonPath claim = paid(course, graduate);

        // When
        office.clerk
                .change("/v1/trainees/" + graduate.trainee() + "/annulment", 2, Map.of("reason", "未参加培训"))
                .statusCode(409)
                .body("code", equalTo("completion-in-use"));
        amended(graduate, null);

        // Then
        assertThat(office.line(claim, graduate).getString("state")).isEqualTo("to-be-refunded");
    }

    @Test
    void a_completion_corrected_into_the_next_year_takes_that_years_subsidy() {
        // Given
        String number = ResidentNumbers.next();
        String turn = overTheTurnOfTheYear();
        Completed once = completed(turn, number, "2006-12-28");
        JsonPath claim = office.claims(turn, once);
        String spring = office.course("urban-vocational", null);
        Completed again = office.graduate(spring, number);
        assertThat(office.line(claim, once).getString("state")).isEqualTo("claimed");

        // When
        amended(
                once,
                Map.of(
                        "enrolment", School.enrolment("urban", "2006-11-27"),
                        "completion", School.completion("2007-01-04")));

        // Then
        assertThat(office.line(claim, once).getString("state")).isEqualTo("claimed");
        assertThat(office.line(office.claims(spring, again), again).getList("lacking"))
                .contains("not-subsidised-before");
    }

    @Test
    void a_job_that_ended_during_the_course_is_no_work_since_the_completion() {
        // Given
        String course = office.course("school-enterprise", 4);
        Completed graduate = office.graduate(course);
        office.certification.certificate(graduate.number(), 4);
        worked(graduate, "2007-03-05", "2007-03-09");

        // When
        JsonPath claim = office.claims(course, graduate);

        // Then
        assertThat(office.line(claim, graduate).getList("lacking")).isEqualTo(List.of("placed-in-park"));
    }

    @Test
    void work_that_ends_after_the_payment_does_not_recall_it() {
        // Given
        String course = office.course("school-enterprise", 4);
        Completed graduate = office.graduate(course);
        office.certification.certificate(graduate.number(), 4);
        UUID work = UUID.randomUUID();
        EmploymentOffice.tells(
                "recorded",
                EmploymentOffice.told("recorded", work, graduate.person()).put("occurredOn", "2007-06-28"));
        await().atMost(PATIENCE).until(() -> placements.find(work).isPresent());
        JsonPath claim = paid(course, graduate);
        assertThat(office.line(claim, graduate).getString("state")).isEqualTo("paid");

        // When
        EmploymentOffice.tells(
                "ended",
                EmploymentOffice.told("ended", work, graduate.person())
                        .put("occurredOn", "2007-06-28")
                        .put("endedOn", "2007-07-02"));
        await().atMost(PATIENCE).until(() -> placements.find(work).orElseThrow().endedOn() != null);

        // Then
        assertThat(office.line(claim, graduate).getString("state")).isEqualTo("paid");
    }

    @Test
    void one_certificate_carries_the_subsidy_of_one_course_and_one_level_that_of_one_certificate() {
        // Given
        String number = ResidentNumbers.next();
        String higher = office.course("school-enterprise", 2);
        String sameLevel = office.course("school-enterprise", 2);
        String lower = office.course("school-enterprise", 5);
        Completed below = office.graduate(lower, number);
        earnedLongAgo(office.certification.certificate(number, 3).getString("id"));
        Completed once = office.graduate(higher, number);
        Completed again = office.graduate(sameLevel, number);
        office.certification.certificate(number, 2);

        // When
        JsonPath first = office.claims(higher, once);
        JsonPath second = office.claims(sameLevel, again);
        JsonPath third = office.claims(lower, below);

        // Then
        assertThat(office.line(first, once).getString("state")).isEqualTo("claimed");
        assertThat(office.line(second, again).getString("state")).isEqualTo("not-released");
        assertThat(office.line(second, again).getList("lacking")).contains("not-subsidised-before");
        assertThat(office.line(third, below).getString("state")).isEqualTo("not-released");
        assertThat(office.line(third, below).getList("lacking")).contains("certified");
    }

    @Test
    void two_trainees_of_a_course_who_are_one_person_are_subsidised_once() {
        // Given
        String course = office.course("school-enterprise", 5);
        Completed one = office.graduate(course);
        Completed same = office.graduate(course);
        certified(one);
        certified(same);
        JsonPath claim = paid(course, one, same);

        // When
        merge(same, one);

        // Then
        assertThat(List.of(
                        office.line(claim, one).getString("state"),
                        office.line(claim, same).getString("state")))
                .containsExactlyInAnyOrder("paid", "to-be-refunded");
    }

    @Test
    void a_suspended_certificate_delays_the_payment_and_takes_nothing_back() {
        // Given
        String course = office.course("school-enterprise", 5);
        Completed paid = office.graduate(course);
        String behindPaid = certified(paid);
        JsonPath first = paid(course, paid);
        Completed due = office.graduate(course);
        String behindDue = certified(due);
        JsonPath second = office.claims(course, due);
        office.approves(second);

        // When
        changes(behindPaid, "suspension", 1);
        changes(behindDue, "suspension", 1);
        office.pays();

        // Then
        assertThat(office.line(first, paid).getString("state")).isEqualTo("paid");
        assertThat(office.line(second, due).getString("state")).isEqualTo("approved");

        // When
        changes(behindDue, "reinstatement", 2);
        office.pays();

        // Then
        assertThat(office.line(second, due).getString("state")).isEqualTo("paid");
    }

    @Test
    void a_certificate_from_before_the_course_is_no_new_skill_when_it_is_issued_anew() {
        // Given
        String course = office.course("school-enterprise", 5);
        Completed graduate = office.graduate(course);
        String old = certified(graduate);
        earnedLongAgo(old);
        issuedAnew(issuedAnew(old));

        // When
        JsonPath claim = office.claims(course, graduate);

        // Then
        assertThat(office.line(claim, graduate).getList("lacking")).contains("certified");
    }

    @Test
    void of_two_subsidies_of_one_person_the_one_that_is_paid_back_anyway_falls() {
        // Given
        String course = office.course("urban-vocational", null);
        Completed early = office.graduate(course);
        Completed late = office.graduate(course);
        JsonPath claim = paid(course, early, late);
        String recalled = office.line(claim, early).getString("id");
        office.supervisor
                .change(LINES + "/" + recalled + "/recall", 3, because())
                .statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update subsidy_line set paid_on = date '2007-06-01' where id = ?", UUID.fromString(recalled)));

        // When
        merge(late, early);

        // Then
        assertThat(office.line(claim, early).getString("state")).isEqualTo("to-be-refunded");
        assertThat(office.line(claim, late).getString("state")).isEqualTo("paid");
    }

    @Test
    void the_rest_of_what_was_paid_in_part_is_given_once_when_the_work_begins_in_time_and_falls_with_it() {
        // Given
        String course = office.course("urban-vocational", null);
        Completed graduate = office.graduate(course);
        JsonPath first = paid(course, graduate);
        String part = office.line(first, graduate).getString("id");
        JsonPath tooEarly = office.line(office.claims(course, graduate), graduate);
        assertThat(tooEarly.getString("outcome")).isEqualTo("refused");
        assertThat(tooEarly.getList("lacking")).isEqualTo(List.of("placed"));
        UUID work = UUID.randomUUID();
        EmploymentOffice.tells("recorded", EmploymentOffice.told("recorded", work, graduate.person()));
        await().atMost(PATIENCE).until(() -> placements.find(work).isPresent());

        // When
        JsonPath second = paid(course, graduate);

        // Then
        JsonPath rest = office.line(second, graduate);
        assertThat(rest.getString("state")).isEqualTo("paid");
        assertThat(rest.getString("amount")).isEqualTo("120.00");
        assertThat(rest.getString("topsUp")).isEqualTo(part);
        assertThat(rest.getString("placement")).isEqualTo(work.toString());
        assertThat(rest.getList("trace.key")).contains("skills.subsidy.reduced");
        assertThat(office.line(office.claims(course, graduate), graduate).getList("lacking"))
                .isEqualTo(List.of("not-subsidised-before"));

        // When the work never was
        EmploymentOffice.tells("annulled", EmploymentOffice.told("annulled", work, graduate.person()));
        await().atMost(PATIENCE)
                .until(() -> office.line(second, graduate).getString("state").equals("to-be-refunded"));

        // Then
        assertThat(office.line(first, graduate).getString("state")).isEqualTo("paid");
    }

    @Test
    void the_rest_is_recalled_with_the_part() {
        // Given
        String course = office.course("urban-vocational", null);
        Completed graduate = office.graduate(course);
        JsonPath first = paid(course, graduate);
        UUID work = UUID.randomUUID();
        EmploymentOffice.tells("recorded", EmploymentOffice.told("recorded", work, graduate.person()));
        await().atMost(PATIENCE).until(() -> placements.find(work).isPresent());
        JsonPath second = paid(course, graduate);

        // When
        office.supervisor
                .change(LINES + "/" + office.line(first, graduate).getString("id") + "/recall", 3, because())
                .statusCode(200);

        // Then
        assertThat(office.line(second, graduate).getString("state")).isEqualTo("to-be-refunded");
    }

    @Test
    void what_nobody_has_approved_is_released_in_full_as_soon_as_the_work_is_told() {
        // Given
        String course = office.course("urban-vocational", null);
        Completed graduate = office.graduate(course);
        JsonPath claim = office.claims(course, graduate);
        assertThat(office.line(claim, graduate).getString("amount")).isEqualTo("180.00");

        // When
        EmploymentOffice.tells("recorded", EmploymentOffice.told("recorded", UUID.randomUUID(), graduate.person()));
        await().atMost(PATIENCE)
                .until(() -> office.line(claim, graduate).getString("outcome").equals("released"));

        // Then
        assertThat(office.line(claim, graduate).getString("amount")).isEqualTo("300.00");
        String at = SubsidyOffice.CLAIMS + "/" + claim.getString("id") + "/approval";
        office.reviewer.change(at, 1, Map.of()).statusCode(412).body("code", equalTo("stale-version"));
        office.reviewer.change(at, 2, Map.of()).statusCode(200);
    }

    @Test
    void a_claim_comes_within_twelve_months_of_the_completion() {
        // Given
        String course = of("2006-05-08", "2006-06-29");
        Completed late = completed(course, ResidentNumbers.next(), "2006-06-29", "2006-05-08");
        Completed inTime = completed(course, ResidentNumbers.next(), "2006-06-30", "2006-05-08");

        // When
        JsonPath claim = office.claims(course, inTime, late);

        // Then
        assertThat(office.line(claim, inTime).getString("state")).isEqualTo("claimed");
        assertThat(office.line(claim, late).getString("state")).isEqualTo("not-released");
        assertThat(office.line(claim, late).getList("lacking")).contains("claimed-in-time");
    }

    private void amended(Completed graduate, Map<String, Object> stated) {
        Map<String, Object> amendment = AttendanceDesk.amendment(graduate.trainee(), stated);
        String at = AttendanceDesk.AMENDMENTS + "/"
                + office.registrar.made(AttendanceDesk.AMENDMENTS, amendment).getString("id");
        office.registrar.change(at + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("proposed-by-you"));
        office.registrar
                .post(AttendanceDesk.AMENDMENTS, AttendanceDesk.amendment(graduate.trainee(), null))
                .statusCode(409)
                .body("code", equalTo("amendment-proposed"));
        office.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
    }

    private JsonPath paid(String course, Completed... graduates) {
        office.budgeted("5000.00");
        JsonPath claim = office.claims(course, graduates);
        office.approves(claim);
        office.pays();
        return claim;
    }

    private String certified(Completed graduate) {
        return office.certification.certificate(graduate.number(), 5).getString("id");
    }

    private String issuedAnew(String certificate) {
        String at = "/v1/certificates/" + certificate;
        office.certification
                .clerk
                .change(at + "/reissue-proposal", 1, Map.of("reason", "遗失"))
                .statusCode(200);
        return office.certification
                .reviewer
                .change(at + "/reissue", 2, Map.of())
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private void changes(String certificate, String how, int version) {
        office.certification
                .supervisor
                .change("/v1/certificates/" + certificate + "/" + how, version, Certification.on("2007-06-30"))
                .statusCode(200);
    }

    private void earnedLongAgo(String certificate) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update certificate set issued_on = date '2003-05-20' where id = ?",
                        UUID.fromString(certificate)));
    }

    private void merge(Completed replaced, Completed kept) {
        QuarkusTransaction.requiringNew()
                .run(() -> tokens.replace(replaced.person(), kept.person(), ReplacementReason.CORRECTION));
    }

    private void worked(Completed graduate, String from, String until) {
        UUID work = UUID.randomUUID();
        EmploymentOffice.tells(
                "ended",
                EmploymentOffice.told("ended", work, graduate.person())
                        .put("occurredOn", from)
                        .put("endedOn", until));
        await().atMost(PATIENCE).until(() -> placements.find(work).isPresent());
    }

    private String overTheTurnOfTheYear() {
        return of("2006-11-27", "2006-12-28");
    }

    private String of(String startsOn, String endsOn) {
        Map<String, Object> institution = School.institutionBody();
        institution.put("region", office.region);
        institution.put("registeredOn", "2006-01-09");
        Map<String, Object> plan = School.plan("urban-vocational", 20);
        plan.put("startsOn", startsOn);
        plan.put("endsOn", endsOn);
        String id = office.clerk.made("/v1/institutions", institution).getString("id");
        return office.clerk.made("/v1/courses", School.courseBody(id, plan)).getString("id");
    }

    private Completed completed(String course, String number, String day) {
        return completed(course, number, day, "2006-11-27");
    }

    private Completed completed(String course, String number, String day, String enrolledOn) {
        Map<String, Object> body = School.traineeBody(course, number, "urban");
        body.put("enrolment", School.enrolment("urban", enrolledOn));
        JsonPath trainee = office.registrar.made("/v1/trainees", body);
        String id = trainee.getString("id");
        office.clerk
                .change("/v1/trainees/" + id + "/completion", 1, School.completion(day))
                .statusCode(200);
        return new Completed(id, trainee.getString("person.token"), number);
    }
}
