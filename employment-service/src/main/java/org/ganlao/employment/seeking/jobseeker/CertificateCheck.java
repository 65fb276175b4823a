package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The yearly check of a Re-employment Preferential Certificate was made. */
record CertificateCheck(
        @Schema(examples = "2007-05-08") @NotNull LocalDate checkedOn) {}
