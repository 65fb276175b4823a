package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** As what a person is insured, as requests state it and answers show it. */
record StatedInsurance(
        @NotNull Insurance insurance,
        @NotNull InsuredKind kind,

        EmployerToken employer,

        @Schema(description = "统筹地区 · Region where the insurance is pooled", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region) {

    String employerToken() {
        return employer == null ? null : employer.value();
    }

    static StatedInsurance from(InsuredAs insured) {
        EmployerToken employer = insured.employer() == null ? null : EmployerToken.of(insured.employer());
        return new StatedInsurance(insured.insurance(), insured.kind(), employer, insured.region());
    }
}
