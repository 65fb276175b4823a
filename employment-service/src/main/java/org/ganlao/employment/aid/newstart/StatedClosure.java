package org.ganlao.employment.aid.newstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.newstart.domain.Closure;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** Where a person comes from, as requests state it and answers show it. */
record StatedClosure(
        @Schema(description = "登记地区 · Region whose bureau helps", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "职工安置方案审核编号 · Reference of the reviewed closure", examples = "GB-2007-003")
        @NotBlank
        @Size(max = 60)
        String closure,

        @NotNull EmployerToken employer,

        @Schema(description = "列入计划日期 · Day of the enrolment") @NotNull
        LocalDate enrolledOn) {

    StatedClosure {
        closure = closure == null ? null : Masking.maskWithin(closure);
    }

    Closure stated() {
        return new Closure(region, closure, employer.value(), enrolledOn);
    }

    static StatedClosure from(Closure closure) {
        return new StatedClosure(
                closure.region(), closure.reference(), EmployerToken.of(closure.employer()), closure.enrolledOn());
    }
}
