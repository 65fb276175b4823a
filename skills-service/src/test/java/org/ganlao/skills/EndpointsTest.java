package org.ganlao.skills;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.cadre.CadreResourceTest;
import org.ganlao.skills.certification.credential.CredentialEndpoints;
import org.ganlao.skills.certification.structure.SkillStructureTest;
import org.ganlao.skills.commendation.CommendationResourceTest;
import org.ganlao.skills.funding.examfee.FeeOffice;
import org.ganlao.skills.funding.subsidy.SubsidyOffice;
import org.ganlao.skills.instruction.apprenticeship.ApprenticeshipResourceTest;
import org.ganlao.skills.instruction.order.OrderDesk;
import org.ganlao.skills.instruction.programme.ProgrammeResourceTest;
import org.ganlao.skills.instruction.training.AttendanceDesk;
import org.ganlao.skills.provider.baseproject.BaseProjectDesk;
import org.ganlao.skills.provider.institution.LicenceDesk;
import org.ganlao.skills.provider.rating.CreditDesk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EndpointsTest {

    private static final String INSTITUTIONS = "/v1/institutions";
    private static final String COURSES = "/v1/courses";
    private static final String TRAINEES = "/v1/trainees";

    private final School school = new School();

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_guarded() {
        return walk().tests();
    }

    @TestFactory
    Stream<DynamicTest> every_post_refuses_bad_input_and_is_left_nothing_by_it() {
        return walk().badInput();
    }

    @TestFactory
    Stream<DynamicTest> every_export_shows_what_its_list_shows() {
        return walk().exports();
    }

    private EndpointWalk walk() {
        EndpointWalk walk = EndpointWalk.inRegion(School.REGION, School.SIBLING);
        LicenceDesk.add(walk);
        BaseProjectDesk.add(walk);
        AttendanceDesk.add(walk);
        OrderDesk.add(walk);
        CreditDesk.add(walk);
        walk.object(INSTITUTIONS + "/{id}", () -> INSTITUTIONS + "/" + school.institution())
                .object(COURSES + "/{id}", () -> COURSES + "/" + course())
                .object(TRAINEES + "/{id}", () -> TRAINEES + "/" + enrolled())
                .object(TRAINEES + "/{id}/corrections", () -> TRAINEES + "/" + completed() + "/corrections")
                .body("POST " + INSTITUTIONS, () -> json(School.institutionBody()))
                .body("POST " + INSTITUTIONS + "/{id}/licence-renewals", () -> json(School.renewedLicence()))
                .body(
                        "POST " + COURSES,
                        () -> json(School.courseBody(school.institution(), plan("urban-vocational", 40))))
                .body("POST " + TRAINEES, () -> json(School.enrolsThisWeek(thisWeeks(), someone())))
                .body("POST " + TRAINEES + "/{id}/completion", () -> json(School.completion("2007-03-23")))
                .body(
                        "POST " + TRAINEES + "/{id}/corrections",
                        () -> json(Map.of(
                                "enrolment", School.enrolment("rural"),
                                "completion", School.completion("2007-03-23"),
                                "reason", "户籍性质录错")))
                .body("POST " + TRAINEES + "/{id}/dropout", () -> json(Map.of("on", "2007-03-09", "reason", "外出务工")))
                .body("POST " + TRAINEES + "/{id}/annulment", () -> json(Map.of("reason", "重复录入")));
        CertificationEndpoints.add(walk);
        ExamEndpoints.add(walk);
        CredentialEndpoints.add(walk);
        SubsidyOffice.shownTo(walk);
        FeeOffice.shownTo(walk);
        SkillStructureTest.shownTo(walk);
        ProgrammeResourceTest.shownTo(walk);
        ApprenticeshipResourceTest.shownTo(walk);
        CommendationResourceTest.shownTo(walk);
        CadreResourceTest.shownTo(walk);
        return walk;
    }

    private String course() {
        return school.course(plan("urban-vocational", 40)).getString("id");
    }

    private String thisWeeks() {
        return school.course(School.thisWeeks(plan("urban-vocational", 40))).getString("id");
    }

    private String enrolled() {
        return school.enrols(course(), someone(), "urban").getString("id");
    }

    private String completed() {
        return school.completes(school.enrols(course(), someone(), "urban"), "2007-03-23")
                .getString("id");
    }

    private static String someone() {
        return ResidentNumbers.next();
    }
}
