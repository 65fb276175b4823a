package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.ganlao.employment.seeking.jobseeker.domain.SoughtWork;

/** Which work a person looks for, as requests state it and answers show it. */
record StatedSoughtWork(
        @Schema(description = "求职职业分类代码，可为大类至细类 · Code of the occupation, of any depth", examples = "6-04-01-01")
        @NotNull
        @Pattern(regexp = "[1-8](-[0-9]{2}){0,3}")
        String occupation,

        @Schema(description = "本人所持职业资格等级，没有不填 · Level that the person holds in it, absent where none")
        SkillLevel level) {

    SoughtWork sought() {
        return new SoughtWork(occupation, level);
    }

    static StatedSoughtWork from(SoughtWork sought) {
        return sought == null ? null : new StatedSoughtWork(sought.occupation(), sought.level());
    }
}
