package org.ganlao.laborrights.wage.guideline;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on a publication holds. */
@Schema(name = "WagePublicationDay")
record PublicationDay(@NotNull LocalDate on) {}
