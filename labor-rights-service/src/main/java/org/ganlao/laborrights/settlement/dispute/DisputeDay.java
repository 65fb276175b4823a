package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request for what needs no more than its day. */
record DisputeDay(@Schema(examples = "2007-03-20") @NotNull LocalDate on) {}
