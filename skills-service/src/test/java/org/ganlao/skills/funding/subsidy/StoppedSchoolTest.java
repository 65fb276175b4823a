package org.ganlao.skills.funding.subsidy;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.School;
import org.ganlao.skills.funding.subsidy.SubsidyOffice.Completed;
import org.ganlao.skills.provider.institution.LicenceDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The courses last from 26 February to 23 March 2007. */
@QuarkusTest
class StoppedSchoolTest {

    private final SubsidyOffice office = SubsidyOffice.of(School.REGION);
    private final LicenceDesk licences = new LicenceDesk();
    private JsonPath course;

    @BeforeEach
    void opensACourse() {
        course = new School().course(School.plan("urban-vocational", 40));
    }

    @Test
    void enrols_nobody_while_it_may_not_and_on_no_day_of_that_time() {
        stopped("suspension", "2007-02-20");
        enrols(422, "institution-suspended");

        stopped("resumption", "2007-02-27");
        enrols(422, "institution-suspended");
    }

    @Test
    void whose_licence_was_revoked_enrols_nobody_and_is_paid_nothing() {
        Completed graduate = office.graduate(course.getString("id"));
        stopped("revocation", "2007-03-12");

        enrols(409, "institution-revoked");
        office.clerk
                .post(SubsidyOffice.CLAIMS, SubsidyOffice.claim(course.getString("id"), graduate))
                .statusCode(409)
                .body("code", equalTo("institution-revoked"));
    }

    private void stopped(String how, String on) {
        licences.decides(course.getString("institution"), how, on);
    }

    private void enrols(int status, String code) {
        office.registrar
                .post("/v1/trainees", School.traineeBody(course.getString("id"), ResidentNumbers.next(), "urban"))
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
