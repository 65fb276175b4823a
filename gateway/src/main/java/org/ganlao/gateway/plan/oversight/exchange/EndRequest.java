package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a system sends no more. */
@Schema(name = "ExchangeSystemEnd", description = "终止登记 · Why a system sends no more")
record EndRequest(@NotBlank @Size(max = 500) String reason) {}
