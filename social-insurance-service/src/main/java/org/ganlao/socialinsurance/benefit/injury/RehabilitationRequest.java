package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rehabilitation begins. */
record RehabilitationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "工伤案件 · Case that was recognised") @NotNull
        UUID injury,

        @Schema(description = "康复机构 · Institution", examples = "江西省工伤康复中心") @NotBlank @Size(max = 200)
        String institution,

        @Schema(description = "康复起始日期 · First day") @NotNull LocalDate beganOn) {}
