package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ganlao.platform.record.StatedPerson;

/** A claim that somebody thinks of. */
record BenefitPreviewRequest(
        @Valid @NotNull StatedPerson person, @Valid @NotNull StatedLoss loss) {}
