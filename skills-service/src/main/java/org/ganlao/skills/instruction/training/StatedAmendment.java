package org.ganlao.skills.instruction.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ganlao.skills.instruction.training.domain.AmendedCompletion;

/** Enrolment and completion as they should have been recorded, whole. */
record StatedAmendment(
        @Valid @NotNull StatedEnrolment enrolment,
        @Valid @NotNull StatedCompletion completion) {

    AmendedCompletion amended() {
        return AmendedCompletion.of(enrolment.enrolment(), completion.completion());
    }

    static StatedAmendment from(AmendedCompletion amended) {
        return new StatedAmendment(
                StatedEnrolment.from(amended.enrolment()), StatedCompletion.from(amended.completion()));
    }
}
