package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The agreement that follows. */
record StatedRenewal(@Valid @NotNull StatedAgreement agreement) {}
