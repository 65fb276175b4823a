package org.ganlao.skills.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.ganlao.skills.exam.Exam;
import org.ganlao.skills.rating.domain.RatedFact;
import org.ganlao.skills.rating.domain.RatingScheme;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreditFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);

    @Inject
    CreditFacts facts;

    @Inject
    RatingSchemes schemes;

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
        revoke(exam.certification.certificate(revoked, 5).getString("id"));

        // When
        Map<RatedFact, Long> counts = counted(course);

        // Then
        assertThat(counts).containsEntry(RatedFact.FEW_PASSED, 1L).containsEntry(RatedFact.CERTIFICATE_REVOKED, 1L);
        assertThat(counted(elsewhere))
                .containsEntry(RatedFact.FEW_PASSED, 0L)
                .containsEntry(RatedFact.CERTIFICATE_REVOKED, 0L);
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

    private void revoke(String certificate) {
        exam.certification
                .supervisor
                .change("/v1/certificates/" + certificate + "/revocation", 1, Certification.on("2007-06-30"))
                .statusCode(200);
    }
}
