package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.RevocationGround;

/** When and why the employer asked the intermediate court to revoke a final award. */
@Schema(name = "DisputeRevocationApplication")
record StatedRevocation(
        @Schema(examples = "2008-07-10") @NotNull LocalDate on,
        @NotNull RevocationGround ground) {}
