package org.ganlao.employment.seeking.internship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record InternshipSubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(
                description = "申领至此日已满的整月 · Claims the whole months that had passed by the end of this day",
                examples = "2007-05-31")
        @NotNull
        LocalDate until) {}
