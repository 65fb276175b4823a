package org.ganlao.skills.instruction.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.instruction.training.domain.Completion;

/** A completion as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-03-23\",\"hoursAttended\":120}")
record StatedCompletion(
        @Schema(description = "结业日期 · Day of completion") @NotNull
        LocalDate on,

        @Schema(description = "出勤学时 · Lesson hours attended") @NotNull @Min(1) @Max(5000)
        Integer hoursAttended,

        @Schema(description = "考核成绩，须考核的课程必填 · Score of the assessment, where the kind of course demands one")
        @Min(0)
        @Max(100)
        Integer score) {

    Completion completion() {
        return new Completion(on, hoursAttended, score);
    }

    static StatedCompletion from(Completion completion) {
        return completion == null
                ? null
                : new StatedCompletion(completion.on(), completion.hoursAttended(), completion.score());
    }
}
