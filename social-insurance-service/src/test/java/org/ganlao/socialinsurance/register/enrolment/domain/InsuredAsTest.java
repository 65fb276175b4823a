package org.ganlao.socialinsurance.register.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InsuredAsTest {

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE, RESIDENT_MEDICAL",
        "FLEXIBLE, UNEMPLOYMENT",
        "FLEXIBLE, INJURY",
        "MIGRANT, MATERNITY",
        "INSTITUTION_STAFF, MATERNITY",
        "GRADUATE, UNEMPLOYMENT",
        "LAND_EXPROPRIATED, MEDICAL",
        "RESIDENT_MINOR, MEDICAL",
        "RESIDENT_ADULT, PENSION",
        "RETIRED_CADRE, PENSION",
    })
    void each_insurance_is_open_to_some_kinds_only(InsuredKind kind, Insurance insurance) {
        String employer = kind.isEmployed() ? "71526726X" : null;

        assertRefused(
                EnrolmentRefusal.INSURANCE_NOT_OPEN, () -> new InsuredAs(insurance, kind, employer, false, "360102"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESIDENT_MEDICAL", "LAND_EXPROPRIATED"})
    void an_employee_joins_all_five_social_insurances(Insurance insurance) {
        InsuredAs insured = new InsuredAs(insurance, InsuredKind.EMPLOYEE, "71526726X", true, "360102");

        assertThat(insured.inPark()).isTrue();
    }

    @Test
    void an_employee_has_an_employer_and_a_flexible_worker_has_none() {
        assertRefused(
                EnrolmentRefusal.EMPLOYER_NEEDED,
                () -> new InsuredAs(Insurance.PENSION, InsuredKind.EMPLOYEE, null, false, "360102"));
        assertRefused(
                EnrolmentRefusal.EMPLOYER_OUT_OF_PLACE,
                () -> new InsuredAs(Insurance.PENSION, InsuredKind.FLEXIBLE, "71526726X", false, "360102"));
    }
}
