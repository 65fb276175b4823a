package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Guidance;
import org.ganlao.platform.personal.Masking;

/** Guidance as requests state it and answers show it. */
@Schema(name = "StatedStartupGuidance", examples = StatedGuidance.EXAMPLE)
record StatedGuidance(
        @Schema(description = "指导日期 · Day of the guidance") @NotNull
        LocalDate guidedOn,

        @Schema(description = "指导人员 · Who gave it") @NotBlank @Size(max = 100)
        String adviser,

        @Schema(description = "指导内容 · What was advised") @NotBlank @Size(max = 1000)
        String advice) {

    static final String EXAMPLE = "{\"guidedOn\":\"2007-03-05\",\"adviser\":\"周琳\",\"advice\":\"选址、办照流程\"}";

    Guidance guidance() {
        return new Guidance(guidedOn, Masking.maskWithin(adviser), Masking.maskWithin(advice));
    }

    static StatedGuidance from(Guidance guidance) {
        return new StatedGuidance(guidance.guidedOn(), guidance.adviser(), guidance.advice());
    }
}
