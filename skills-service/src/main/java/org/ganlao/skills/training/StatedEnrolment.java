package org.ganlao.skills.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.training.domain.Enrolment;
import org.ganlao.skills.training.domain.Residence;

/** An enrolment as requests state it and answers show it. */
record StatedEnrolment(
        @Schema(description = "户籍性质 · Household registration") @NotNull
        Residence residence,

        @Schema(description = "常住地区 · Region of residence", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String residenceRegion,

        @NotNull LocalDate enrolledOn) {

    Enrolment enrolment() {
        return new Enrolment(residence, residenceRegion, enrolledOn);
    }

    static StatedEnrolment from(Enrolment enrolment) {
        return new StatedEnrolment(enrolment.residence(), enrolment.residenceRegion(), enrolment.enrolledOn());
    }
}
