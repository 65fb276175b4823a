package org.ganlao.skills.instruction.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.instruction.training.domain.Enrolment;
import org.ganlao.skills.instruction.training.domain.Residence;

/** An enrolment as requests state it and answers show it. */
record StatedEnrolment(
        @Schema(description = "户籍性质 · Household registration") @NotNull
        Residence residence,

        @Schema(description = "常住地区 · Region of residence", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String residenceRegion,

        @NotNull LocalDate enrolledOn,

        @Schema(
                description =
                        "从事本职业年限，课程分等级而无下一等级证书时填报 · Years of work in the occupation, where the level below is not certified")
        @Min(0)
        @Max(60)
        Integer yearsOfWork) {

    Enrolment enrolment() {
        return new Enrolment(residence, residenceRegion, enrolledOn, yearsOfWork);
    }

    static StatedEnrolment from(Enrolment enrolment) {
        return new StatedEnrolment(
                enrolment.residence(), enrolment.residenceRegion(), enrolment.enrolledOn(), enrolment.yearsOfWork());
    }
}
