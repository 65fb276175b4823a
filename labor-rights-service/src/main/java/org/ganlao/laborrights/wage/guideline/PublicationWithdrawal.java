package org.ganlao.laborrights.wage.guideline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on a publication holds no more, and why. */
@Schema(name = "WagePublicationWithdrawal")
record PublicationWithdrawal(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
