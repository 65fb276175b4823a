package org.ganlao.skills.provider.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.ganlao.skills.appraisal.exam.Exam;
import org.ganlao.skills.provider.rating.domain.RatedFact;
import org.ganlao.skills.provider.rating.domain.RatingScheme;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreditFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);

    @Inject
    CreditFacts facts;

    @Inject
    RatingSchemes schemes;

    @Inject
    RateInstitutions rating;

    private final School school = new School();
    private final Exam exam = new Exam();

    @Test
    void what_became_of_graduates_at_the_exam_and_afterwards_counts_for_their_school() {
        // Given
        JsonPath course = welders();
        JsonPath elsewhere = welders();
        String failing = graduate(course);
        String revoked = graduate(course);
        String session = exam.session(5, 40);
        exam.agree(exam.registers(session, failing), 70, 50);
        exam.decide(session, Exam.DECIDED);
        revoke(exam.certification.certificate(revoked, 5).getString("id"), "training");

        // When
        Map<RatedFact, Long> counts = counted(course);

        // Then
        assertThat(counts).containsEntry(RatedFact.FEW_PASSED, 1L).containsEntry(RatedFact.CERTIFICATE_REVOKED, 1L);
        assertThat(counted(elsewhere))
                .containsEntry(RatedFact.FEW_PASSED, 0L)
                .containsEntry(RatedFact.CERTIFICATE_REVOKED, 0L);
    }

    @Test
    void a_certificate_that_an_appeal_takes_back_or_a_clerk_is_no_mistake_of_the_school() {
        // Given
        JsonPath course = welders();
        String session = exam.session(5, 40);
        String candidate = exam.registers(session, graduate(course));
        exam.agree(candidate, 70, 62);
        exam.decide(session, Exam.DECIDED);
        exam.certify(session);
        String appeal = exam.certification
                .clerk
                .made("/v1/exam-appeals", Exam.appealBody(candidate, "practice"))
                .getString("id");

        // When
        revoke(exam.certification.certificate(graduate(course), 5).getString("id"), "entry");
        exam.certification
                .reviewer
                .change("/v1/exam-appeals/" + appeal + "/decision", 1, Exam.decision(50))
                .statusCode(200);

        // Then
        assertThat(counted(course))
                .containsEntry(RatedFact.FEW_PASSED, 1L)
                .containsEntry(RatedFact.CERTIFICATE_REVOKED, 0L);
    }

    @Test
    void exams_and_certificates_change_the_grade_without_anybody_asking_and_nothing_gives_none() {
        // Given
        JsonPath course = welders();
        UUID institution = UUID.fromString(course.getString("institution"));
        String graduate = graduate(course);
        rating.again(institution);
        assertThat(grades(institution)).isEmpty();

        // When
        revoke(exam.certification.certificate(graduate, 5).getString("id"), "training");
        rating.again(institution);
        rating.again(institution);

        // Then
        assertThat(grades(institution)).containsExactly(75);
    }

    private List<Integer> grades(UUID institution) {
        return new CreditDesk()
                .supervisor
                .get(CreditDesk.GRADES + "?institution=" + institution)
                .jsonPath()
                .getList("items.points");
    }

    /** By criteria to which one who sat for an exam is enough. */
    private Map<RatedFact, Long> counted(JsonPath course) {
        RatingScheme published = schemes.on(TODAY);
        RatingScheme scheme = new RatingScheme(
                published.from(),
                published.source(),
                published.confirmed(),
                published.start(),
                published.months(),
                published.completion(),
                published.leastTrainees(),
                published.passing(),
                1,
                published.criteria(),
                published.grades());
        return facts.of(UUID.fromString(course.getString("institution")), scheme, TODAY);
    }

    private JsonPath welders() {
        Map<String, Object> plan = School.plan("school-enterprise", 40);
        plan.put("occupation", Certification.WELDER);
        plan.put("level", 5);
        return school.course(plan);
    }

    private String graduate(JsonPath course) {
        String number = ResidentNumbers.next();
        school.completes(school.enrols(course.getString("id"), number, "urban"), "2007-03-23");
        return number;
    }

    private void revoke(String certificate, String ground) {
        exam.certification
                .supervisor
                .change(
                        "/v1/certificates/" + certificate + "/revocation",
                        1,
                        Map.of("on", "2007-06-30", "reason", "已查实", "ground", ground))
                .statusCode(200);
    }
}
