package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.oldage.pension.domain.SeenAlive;

record LifeCertification(
        @Schema(description = "认证日期 · Day on which the person was seen", examples = "2007-06-20") @NotNull
        LocalDate on,

        @Schema(description = "认证方式 · How") @NotNull SeenAlive how) {}
