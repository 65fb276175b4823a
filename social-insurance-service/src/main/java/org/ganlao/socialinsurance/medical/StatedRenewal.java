package org.ganlao.socialinsurance.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The agreement that follows. */
record StatedRenewal(@Valid @NotNull StatedAgreement agreement) {}
