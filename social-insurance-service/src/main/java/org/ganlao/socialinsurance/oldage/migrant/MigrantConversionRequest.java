package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** A worker from the countryside goes over into the full scheme. */
record MigrantConversionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "农民工参保关系 · Enrolment as a worker from the countryside") @NotNull
        UUID enrolment,

        @Schema(description = "转入后的参保身份，单位不变 · As what from then on; an employer stays the same", examples = "employee")
        @NotNull
        InsuredKind kind,

        @Schema(description = "转入首日 · First day in the full scheme", examples = "2007-06-01") @NotNull
        LocalDate on) {}
